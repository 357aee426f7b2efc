"""Payments of a month drawn by lot for a call or a visit. The seed is shown: anybody can draw them again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from math import ceil, sqrt
from random import Random
from typing import Any

from sqlalchemy import func, insert, select, update

from cases.people import Actor
from cases.refusals import Missing, NotYours
from store.database import Tx
from store.desk.rows import staff_names
from store.money.hands import of_county
from store.money.lists import by_ids
from store.money.refusals import AlreadyThere, BadPayee
from store.money.shapes import Paid
from store.schema import payment, payment_check, payment_sample
from store.seal import Seal
from store.times import CHINA, ms
from store.upsert import insert_into

_c, _s, _k = payment.c, payment_sample.c, payment_check.c
RESULTS = ("right", "wrong", "unreached")
HOWS = ("phone", "visit")
Z = 1.96
"""95 of 100 such samples hold the true rate between their bounds."""
MARGIN = 0.10
"""How far from the true rate the sample may lie, at the worst."""


@dataclass(frozen=True, slots=True)
class Rate:
    """`low` and `high`: Wilson's bounds at 95 percent. None while nothing was reached."""

    wrong: int
    reached: int
    rate: float | None
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Sample:
    id: int
    area: str
    month: str
    seed: str
    population: int
    size: int
    by: str
    at: int
    rate: Rate
    open: int


@dataclass(frozen=True, slots=True)
class Checked:
    paid: Paid
    result: str
    how: str
    note: str
    by: str


def sample_size(population: int) -> int:
    """For a share that nobody knows (one half is the worst case), within MARGIN at 95 percent."""
    endless = Z * Z * 0.25 / (MARGIN * MARGIN)
    return min(population, ceil(endless / (1 + (endless - 1) / population))) if population else 0


def rate(wrong: int, reached: int) -> Rate:
    """The share of wrong ones among those reached, with its bounds."""
    if not reached:
        return Rate(0, 0, None, 0.0, 1.0)
    share, square = wrong / reached, Z * Z / reached
    middle = (share + square / 2) / (1 + square)
    reach = Z * sqrt(share * (1 - share) / reached + square / (4 * reached)) / (1 + square)
    return Rate(wrong, reached, share, max(0.0, middle - reach), min(1.0, middle + reach))


def draw(tx: Tx, actor: Actor, area: str, month: str, seed: str, now: datetime) -> int:
    """Draw among all that was confirmed in a month, once a month and area. The sample's id.

    Raises NotYours, AlreadyThere, BadPayee (nothing was paid).
    """
    number = of_county(actor, area)
    first, after = month_span(month)
    paid = select(_c.id).where(
        _c.state == "confirmed",
        _c.confirmed_at >= first,
        _c.confirmed_at < after,
        _c.area.startswith(area, autoescape=True),
    )
    ids = list(tx.execute(paid.order_by(_c.id)).scalars())
    if not ids:
        raise BadPayee("payments")
    size = sample_size(len(ids))
    row = insert_into(tx, payment_sample).values(
        area=area,
        month=month,
        seed=seed,
        population=len(ids),
        size=size,
        drawn_by=number,
        drawn_at=ms(now),
    )
    made: int | None = tx.execute(row.on_conflict_do_nothing().returning(_s.id)).scalar()
    if made is None:
        raise AlreadyThere("sample")
    chosen = drawn(ids, size, seed)
    tx.execute(insert(payment_check), [{"sample_id": made, "payment_id": number} for number in chosen])
    return made


def drawn(ids: list[int], size: int, seed: str) -> list[int]:
    """The same ids, size and seed always give the same draw."""
    return sorted(Random(seed).sample(sorted(ids), size))


def check_one(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    sample_id: int,
    payment_id: int,
    result: str,
    how: str,
    note: str,
    now: datetime,
) -> None:
    """What a call or a visit found. A wrong one says what is wrong. Raises NotYours, Missing, BadPayee."""
    row = tx.execute(select(payment_sample).where(_s.id == sample_id)).first()
    if row is None:
        raise NotYours("sample")
    number = of_county(actor, row.area)
    if result not in RESULTS or how not in HOWS:
        raise BadPayee("result")
    if result == "wrong" and not note.strip():
        raise Missing("check", "words")
    mine = update(payment_check).where(_k.sample_id == sample_id, _k.payment_id == payment_id)
    sealed = (
        seal.shut_text(note.strip()[:500], check_context(sample_id, payment_id)) if note.strip() else None
    )
    found = {"result": result, "how": how, "note": sealed, "checked_by": number, "checked_at": ms(now)}
    if tx.execute(mine.values(**found)).rowcount != 1:
        raise NotYours("sample")


def samples(tx: Tx, actor: Actor) -> tuple[Sample, ...]:
    """Newest month first."""
    if not actor.area:
        raise NotYours("sample")
    mine = select(payment_sample).where(_s.area.startswith(actor.area, autoescape=True))
    rows = tx.execute(mine.order_by(_s.month.desc(), _s.area)).all()
    names = staff_names(tx, {row.drawn_by for row in rows})
    return tuple(_shown(tx, row, names.get(row.drawn_by, "")) for row in rows)


def sample_page(tx: Tx, seal: Seal, actor: Actor, sample_id: int) -> tuple[Sample, tuple[Checked, ...]]:
    """Raises NotYours."""
    row = tx.execute(select(payment_sample).where(_s.id == sample_id)).first()
    if row is None or not actor.covers(row.area):
        raise NotYours("sample")
    checks = tx.execute(select(payment_check).where(_k.sample_id == sample_id).order_by(_k.payment_id)).all()
    paid = {each.id: each for each in by_ids(tx, seal, actor, (check.payment_id for check in checks))}
    names = staff_names(tx, {row.drawn_by, *(check.checked_by for check in checks)})
    lines = tuple(
        Checked(
            paid[check.payment_id],
            check.result or "",
            check.how or "",
            seal.open_text(check.note, check_context(sample_id, check.payment_id)) if check.note else "",
            names.get(check.checked_by, ""),
        )
        for check in checks
    )
    return _shown(tx, row, names.get(row.drawn_by, "")), lines


def month_span(month: str) -> tuple[int, int]:
    """The first moment of a month in China, and the first of the next; in ms."""
    first = date.fromisoformat(f"{month}-01")
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return _begins(first), _begins(after)


def _begins(day: date) -> int:
    return ms(datetime.combine(day, time(), CHINA))


def _shown(tx: Tx, row: Any, by: str) -> Sample:
    count = select(_k.result, func.count().label("n")).where(_k.sample_id == row.id).group_by(_k.result)
    n = {each.result: each.n for each in tx.execute(count)}
    right, wrong = n.get("right", 0), n.get("wrong", 0)
    return Sample(
        row.id,
        row.area,
        row.month,
        row.seed,
        row.population,
        row.size,
        by,
        row.drawn_at,
        rate(wrong, right + wrong),
        n.get(None, 0),
    )


def check_context(sample_id: int, payment_id: int) -> bytes:
    return b"payment.check:%d:%d" % (sample_id, payment_id)
