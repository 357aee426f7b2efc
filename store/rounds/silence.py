"""The morning round over cases in which nothing happens. See `cases.silence`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import and_, func, or_, select, text

from cases.moves import Given
from cases.people import COUNTY, Actor, Role
from cases.silence import HEAD, WAITS_FOR_OTHERS, Done, Patience, next_step, patience_on, silent_since
from dialogs.ground import Ground
from store.casework import make_move
from store.casework.locking import in_turn
from store.casework.rows import open_event
from store.database import Tx
from store.office.bells import ring, ring_all
from store.office.leaves import Away, away_on
from store.schema import cases, event, setting, snooze, staff
from store.seal import Seal
from store.times import CHINA, china_day, moment, ms
from store.upsert import insert_into

HOUSE = Actor("clock", Role.SYSTEM, "")
PER_ROUND = 100
PLACE = "silence.place"
"""Setting: the day and the last case looked at, so that a round goes on where it stopped."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one look over the cases goes by."""

    seal: Seal
    now: datetime
    ground: Ground
    patience: Patience
    away: Away


def look_for_silence(tx: Tx, seal: Seal, now: datetime, ground: Ground, most: int = PER_ROUND) -> bool:
    """One bounded look; True if there is more. On days off nothing is asked of anybody."""
    patience = patience_on(ground.county.silence, ground.day)
    if patience is None or not ground.calendar.is_workday(ground.day):
        return False
    rows = _silent(tx, patience, ground, _place(tx, ground.day), most)
    going = Round(seal, now, ground, patience, away_on(tx, ground.day))
    in_turn(tx, [row.id for row in rows])
    for row in rows:
        _step(tx, row, going)
    if rows:
        _remember(tx, ground.day, rows[-1].id)
    return len(rows) == most


def _silent(tx: Tx, patience: Patience, ground: Ground, after: int, most: int) -> list[Any]:
    """Open cases whose last step lies long enough back, in the order of their ids."""
    least = min(patience.remind, patience.head)
    before = silent_since(ground.day, least, ground.calendar) + timedelta(days=1)
    line = ms(datetime.combine(before, time(), CHINA))
    worked = or_(event.c.actor.like("staff:%"), event.c.source != event.c.target)
    last = (
        select(func.max(event.c.at))
        .where(event.c.case_id == cases.c.id, worked)
        .correlate(cases)
        .scalar_subquery()
    )
    since = func.coalesce(last, cases.c.submitted_at).label("since")
    row = cases.c
    waits = row.state.in_(sorted(WAITS_FOR_OTHERS))
    gone = select(staff.c.id).where(staff.c.id == row.assignee, staff.c.disabled_at.is_not(None)).exists()
    rested = select(snooze.c.until).where(snooze.c.case_id == row.id).correlate(cases).scalar_subquery()
    rests = select(snooze.c.case_id).where(snooze.c.case_id == row.id, snooze.c.until >= before).exists()
    wanted = (
        select(row.id, row.area, row.assignee, since, gone.label("gone"), rested.label("rested"))
        .where(text("cases.open"), row.id > after, ~waits, or_(and_(since < line, ~rests), gone))
        .order_by(row.id)
        .limit(most)
    )
    return list(tx.execute(wanted))


def _step(tx: Tx, row: Any, going: Round) -> None:
    ground = going.ground
    since = _since(row)
    days = ground.calendar.count(china_day(moment(since)), ground.day)
    if row.gone:  # whoever had it works here no more
        days = max(days, going.patience.give_back)
    step = next_step(
        days, going.patience, _done(tx, row.id, since, going.seal), assigned=row.assignee is not None
    )
    if step is None:
        return
    move, to = step
    data = {"days": days, **({"to": to} if to else {})}
    made = make_move(tx, going.seal, row.id, move, HOUSE, Given(data=data), going.now, ground)
    about = {"key": f"{move}:{row.id}:{made.case.version}", "case_id": row.id, "n": days}
    if move == "nudge":
        ring(tx, going.away.stand_in(row.assignee), "silent", going.now, **about)
    elif move == "give_back":
        had_it = going.away.stand_in(row.assignee)
        ring_all(tx, {had_it, *_heads(tx, row.area)}, "returned", going.now, **about)
    else:
        whom = _heads(tx, row.area) if to == HEAD else _county(tx, row.area)
        ring_all(tx, map(going.away.stand_in, whom), "escalated", going.now, **about)


def _since(row: Any) -> int:
    """When it fell silent (ms): not before the day until which its reminders rested."""
    return max(row.since, ms(datetime.combine(row.rested, time(), CHINA))) if row.rested else int(row.since)


def _done(tx: Tx, case_id: int, since: int, seal: Seal) -> set[Done]:
    """Steps of the house since anybody worked the case."""
    lately = and_(event.c.case_id == case_id, event.c.at >= since)
    names = event.c.move.in_(("nudge", "escalate"))
    found = tx.execute(select(event.c.move, event.c.body, event.c.version).where(lately, names))
    return {
        (each.move, open_event(seal, each.body, case_id, each.version)[1].get("to", "")) for each in found
    }


def _heads(tx: Tx, area: str) -> list[int]:
    """Heads of the township; the county where there is none, or where no township is known."""
    here = select(staff.c.id).where(
        staff.c.role == Role.HEAD, staff.c.area == area, staff.c.disabled_at.is_(None)
    )
    return list(tx.execute(here).scalars()) or _county(tx, area)


def _county(tx: Tx, area: str) -> list[int]:
    above = [area[:end] for end in range(2, len(area) + 1)]
    there = select(staff.c.id).where(
        staff.c.role.in_(sorted(COUNTY)), staff.c.area.in_(above), staff.c.disabled_at.is_(None)
    )
    return list(tx.execute(there).scalars())


def _place(tx: Tx, today: date) -> int:
    kept = tx.execute(select(setting.c.value).where(setting.c.name == PLACE)).scalar() or ""
    day, _, case_id = kept.partition(":")
    return int(case_id) if day == today.isoformat() else 0


def _remember(tx: Tx, today: date, case_id: int) -> None:
    row = insert_into(tx, setting).values(name=PLACE, value=f"{today.isoformat()}:{case_id}")
    tx.execute(row.on_conflict_do_update(index_elements=[setting.c.name], set_={"value": row.excluded.value}))
