"""Databases with a thousand cases and with a million, written with plain SQL. One case in twenty is open.

Small is one township with fifty open cases, large is twenty townships with 2,500 each: a clerk's page has
fifty rows in both.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import text

from cases.people import Actor, Role
from store.casework.rows import NO_DUE, name_context, place_in_queue
from store.casework.tally import recount_all
from store.database import Store, Tx
from store.schema import cases, metadata
from store.seal import Seal
from store.times import ms

SMALL, LARGE = 1_000, 1_000_000
OPEN_SHARE = 0.05
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 2, tzinfo=UTC)
COUNTY = "522702"
CLERKS = 5  # a township
AN_HOUR = 3_600_000
NAMES = ("王小明", "杨秀英", "罗开富", "陈兰", "吴老四")
CLERK = Actor(id="staff:5", role=Role.CLERK, area=f"{COUNTY}101")
COUNTY_OFFICER = Actor(id="staff:7", role=Role.OFFICER, area=COUNTY)
COLUMNS = [column.name for column in cases.columns]
OF_OLDER = {"step_due": NO_DUE.isoformat(), "approvers": 1, "hands": "[]", "asks": 0, "heard": False}
"""What a case has in which nothing of the longer ways has happened."""
More = Callable[[dict[str, Any]], None]
"""Fills in further columns of a row."""


def nothing_more(row: dict[str, Any]) -> None:
    """The rows as they are."""


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
        state = dice.choice(("submitted", "accepted", "accepted", "waiting")) if opened else "closed"
        unread = opened and dice.random() < 0.2
        wrote = min(at + AN_HOUR, last) if unread else None
        row = {
            "id": number,
            "code": code,
            "draft": f"bench:{number}",
            "kind": "enquiry" if dice.random() < 0.1 else "temporary",
            "track": "expenditure",
            "area": f"{COUNTY}{101 + township}",
            "village": None,
            "state": state,
            "open": opened,
            "urgent": opened and dice.random() < 0.02,
            "first_aid": False,
            "unread": unread,
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
            "waiting_since": wrote,
            "sort_at": place_in_queue(wrote or (at if state == "submitted" else None), at),
            "due": (
                TODAY + timedelta(dice.randrange(-10, 20)) if dice.random() < 0.8 else NO_DUE
            ).isoformat(),
            "closed_at": None if opened else at + 864_000_000,
        }
        more(row)
        yield tuple(row.get(name, OF_OLDER.get(name)) for name in COLUMNS)


@contextmanager
def databases(kind: str) -> Iterator[Callable[[], Store]]:
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
