"""Where two things that are known of a household do not agree: what was said, a paper, the registers, another
case. A difference is nobody's fault; it is a sentence for staff and a question that can be asked.

Each pair is a function of the evidence. Words: `differ-<pair>` (for staff) and its `.ask` (for the resident,
who is never accused). A clerk decides what is so; nothing here changes a fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rules import keys
from rules.household import Row, age_by_id, counted
from rules.line import Fen

Params = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Paper:
    item: str  # the fact it belongs to
    poor: bool  # not good enough, in the eyes of a clerk
    note: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """`checked`: by fact, {"said", "value", "as_of"} as the registers answered. `others`: facts of other open
    cases of the same person.
    """

    facts: Mapping[str, Any]
    rows: tuple[Row, ...]
    checked: Mapping[str, Mapping[str, Any]]
    papers: tuple[Paper, ...]
    others: tuple[Mapping[str, Any], ...]
    day: date


@dataclass(frozen=True, slots=True)
class Difference:
    pair: str
    params: Params


def differences(evidence: Evidence) -> tuple[Difference, ...]:
    """In the order of PAIRS."""
    return tuple(Difference(name, params) for name, look in PAIRS.items() for params in look(evidence))


def _members(evidence: Evidence) -> Iterator[Params]:
    """Answer and household table, once somebody is named in it."""
    said, found = evidence.facts.get(keys.MEMBERS.name), counted(evidence.rows)
    named = sum(1 for row in evidence.rows if not row.obligor) > 1
    if named and found is not None and isinstance(said, int) and said != found:
        yield {"said": said, "found": found}


def _age(evidence: Evidence) -> Iterator[Params]:
    """An age that was said and the day of birth in the ID."""
    said = evidence.facts.get(keys.AGE.name)
    found = age_by_id(str(evidence.facts.get(keys.ID_NUMBER.name) or ""), evidence.day)
    if isinstance(said, int) and found is not None and said != found:
        yield {"said": said, "found": found}


def _disability(evidence: Evidence) -> Iterator[Params]:
    """A disability card in the table, and none among the needs that were named; or the other way round."""
    said = evidence.facts.get(keys.NEEDS.name)
    cards = [
        str(value)
        for name, value in evidence.facts.items()
        if name.startswith(f"{keys.DISABILITY.name}[") and value
    ]
    if not isinstance(said, str) or not cards:
        return
    has, named = any(card != "none" for card in cards), bool({"severe", "disabled"} & set(said.split(",")))
    if has != named:
        yield {"said": "yes" if named else "no", "found": "yes" if has else "no"}


def _reimbursed(evidence: Evidence) -> Iterator[Params]:
    """More paid back than was paid."""
    paid, back = evidence.facts.get(keys.SPENDING.name), evidence.facts.get(keys.REIMBURSED.name)
    if isinstance(paid, int) and isinstance(back, int) and back > paid:
        yield {"said": Fen(paid), "found": Fen(back)}


def _spouses(evidence: Evidence) -> Iterator[Params]:
    """More than one spouse in the table."""
    found = [row.name for row in evidence.rows if row.tie == "spouse" and row.counts]
    if len(found) > 1:
        yield {"found": len(found)}


def _twice(evidence: Evidence) -> Iterator[Params]:
    """One ID in two rows of the table."""
    seen: dict[str, str] = {}
    for row in evidence.rows:
        if row.id_number and row.id_number in seen:
            yield {"said": seen[row.id_number], "found": row.name}
        elif row.id_number:
            seen[row.id_number] = row.name


def _receipts(evidence: Evidence) -> Iterator[Params]:
    """A sum that was said, and bills of which a clerk says that they do not show it."""
    paid = evidence.facts.get(keys.SPENDING.name)
    for paper in evidence.papers:
        if paper.item == keys.RECEIPTS.name and paper.poor and isinstance(paid, int):
            yield {"said": Fen(paid), "note": paper.note or "none"}


def _registered(name: str) -> Callable[[Evidence], Iterator[Params]]:
    """An answer and what the registers say of the same thing."""

    def look(evidence: Evidence) -> Iterator[Params]:
        found = evidence.checked.get(name)
        if found is None or found["said"] is None or found["said"] == found["value"]:
            return
        money = name in (keys.SAVINGS.name,) or name.startswith(keys.INCOME_FROM.name)
        said, value = found["said"], found["value"]
        yield {
            "said": Fen(said) if money else said or "none",
            "found": Fen(value) if money else value,
            "day": found["as_of"],
        }

    return look


def _income(evidence: Evidence) -> Iterator[Params]:
    for name in evidence.checked:
        if name.startswith(keys.INCOME_FROM.name):
            yield from _registered(name)(evidence)


def _again_otherwise(evidence: Evidence) -> Iterator[Params]:
    """The household answered the registers' figure with another one since."""
    for name in (keys.STATUS.name, keys.SAVINGS.name):
        found = evidence.checked.get(name)
        said = evidence.facts.get(name)
        if found is not None and said is not None and said != found["value"]:
            yield {"day": found["as_of"]}


def _other_case(name: str) -> Callable[[Evidence], Iterator[Params]]:
    """The same person told another case something else."""

    def look(evidence: Evidence) -> Iterator[Params]:
        said = evidence.facts.get(name)
        found = sorted({str(other[name]) for other in evidence.others if other.get(name) not in (None, said)})
        if said is not None and found:
            yield {"said": str(said), "found": found[0]}

    return look


PAIRS: Mapping[str, Callable[[Evidence], Iterator[Params]]] = {
    "members": _members,
    "age": _age,
    "disability": _disability,
    "reimbursed": _reimbursed,
    "spouses": _spouses,
    "twice": _twice,
    "receipts": _receipts,
    "status": _registered(keys.STATUS.name),
    "savings": _registered(keys.SAVINGS.name),
    "assets": _registered(keys.ASSETS.name),
    "income": _income,
    "since": _again_otherwise,
    "other-members": _other_case(keys.MEMBERS.name),
    "other-name": _other_case(keys.NAME.name),
    "other-phone": _other_case(keys.PHONE.name),
}
"""Every pair that is looked at, in the order in which staff read the differences."""
