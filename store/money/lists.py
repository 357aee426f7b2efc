"""Payments as the desk lists them. Whoever asks sees those of their own area."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, false, func, select

from cases.people import TOWNSHIP_DIGITS, Actor
from cases.refusals import NotYours
from cases.states import State
from store.database import Tx
from store.desk.area import scope
from store.desk.rows import staff_names
from store.money.mourning import ON_ITS_WAY, held
from store.money.shapes import FIRST_AID, LIVE, Paid, open_payee, open_why
from store.schema import cases, paper, payment
from store.seal import Seal

_c = payment.c
PER_PAGE = 100
HANDS = ("proposed", "approved", "paid", "confirmed", "ended")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which payments: "" is all of them."""

    state: str = ""
    month: str = ""  # "once": those that are paid once only
    programme: str = ""
    area: str = ""
    kind: str = ""
    arrived: tuple[int, int] | None = None  # ms: confirmed from the first moment on, before the second

    def of(self, query: Select[Any]) -> Select[Any]:
        for column, wanted in ((_c.state, self.state), (_c.programme, self.programme), (_c.kind, self.kind)):
            query = query.where(column == wanted) if wanted else query
        if self.arrived:
            query = query.where(_c.confirmed_at >= self.arrived[0], _c.confirmed_at < self.arrived[1])
        if self.month:
            query = query.where(_c.month == ("" if self.month == "once" else self.month))
        return query.where(_c.area.startswith(self.area, autoescape=True)) if self.area else query


def page(
    tx: Tx, seal: Seal, actor: Actor, wanted: Filter, after: int = 0, limit: int = PER_PAGE
) -> tuple[tuple[Paid, ...], int | None]:
    """Oldest first, as they have to be dealt with; and after which the next page begins."""
    listed = wanted.of(_query().where(reach(actor), _c.id > after)).order_by(_c.id).limit(limit + 1)
    rows = tx.execute(listed).all()
    more = rows[limit - 1].id if len(rows) > limit else None
    return shown(tx, seal, rows[:limit]), more


def find(tx: Tx, actor: Actor, wanted: Filter) -> tuple[int, int, list[int]]:
    """How many, which sum, and their ids, of the whole list and not of one page."""
    rows = tx.execute(wanted.of(select(_c.id, _c.amount).where(reach(actor))).order_by(_c.id)).all()
    return len(rows), sum(row.amount for row in rows), [row.id for row in rows]


def counts(tx: Tx, actor: Actor) -> dict[str, tuple[int, int]]:
    """State -> how many, which sum; for the tabs of the list."""
    sums = select(_c.state, func.count().label("n"), func.sum(_c.amount).label("total"))
    rows = tx.execute(sums.where(reach(actor)).group_by(_c.state))
    return {row.state: (row.n, int(row.total)) for row in rows}


def by_ids(tx: Tx, seal: Seal, actor: Actor, ids: Iterable[int]) -> tuple[Paid, ...]:
    """Those of `ids` within the actor's area, in the order of the ids."""
    wanted = sorted(set(ids))
    found: list[Any] = []
    for at in range(0, len(wanted), 500):
        part = wanted[at : at + 500]
        found += tx.execute(_query().where(reach(actor), _c.id.in_(part)).order_by(_c.id)).all()
    return shown(tx, seal, found)


def one(tx: Tx, seal: Seal, actor: Actor, payment_id: int) -> Paid:
    """Raises NotYours."""
    found = by_ids(tx, seal, actor, [payment_id])
    if not found:
        raise NotYours("payment")
    return found[0]


def of_case(tx: Tx, seal: Seal, case_id: int) -> tuple[Paid, ...]:
    """Newest first. Whether the case is theirs to see, the caller has asked."""
    return shown(tx, seal, tx.execute(_query().where(_c.case_id == case_id).order_by(_c.id.desc())).all())


def given_first(tx: Tx, case_id: int) -> int:
    """Fen that were given before the forms (Social Assistance Law Art. 50); 0: none. Whether the case is
    theirs to see, the caller has asked.
    """
    first = (_c.case_id == case_id, _c.decision == FIRST_AID, _c.state == "confirmed")
    return int(tx.execute(select(func.sum(_c.amount)).where(*first)).scalar() or 0)


def proofs(tx: Tx, case_id: int) -> list[int]:
    """Papers of the case that can be the receipt, newest first."""
    usable = paper.c.state.in_(("kept", "good"))
    kept = select(paper.c.id).where(paper.c.case_id == case_id, paper.c.kind == "photo", usable)
    return list(tx.execute(kept.order_by(paper.c.id.desc())).scalars())


def proposable(tx: Tx, actor: Actor, programme: str = "", area: str = "") -> list[Any]:
    """Approved cases that nobody has proposed a payment for: id, code, name, amount, area. The first ones."""
    c = cases.c
    wanted = _unproposed(select(c.id, c.code, c.name, c.amount, c.area, c.kind), actor, programme, area)
    return list(tx.execute(wanted.order_by(c.sort_at, c.id).limit(PER_PAGE)))


def count_proposable(tx: Tx, actor: Actor, programme: str = "", area: str = "") -> int:
    """All of them."""
    return int(tx.execute(_unproposed(select(func.count(cases.c.id)), actor, programme, area)).scalar_one())


def _unproposed(query: Select[Any], actor: Actor, programme: str, area: str) -> Select[Any]:
    """What was given first, before the forms, carries out no decision (Law Art. 50)."""
    carried_out = _c.case_id == cases.c.id, _c.state.in_(LIVE), _c.decision != FIRST_AID
    approved = cases.c.open, cases.c.state == State.APPROVED, ~select(_c.id).where(*carried_out).exists()
    query = scope(query, actor).where(*approved)
    query = query.where(cases.c.kind == programme) if programme else query
    return query.where(cases.c.area.startswith(area, autoescape=True)) if area else query


def reach(actor: Actor) -> ColumnElement[bool]:
    if not actor.area:
        return false()
    if len(actor.area) > TOWNSHIP_DIGITS:
        return _c.village == actor.area
    return _c.area.startswith(actor.area, autoescape=True)


def shown(tx: Tx, seal: Seal, rows: Sequence[Any]) -> tuple[Paid, ...]:
    names = staff_names(tx, {row._mapping[f"{hand}_by"] for row in rows for hand in HANDS})
    waiting = held(tx, (row.id for row in rows if row.state in ON_ITS_WAY))
    return tuple(_paid(seal, row, names, waits=row.id in waiting) for row in rows)


def _query() -> Select[Any]:
    return select(payment, cases.c.code, cases.c.area.label("case_area")).join(
        cases, cases.c.id == _c.case_id
    )


def _paid(seal: Seal, row: Any, names: Any, *, waits: bool) -> Paid:
    kept = row._mapping
    hands = {
        hand: (kept[f"{hand}_by"], names.get(kept[f"{hand}_by"], ""), kept[f"{hand}_at"])
        for hand in HANDS
        if kept[f"{hand}_by"] is not None
    }
    return Paid(
        id=row.id,
        case_id=row.case_id,
        code=row.code,
        area=row.area,
        village=row.village,
        programme=row.programme,
        decision=row.decision,
        month=row.month,
        kind=row.kind,
        amount=row.amount,
        payee=open_payee(seal, row.payee, row.key),
        state=row.state,
        version=row.version,
        hands=hands,
        why=open_why(seal, row.why, row.key),
        batch_id=row.batch_id,
        from_envelope=row.envelope_id is not None,
        proof=row.proof,
        answer=row.answer,
        answered_at=row.answered_at,
        held=waits,
        now_with=row.case_area if row.case_area != row.area else "",
    )
