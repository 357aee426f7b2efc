"""Who is away, and who stands in.

While somebody is away their cases stay theirs and stand on the deputy's list as well ("on behalf of"), so
that nothing has to be handed back afterwards. The deputy acts under their own name and with their own
role; the history says for whom.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, bindparam, insert, or_, select, update

from cases.people import COUNTY, Actor, Role
from cases.posts import may_stand_in
from cases.refusals import NotYours
from store.database import Tx
from store.office.bells import ring
from store.schema import leave, staff
from store.times import ms

LONGEST = timedelta(days=366)
ENTERS_FOR_OTHERS = COUNTY | {Role.ADMINISTRATOR}


class LeaveRefused(Exception):
    """A leave that cannot be entered. `message` is the id of a kind sentence."""

    status = 422

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class Wish:
    """A leave as somebody enters it; both days count."""

    staff_id: int
    first: date
    last: date
    deputy_id: int


@dataclass(frozen=True, slots=True)
class Leave:
    id: int
    staff_id: int
    name: str
    first: date
    last: date
    deputy_id: int
    deputy_name: str
    area: str

    def running(self, today: date) -> bool:
        return self.first <= today <= self.last


@dataclass(frozen=True, slots=True)
class Away:
    """Everybody who is away on one day, and who was named to stand in."""

    deputies: Mapping[int, int]

    def stand_in(self, staff_id: int) -> int:
        """Who has the cases of somebody today: themselves, their deputy, or the deputy's own deputy."""
        passed = {staff_id}
        while (following := self.deputies.get(staff_id)) is not None and following not in passed:
            passed.add(following)
            staff_id = following
        return staff_id

    def stood_in_for(self, staff_id: int) -> tuple[int, ...]:
        """Whose cases somebody has today beside their own."""
        return tuple(each for each in self.deputies if each != staff_id and self.stand_in(each) == staff_id)


ABSENT = and_(leave.c.first <= bindparam("on"), leave.c.last >= bindparam("on"), leave.c.ended_at.is_(None))
"""Whoever is away `on` a day; leaves that are over are not touched."""


def away_on(tx: Tx, day: date) -> Away:
    """One small read."""
    found = tx.execute(select(leave.c.staff_id, leave.c.deputy_id).where(ABSENT), {"on": day})
    return Away({each.staff_id: each.deputy_id for each in found})


def enter_leave(tx: Tx, actor: Actor, wish: Wish, now: datetime, today: date) -> int:
    """Kept, and the deputy is told. Raises LeaveRefused, or NotYours for somebody else's leave."""
    away = _member(tx, wish.staff_id)
    deputy = _member(tx, wish.deputy_id)
    if away is None or not _may_enter(actor, away):
        raise NotYours("leave")
    _check_days(wish, today)
    _check_deputy(away, deputy)
    if _overlapping(tx, wish, wish.staff_id):
        raise LeaveRefused("leave-twice")
    if _overlapping(tx, wish, wish.deputy_id):
        raise LeaveRefused("leave-deputy-away")
    made: int = tx.execute(
        insert(leave)
        .values(
            staff_id=wish.staff_id,
            first=wish.first,
            last=wish.last,
            deputy_id=wish.deputy_id,
            by_staff=_number(actor),
            at=ms(now),
        )
        .returning(leave.c.id)
    ).scalar_one()
    ring(tx, wish.deputy_id, "leave", now, key=f"leave:{made}", by=wish.staff_id)
    tx.wake("desk")
    return made


def end_leave(tx: Tx, actor: Actor, leave_id: int, now: datetime) -> None:
    """Taken back, or back at work sooner. Raises NotYours."""
    row = tx.execute(select(leave).where(leave.c.id == leave_id, leave.c.ended_at.is_(None))).first()
    away = _member(tx, row.staff_id) if row else None
    if away is None or not _may_enter(actor, away):
        raise NotYours("leave")
    tx.execute(update(leave).where(leave.c.id == leave_id).values(ended_at=ms(now)))
    tx.wake("desk")


