"""What a page showed of a case beside its version: how far the facts were, and what was said of each paper.

A move makes the version of a case grow; a fact that is corrected and a paper that is marked do not. Whoever
gives an opinion or decides stands on both, and has to have seen them as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from cases.hands import Part
from cases.moves import MOVES, Given
from cases.refusals import Changed
from cases.states import Kind
from store.casework import CaseFile
from store.casework.knowing import edition, newest_facts
from store.casework.rows import open_dossier
from store.database import Tx
from store.desk.shapes import PaperRow
from store.schema import paper
from store.seal import Seal

STANDS_ON_THEM = frozenset({Part.PROPOSED, Part.FIRST, Part.DECIDED, Part.ADVANCED})
"""Parts in a case that rest on its facts and papers."""

MOST_SEEN = 8000


@dataclass(frozen=True, slots=True)
class Seen:
    """`papers`: by id, what was said of each (its state)."""

    edition: int
    papers: Mapping[int, str]

    def as_sent(self) -> str:
        """For a form to carry, at most MOST_SEEN characters of a few hundred papers; `read_seen` reads it."""
        return " ".join([str(self.edition), *(f"{number}:{state}" for number, state in self.papers.items())])


def seen_of(file: CaseFile, papers: Iterable[PaperRow]) -> Seen:
    return Seen(file.edition, {each.id: each.state for each in papers})


def read_seen(sent: str) -> Seen | None:
    """None where a form carries nothing of the kind, or not as it was given out."""
    first, *rest = sent.split() or [""]
    pairs = [each.partition(":") for each in rest]
    if not all(_number(each) for each in (first, *(number for number, _, _ in pairs))):
        return None
    return Seen(int(first), {int(number): state for number, _, state in pairs})


def _number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 16


@dataclass(frozen=True, slots=True)
class Differs:
    """What is not as it was seen: names of facts, and the papers."""

    facts: frozenset[str]
    papers: tuple[PaperRow, ...]


def since(file: CaseFile, papers: Iterable[PaperRow], seen: Seen) -> Differs:
    changed = tuple(each for each in papers if seen.papers.get(each.id) != each.state)
    return Differs(newest_facts(file.marks, file.history, file.edition - seen.edition), changed)


def standing_on_them(kind: Kind, steps: Sequence[tuple[str, Given]]) -> str:
    """The first move that is an opinion or a decision; "" where there is none."""
    return next((move for move, _ in steps if _part(kind, move) in STANDS_ON_THEM), "")


def check_seen(tx: Tx, seal: Seal, row: Any, move: str, seen: Seen) -> None:
    """`row`: the case, locked. Raises Changed if what the move stands on is no longer as it was seen."""
    now: dict[int, str] = {
        each.id: each.state
        for each in tx.execute(select(paper.c.id, paper.c.state).where(paper.c.case_id == row.id))
    }
    if edition(open_dossier(seal, row.dossier, row.code)) != seen.edition or now != dict(seen.papers):
        raise Changed(move)


def _part(kind: Kind, move: str) -> Part | None:
    found = MOVES[kind].get(move)
    return found.part if found else None
