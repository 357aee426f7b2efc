"""What goes by itself after a while: the county says after how many days (`keep_days`).

The law sets no number of days; it asks for the shortest that the purpose needs (PIPL Art. 19).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, delete, exists, select, update

from dialogs.state import Talk
from store import schema
from store.database import Tx
from store.erasing.case import wipe_papers
from store.erasing.numbers import let_go
from store.leaving import forget_rows
from store.reaching import POSTED
from store.residents.talks import opened_talk, shut_talk
from store.seal import Seal
from store.times import ms
from store.upsert import insert_into

AT_A_TIME = 500


def drop_old_talk(tx: Tx, seal: Seal, days: int, now: datetime) -> tuple[list[str], bool]:
    """What was said outside any case, and drafts of who has not written since. The names of files to be taken
    off the shelf, and whether there may be more.
    """
    before = ms(now - timedelta(days=days))
    spoke, more = _sweep(tx, seal, schema.inbox, _not_done, before)
    _, letters_more = _sweep(tx, seal, schema.letter, _on_its_way, before)
    files: list[str] = []
    for resident_id in sorted(spoke):
        files += _forget_drafts(tx, seal, resident_id, before)
    return files, more or letters_more


def drop_finished(tx: Tx, days: int, now: datetime) -> None:
    """Work that is done, codes and challenges that ran out, pauses that are over, bells that were read,
    rows of lists that nobody took."""
    old, job = ms(now - timedelta(days=days)), schema.job.c
    tx.execute(delete(schema.job).where(job.state == "done", job.at < old))
    tx.execute(delete(schema.hand_over).where(schema.hand_over.c.expires_at < old))
    tx.execute(delete(schema.once_page).where(schema.once_page.c.expires_at < old))
    tx.execute(delete(schema.throttle).where(schema.throttle.c.until < old))
    tx.execute(delete(schema.pace).where(schema.pace.c.free_at < old))
    tx.execute(delete(schema.challenge).where(schema.challenge.c.until < old))
    tx.execute(delete(schema.bell).where(schema.bell.c.read_at < old))
    forget_rows(tx, now)


def _not_done(message: Any) -> bool:
    return message.state in ("failed", "held", "parked")


def _on_its_way(letter: Any) -> bool:
    """One that the post carries. To a page it stays "queued" for good where nobody opens that page again."""
    return letter.state == "queued" and letter.channel in POSTED


def _sweep(
    tx: Tx, seal: Seal, table: Table, unfinished: Callable[[Any], bool], before: int
) -> tuple[set[int], bool]:
    """Some rows behind the last one that was looked at: whose they were, and whether there may be more.

    Those of a case stay with it. Where something cannot go yet, the next round begins again.
    """
    c, place = table.c, _place(tx, table)
    rows = list(
        tx.execute(
            select(c.id, c.resident_id, c.case_id, c.state, c.channel)
            .where(c.id > place.looked_at, c.at < before)
            .order_by(c.id)
            .limit(AT_A_TIME)
        )
    )
    stays = [row.id for row in rows if row.case_id is None and unfinished(row)]
    going = [row.id for row in rows if row.case_id is None and not unfinished(row)]
    if going and (number := let_go(tx, seal, table, c.id.in_(going))):
        stays.append(number)
    more = len(rows) == AT_A_TIME
    place = place.behind([row.id for row in rows], stays)
    _keep_place(tx, table, place if more else place.from_the_first_that_stayed())
    return {row.resident_id for row in rows if row.resident_id}, more


@dataclass(frozen=True, slots=True)
class _Place:
    """How far the sweep has come, and the first row on its way that could not go; 0: none."""

    looked_at: int = 0
    stayed: int = 0

    def behind(self, rows: Sequence[int], stays: Sequence[int]) -> _Place:
        first = min(stays, default=0)
        return _Place(rows[-1] if rows else self.looked_at, self.stayed or first)

    def from_the_first_that_stayed(self) -> _Place:
        return _Place(self.stayed - 1) if self.stayed else self


def _place(tx: Tx, table: Table) -> _Place:
    row = schema.setting.c
    kept = tx.execute(select(row.value).where(row.name == f"swept:{table.name}")).scalar()
    return _Place(*map(int, (kept or "0").split()))


def _keep_place(tx: Tx, table: Table, place: _Place) -> None:
    values = {"value": f"{place.looked_at} {place.stayed}"}
    kept = insert_into(tx, schema.setting).values(name=f"swept:{table.name}", **values)
    tx.execute(kept.on_conflict_do_update(index_elements=["name"], set_=values))


def _heard_since(tx: Tx, resident_id: int, before: int) -> bool:
    c = schema.inbox.c
    later = select(c.id).where(c.resident_id == resident_id, c.at >= before).limit(1)
    return tx.execute(later).first() is not None


def _forget_drafts(tx: Tx, seal: Seal, resident_id: int, before: int) -> list[str]:
    """Who has a case is still greeted by name; who has none is not known any more. Nothing of who has written
    since: that is asked when nobody of theirs is at work.
    """
    c = schema.resident.c
    row = tx.execute(select(schema.resident).where(c.id == resident_id).with_for_update()).first()
    if row is None or _heard_since(tx, resident_id, before):
        return []
    kept = opened_talk(seal, bytes(row.talk), resident_id)
    talk = Talk(
        lang=kept.lang, serial=kept.serial, cases=kept.cases, hint=kept.hint, remembered=kept.remembered
    )
    if kept.cases:
        talk.profile = kept.profile
    sealed = shut_talk(seal, talk, resident_id)
    tx.execute(update(schema.resident).where(c.id == resident_id).values(talk=sealed))
    tx.execute(delete(schema.left_draft).where(schema.left_draft.c.resident_id == resident_id))
    paper, loose = schema.paper.c, schema.counter_draft.c
    counter = exists().where(loose.resident_id == resident_id)
    return wipe_papers(
        tx, seal, paper.resident_id == resident_id, paper.case_id.is_(None), paper.at < before, ~counter
    )
