"""A case as its resident may see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from cases.case import Case
from cases.clock import clock_of, step_clock, told_as
from cases.deadlines import Basis
from cases.refusals import NotYours
from cases.states import ENDS, State
from dialogs.deeds import CaseView
from dialogs.ground import Ground
from store.casework.rows import case_of, open_event
from store.database import Tx
from store.schema import cases, event, visit
from store.seal import Seal
from store.times import china_day

LAST_WORDS = 3
_SPOKEN = "reply"
"""What staff asked for stands in the case for as long as it is wanted (`CaseView.wanted`), and no longer."""
_REASONED = (
    "refuse",
    "end",
    "not_accept",
    "discontinue",
    "reduce",
    "terminate",
    "change",
    "keep_on",
    "suspend",
)
"""Moves whose reason the resident may read again."""
_REASON_IN = ENDS | {State.HEARING, State.SUSPENDED}
_VISIT = (
    select(func.min(visit.c.told_day))
    .where(visit.c.case_id == cases.c.id, visit.c.state == "planned", visit.c.remote.is_(False))
    .scalar_subquery()
    .label("visit_day")
)
_VIEWED = select(cases, _VISIT)
_CASE = _VIEWED.where(cases.c.id == bindparam("case_id"))
_TOLD = (
    select(event.c.case_id, event.c.version, event.c.move, event.c.body)
    .where(
        event.c.case_id.in_(bindparam("case_ids", expanding=True)),
        event.c.move.in_((_SPOKEN, *_REASONED, "reopen")),
    )
    .order_by(event.c.case_id, event.c.version)
)


@dataclass(frozen=True, slots=True)
class Said:
    """What staff said to the resident in a case."""

    words: tuple[str, ...] = ()  # oldest first
    reason: str = ""  # of a refusal


def case_view(tx: Tx, seal: Seal, case_id: int, ground: Ground, now: datetime) -> CaseView:
    """Raises cases.refusals.NotYours if there is no such case. Whose it is, the caller knows."""
    row = tx.execute(_CASE, {"case_id": case_id}).first()
    if row is None:
        raise NotYours("view")
    return _views(tx, seal, [row], ground.on(china_day(now)))[0]


def view_of_new(case: Case, ground: Ground) -> CaseView:
    """Of a case that was handed in this moment: nobody has said anything about it yet."""
    return _view(case, Said(), None, ground)


def views_of(tx: Tx, seal: Seal, resident_id: int, ground: Ground) -> tuple[CaseView, ...]:
    """The resident's cases, newest first."""
    mine = _VIEWED.where(cases.c.resident_id == resident_id).order_by(cases.c.id.desc())
    return _views(tx, seal, tx.execute(mine).all(), ground)


def _views(tx: Tx, seal: Seal, rows: Sequence[Any], ground: Ground) -> tuple[CaseView, ...]:
    said = _said(tx, seal, [row.id for row in rows if row.version > 1])  # 1: handed in, nothing since
    return tuple(_view(case_of(row, seal), said.get(row.id, Said()), row.visit_day, ground) for row in rows)


def _view(case: Case, said: Said, visit_day: date | None, ground: Ground) -> CaseView:
    clock = clock_of(case, ground.day, ground.calendar)
    step = step_clock(case, ground.day, ground.calendar)
    return CaseView(
        id=case.id,
        code=case.code,
        kind=str(case.kind),
        track=str(case.track),
        state=str(case.state),
        urgent=case.urgent,
        area=case.area,
        submitted=china_day(case.submitted_at),
        accepted=china_day(case.accepted_at) if case.accepted_at else None,
        due=case.due,
        due_told=told_as(case),
        day_number=clock.day_number if clock else 0,
        wanted=(case.wanted.key, case.wanted.words) if case.wanted and not case.mourned else None,
        last_words=said.words[-LAST_WORDS:],
        decided_amount=case.amount_fen,
        reason=said.reason if case.state in _REASON_IN else "",
        step_due=step.due if step else None,
        step_is_legal=step is not None and step.kind is Basis.LEGAL,
        proposed=(str(case.proposal.meant), case.proposal.amount_fen) if case.proposal else None,
        mourned=case.mourned,
        visit_day=visit_day if visit_day and visit_day >= ground.day and not case.mourned else None,
    )


def _said(tx: Tx, seal: Seal, case_ids: list[int]) -> Mapping[int, Said]:
    if not case_ids:
        return {}
    found: dict[int, Said] = {}
    for each in tx.execute(_TOLD, {"case_ids": case_ids}):
        reason, data = open_event(seal, each.body, each.case_id, each.version)
        before = found.get(each.case_id, Said())
        if each.move == _SPOKEN:
            found[each.case_id] = Said((*before.words, str(data.get("words", ""))), before.reason)
        else:  # reopening takes the refusal back
            found[each.case_id] = Said(before.words, (reason or "") if each.move in _REASONED else "")
    return found
