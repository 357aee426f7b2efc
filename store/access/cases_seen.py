"""Cases as another system sees them: names and numbers masked, unless it may know them and says why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from cases.codes import read_code
from dialogs.hear.persons.identity import mask_id
from dialogs.hear.persons.names import mask_name
from dialogs.hear.persons.phones import mask_phone
from rules import keys as facts
from store.access.keys import Key
from store.access.seen import after_event, cursor_of, newest_event, seen_by
from store.casework.rows import open_dossier, open_name, shown_due
from store.database import Tx
from store.schema import cases, event
from store.seal import Seal


@dataclass(frozen=True, slots=True)
class Wanted:
    """Filters of the list; None leaves everything in. `since`: ms, of the last change."""

    state: str | None = None
    kind: str | None = None
    area: str | None = None
    since: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    id_number: str
    phone: str


@dataclass(frozen=True, slots=True)
class SeenCase:
    """Times are ms, money fen."""

    id: int
    code: str
    kind: str
    track: str
    area: str
    village: str | None
    state: str
    open: bool
    urgent: bool
    first_aid: bool
    submitted_at: int
    accepted_at: int | None
    closed_at: int | None
    changed_at: int
    due: date | None
    amount_fen: int | None
    version: int
    person: Person


def list_cases(
    tx: Tx, seal: Seal, key: Key, wanted: Wanted, after: str | None, limit: int, *, whole: bool
) -> tuple[list[SeenCase], str | None]:
    """In the order of their last change, and where to go on. Raises BadCursor.

    Whoever keeps the last cursor and comes back hears of every change: what changes moves to the end.
    """
    query = seen_by(select(cases, event.c.at.label("changed_at")).join(event, newest_event()), key)
    if wanted.state:
        query = query.where(cases.c.state == wanted.state)
    if wanted.kind:
        query = query.where(cases.c.kind == wanted.kind)
    if wanted.area:
        query = query.where(cases.c.area == wanted.area)
    if wanted.since is not None:
        query = query.where(event.c.at >= wanted.since)
    rows = tx.execute(after_event(query, after, [event.c.case_id]).limit(limit)).all()
    following = cursor_of(rows[-1].changed_at, rows[-1].id) if rows else after
    return [_seen(seal, row, whole) for row in rows], following


def one_case(tx: Tx, seal: Seal, key: Key, code: str, *, whole: bool) -> SeenCase | None:
    """None for a code of nothing and for a case that is not the key's to see."""
    plain = read_code(code)
    if plain is None:
        return None
    query = seen_by(select(cases, event.c.at.label("changed_at")).join(event, newest_event()), key)
    row = tx.execute(query.where(cases.c.code == plain)).first()
    return None if row is None else _seen(seal, row, whole)


def _seen(seal: Seal, row: Any, whole: bool) -> SeenCase:
    return SeenCase(
        id=row.id,
        code=row.code,
        kind=row.kind,
        track=row.track,
        area=row.area,
        village=row.village,
        state=row.state,
        open=row.open,
        urgent=row.urgent,
        first_aid=row.first_aid,
        submitted_at=row.submitted_at,
        accepted_at=row.accepted_at,
        closed_at=row.closed_at,
        changed_at=row.changed_at,
        due=shown_due(row.due),
        amount_fen=row.amount,
        version=row.version,
        person=_person(seal, row, whole),
    )


def _person(seal: Seal, row: Any, whole: bool) -> Person:
    known = open_dossier(seal, row.dossier, row.code)["facts"]
    name = open_name(seal, row.name, row.code)
    number, phone = (str(known.get(key.name) or "") for key in (facts.ID_NUMBER, facts.PHONE))
    if whole:
        return Person(name, number, phone)
    return Person(*_masks((mask_name, name), (mask_id, number), (mask_phone, phone)))


def _masks(*pairs: Any) -> Sequence[str]:
    return [mask(text) if text else "" for mask, text in pairs]
