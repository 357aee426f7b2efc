"""Lists for the finance office. The file is made anew from its rows, and its hash says it is the same one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from cases.people import Actor, staff_number
from cases.refusals import NotYours
from store.casework.locking import in_turn
from store.database import Tx
from store.desk.rows import staff_names
from store.money.hands import payer
from store.money.mourning import held
from store.money.refusals import Gone, NobodyLeft
from store.money.selecting import Pairs
from store.money.shapes import Payee, open_payee
from store.schema import cases, payment, payment_batch
from store.seal import Seal
from store.times import china_day, ms
from store.upsert import insert_into

_c, _b = payment.c, payment_batch.c
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Batch:
    id: int
    number: str
    area: str
    n: int
    total: int
    sha256: str
    by: str
    at: int
    left: int  # not confirmed and not failed yet


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One line of the list."""

    id: int
    code: str
    amount: int
    month: str
    programme: str
    payee: Payee


def export(tx: Tx, actor: Actor, pairs: Pairs, sha256: str, now: datetime) -> int:
    """All of `pairs` go out on one list, just as the file with this hash has them; the list's id.

    Raises Gone if one of them has changed meanwhile and NobodyLeft if one is held because of a death (then
    none goes), OwnHand, NotYours.
    """
    if not pairs:
        raise Gone("export")
    _in_line(tx, pairs)
    total = 0
    for part in _parts(pairs):
        for row in _locked(tx, part):
            payer(actor, row)
            total += row.amount
        if held(tx, (number for number, _ in part)):
            raise NobodyLeft("export")
    batch = _new_batch(tx, actor, len(pairs), total, sha256, now)
    for part in _parts(pairs):
        mine = update(payment).where(_c.id.in_([number for number, _ in part]))
        tx.execute(
            mine.values(
                state="exported",
                version=_c.version + 1,
                batch_id=batch,
                paid_by=staff_number(actor.id),
                paid_at=ms(now),
            )
        )
    tx.wake("desk")
    return batch


def rows_to_send(tx: Tx, seal: Seal, pairs: Pairs) -> Iterator[BatchRow]:
    """What goes into the file, in the order of the ids; a few rows in memory at a time."""
    for part in _parts(pairs):
        yield from _rows(tx, seal, _c.id.in_([number for number, _ in part]))


def ids_of_batch(tx: Tx, batch_id: int) -> list[int]:
    return list(tx.execute(select(_c.id).where(_c.batch_id == batch_id).order_by(_c.id)).scalars())


def rows_of_batch(tx: Tx, seal: Seal, batch_id: int) -> Iterator[BatchRow]:
    """The same of a list that went out. Whose it is, the caller has asked."""
    ids = list(tx.execute(select(_c.id, _c.version).where(_c.batch_id == batch_id).order_by(_c.id)))
    return rows_to_send(tx, seal, tuple((row.id, row.version) for row in ids))


def batches(tx: Tx, actor: Actor, limit: int = 100) -> tuple[Batch, ...]:
    """Newest first."""
    if not actor.area:
        raise NotYours("batch")
    mine = _query().where(_b.area.startswith(actor.area, autoescape=True)).order_by(_b.id.desc()).limit(limit)
    return _shown(tx, tx.execute(mine).all())


def batch_of(tx: Tx, actor: Actor, batch_id: int) -> Batch:
    """Raises NotYours."""
    row = tx.execute(_query().where(_b.id == batch_id)).first()
    if row is None or not actor.covers(row.area):
        raise NotYours("batch")
    return _shown(tx, [row])[0]


def numbers_of_case(tx: Tx, case_id: int) -> Mapping[int, str]:
    """By id, what the lists with its payments are called. Whether it is theirs to see, the caller asked."""
    lists = select(_c.batch_id).where(_c.case_id == case_id, _c.batch_id.is_not(None))
    rows = tx.execute(select(_b.id, _b.number).where(_b.id.in_(lists)))
    return {row.id: row.number for row in rows}


def _rows(tx: Tx, seal: Seal, wanted: Any) -> Iterator[BatchRow]:
    found = (
        select(_c.id, _c.key, _c.amount, _c.month, _c.programme, _c.payee, cases.c.code)
        .join(cases, cases.c.id == _c.case_id)
        .where(wanted)
        .order_by(_c.id)
    )
    for row in tx.execute(found):
        payee = open_payee(seal, row.payee, row.key)
        yield BatchRow(row.id, row.code, row.amount, row.month, row.programme, payee)


def _in_line(tx: Tx, pairs: Pairs) -> None:
    """With whoever is telling of a death just now: either is seen by the other."""
    about: set[int] = set()
    for part in _parts(pairs):
        about.update(
            tx.execute(select(_c.case_id).where(_c.id.in_([number for number, _ in part]))).scalars()
        )
    in_turn(tx, sorted(about))


def _locked(tx: Tx, part: Pairs) -> list[Any]:
    """The rows, ours until the transaction ends. Raises Gone."""
    wanted = dict(part)
    found = select(payment).where(_c.id.in_(wanted)).order_by(_c.id).with_for_update()
    rows = tx.execute(found).all()
    same = all(
        row.state == "approved" and row.kind == "money" and row.version == wanted[row.id] for row in rows
    )
    if len(rows) != len(wanted) or not same:
        raise Gone("export")
    return list(rows)


def _new_batch(tx: Tx, actor: Actor, n: int, total: int, sha256: str, now: datetime) -> int:
    """Numbered within the actor's area and year. Two at once: the second is told to look again."""
    day = china_day(now)
    stem = f"{actor.area}-{day:%Y}-"
    used = tx.execute(select(func.count()).where(_b.number.startswith(stem, autoescape=True))).scalar_one()
    row = insert_into(tx, payment_batch).values(
        number=f"{stem}{used + 1:04}",
        area=actor.area,
        n=n,
        total=total,
        sha256=sha256,
        exported_by=staff_number(actor.id),
        exported_at=ms(now),
    )
    made: int | None = tx.execute(row.on_conflict_do_nothing().returning(_b.id)).scalar()
    if made is None:
        raise Gone("export")
    return made


def _query() -> Any:
    left = (
        select(func.count())
        .where(_c.batch_id == _b.id, _c.state == "exported")
        .correlate(payment_batch)
        .scalar_subquery()
    )
    return select(payment_batch, left.label("left"))


def _shown(tx: Tx, rows: Any) -> tuple[Batch, ...]:
    names = staff_names(tx, {row.exported_by for row in rows})
    return tuple(
        Batch(
            row.id,
            row.number,
            row.area,
            row.n,
            row.total,
            row.sha256,
            names.get(row.exported_by, ""),
            row.exported_at,
            row.left,
        )
        for row in rows
    )


def _parts(pairs: Pairs) -> Iterator[Pairs]:
    for at in range(0, len(pairs), AT_ONCE):
        yield pairs[at : at + AT_ONCE]
