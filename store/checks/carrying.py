"""What carrying a batch over HTTP reads and keeps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import select, update

from store.checks.asking import FETCH, AskedPerson, answer_context, people_still_agreed
from store.checks.reading import lines_of
from store.database import Tx
from store.residents.talks import new_job
from store.schema import cases, check_batch, check_item
from store.seal import Seal
from store.times import china_day, ms

FIRST_LOOK = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Request:
    code: str
    body: dict[str, Any]


def request_of(tx: Tx, seal: Seal, batch_id: int, now: datetime) -> Request | None:
    """What is sent. Who has taken the agreement back since is struck off first; None if nobody is left."""
    batch = tx.execute(select(check_batch).where(check_batch.c.id == batch_id).with_for_update()).one()
    people = asked_now(tx, seal, batch_id, now)
    if not people:
        done = update(check_batch).where(check_batch.c.id == batch_id)
        tx.execute(done.values(state="done", done_at=ms(now)))
        return None
    lines = [{"ref": each.ref, "name": each.name, "id": each.id_number, "case": each.code} for each in people]
    return Request(batch.code, {"batch": batch.code, "purpose": batch.purpose, "people": lines})


def asked_now(tx: Tx, seal: Seal, batch_id: int, now: datetime) -> tuple[AskedPerson, ...]:
    """Who may still be asked about; the others are struck off, so that nobody waits for them. A write."""
    waiting = [each for each in lines_of(tx, seal, batch_id) if not each.answered]
    may = askable(tx, seal, waiting, china_day(now))
    for person in waiting:
        if person not in may:
            _strike_off(tx, seal, person, now)
    return may


def askable(tx: Tx, seal: Seal, people: Iterable[AskedPerson], today: date) -> tuple[AskedPerson, ...]:
    """Of those without an answer, whose agreement still lives."""
    waiting = [each for each in people if not each.answered]
    found = tx.execute(select(cases).where(cases.c.id.in_({each.case_id for each in waiting})))
    agreed = {case.id: people_still_agreed(tx, seal, case, today) for case in found.all()}
    return tuple(each for each in waiting if (each.place, each.id_number) in agreed[each.case_id])


def open_batch(tx: Tx, seal: Seal, batch_id: int) -> tuple[int, tuple[AskedPerson, ...]]:
    """When it was made (ms), and everybody in it."""
    made_at: int = tx.execute(select(check_batch.c.made_at).where(check_batch.c.id == batch_id)).scalar_one()
    return made_at, lines_of(tx, seal, batch_id)


def code_of(tx: Tx, batch_id: int) -> str:
    return str(tx.execute(select(check_batch.c.code).where(check_batch.c.id == batch_id)).scalar_one())


def sent(tx: Tx, seal: Seal, batch_id: int, now: datetime) -> None:
    """The other side has it; from now on it is asked for answers."""
    change = update(check_batch).where(check_batch.c.id == batch_id)
    tx.execute(change.values(state="sent", sent_at=ms(now), error=None))
    key = f"check:fetch:{batch_id}"
    new_job(tx, seal, FETCH, key, {"batch": batch_id}, ms(now + FIRST_LOOK))
    tx.wake("desk")


def stop(tx: Tx, batch_id: int, why: str) -> None:
    change = update(check_batch).where(check_batch.c.id == batch_id)
    tx.execute(change.values(state="stopped", error=why[:200]))
    tx.wake("desk")


def note_error(tx: Tx, batch_id: int, why: str | None) -> None:
    tx.execute(update(check_batch).where(check_batch.c.id == batch_id).values(error=why and why[:200]))


def _strike_off(tx: Tx, seal: Seal, person: AskedPerson, now: datetime) -> None:
    body = seal.shut(orjson.dumps({"values": {}, "note": "", "used": False}), answer_context(person.ref))
    change = update(check_item).where(check_item.c.id == person.id)
    tx.execute(change.values(answer=body, answered_at=ms(now)))