def leaves_about(tx: Tx, staff_id: int, today: date) -> tuple[Leave, ...]:
    """Somebody's own, and those in which they stand in; running and coming ones, soonest first."""
    concerned = or_(leave.c.staff_id == staff_id, leave.c.deputy_id == staff_id)
    return _read(tx, _leaves(today).where(concerned))


def leaves_within(tx: Tx, actor: Actor, today: date) -> tuple[Leave, ...]:
    """Everybody's of the actor's area, for whoever may enter leave for others."""
    if actor.role not in ENTERS_FOR_OTHERS:
        return ()
    within = _AWAY.c.area.startswith(actor.area, autoescape=True)
    return _read(tx, _leaves(today).where(within))


_AWAY, _DEPUTY = staff.alias("away"), staff.alias("deputy")


def _leaves(today: date) -> Select[Any]:
    row = leave.c
    return (
        select(
            row.id, row.staff_id, row.first, row.last, row.deputy_id, _AWAY.c.name, _AWAY.c.area,
            _DEPUTY.c.name.label("deputy_name"),
        )
        .join(_AWAY, _AWAY.c.id == row.staff_id)
        .join(_DEPUTY, _DEPUTY.c.id == row.deputy_id)
        .where(row.last >= today, row.ended_at.is_(None))
        .order_by(row.first, row.id)
    )  # fmt: skip


def _read(tx: Tx, wanted: Select[Any]) -> tuple[Leave, ...]:
    return tuple(
        Leave(
            each.id, each.staff_id, each.name, each.first, each.last, each.deputy_id, each.deputy_name,
            each.area,
        )
        for each in tx.execute(wanted)
    )  # fmt: skip


def _member(tx: Tx, staff_id: int) -> Any:
    row = staff.c
    wanted = select(row.id, row.name, row.role, row.area).where(row.id == staff_id, row.disabled_at.is_(None))
    return tx.execute(wanted).first()


def _number(actor: Actor) -> int:
    return int(actor.id.removeprefix("staff:"))


def _may_enter(actor: Actor, away: Any) -> bool:
    own = _number(actor) == away.id
    return own or (actor.role in ENTERS_FOR_OTHERS and actor.covers(away.area, away.area))


def _check_days(wish: Wish, today: date) -> None:
    if wish.last < wish.first:
        raise LeaveRefused("leave-backwards")
    if wish.last < today:
        raise LeaveRefused("leave-over")
    if wish.last - wish.first > LONGEST:
        raise LeaveRefused("leave-too-long")


def _check_deputy(away: Any, deputy: Any) -> None:
    if deputy is None or deputy.id == away.id:
        raise LeaveRefused("leave-no-deputy")
    if not may_stand_in(Role(away.role), Role(deputy.role)) or not away.area.startswith(deputy.area):
        raise LeaveRefused("leave-deputy-unfit")


def _overlapping(tx: Tx, wish: Wish, staff_id: int) -> bool:
    row = leave.c
    same_days = select(row.id).where(
        row.staff_id == staff_id, row.first <= wish.last, row.last >= wish.first, row.ended_at.is_(None)
    )
    return tx.execute(same_days.limit(1)).first() is not None


def deputies_for(tx: Tx, staff_id: int) -> tuple[tuple[int, str, str], ...]:
    """Id, name and role of everybody who may stand in for somebody."""
    away = _member(tx, staff_id)
    if away is None:
        return ()
    row = staff.c
    above = [away.area[:end] for end in range(1, len(away.area) + 1)]
    found = tx.execute(
        select(row.id, row.name, row.role)
        .where(row.area.in_(above), row.disabled_at.is_(None), row.id != staff_id)
        .order_by(row.name)
    )
    return tuple(
        (each.id, each.name, each.role) for each in found if may_stand_in(Role(away.role), Role(each.role))
    )
