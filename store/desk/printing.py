"""What a case's printed papers are made from, for staff of its area and for its own resident."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from cases.people import Actor
from cases.refusals import NotYours
from store.casework.moving import file_of
from store.casework.rows import ERASED
from store.casework.shapes import CaseFile
from store.database import Tx
from store.desk.area import asked_of_the_row, scope
from store.desk.conversation import conversation
from store.desk.papers import papers_of_case
from store.desk.shapes import Bubble, Entry, PaperRow
from store.desk.sheet import timeline_of
from store.schema import cases
from store.seal import Seal

EVERYTHING = 5000
"""Messages of each side that are printed: more than anybody writes in one case."""


@dataclass(frozen=True, slots=True)
class CasePrint:
    file: CaseFile
    timeline: tuple[Entry, ...]  # oldest first
    papers: tuple[PaperRow, ...]
    conversation: tuple[Bubble, ...] = ()  # oldest first; for staff


def case_print(tx: Tx, seal: Seal, actor: Actor, case_id: int) -> CasePrint:
    """Raises NotYours for a case outside the actor's area, or none."""
    row = tx.execute(scope(select(cases), actor).where(cases.c.id == case_id)).first()
    if row is None:
        raise NotYours("print")
    return print_of(tx, seal, actor, file_of(tx, seal, row))


def print_of(tx: Tx, seal: Seal, actor: Actor, file: CaseFile) -> CasePrint:
    """The same of a case whose file was just read. Raises NotYours."""
    case, case_id = file.case, int(file.case.id)
    if not asked_of_the_row(actor, case_id, case.area, case.village):
        raise NotYours("print")
    timeline, papers = timeline_of(tx, seal, case_id), papers_of_case(tx, seal, case_id)
    return CasePrint(file, timeline, papers, conversation(tx, seal, actor, file, EVERYTHING))


def own_print(tx: Tx, seal: Seal, resident_id: int, case_id: int) -> CasePrint:
    """For the resident who handed it in. Raises NotYours for somebody else's case, none, or one of which they
    were erased.
    """
    mine = select(cases).where(cases.c.id == case_id, cases.c.resident_id == resident_id)
    return _print(tx, seal, tx.execute(mine.where(cases.c.draft.not_like(f"{ERASED}%"))).first())


def own_prints(tx: Tx, seal: Seal, resident_id: int) -> tuple[CasePrint, ...]:
    """All of theirs, with what is left of those that were erased: for the copy of their data."""
    mine = select(cases).where(cases.c.resident_id == resident_id).order_by(cases.c.id)
    return tuple(_print(tx, seal, row) for row in tx.execute(mine).all())


def _print(tx: Tx, seal: Seal, row: Any) -> CasePrint:
    if row is None:
        raise NotYours("print")
    return CasePrint(file_of(tx, seal, row), timeline_of(tx, seal, row.id), papers_of_case(tx, seal, row.id))
