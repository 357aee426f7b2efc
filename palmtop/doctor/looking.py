"""`python -m palmtop doctor`: is the house well? It looks and changes nothing; exit code 1 if it is ill."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError

from api.health import LEAST_ROOM
from palmtop.doctor.findings import Finding, How, said
from palmtop.doctor.telegram import look_at_telegram
from palmtop.settings import Settings, open_to_all
from palmtop.wiring import ground_of, masters_of, real_now
from store import schema
from store.casework import months, tally
from store.database import Store, Tx
from store.keys.keyring import seal_for
from store.keys.resealing import left_over
from store.papers.shelf import NARROW, Shelf
from store.papers.strays import compare
from store.revision import expected, revision
from store.schema.wall import VIEWER
from store.seal import BadSecret, Seal
from store.shipped.calendar import load_calendar
from store.times import china_day, moment, ms
from store.trail import BadAnchor, read_anchors
from store.viewing import has_wall
from store.watch import late_seconds, look

LATE_SECONDS = 600
MOST_NAMED = 20
ANCHOR_DAYS = 2
CALENDAR_FROM = (11, 20)
"""Month and day from which next year's holidays should be there: they are announced in November."""


def doctor(settings: Settings, lang: str, now: Callable[[], datetime] = real_now) -> int:
    """0: well, or only something to look at. 1: ill."""
    words = ground_of(settings.county, now).words(lang)
    found = list(examine(settings, now()))
    for each in found:
        print(f"{words.say('doctor-' + each.how)} {words.say('doctor-' + each.name, each.values)}")
    return 1 if any(each.how is How.ILL for each in found) else 0


def examine(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Settings were read already: wrong ones never come this far."""
    yield _calendar(settings, now)
    yield from look_at_telegram(settings)
    store = Store(settings.database)
    try:
        try:
            there = store.read_now(revision)
        except DBAPIError:
            yield said("no-database", How.ILL)
            return
        if there != expected():
            yield said("tables", How.ILL, there=there, expected=expected())
            return
        yield said("tables-right", How.WELL, there=there)
        yield from store.read_now(lambda tx: list(_durable(tx)))
        yield from _keys(settings, store, now)
        yield from store.read_now(lambda tx: list(_work(tx, now)))
        yield from store.read_now(lambda tx: list(_counts(tx)))
        yield _clock(store, now)
    finally:
        store.close()


def _calendar(settings: Settings, now: datetime) -> Finding:
    today, calendar = china_day(now), load_calendar(*settings.calendars)
    if not calendar.knows(today.year):
        return said("calendar", How.ILL, year=str(today.year))
    if (today.month, today.day) >= CALENDAR_FROM and not calendar.knows(today.year + 1):
        return said("calendar", How.LOOK, year=str(today.year + 1))
    return said("calendar-right", How.WELL, year=str(max(calendar.years)))


def _durable(tx: Tx) -> Iterator[Finding]:
    """What was answered must be on the disk."""
    if tx.dialect.name == "sqlite":
        wrong = tx.execute(text("PRAGMA quick_check(1)")).scalar()
        yield said("whole" if wrong == "ok" else "not-whole", How.WELL if wrong == "ok" else How.ILL)
        mode = tx.execute(text("PRAGMA journal_mode")).scalar()
        yield said("log-mode", How.WELL if mode == "wal" else How.ILL, mode=str(mode))
        return
    for name in ("fsync", "synchronous_commit", "full_page_writes"):
        value = str(tx.execute(text(f"SHOW {name}")).scalar())
        yield said("postgres", How.ILL if value == "off" else How.WELL, name=name, value=value)
    stands = has_wall(tx.conn)
    yield said("wall" if stands else "no-wall", How.WELL if stands else How.LOOK, role=VIEWER)


def _keys(settings: Settings, store: Store, now: datetime) -> Iterator[Finding]:
    """Does the master key open what is there? Never makes one."""
    if not settings.secret and not (settings.data / "secret.key").exists():
        yield said("no-key", How.ILL)
        return
    try:
        seal = seal_for(store, masters_of(settings))
    except BadSecret:
        yield said("wrong-key", How.ILL)
        return
    old = sum(store.read_now(lambda tx: left_over(tx, seal)).values())
    yield said("keys", How.LOOK if old else How.WELL, old=old)
    shelf = Shelf(settings.data / "papers", seal)
    if settings.data.exists():
        shared = open_to_all(settings.data)
        yield said("folder-open" if shared else "folder", How.LOOK if shared else How.WELL)
        free = shelf.room()
        how = How.ILL if free < LEAST_ROOM else How.LOOK if free < NARROW else How.WELL
        yield said("room", how, percent=int(free * 100))
    yield from _files(store, seal, shelf, now)
    yield _anchors(settings, seal, store)


def _files(store: Store, seal: Seal, shelf: Shelf, now: datetime) -> Iterator[Finding]:
    """Strays go by themselves at night; a photo that is gone has to come out of a backup."""
    found = compare(store, seal, shelf, now)
    rows = ", ".join(f"{table} {number}" for table, number in found.missing[:MOST_NAMED])
    if found.missing:
        yield said("files-missing", How.ILL, count=len(found.missing), rows=rows)
    yield said("files", How.LOOK if found.strays else How.WELL, count=found.files, strays=len(found.strays))


def _anchors(settings: Settings, seal: Seal, store: Store) -> Finding:
    """The trail is anchored outside every night."""
    ends = select(func.min(schema.trail.c.at), func.max(schema.trail.c.at))
    begun, newest = store.read_now(lambda tx: tuple(tx.execute(ends).one()))
    try:
        anchors = read_anchors(settings.anchor_folder, seal)
    except BadAnchor as why:
        return said("anchor-bad", How.ILL, why=why.what, file=why.file)
    if begun is None or moment(newest) - moment(begun) < timedelta(days=ANCHOR_DAYS):
        return said("anchors-young", How.WELL)
    last = anchors[-1].day if anchors else None
    late = last is None or china_day(moment(newest)) - last > timedelta(days=ANCHOR_DAYS)
    return said("anchors", How.ILL if late else How.WELL, day=last.isoformat() if last else "-")


def _work(tx: Tx, now: datetime) -> Iterator[Finding]:
    """What waits, and what gave up."""
    at = ms(now)
    seen = look(tx, at)
    late = max((late_seconds(line, at) for line in (*seen.letters.values(), seen.jobs)), default=0.0)
    yield said("late", How.ILL if late > LATE_SECONDS else How.WELL, minutes=round(late / 60))
    parked = seen.inbox.get("parked", 0)
    yield said("parked", How.LOOK if parked else How.WELL, n=parked)
    yield said("jobs-failed", How.LOOK if seen.jobs_failed else How.WELL, n=seen.jobs_failed)
    wrong = sorted(name for name, (_, _, went_wrong) in seen.errands.items() if went_wrong)
    yield said("errands", How.LOOK if wrong else How.WELL, names=", ".join(wrong) or "-")


def _counts(tx: Tx) -> Iterator[Finding]:
    """Numbers that are kept beside the cases are those that a count gives."""
    same = +tally.kept(tx) == +tally.counted(tx) and months.kept_months(tx) == months.counted_months(tx)
    yield said("counts" if same else "counts-off", How.WELL if same else How.ILL)


def _clock(store: Store, now: datetime) -> Finding:
    """Nothing in the house happened after now."""
    newest = store.read_now(lambda tx: tx.execute(select(func.max(schema.trail.c.at))).scalar())
    ahead = round(((newest or 0) - ms(now)) / 1000)
    return said("clock", How.ILL if ahead > 60 else How.WELL, seconds=max(ahead, 0))
