"""Cases drawn by lot for a second visit: kept with its seed, drawn again by anybody who doubts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, insert, select

from cases.lots import drawn, fingerprint
from cases.people import COUNTY, Actor, Role, staff_number
from cases.posts import PostRefused
from cases.refusals import NotYours
from cases.states import Kind
from store.database import Tx
from store.desk.area import scope
from store.schema import cases, draw, staff
from store.times import CHINA, ms

MOST = 200
LONGEST_SEED = 40
NOT_VISITED = (Kind.ENQUIRY,)
READERS = COUNTY | {Role.AUDITOR}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be drawn: `n` of the cases handed in from `first` to `last`, both days counted."""

    seed: str
    first: date
    last: date
    n: int


@dataclass(frozen=True, slots=True)
class Draw:
    id: int
    wish: Wish
    drawn_of: int
    fingerprint: str
    codes: tuple[str, ...]
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class Lot:
    """One case that was drawn, as its place in the list shows it."""

    code: str
    case_id: int | None  # None where the reader may not see the case
    area: str


@dataclass(frozen=True, slots=True)
class Again:
    """The same draw, made once more from its seed."""

    same_hat: bool  # the same cases lay in it
    same_lot: bool


def make_draw(tx: Tx, actor: Actor, wish: Wish, now: datetime, today: date) -> int:
    """Raises NotYours unless somebody of the county asks; PostRefused for days or numbers that cannot be.

    Only days that are over: what lies in the hat must be the same when it is drawn again.
    """
    if actor.role not in COUNTY:
        raise NotYours("draw")
    if not 3 <= len(wish.seed) <= LONGEST_SEED:
        raise PostRefused("draw-no-seed")
    if not wish.first <= wish.last < today:
        raise PostRefused("draw-days")
    if not 1 <= wish.n <= MOST:
        raise PostRefused("draw-number")
    hat = _hat(tx, actor, wish)
    if not hat:
        raise PostRefused("draw-empty")
    made: int = tx.execute(
        insert(draw)
        .values(
            area=actor.area,
            seed=wish.seed,
            first=wish.first,
            last=wish.last,
            drawn_of=len(hat),
            fingerprint=fingerprint(hat),
            drawn=",".join(drawn(wish.seed, hat, wish.n)),
            by_staff=staff_number(actor.id) or 0,
            at=ms(now),
        )
        .returning(draw.c.id)
    ).scalar_one()
    return made


def draws(tx: Tx, actor: Actor, most: int = 50) -> tuple[Draw, ...]:
    """Newest first; for the county and the auditor."""
    return tuple(_draw(row) for row in tx.execute(_theirs(actor).order_by(draw.c.id.desc()).limit(most)))


def draw_of(tx: Tx, actor: Actor, draw_id: int) -> tuple[Draw, tuple[Lot, ...], Again]:
    """A draw, its cases, and whether drawing it again gives the same. Raises NotYours."""
    row = tx.execute(_theirs(actor).where(draw.c.id == draw_id)).first()
    if row is None:
        raise NotYours("draw")
    found = _draw(row)
    hat = _hat(tx, Actor(actor.id, Role.OFFICER, row.area), found.wish)
    again = Again(
        fingerprint(hat) == found.fingerprint, drawn(found.wish.seed, hat, found.wish.n) == found.codes
    )
    return found, _lots(tx, actor, found.codes), again


def _hat(tx: Tx, actor: Actor, wish: Wish) -> list[str]:
    """Codes of the cases that may be drawn: handed in on these days, of a kind that is visited."""
    begins = ms(datetime.combine(wish.first, time(), CHINA))
    ends = ms(datetime.combine(wish.last + timedelta(days=1), time(), CHINA))
    row = cases.c
    wanted = scope(select(row.code), actor, by_index=False)
    days = (row.submitted_at >= begins, row.submitted_at < ends)
    visited = row.kind.not_in([str(kind) for kind in NOT_VISITED])
    return list(tx.execute(wanted.where(*days, visited)).scalars())


def _lots(tx: Tx, actor: Actor, codes: tuple[str, ...]) -> tuple[Lot, ...]:
    row = cases.c
    wanted = scope(select(row.id, row.code, row.area), actor, by_index=False)
    seen = {each.code: each for each in tx.execute(wanted.where(row.code.in_(codes)))}
    return tuple(_lot(code, seen.get(code)) for code in codes)


def _lot(code: str, row: Any) -> Lot:
    return Lot(code, row.id, row.area) if row else Lot(code, None, "")


def _theirs(actor: Actor) -> Select[Any]:
    wanted = select(draw, staff.c.name.label("by_name")).join(staff, staff.c.id == draw.c.by_staff)
    mine = draw.c.area.startswith(actor.area, autoescape=True)
    return wanted.where(mine if actor.role in READERS and actor.area else draw.c.id < 0)


def _draw(row: Any) -> Draw:
    codes = tuple(row.drawn.split(","))
    wish = Wish(row.seed, row.first, row.last, len(codes))
    return Draw(row.id, wish, row.drawn_of, row.fingerprint, codes, row.by_name, row.at)
