"""What is known of a case: every fact with who said it, how it is known, when, and what was held before.

Facts live in the sealed dossier and nowhere else. Nothing is overwritten without a line in its history.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rules import keys
from store.casework.index import FOUND_BY, called, id_tail, index_again
from store.casework.rows import name_context, open_dossier, shut_dossier, write_case
from store.database import Tx
from store.seal import Seal

HOW = ("said", "seen", "verified", "refuted")
LONGEST_NOTE = 500
HISTORY, CHECKED, CHANGES, DISPUTES = "history", "checked", "changes", "disputes"


@dataclass(frozen=True, slots=True)
class Mark:
    """`who`: self | family | helper | staff:12 | check:7. `how`: one of HOW. `note`: a quote, or why."""

    who: str
    at: datetime
    how: str
    note: str = ""

    def as_kept(self) -> list[str]:
        return [self.who, self.at.isoformat(timespec="seconds"), self.how, self.note[:LONGEST_NOTE]]


def mark_of(kept: Sequence[str]) -> Mark:
    """The mark that `as_kept` wrote."""
    who, at, how, note = (*kept, "")[:4]
    return Mark(who, datetime.fromisoformat(at), how, note)


@dataclass(frozen=True, slots=True)
class Before:
    """What a fact was once held to be. `mark`: who, iso moment, how, note; () where nobody knows."""

    value: Any
    mark: tuple[str, ...]


Dossier = dict[str, Any]


def learned(dossier: Mapping[str, Any], news: Mapping[str, Any], mark: Mark) -> Dossier:
    """The dossier with new facts; what they replace goes into the history."""
    facts, marks = dict(dossier["facts"]), dict(dossier["marks"])
    history = list(dossier.get(HISTORY, ()))
    for name, value in news.items():
        if name in facts or name in marks:
            history.append([name, facts.get(name), list(marks.get(name, ()))])
        facts[name], marks[name] = value, mark.as_kept()
    return {**dossier, "facts": facts, "marks": marks, HISTORY: history}


def marked(dossier: Mapping[str, Any], names: Mapping[str, Mark]) -> Dossier:
    """The same facts, known in another way: seen on a paper, verified, refuted."""
    after: Dossier = dict(dossier)
    for name, mark in names.items():
        after = learned(after, {name: dossier["facts"].get(name)}, mark)
    return after


def edition(dossier: Mapping[str, Any]) -> int:
    """Grows with every change of a fact: tells whether a form was filled in over what still stands."""
    return len(dossier.get(HISTORY, ())) + len(dossier["facts"])


def newest_facts(
    marks: Mapping[str, Sequence[str]], history: Mapping[str, Sequence[Before]], most: int
) -> frozenset[str]:
    """Names of what was learned last, `most` of them; all of one moment belong together."""
    held = [(before.mark, name) for name, each in history.items() for before in each]
    known = [*((mark, name) for name, mark in marks.items()), *held]
    told = [(datetime.fromisoformat(mark[1]), name) for mark, name in known if len(mark) > 1 and mark[1]]
    if most <= 0 or not told:
        return frozenset()
    told.sort(reverse=True)
    first = told[min(most, len(told)) - 1][0]
    return frozenset(name for at, name in told if at >= first)


def history_of(dossier: Mapping[str, Any]) -> Mapping[str, tuple[Before, ...]]:
    """By fact, oldest first."""
    found: dict[str, list[Before]] = {}
    for name, value, mark in dossier.get(HISTORY, ()):
        found.setdefault(name, []).append(Before(value, tuple(mark)))
    return {name: tuple(before) for name, before in found.items()}


def refuted(marks: Mapping[str, Any]) -> frozenset[str]:
    """Names of the facts that proved untrue and have no better value yet."""
    return frozenset(name for name, mark in marks.items() if len(mark) > 2 and mark[2] == "refuted")


def keep_dossier(tx: Tx, seal: Seal, row: Any, after: Dossier) -> None:
    """Write a locked case's dossier. The search, the name and the tail of the ID follow the facts."""
    before: Mapping[str, Any] = open_dossier(seal, row.dossier, row.code)["facts"]
    facts = after["facts"]
    change: dict[str, Any] = {"dossier": shut_dossier(seal, after, row.code)}
    if any(before.get(name) != facts.get(name) for name in _found_by(before) | _found_by(facts)):
        index_again(tx, seal, row.id, row.code, before, facts)
        change["id_tail"] = id_tail(seal, row.code, facts)
        change["name"] = seal.shut_text(called(facts), name_context(row.code))
    write_case(tx, row.id, change)
    tx.wake("desk")


def _found_by(facts: Mapping[str, Any]) -> set[str]:
    return {name for name in facts if name in FOUND_BY or name.startswith(f"{keys.ID_OF.stem}[")}
