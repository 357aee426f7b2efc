"""What is to be done, in which cases: kept before it is looked at, so that what was seen is what is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from cases.people import STAFF, Actor, staff_number
from cases.refusals import NotNow, NotYours
from store.bulk.judging import DEEDS, HAND_OVER, MESSAGE
from store.database import Tx
from store.desk.area import scope
from store.desk.replies import saved_replies
from store.schema import bulk, bulk_case, cases, staff
from store.times import ms

MOST = 500
"""Cases of one go: as many as anybody still looks through."""
LATELY = 20


@dataclass(frozen=True, slots=True)
class Bulk:
    id: int
    deed: str
    taker: int | None
    taker_name: str
    title: str
    text: str
    cut: bool  # the list was longer than MOST
    made_at: int  # ms
    ran_at: int | None
    n: int  # cases chosen

    @property
    def ready(self) -> bool:
        """Whether it is known to whom, or what is said."""
        return bool(self.taker) if self.deed == HAND_OVER else bool(self.text) or self.deed != MESSAGE


_taker = staff.alias()
_KEPT = select(
    bulk,
    _taker.c.name.label("taker_name"),
    select(func.count())
    .where(bulk_case.c.bulk_id == bulk.c.id)
    .correlate(bulk)
    .scalar_subquery()
    .label("chosen"),
).select_from(bulk.outerjoin(_taker, _taker.c.id == bulk.c.taker))


def choose(tx: Tx, actor: Actor, deed: str, case_ids: Sequence[int], now: datetime) -> int:
    """Keep what was chosen, in the order of the list; what is not the actor's to see is left out.

    Raises NotYours for who carries no cases and for an unknown deed; NotNow if nothing is left.
    """
    if actor.role not in STAFF or deed not in DEEDS:
        raise NotYours(deed)
    wanted = list(dict.fromkeys(case_ids))
    versions = _versions(tx, actor, wanted[:MOST])
    if not versions:
        raise NotNow(deed)
    row = insert(bulk).values(
        staff_id=staff_number(actor.id), deed=deed, cut=len(wanted) > MOST, made_at=ms(now)
    )
    made: int = tx.execute(row.returning(bulk.c.id)).scalar_one()
    kept = [each for each in wanted if each in versions]
    rows = [
        {"bulk_id": made, "case_id": each, "place": place, "version": versions[each]}
        for place, each in enumerate(kept)
    ]
    tx.execute(insert(bulk_case), rows)
    return made


def bulk_of(tx: Tx, actor: Actor, bulk_id: int) -> Bulk:
    """Raises NotYours for another's."""
    mine = _KEPT.where(bulk.c.id == bulk_id, bulk.c.staff_id == staff_number(actor.id))
    row = tx.execute(mine).first()
    if row is None:
        raise NotYours("bulk")
    return _read(row)


def bulks_of(tx: Tx, actor: Actor) -> tuple[Bulk, ...]:
    """What the actor did lately, newest first."""
    mine = bulk.c.staff_id == staff_number(actor.id)
    rows = tx.execute(_KEPT.where(mine, bulk.c.ran_at.is_not(None)).order_by(bulk.c.id.desc()).limit(LATELY))
    return tuple(_read(row) for row in rows)


def choose_taker(tx: Tx, actor: Actor, bulk_id: int, staff_id: int | None) -> None:
    """Raises NotYours; NotNow if it has been done. Looking again begins here: versions are read anew."""
    _choose(tx, actor, bulk_id, {"taker": staff_id})


def choose_reply(tx: Tx, actor: Actor, bulk_id: int, reply_id: int | None) -> None:
    """The reply is kept as it stands now. Raises NotYours, NotNow."""
    found = [each for each in saved_replies(tx, actor) if each.id == reply_id]
    title, text = (found[0].title, found[0].text) if found else ("", "")
    _choose(tx, actor, bulk_id, {"title": title, "text": text})


def for_once(tx: Tx, actor: Actor, bulk_id: int) -> Bulk:
    """The same, ours until the transaction ends. Raises NotYours; NotNow if it has been done."""
    tx.execute(select(bulk.c.id).where(bulk.c.id == bulk_id).with_for_update())
    found = bulk_of(tx, actor, bulk_id)
    if found.ran_at is not None:
        raise NotNow("bulk")
    return found


def _choose(tx: Tx, actor: Actor, bulk_id: int, values: dict[str, Any]) -> None:
    for_once(tx, actor, bulk_id)
    tx.execute(update(bulk).where(bulk.c.id == bulk_id).values(**values))
    mine = bulk_case.c.bulk_id == bulk_id
    chosen = list(tx.execute(select(bulk_case.c.case_id).where(mine)).scalars())
    for case_id, version in _versions(tx, actor, chosen).items():
        row = update(bulk_case).where(mine, bulk_case.c.case_id == case_id)
        tx.execute(row.where(bulk_case.c.version != version).values(version=version))


def _versions(tx: Tx, actor: Actor, case_ids: Sequence[int]) -> dict[int, int]:
    found = scope(select(cases.c.id, cases.c.version), actor, by_index=False)
    return {row.id: row.version for row in tx.execute(found.where(cases.c.id.in_(case_ids)))}


def _read(row: Any) -> Bulk:
    return Bulk(
        row.id, row.deed, row.taker, row.taker_name or "", row.title, row.text, row.cut, row.made_at,
        row.ran_at, row.chosen,
    )  # fmt: skip
