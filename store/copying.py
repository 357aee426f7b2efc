"""All rows of the house as lines of JSON, and back: the same for SQLite and PostgreSQL.

The lines hold what the columns hold: sealed values stay sealed.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

import orjson
from sqlalchemy import BigInteger, Column, Date, Integer, LargeBinary, Table, delete, insert, select, text

from store.database import Tx
from store.schema import metadata

TABLES: Sequence[Table] = metadata.sorted_tables
"""Whoever is pointed to comes first."""
PEOPLE = ("resident", "staff", "cases", "trail")
AT_A_TIME = 1000
AHEAD = 1_000_000


class NotEmpty(Exception):
    """There is a house in this database already."""


def steady(tx: Tx) -> None:
    """Everything that is read from now on is as of one moment."""
    if tx.dialect.name == "postgresql":
        tx.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))


def lines(tx: Tx, table: Table) -> Iterator[bytes]:
    """A line a row, in the order of the primary key."""
    rows = tx.conn.execution_options(yield_per=AT_A_TIME).execute(
        select(table).order_by(*table.primary_key.columns)
    )
    for row in rows:
        yield orjson.dumps([_said(value) for value in row]) + b"\n"


def refuse_if_lived_in(tx: Tx) -> None:
    """Raises NotEmpty."""
    for name in PEOPLE:
        if tx.execute(select(metadata.tables[name]).limit(1)).first() is not None:
            raise NotEmpty(name)


def take_in(tx: Tx, table: Table, told: Iterable[bytes]) -> int:
    """The number of rows, which replace whatever the making of the tables put there."""
    if table.name != "trail":
        tx.execute(delete(table))
    n, batch = 0, []
    for line in told:
        values = [_read(column, value) for column, value in zip(table.c, orjson.loads(line), strict=True)]
        batch.append(dict(zip(table.c.keys(), values, strict=True)))
        n += 1
        if len(batch) == AT_A_TIME:
            tx.execute(insert(table), batch)
            batch = []
    if batch:
        tx.execute(insert(table), batch)
    return n


def count_on(tx: Tx) -> None:
    """Ids go on behind those that came in. Photos far behind: jobs remember such as were gone by then."""
    if tx.dialect.name != "postgresql":
        tx.execute(text("delete from sqlite_sequence where name = 'paper'"))
        behind = "insert into sqlite_sequence select 'paper', coalesce(max(id), 0) + :ahead from paper"
        tx.execute(text(behind), {"ahead": AHEAD})
        return
    for table in TABLES:
        keys = list(table.primary_key.columns)
        if len(keys) == 1 and isinstance(keys[0].type, Integer | BigInteger) and table.name != "data_key":
            name, ahead = keys[0].name, AHEAD if table.name == "paper" else 1
            tx.execute(
                text(
                    f"select setval(pg_get_serial_sequence('{table.name}', '{name}'),"
                    f" (select coalesce(max({name}), 0) + {ahead} from {table.name}), false)"
                    f" where pg_get_serial_sequence('{table.name}', '{name}') is not null"
                )
            )


def _said(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return b64encode(bytes(value)).decode()
    return value.isoformat() if isinstance(value, date) else value


def _read(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, LargeBinary):
        return b64decode(value)
    return date.fromisoformat(value) if isinstance(column.type, Date) else value
