"""The preview and, afterwards, what came of it. At most a handful of queries, however many cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Select, case, select

from cases.people import Actor
from dialogs.ground import Ground
from dialogs.telling.progress import meant_in_words
from store.bulk.asking import Bulk
from store.bulk.judging import MESSAGE, Standing, why_not
from store.casework.rows import case_of
from store.database import Tx
from store.desk.area import scope
from store.desk.colleagues import colleague
from store.desk.replies import fill
from store.desk.rows import queue_row
from store.desk.shapes import QueueRow
from store.schema import address, bulk_case, cases, resident, snooze, staff
from store.seal import Seal
from store.times import china_day


@dataclass(frozen=True, slots=True)
class Eyes:
    """Who looks, when, and by what."""

    seal: Seal
    actor: Actor
    now: datetime
    ground: Ground
    by_page: Callable[[str], bool]  # whether no ID or account may pass through a channel


@dataclass(frozen=True, slots=True)
class Chosen:
    """One case of a preview. `row` is None where it is no longer the actor's to see."""

    case_id: int
    row: QueueRow | None
    why: str  # "" for who is in
    words: str = ""  # what the resident would read


@dataclass(frozen=True, slots=True)
class Look:
    """What would happen. `mark` stands for exactly this: who is in, at which version, and what is done."""

    chosen: tuple[Chosen, ...]
    mark: str

    @property
    def ins(self) -> tuple[Chosen, ...]:
        return tuple(each for each in self.chosen if not each.why)

    @property
    def outs(self) -> tuple[Chosen, ...]:
        return tuple(each for each in self.chosen if each.why)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it in one case."""

    case_id: int
    row: QueueRow | None
    outcome: str  # "" while it waits | done | left
    why: str


def look(tx: Tx, eyes: Eyes, bulk: Bulk) -> Look:
    """Before: every chosen case with why it is out, if it is."""
    taker = colleague(tx, bulk.taker) if bulk.taker else None
    seen = {row.id: row for row in tx.execute(standing(eyes.actor, bulk.id))}
    chosen, marked = [], [bulk.deed, str(bulk.taker), bulk.text]
    for case_id, version in _kept(tx, bulk.id):
        row = seen.get(case_id)
        if row is None:
            chosen.append(Chosen(case_id, None, "gone"))
            continue
        stands = stand(eyes, bulk, row)
        why = why_not(bulk.deed, stands, eyes.actor, taker, eyes.now)
        chosen.append(Chosen(case_id, _shown(eyes, row), why, stands.words))
        if not why:
            marked.append(f"{case_id}:{version}")
    return Look(tuple(chosen), sha256("|".join(marked).encode()).hexdigest()[:20])


def outcomes(tx: Tx, eyes: Eyes, bulk: Bulk) -> tuple[Outcome, ...]:
    """After: what was left undone first, then what waits, then what is done; each as the list stood."""
    c = bulk_case.c
    seen = {row.id: row for row in tx.execute(standing(eyes.actor, bulk.id))}
    first = case((c.outcome == "left", 0), (c.outcome == "", 1), else_=2)
    kept = tx.execute(
        select(c.case_id, c.outcome, c.why).where(c.bulk_id == bulk.id).order_by(first, c.place)
    )
    return tuple(
        Outcome(
            each.case_id,
            _shown(eyes, seen[each.case_id]) if each.case_id in seen else None,
            each.outcome,
            each.why,
        )
        for each in kept
    )


def standing(actor: Actor, bulk_id: int) -> Select[Any]:
    """The chosen cases that are the actor's to see, with what `stand` needs."""
    whole = select(
        cases,
        bulk_case.c.version.label("seen_version"),
        staff.c.name.label("assignee_name"),
        staff.c.disabled_at.label("assignee_gone"),
        resident.c.lang,
        address.c.channel.label("door"),
        address.c.blocked_at.label("door_blocked_at"),
        snooze.c.case_id.label("rests"),
    ).select_from(
        bulk_case.join(cases, cases.c.id == bulk_case.c.case_id)
        .outerjoin(staff, staff.c.id == cases.c.assignee)
        .join(resident, resident.c.id == cases.c.resident_id)
        .outerjoin(address, address.c.id == resident.c.last_address)
        .outerjoin(snooze, (snooze.c.case_id == cases.c.id) & snooze.c.woke_at.is_(None))
    )
    return scope(whole, actor, by_index=False).where(bulk_case.c.bulk_id == bulk_id)


def stand(eyes: Eyes, bulk: Bulk, row: Any) -> Standing:
    """A row of `standing` as it is judged."""
    channel = row.door or ""
    return Standing(
        case=case_of(row, eyes.seal),
        seen=row.seen_version,
        words=_filled(eyes, bulk.text, row) if bulk.deed == MESSAGE else "",
        channel=channel,
        blocked=row.door_blocked_at is not None,
        offshore=eyes.by_page(channel),
        rests=row.rests is not None,
        works_here=row.assignee is not None and row.assignee_gone is None,
    )


def _filled(eyes: Eyes, text: str, row: Any) -> str:
    """The reply with what this case puts into it."""
    shown = _shown(eyes, row)
    known = {
        "name": shown.name,
        "code": shown.grouped,
        "due": meant_in_words(shown.due, eyes.ground.words(row.lang)) if shown.due else "",
        "township": eyes.ground.places.named(row.area, row.lang),
    }
    return fill(text, known)


def _shown(eyes: Eyes, row: Any) -> QueueRow:
    return queue_row(row, eyes.seal, china_day(eyes.now), eyes.ground.calendar, row.assignee_name or "")


def _kept(tx: Tx, bulk_id: int) -> Iterator[tuple[int, int]]:
    c = bulk_case.c
    for row in tx.execute(select(c.case_id, c.version).where(c.bulk_id == bulk_id).order_by(c.place)):
        yield row.case_id, row.version
