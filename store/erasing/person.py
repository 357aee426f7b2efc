"""A person and everything that no law keeps."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from dialogs.state import Talk
from store import schema
from store.casework.locking import people_in_turn
from store.casework.rows import ERASED
from store.database import Tx
from store.erasing.case import drop, wipe_case, wipe_papers
from store.erasing.list import Erasure
from store.erasing.looked_for import forget_searches, found_with
from store.erasing.numbers import COUNTED, let_go
from store.erasing.plan import cases_held
from store.residents.talks import opened_talk, shut_talk
from store.seal import Seal
from store.times import ms

_c = schema.cases.c


@dataclass(frozen=True, slots=True)
class Erased:
    """`files` are to be taken off the shelf now that this is committed."""

    resident_id: int
    cases: tuple[int, ...]
    files: tuple[str, ...]


def erase(
    tx: Tx, seal: Seal, resident_id: int, keep: Mapping[str, int | None], by_staff: int | None, now: datetime
) -> Erased:
    """Everything that no law keeps. It may be done again: then nothing is left to do. In line with the person
    first: a case that somebody opens again in that moment is looked at as it is then.
    """
    people_in_turn(tx, [resident_id])
    may_go = [each.id for each in cases_held(tx, resident_id, keep, now) if each.why is None]
    done = wipe(tx, seal, resident_id, may_go)
    kept = {
        "resident_id": resident_id,
        "cases": " ".join(map(str, may_go)),
        "by_staff": by_staff,
        "at": ms(now),
    }
    tx.execute(insert(schema.erasure).values(kept))
    tx.wake("desk")
    tx.wake(f"resident:{resident_id}")  # a page of theirs that listens asks who it is
    return done


def wipe(tx: Tx, seal: Seal, resident_id: int, cases: Collection[int]) -> Erased:
    """The same without asking: of these cases, and of what belongs to none."""
    marks = found_with(tx, cases)
    files = [name for case_id in cases for name in wipe_case(tx, seal, case_id)]
    forget_searches(tx, seal, marks)
    files += _person(tx, seal, resident_id)
    return Erased(resident_id, tuple(cases), tuple(files))


def wipe_again(tx: Tx, seal: Seal, listed: Erasure) -> Erased:
    """After a backup came back. Numbers are given out again, so only whoever was there before counts."""
    known = select(schema.resident.c.id).where(
        schema.resident.c.id == listed.resident_id, schema.resident.c.created_at <= listed.at
    )
    if tx.execute(known).first() is None:
        return Erased(listed.resident_id, (), ())
    theirs = select(_c.id).where(
        _c.id.in_(listed.cases), _c.resident_id == listed.resident_id, _c.submitted_at <= listed.at
    )
    return wipe(tx, seal, listed.resident_id, list(tx.execute(theirs).scalars()))


def _person(tx: Tx, seal: Seal, resident_id: int) -> list[str]:
    """What belongs to no case. Who has a case that stays is still reached, and still finds it."""
    stay = {str(number) for number in tx.execute(_staying(resident_id)).scalars()}
    files = wipe_papers(tx, seal, schema.paper.c.resident_id == resident_id, schema.paper.c.case_id.is_(None))
    for table in (
        schema.household,
        schema.wish,
        schema.left_draft,
        schema.hand_over,
        schema.once_page,
        schema.counter_draft,
    ):
        drop(tx, table, table.c.resident_id == resident_id)
    for table in COUNTED:
        let_go(tx, seal, table, table.c.resident_id == resident_id, table.c.case_id.is_(None))
    row = tx.execute(
        select(schema.resident).where(schema.resident.c.id == resident_id).with_for_update()
    ).first()
    if row is None:
        return files
    kept = opened_talk(seal, bytes(row.talk), resident_id)
    talk = Talk(lang=kept.lang, serial=kept.serial, cases=[each for each in kept.cases if each in stay])
    values = {"talk": shut_talk(seal, talk, resident_id)}
    tx.execute(update(schema.resident).where(schema.resident.c.id == resident_id).values(values))
    if not stay:
        tx.execute(
            update(schema.resident).where(schema.resident.c.id == resident_id).values(last_address=None)
        )
        drop(tx, schema.address, schema.address.c.resident_id == resident_id)
    return files


def _staying(resident_id: int) -> Any:
    """Cases of the person that were not erased."""
    return select(_c.id).where(_c.resident_id == resident_id, _c.draft.not_like(f"{ERASED}%"))
