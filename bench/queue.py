"""How the desk's queue grows: the same pages at 1,000 and at 1,000,000 cases, on both databases.

    python -m bench queue [sqlite|postgres]

Small is one township with fifty open cases, large is twenty townships with 2,500 each: a clerk's page has
fifty rows in both. On PostgreSQL they read behind the second wall, as at the desk. Cases are written with
plain SQL; one in twenty is open. Only ratios within one run mean anything.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import Any

from sqlalchemy import event, func, select, text

from cases.people import Actor, Role
from store.casework.rows import NO_DUE, name_context
from store.casework.tally import recount_all
from store.database import Store, Tx
from store.desk import QueuePage, badges, queue_page
from store.schema import cases, metadata
from store.seal import Seal, make_key
from store.times import ms
from store.viewing import viewer_of

SMALL, LARGE = 1_000, 1_000_000
OPEN_SHARE = 0.05
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 2, tzinfo=UTC)
COUNTY = "522702"
CLERKS = 5  # a township
ROUNDS, BLOCK = 300, 10
NAMES = ("王小明", "杨秀英", "罗开富", "陈兰", "吴老四")
CLERK = Actor(id="staff:5", role=Role.CLERK, area=f"{COUNTY}101")
COUNTY_OFFICER = Actor(id="staff:7", role=Role.OFFICER, area=COUNTY)
COLUMNS = [column.name for column in cases.columns]
OF_OLDER = {"step_due": NO_DUE.isoformat(), "approvers": 1, "hands": "[]", "asks": 0, "heard": False}
"""What a case has in which nothing of the longer ways has happened."""


@dataclass(frozen=True)
class Figures:
    """Milliseconds, and how much was shown and asked for it."""

    p50: float
    p95: float
    rows: int
    queries: int


Work = Callable[[Tx], object]
Pair = tuple[Figures, Figures]
"""Small, large."""


def main(arguments: list[str]) -> int:
    wanted = arguments or ["sqlite", "postgres"]
    for kind in wanted:
        ratios = run(kind)
        print(f"\n{kind}: " + ", ".join(f"{name} {value:.2f}" for name, value in ratios.items()))
    return 0


def run(kind: str, small: int = SMALL, large: int = LARGE) -> Mapping[str, float]:
    """Measure both sizes side by side, and print what came out."""
    seal = Seal.from_text(make_key())
    with _databases(kind) as fresh:
        stores = {"small": fresh(), "large": fresh()}
        fill(stores["small"], seal, small, townships=1)
        fill(stores["large"], seal, large, townships=20)
        found = _measure(stores["small"], stores["large"], seal)
        for store in stores.values():
            store.close()
    _show(kind, found)
    return _ratios(found)


More = Callable[[dict[str, Any]], None]
"""Fills in further columns of a row."""


def nothing_more(row: dict[str, Any]) -> None:
    """The rows of `bench queue` as they are."""


def fill(store: Store, seal: Seal, n: int, townships: int, more: More = nothing_more) -> None:
    """`n` cases of the last three years, about one in twenty open, then the tally.

    The indexes are built when all rows are there: kept up row by row they take most of an hour.
    """
    rows = _rows(seal, n, townships, more)
    indexes = sorted(cases.indexes, key=lambda index: str(index.name))
    with store.engine.begin() as conn:
        for index in indexes:
            index.drop(conn)
        conn.execute(
            text("insert into resident (id, lang, talk, created_at) values (1, 'zh-CN', :t, 0)"), {"t": b""}
        )
        raw: Any = conn.connection.dbapi_connection
        names = ", ".join(COLUMNS)
        if store.is_sqlite:
            raw.executemany(f"insert into cases ({names}) values ({', '.join('?' * len(COLUMNS))})", rows)
        else:
            with raw.cursor().copy(f"copy cases ({names}) from stdin") as copy:
                for row in rows:
                    copy.write_row(row)
        for index in indexes:
            index.create(conn)
        recount_all(Tx(conn))
    if not store.is_sqlite:  # SQLite must do without: nobody runs it there
        with store.engine.begin() as conn:
            conn.execute(text("analyze"))


def _rows(seal: Seal, n: int, townships: int, more: More) -> Iterator[tuple[Any, ...]]:
    dice = Random(7)
    last = ms(NOW)
    for number in range(1, n + 1):
        opened = dice.random() < OPEN_SHARE
        at = last - int((n - number) * 94_608_000_000 / n) - dice.randrange(1000)
        code, township = f"B{number:09d}", number % townships
        row = {
            "id": number,
            "code": code,
            "draft": f"bench:{number}",
            "kind": "enquiry" if dice.random() < 0.1 else "temporary",
            "track": "expenditure",
            "area": f"{COUNTY}{101 + township}",
            "village": None,
            "state": dice.choice(("submitted", "accepted", "accepted", "waiting")) if opened else "closed",
            "open": opened,
            "urgent": opened and dice.random() < 0.02,
            "first_aid": False,
            "unread": opened and dice.random() < 0.2,
            "person_asked": False,
            "assignee": CLERKS * township + dice.randrange(CLERKS) + 1
            if opened and dice.random() < 0.7
            else None,
            "version": 3,
            "resident_id": 1,
            "name": seal.shut_text(dice.choice(NAMES), name_context(code)),
            "dossier": dice.randbytes(700),
            "id_tail": dice.randbytes(16),
            "wanted": None,
            "amount": None,
            "submitted_at": at,
            "accepted_at": at if opened else None,
            "waiting_since": None,
            "sort_at": at,
            "due": (
                TODAY + timedelta(dice.randrange(-10, 20)) if dice.random() < 0.8 else NO_DUE
            ).isoformat(),
            "closed_at": None if opened else at + 864_000_000,
        }
        more(row)
        yield tuple(row.get(name, OF_OLDER.get(name)) for name in COLUMNS)


def _measure(small: Store, large: Store, seal: Seal) -> Mapping[str, Pair]:
    """Everything turn and turn about, so that whatever else the machine does meets all alike."""
    sides = {
        name: (
            _Side(small.seen_by(viewer_of(actor)), at_small),
            _Side(large.seen_by(viewer_of(actor)), at_large),
        )
        for actor, who in ((CLERK, "clerk"), (COUNTY_OFFICER, "county"))
        for name, at_small, at_large in _works(small, large, seal, actor, who)
    }
    for _ in range(ROUNDS // BLOCK):
        for pair in sides.values():
            for side in pair:
                side.run(BLOCK)
    return {name: (pair[0].figures(), pair[1].figures()) for name, pair in sides.items()}


def _works(
    small: Store, large: Store, seal: Seal, actor: Actor, who: str
) -> Iterator[tuple[str, Work, Work]]:
    for view, sort in PAGES:
        page = _page(seal, actor, view, sort, None)
        yield f"{who} {view} {sort}", page, page
    deep = [_page(seal, actor, "open", "waiting", _deep(store, actor)) for store in (small, large)]
    yield f"{who} open deep", deep[0], deep[1]
    yield f"{who} badges", _badges(actor), _badges(actor)


def _badges(actor: Actor) -> Work:
    return lambda tx: badges(tx, actor, TODAY)


PAGES = (
    ("open", "waiting"),
    ("open", "due"),
    ("open", "newest"),
    ("mine", "waiting"),
    ("nobody", "waiting"),
    ("urgent", "waiting"),
    ("today", "due"),
    ("overdue", "due"),
    ("waiting", "waiting"),
    ("unread", "waiting"),
    ("closed", "newest"),
)


def _page(seal: Seal, actor: Actor, view: str, sort: str, after: str | None) -> Work:
    return lambda tx: queue_page(tx, seal, actor, view, TODAY, sort=sort, after=after)


def _deep(store: Store, actor: Actor) -> str:
    """A cursor two thirds down the open cases."""

    def find(tx: Tx) -> str:
        row = cases.c
        mine = select(row.sort_at, row.id).where(row.open, row.area.startswith(actor.area))
        n = tx.execute(select(func.count()).select_from(mine.subquery())).scalar_one()
        at = tx.execute(
            mine.order_by(row.sort_at, row.id).offset(n * 2 // 3 - 51 if n > 160 else 0).limit(1)
        ).one()
        return f"n.{at.sort_at}.{at.id}"

    return store.read_now(find)


class _Side:
    """One thing to do on one database, with its times."""

    def __init__(self, store: Store, work: Work) -> None:
        self._store = store
        self._work = work
        self._took: list[float] = []
        self._rows, self._queries = store.read_now(self._look)
        self.run(BLOCK)
        self._took.clear()

    def run(self, times: int) -> None:
        def again(tx: Tx) -> None:
            self._work(tx)  # whatever else used the cache since, is not what is measured
            for _ in range(times):
                begun = time.perf_counter()
                self._work(tx)
                self._took.append((time.perf_counter() - begun) * 1000)

        self._store.read_now(again)

    def figures(self) -> Figures:
        return Figures(median(self._took), quantiles(self._took, n=20)[-1], self._rows, self._queries)

    def _look(self, tx: Tx) -> tuple[int, int]:
        asked: list[object] = []

        def note(*said: object) -> None:
            asked.append(said[2])

        event.listen(tx.conn, "before_cursor_execute", note)
        page = self._work(tx)
        event.remove(tx.conn, "before_cursor_execute", note)
        rows = len(page.rows) + len(page.urgent) if isinstance(page, QueuePage) else 0
        return rows, len(asked)


def _ratios(found: Mapping[str, Pair]) -> Mapping[str, float]:
    """Of pages only those that show about as many rows in both: fifty rows against two is no comparison."""
    alike = [pair for pair in found.values() if pair[0].rows and pair[1].rows <= pair[0].rows * 1.5]
    large = {name: pair[1] for name, pair in found.items()}
    both = ("clerk", "county")
    pages = [pair[1].p95 / found["county open waiting"][0].p95 for pair in found.values() if pair[1].rows]
    return {
        "page p95, large to small (worst)": max(pair[1].p95 / pair[0].p95 for pair in alike),
        "any view, large, to a full page, small (worst)": max(pages),
        "badges to page (worst)": max(
            large[f"{who} badges"].p50 / large[f"{who} open waiting"].p50 for who in both
        ),
        "deep to first page (worst)": max(
            large[f"{who} open deep"].p50 / large[f"{who} open waiting"].p50 for who in both
        ),
        "queries a page with badges": max(each.queries for each in large.values())
        + large["clerk badges"].queries,
    }


def _show(kind: str, found: Mapping[str, Pair]) -> None:
    side = f"{'rows':>5} {'p50 ms':>8} {'p95':>8}"
    print(f"\n{kind:24} {side}   |{side}   {'p95 ratio':>9}")
    for name, (small, large) in found.items():
        print(
            f"{name:24} {small.rows:5} {small.p50:8.2f} {small.p95:8.2f}   |{large.rows:5} {large.p50:8.2f}"
            f" {large.p95:8.2f}   {large.p95 / small.p95:9.2f}"
        )


@contextmanager
def _databases(kind: str) -> Iterator[Callable[[], Store]]:
    """Makes empty stores with tables."""

    def opened(url: str) -> Store:
        store = Store(url)
        with store.engine.begin() as conn:
            metadata.create_all(conn)
        return store

    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            names = iter(("small", "large"))
            yield lambda: opened(f"sqlite:///{Path(folder) / next(names)}.db")
        return
    from tests.databases import postgres_server

    with postgres_server() as server:
        yield lambda: opened(server.at(server.empty()))
