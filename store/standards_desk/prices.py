"""Price indices by month, entered by one person of the county and confirmed by another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select, update

from cases.people import Actor
from cases.refusals import Missing, NotYours
from rules.line import Source
from rules.prices import PriceIndex
from store.database import Tx
from store.desk.rows import staff_names
from store.schema import price_index
from store.standards_desk.refusals import AlreadyProposed, Decided, OwnProposal, may_decide, may_propose
from store.times import ms
from store.upsert import insert_into

_c = price_index.c


@dataclass(frozen=True, slots=True)
class PriceMonth:
    """What was entered for a month. Of several that were published for it, the last one counts."""

    id: int
    area: str
    index: PriceIndex
    published_on: date
    state: str  # proposed | published | rejected
    counts: bool
    proposed_by: int
    proposer: str
    decider: str
    reason: str


def months(tx: Tx, actor: Actor) -> tuple[PriceMonth, ...]:
    """Everything that was entered for the actor's area, the newest month first."""
    query = select(price_index).order_by(_c.month.desc(), _c.decided_at.desc(), _c.id.desc())
    rows = [row for row in tx.execute(query) if actor.covers(row.area)]
    names = staff_names(tx, {each for row in rows for each in (row.proposed_by, row.decided_by)})
    newest: dict[tuple[str, date], int] = {}
    for row in rows:
        if row.state == "published":
            newest.setdefault((row.area, row.month), row.id)
    return tuple(
        PriceMonth(
            id=row.id,
            area=row.area,
            index=_index(row),
            published_on=row.published_on,
            state=row.state,
            counts=newest.get((row.area, row.month)) == row.id,
            proposed_by=row.proposed_by,
            proposer=names.get(row.proposed_by, ""),
            decider=names.get(row.decided_by, ""),
            reason=row.reason,
        )
        for row in rows
    )


def propose_month(
    tx: Tx, actor: Actor, area: str, index: PriceIndex, published_on: date, now: datetime
) -> int:
    """Keep what was entered; its id. Raises NotYours, AlreadyProposed."""
    row = insert_into(tx, price_index).values(
        month=index.month,
        area=area,
        consumer=index.consumer,
        food=index.food,
        title=index.source.title,
        number=index.source.number,
        published_on=published_on,
        proposed_by=may_propose(actor, area),
        proposed_at=ms(now),
        state="proposed",
    )
    made: int | None = tx.execute(row.on_conflict_do_nothing().returning(_c.id)).scalar()
    if made is None:
        raise AlreadyProposed("propose")
    return made


def decide_month(tx: Tx, actor: Actor, month_id: int, publish: bool, reason: str, now: datetime) -> None:
    """A second person publishes, or anybody who may decide rejects with a reason.

    Raises NotYours, OwnProposal, Decided, Missing.
    """
    row = tx.execute(select(price_index).where(_c.id == month_id)).first()
    if row is None or not actor.covers(row.area):
        raise NotYours("decide")
    number = may_decide(actor, row.area)
    if publish and row.proposed_by == number:
        raise OwnProposal("publish")
    if not publish and not reason:
        raise Missing("reject", "reason")
    done = update(price_index).where(_c.id == month_id, _c.state == "proposed")
    said = {"state": "published"} if publish else {"state": "rejected", "reason": reason[:300]}
    if tx.execute(done.values(decided_by=number, decided_at=ms(now), **said)).rowcount != 1:
        raise Decided("decide")


def _index(row: Any) -> PriceIndex:
    return PriceIndex(row.month, row.consumer, row.food, Source(row.title, row.number, "", row.month))
