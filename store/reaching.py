"""How and when a resident may be reached, and what they wish."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from dialogs.quiet import BestTime, silent_until
from store.database import Tx
from store.schema import cases, inbox, wish
from store.times import moment, ms
from store.upsert import insert_into

POSTED = frozenset({"telegram"})
"""Channels whose letters are carried out by the post, and ring. On the others the page (or terminal) reads
them itself.
"""
OFFSHORE = frozenset({"telegram"})
"""Channels whose servers stand abroad. Where the house says so (`House.by_page`), nobody's ID, account or
papers pass through them (PIPL Art. 36).
"""
RUNNING = timedelta(minutes=30)
"""So long after their last message a person is still talking with the clerk."""


@dataclass(frozen=True, slots=True)
class Wishes:
    best_time: BestTime = BestTime.DAY
    reminders: bool = True


@dataclass(frozen=True, slots=True)
class Sending:
    """`lane`: reply, or notice where nobody waits for it. `held_until`: ms, 0 if it leaves at once."""

    lane: str
    held_until: int = 0


def wishes_of(tx: Tx, resident_id: int) -> Wishes:
    row = tx.execute(
        select(wish.c.best_time, wish.c.reminders).where(wish.c.resident_id == resident_id)
    ).first()
    return Wishes(BestTime(row.best_time), row.reminders) if row else Wishes()


def keep_wishes(
    tx: Tx, resident_id: int, now: datetime, best_time: BestTime | None = None, reminders: bool | None = None
) -> None:
    """What is None stays as it was."""
    said = {"best_time": None if best_time is None else str(best_time), "reminders": reminders}
    values = {name: value for name, value in said.items() if value is not None} | {"at": ms(now)}
    row = insert_into(tx, wish).values(resident_id=resident_id, **values)
    tx.execute(row.on_conflict_do_update(index_elements=[wish.c.resident_id], set_=values))


def how_to_send(
    tx: Tx, resident_id: int, channel: str, case_id: int | None, by_staff: int | None, now: datetime
) -> Sending:
    """A letter that the conversation did not write: at once, or in the morning.

    Never held: what is about an urgent case, and what a clerk says while the person is still talking with
    them.
    """
    if case_id is not None and _urgent(tx, case_id):
        return Sending("reply")
    lane = "notice" if by_staff is None else "reply"
    if channel not in POSTED:
        return Sending(lane)
    # Nobody's wish reaches into the middle of the day.
    until = silent_until(now, BestTime.EARLY) and silent_until(now, wishes_of(tx, resident_id).best_time)
    if until is None or (by_staff is not None and _talking(tx, resident_id, now)):
        return Sending(lane)
    return Sending(lane, ms(until))


def _urgent(tx: Tx, case_id: int) -> bool:
    return bool(tx.execute(select(cases.c.urgent).where(cases.c.id == case_id)).scalar())


def _talking(tx: Tx, resident_id: int, now: datetime) -> bool:
    last = tx.execute(select(func.max(inbox.c.at)).where(inbox.c.resident_id == resident_id)).scalar()
    return last is not None and now - moment(last) <= RUNNING
