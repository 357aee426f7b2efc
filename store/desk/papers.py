"""What staff say of a photo."""

from __future__ import annotations

from typing import Any

import orjson
from sqlalchemy import select, update

from cases.people import Actor
from cases.refusals import Changed, NotYours
from store.casework.kin import no_kin
from store.database import Tx
from store.desk.area import asked_of_the_row, scope
from store.desk.shapes import PaperRow
from store.residents.talks import paper_context
from store.schema import cases, paper
from store.seal import Seal

SEEN = ("kept", "good", "poor")
LONGEST_NOTE = 500


def mark_paper(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    paper_id: int,
    *,
    state: str | None = None,
    turn: int | None = None,
    note: str | None = None,
    seen: str | None = None,
) -> PaperRow:
    """`state` good, poor or kept (unmarked); `turn` in degrees clockwise; `seen`: what was said of it when it
    was looked at (`PaperRow.said`), None for whatever it is by now.

    Raises NotYours if foreign; Apart for kin; Changed where somebody has said something else since.
    """
    _locked(tx, paper_id)
    before = paper_of(tx, seal, actor, paper_id)
    no_kin(actor, _hands(tx, paper_id), "paper")
    if state is not None and seen is not None and seen != before.said:
        raise Changed("paper")
    change: dict[str, Any] = {}
    if state in SEEN and before.state in SEEN:
        change["state"] = state
    if turn is not None:
        change["turn"] = turn % 360
    if note is not None:
        change["note"] = seal.shut_text(note[:LONGEST_NOTE], note_context(paper_id))
    if not change:
        return before
    tx.execute(update(paper).where(paper.c.id == paper_id).values(**change))
    tx.wake("desk")
    return paper_of(tx, seal, actor, paper_id)


def _locked(tx: Tx, paper_id: int) -> None:
    tx.execute(select(paper.c.id).where(paper.c.id == paper_id).with_for_update()).first()


def _hands(tx: Tx, paper_id: int) -> str:
    of_case = select(cases.c.hands).join(paper, paper.c.case_id == cases.c.id)
    return str(tx.execute(of_case.where(paper.c.id == paper_id)).scalar_one())


def paper_of(tx: Tx, seal: Seal, actor: Actor, paper_id: int) -> PaperRow:
    """A paper of a case in the actor's area, to be shown or marked. Raises NotYours."""
    found = select(paper, cases.c.area, cases.c.village).join(cases, cases.c.id == paper.c.case_id)
    row = tx.execute(scope(found, actor).where(paper.c.id == paper_id)).first()
    if row is None or not asked_of_the_row(actor, row.case_id, row.area, row.village):
        raise NotYours("paper")
    return shown_paper(row, seal)


def papers_of_case(tx: Tx, seal: Seal, case_id: int) -> tuple[PaperRow, ...]:
    """Of a case that the caller has looked up within the actor's area."""
    rows = tx.execute(select(paper).where(paper.c.case_id == case_id).order_by(paper.c.id))
    return tuple(shown_paper(row, seal) for row in rows)


def shown_paper(row: Any, seal: Seal) -> PaperRow:
    names = orjson.loads(seal.open(row.names, paper_context(row.resident_id)))
    note = seal.open_text(row.note, note_context(row.id)) if row.note else ""
    return PaperRow(row.id, row.item, row.state, row.kind, names, row.turn, note, row.at, row.case_id)


def note_context(paper_id: int) -> bytes:
    return b"paper.note:%d" % paper_id
