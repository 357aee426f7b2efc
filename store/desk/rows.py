"""Rows of `cases` as the queue shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select

from cases import clock
from cases.calendar import WorkCalendar
from cases.clock import Colour
from cases.codes import grouped
from cases.hands import Part
from store.casework.rows import BEHIND, hands_of, open_name, shown_due
from store.database import Tx
from store.desk.shapes import QueueRow
from store.schema import cases, snooze, staff
from store.seal import Seal

WEEKENDS = WorkCalendar()
"""For whoever has no calendar at hand: every Monday to Friday is worked."""

_COLOURS = {Colour.LATE: "red", Colour.SOON: "amber", Colour.OK: "green"}
_c = cases.c
COLUMNS = (
    _c.id, _c.code, _c.name, _c.kind, _c.track, _c.state, _c.open, _c.urgent, _c.first_aid, _c.unread,
    _c.person_asked, _c.assignee, _c.area, _c.submitted_at, _c.sort_at, _c.due,
    _c.closed_at, _c.step_due, _c.approvers, _c.hands,
)  # fmt: skip


def queue_rows(
    tx: Tx, seal: Seal, today: date, calendar: WorkCalendar, *groups: Sequence[Any]
) -> tuple[tuple[QueueRow, ...], ...]:
    """Each group of rows as it is shown; the names of the staff and what rests are looked up once."""
    names = staff_names(tx, {row.assignee for rows in groups for row in rows})
    rest = resting(tx, [row.id for rows in groups for row in rows if row.open and not row.urgent])
    return tuple(
        tuple(
            replace(
                queue_row(row, seal, today, calendar, names.get(row.assignee, "")), rests=rest.get(row.id)
            )
            for row in rows
        )
        for rows in groups
    )


def resting(tx: Tx, case_ids: Sequence[int]) -> Mapping[int, date]:
    """Until when the reminders of cases rest (see `store.snoozes`)."""
    if not case_ids:
        return {}
    asleep = select(snooze.c.case_id, snooze.c.until).where(
        snooze.c.case_id.in_(case_ids), snooze.c.woke_at.is_(None)
    )
    return {row.case_id: row.until for row in tx.execute(asleep)}


def staff_names(tx: Tx, numbers: Iterable[int | None]) -> Mapping[int | None, str]:
    """Names by id. What is nobody's has no name."""
    wanted = [number for number in set(numbers) if number]
    if not wanted:
        return {}
    found = tx.execute(select(staff.c.id, staff.c.name).where(staff.c.id.in_(wanted)))
    return {row.id: row.name for row in found}


def _due(row: Any) -> date | None:
    return shown_due(row.due) if row.open else None


def queue_row(row: Any, seal: Seal, today: date, calendar: WorkCalendar, assignee_name: str) -> QueueRow:
    """One row of `cases` as it is shown."""
    return QueueRow(
        id=row.id,
        code=row.code,
        grouped=grouped(row.code),
        name=open_name(seal, row.name, row.code),
        kind=row.kind,
        track=row.track,
        state=row.state,
        urgent=row.urgent,
        first_aid=row.first_aid,
        unread=row.unread,
        person_asked=row.person_asked,
        assignee=row.assignee,
        assignee_name=assignee_name,
        area=row.area,
        submitted=row.submitted_at,
        waits_since=row.sort_at if row.sort_at < BEHIND else None,
        due=_due(row),
        colour=colour(_due(row), today, calendar),
        half_approved=row.approvers > 1 and any(part is Part.FIRST for part, _ in hands_of(row.hands)),
        **_step(row, today, calendar),
    )


def _step(row: Any, today: date, calendar: WorkCalendar) -> dict[str, Any]:
    """The step's own day: alone where no other clock runs, beside it where it comes first and is near."""
    day = shown_due(row.step_due) if row.open else None
    found = colour(day, today, calendar)
    whole = _due(row)
    if day is None or whole is not None and (day >= whole or found == "green"):
        return {}
    return {"step": day, "step_colour": found}


def colour(due: date | None, today: date, calendar: WorkCalendar) -> str:
    """red: over; amber: two working days or less; green: more; grey: none runs. Words say so too."""
    return "grey" if due is None else _COLOURS[clock.colour(due, today, calendar)]
