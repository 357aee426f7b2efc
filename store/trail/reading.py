"""What the trail says, for the auditor, for the staff of a case, and for the resident it is about."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select, tuple_

from cases.people import staff_number
from dialogs.deeds import Look
from dialogs.hear.persons.names import mask_name
from store.database import Tx
from store.desk.rows import staff_names
from store.schema import access_key, cases, staff, trail
from store.times import china_day, moment
from store.trail.acts import LOOKS, What

MOST_LOOKS = 2000
EXPORT_BATCH = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """One act as it is shown. Times are ms."""

    chain: int
    seq: int
    at: int
    actor: str
    name: str  # of staff, or of another system; "" for others
    role: str
    area: str
    what: str
    case_id: int | None
    code: str  # of the case; ""
    subject: str
    why: str
    n: int
    place: str
    words: bool  # whether it had words; they may be erased since


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for. Empty parts leave everything in."""

    actor: str = ""
    case_id: int | None = None
    what: str = ""
    since: int | None = None  # ms, the first moment
    until: int | None = None  # ms, the first moment after


@dataclass(frozen=True, slots=True)
class Page:
    lines: tuple[Line, ...]  # newest first
    next: str  # where the following page begins; ""


def page(tx: Tx, area: str, asked: Asked, after: str, limit: int) -> Page:
    """Newest first, within the reader's area."""
    query = _within(_lines(), area, asked)
    cursor = _cursor(after)
    if cursor is not None:
        query = query.where(tuple_(trail.c.at, trail.c.chain, trail.c.seq) < tuple_(*cursor))
    rows = tx.execute(query.limit(limit + 1)).all()
    more = len(rows) > limit
    lines = _told(tx, rows[:limit])
    following = f"{lines[-1].at}.{lines[-1].chain}.{lines[-1].seq}" if more else ""
    return Page(lines, following)


def every(tx: Tx, area: str, asked: Asked, most: int) -> Iterator[Line]:
    """The same without pages, at most `most`, read in pieces."""
    after, left = "", most
    while left > 0:
        found = page(tx, area, asked, after, min(left, EXPORT_BATCH))
        yield from found.lines
        left -= len(found.lines)
        after = found.next
        if not after:
            return


def case_lines(tx: Tx, case_id: int, limit: int) -> tuple[Line, ...]:
    """Who did or looked at what about one case, newest first."""
    return _told(tx, tx.execute(_lines().where(trail.c.case_id == case_id).limit(limit)).all())


def looks_of(tx: Tx, resident_id: int, most: int) -> tuple[Look, ...]:
    """Looks of staff at the cases of a resident, and of other systems that were told or asked who they are;
    newest first; of one for one purpose once a day.
    """
    seen = trail.c
    own = select(cases.c.id).where(cases.c.resident_id == resident_id)
    rows = tx.execute(
        _lines()
        .where(seen.case_id.in_(own), seen.what.in_(sorted(LOOKS)))
        .where(or_(seen.actor.like("staff:%"), and_(seen.what == What.TOKEN, seen.why != "")))
        .limit(MOST_LOOKS)
    ).all()
    found: dict[tuple[Any, ...], Look] = {}
    for line in _told(tx, rows):
        name = line.name if line.what == What.TOKEN else mask_name(line.name)
        look = Look(china_day(moment(line.at)), name, line.role, line.area, line.what, line.why)
        found.setdefault((line.actor, line.case_id, look), look)
    return tuple(found.values())[:most]


def numbered(tx: Tx, code: str) -> int | None:
    """The case with that code."""
    found: int | None = tx.execute(select(cases.c.id).where(cases.c.code == code)).scalar()
    return found


def people_in(tx: Tx, area: str) -> Sequence[tuple[int, str]]:
    """Staff of an area, to choose from: number and name."""
    rows = tx.execute(
        select(staff.c.id, staff.c.name)
        .where(staff.c.area.startswith(area))
        .order_by(staff.c.area, staff.c.id)
    )
    return [(row.id, row.name) for row in rows]


def _lines() -> Select[Any]:
    row = trail.c
    return (
        select(trail, cases.c.code, (row.promise.is_not(None)).label("spoken"))
        .outerjoin(cases, cases.c.id == row.case_id)
        .order_by(row.at.desc(), row.chain.desc(), row.seq.desc())
    )


def _within(query: Select[Any], area: str, asked: Asked) -> Select[Any]:
    row = trail.c
    wanted: list[ColumnElement[bool]] = [or_(row.area == "", row.area.startswith(area, autoescape=True))]
    if asked.actor:
        wanted.append(row.actor == asked.actor)
    if asked.case_id is not None:
        wanted.append(row.case_id == asked.case_id)
    if asked.what:
        wanted.append(row.what == asked.what)
    if asked.since is not None:
        wanted.append(row.at >= asked.since)
    if asked.until is not None:
        wanted.append(row.at < asked.until)
    return query.where(*wanted)


def _cursor(after: str) -> tuple[int, int, int] | None:
    parts = after.split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() and len(part) < 16 for part in parts):
        return None
    at, chain, seq = parts
    return int(at), int(chain), int(seq)


def _told(tx: Tx, rows: Sequence[Any]) -> tuple[Line, ...]:
    names = staff_names(tx, (staff_number(row.actor) for row in rows))
    systems = key_names(tx, {row.actor for row in rows})
    return tuple(_line(row, systems.get(row.actor) or names.get(staff_number(row.actor), "")) for row in rows)


def _line(row: Any, name: str) -> Line:
    return Line(
        chain=row.chain,
        seq=row.seq,
        at=row.at,
        actor=row.actor,
        name=name,
        role=row.role,
        area=row.area,
        what=row.what,
        case_id=row.case_id,
        code=row.code or "",
        subject=row.subject,
        why=row.why,
        n=row.n,
        place=row.place,
        words=bool(row.spoken),
    )


def key_names(tx: Tx, actors: Collection[str]) -> Mapping[str, str]:
    """The other systems among those who acted, by "key:3"."""
    numbers = [int(each.removeprefix("key:")) for each in actors if each.startswith("key:")]
    if not numbers:
        return {}
    row = access_key.c
    found = tx.execute(select(row.id, row.name).where(row.id.in_(numbers)))
    return {f"key:{each.id}": each.name for each in found}
