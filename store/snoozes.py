"""Reminders of a case rest until a day, for a reason of a list. No clock of the law stands still for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select, update

from cases.case import Case
from cases.moves import Given
from cases.people import STAFF, Actor, staff_number
from cases.tables.shared import HEADS
from dialogs.ground import Ground
from store.database import Tx
from store.desk.sheet import Save, act, case_head
from store.office.bells import ring
from store.office.leaves import away_on
from store.schema import cases, snooze, staff
from store.seal import Seal
from store.times import ms
from store.upsert import insert_into

REASONS = ("office", "person", "season", "agreed")
"""Another office has it; the person is away; roads or harvest; a day was agreed: `snooze-for-<reason>`."""
LONGEST = timedelta(days=30)
PER_ROUND = 100

Remark = Callable[[date, str], str]
"""What the history says of a day and a reason."""


class SnoozeRefused(Exception):
    """`message` is the id of the sentence that says why."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class Asleep:
    until: date
    reason: str
    by: str


def may_rest(case: Case, actor: Actor) -> bool:
    """Whoever has an open case, and the heads; emergencies never rest."""
    carries = case.assignee == actor.id or actor.role in HEADS
    return case.open and not case.urgent and carries and actor.role in STAFF


def latest(case: Case, today: date) -> date:
    """The last day it can rest until: within thirty days, and no later than a limit that runs."""
    limits = [day for day in (case.due, case.step_due) if day is not None]
    return min([today + LONGEST, *limits])


def asleep(tx: Tx, case_id: int) -> Asleep | None:
    """How it rests now; None if it does not."""
    found = tx.execute(
        select(snooze.c.until, snooze.c.reason, staff.c.name)
        .outerjoin(staff, staff.c.id == snooze.c.by_staff)
        .where(snooze.c.case_id == case_id, snooze.c.woke_at.is_(None))
    ).first()
    return Asleep(found.until, found.reason, found.name or "") if found else None


def rest(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    case_id: int,
    version: int | None,
    until: date | None,
    reason: str,
    remark: Remark,
    now: datetime,
    ground: Ground,
) -> None:
    """Let the reminders rest until a day; the history says so. Another day takes the place of the first.

    Raises SnoozeRefused; MoveRefused, also where the case went on since `version`; NotYours.
    """
    case = case_head(tx, seal, actor, case_id, now, ground).file.case
    if not may_rest(case, actor):
        raise SnoozeRefused("snooze-not-this")
    if reason not in REASONS:
        raise SnoozeRefused("snooze-why")
    if until is None or until <= ground.day:
        raise SnoozeRefused("snooze-when")
    if until > latest(case, ground.day):
        raise SnoozeRefused("snooze-too-long")
    said = Given(words=remark(until, reason))
    act(tx, seal, Save(actor, case_id, version, [("note", said)]), now, ground)
    by = staff_number(actor.id)
    row = insert_into(tx, snooze).values(
        case_id=case_id, until=until, reason=reason, by_staff=by, at=ms(now), woke_at=None
    )
    fresh = {each: row.excluded[each] for each in ("until", "reason", "by_staff", "at", "woke_at")}
    tx.execute(row.on_conflict_do_update(index_elements=[snooze.c.case_id], set_=fresh))


def wake(tx: Tx, seal: Seal, actor: Actor, case_id: int, now: datetime, ground: Ground) -> None:
    """Remind again from now on. Raises NotYours; SnoozeRefused for whoever does not carry the case."""
    if not may_rest(case_head(tx, seal, actor, case_id, now, ground).file.case, actor):
        raise SnoozeRefused("snooze-not-this")
    mine = update(snooze).where(snooze.c.case_id == case_id, snooze.c.woke_at.is_(None))
    tx.execute(mine.values(woke_at=ms(now), until=ground.day))


def come_back(tx: Tx, now: datetime, ground: Ground) -> bool:
    """Ring for whoever has the cases whose day has come. True if there are more."""
    over = (
        select(snooze.c.case_id, snooze.c.until, cases.c.assignee, cases.c.open)
        .join(cases, cases.c.id == snooze.c.case_id)
        .where(snooze.c.woke_at.is_(None), snooze.c.until <= ground.day)
        .order_by(snooze.c.until)
        .limit(PER_ROUND)
    )
    rows, away = list(tx.execute(over)), away_on(tx, ground.day)
    for row in rows:
        tx.execute(update(snooze).where(snooze.c.case_id == row.case_id).values(woke_at=ms(now)))
        if row.assignee is not None and row.open:
            key = f"rested:{row.case_id}:{row.until.isoformat()}"
            ring(tx, away.stand_in(row.assignee), "rested", now, key=key, case_id=row.case_id)
    return len(rows) == PER_ROUND
