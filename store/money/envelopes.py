"""The township's envelope (备用金) for small urgent help: money in, held, spent, given free again.

The row is locked while its sums change, and the table itself refuses to go below nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select, update

from cases.people import TOWNSHIP_DIGITS, Actor
from cases.refusals import Missing, NotYours
from store.database import Tx
from store.desk.rows import staff_names
from store.money.hands import of_county
from store.money.refusals import AlreadyThere, NotEnough
from store.schema import envelope, envelope_line, payment
from store.times import china_day, moment, ms
from store.upsert import insert_into

_e, _l = envelope.c, envelope_line.c


@dataclass(frozen=True, slots=True)
class Envelope:
    """Fen. What is left is what was put in, less what is held and spent."""

    id: int
    area: str
    year: int
    put_in: int
    held: int
    spent: int

    @property
    def left(self) -> int:
        return self.put_in - self.held - self.spent


@dataclass(frozen=True, slots=True)
class EnvelopeLine:
    kind: str  # in | hold | release | spend
    amount: int
    payment_id: int | None
    case_id: int | None
    source: str
    by: str
    at: int


def put_in(
    tx: Tx, actor: Actor, area: str, year: int, amount: int, source: str, voucher: str, now: datetime
) -> None:
    """The county fills an envelope. The same voucher counts once.

    Raises NotYours, Missing (source), AlreadyThere.
    """
    number = of_county(actor, area)
    if len(area) != TOWNSHIP_DIGITS:
        raise NotYours("envelope")
    if not source.strip():
        raise Missing("envelope", "source")
    row = _locked(tx, area, year)
    key = f"in:{row.id}:{voucher}"
    _line(tx, row.id, "in", amount, None, key, number, now, source)
    _change(tx, row.id, put_in=row.put_in + amount)


def hold(tx: Tx, area: str, payment_id: int, amount: int, by: int, now: datetime) -> int:
    """Set aside for a payment; the envelope's id. Raises NotEnough."""
    row = _locked(tx, area, china_day(now).year)
    if row.put_in - row.held - row.spent < amount:
        raise NotEnough("hold")
    _line(tx, row.id, "hold", amount, payment_id, f"hold:{payment_id}", by, now)
    _change(tx, row.id, held=row.held + amount)
    return int(row.id)


def spend(tx: Tx, envelope_id: int, payment_id: int, amount: int, by: int, now: datetime) -> None:
    """What was held is out of the house."""
    row = _by_id(tx, envelope_id)
    _line(tx, row.id, "spend", amount, payment_id, f"spend:{payment_id}", by, now)
    _change(tx, row.id, held=row.held - amount, spent=row.spent + amount)


def release(tx: Tx, envelope_id: int, payment_id: int, amount: int, by: int, now: datetime) -> None:
    """What was held is free again."""
    row = _by_id(tx, envelope_id)
    _line(tx, row.id, "release", amount, payment_id, f"release:{payment_id}", by, now)
    _change(tx, row.id, held=row.held - amount)


def envelopes(tx: Tx, actor: Actor, year: int) -> tuple[Envelope, ...]:
    """Those of the actor's area in a year."""
    found = tx.execute(select(envelope).where(_reach(actor), _e.year == year).order_by(_e.area))
    return tuple(_shown(row) for row in found)


def envelope_page(
    tx: Tx, actor: Actor, area: str, year: int, month: int | None
) -> tuple[Envelope | None, tuple[EnvelopeLine, ...]]:
    """An envelope with its lines, oldest first. Raises NotYours for one of elsewhere."""
    if not actor.covers(area) or len(area) != TOWNSHIP_DIGITS:
        raise NotYours("envelope")
    row = tx.execute(select(envelope).where(_e.area == area, _e.year == year)).first()
    if row is None:
        return None, ()
    lines = tx.execute(
        select(envelope_line, payment.c.case_id)
        .outerjoin(payment, payment.c.id == _l.payment_id)
        .where(_l.envelope_id == row.id)
        .order_by(_l.id)
    ).all()
    names = staff_names(tx, {line.by for line in lines})
    shown = tuple(
        EnvelopeLine(
            line.kind,
            line.amount,
            line.payment_id,
            line.case_id,
            line.source,
            names.get(line.by, ""),
            line.at,
        )
        for line in lines
        if month is None or _month(line.at) == month
    )
    return _shown(row), shown


def _month(at: int) -> int:
    return china_day(moment(at)).month


def _reach(actor: Actor) -> ColumnElement[bool]:
    if not actor.area:
        raise NotYours("envelope")
    return _e.area.startswith(actor.area, autoescape=True)


def _locked(tx: Tx, area: str, year: int) -> Any:
    """The row, ours until the transaction ends; made if this is the first time."""
    tx.execute(insert_into(tx, envelope).values(area=area, year=year).on_conflict_do_nothing())
    wanted = select(envelope).where(_e.area == area, _e.year == year).with_for_update()
    return tx.execute(wanted).one()


def _by_id(tx: Tx, envelope_id: int) -> Any:
    return tx.execute(select(envelope).where(_e.id == envelope_id).with_for_update()).one()


def _change(tx: Tx, envelope_id: int, **sums: int) -> None:
    tx.execute(update(envelope).where(_e.id == envelope_id).values(**sums))


def _line(
    tx: Tx,
    envelope_id: int,
    kind: str,
    amount: int,
    payment_id: int | None,
    key: str,
    by: int,
    now: datetime,
    source: str = "",
) -> None:
    made = insert_into(tx, envelope_line).values(
        envelope_id=envelope_id,
        kind=kind,
        amount=amount,
        payment_id=payment_id,
        source=source[:200],
        key=key[:80],
        by=by,
        at=ms(now),
    )
    if tx.execute(made.on_conflict_do_nothing().returning(_l.id)).scalar() is None:
        raise AlreadyThere("envelope")


def _shown(row: Any) -> Envelope:
    return Envelope(row.id, row.area, row.year, row.put_in, row.held, row.spent)
