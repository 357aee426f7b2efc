"""R36. A release that is put in, or taken back, with a full house: nothing that both sides know is lost.

Every table holds rows when the newest step is taken back, then the one before it, down to the first tables;
and when each is taken again. What a step itself takes away or adds is all that may differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from alembic.script import ScriptDirectory
from sqlalchemy import Column, Connection, inspect

from store.migrate import config_of, migrate, step_back
from store.schema import metadata
from tests.store.test_migrations import look

ROWS = (1, 2, 3)
REFUSED = ("data_key",)
"""With a ring of keys the step that brought it is not taken back: it says so, and nothing is changed."""
RIGHT: Mapping[str, Mapping[str, object]] = {
    "envelope": {"held": 0, "spent": 0},
    "leaving": {"agreed": None, "decided_by": None, "used_at": None},
    "payment": {"state": "proposed", "approved_by": None, "paid_by": None, "confirmed_by": None},
    "public_notice": {"stage": "draft", "checked_by": None},
    "sign_in": {"step": "in"},
}
"""What the database itself insists on; and who stands between two factors is sent out with the second one."""
COUNTED = ("tally", "month_count")
"""Counted anew by the steps that bring what they count."""
Held = Mapping[str, tuple[frozenset[str], list[Mapping[str, Any]]]]
"""Of each table its columns and its rows."""


def steps(conn: Connection) -> list[str]:
    """The newest first."""
    return [step.revision for step in ScriptDirectory.from_config(config_of(conn)).walk_revisions()]


def a_value(column: Column[Any], number: int) -> object:
    """Another one in each row."""
    values: dict[type, object] = {
        bool: number % 2 == 0,
        int: number,
        float: number / 2,
        bytes: bytes([number]) * 16,
        date: date(2026, 11, number),
        str: f"{number}{column.name}"[: getattr(column.type, "length", None)],
    }
    return values[column.type.python_type]


def fill(conn: Connection) -> None:
    for table in metadata.sorted_tables:
        for number in ROWS if table.name not in REFUSED else ():
            values = {column.name: a_value(column, number) for column in table.columns if not column.computed}
            conn.execute(table.insert().values(values | RIGHT.get(table.name, {})))


def held(conn: Connection) -> Held:
    """As the database gives it: working out the types of every column each time took longest."""
    there = metadata.tables.keys() & set(inspect(conn).get_table_names())
    return {name: _whole(conn, name) for name in there}


def _whole(conn: Connection, table: str) -> tuple[frozenset[str], list[Mapping[str, Any]]]:
    found = conn.exec_driver_sql(f'SELECT * FROM "{table}"')
    return frozenset(found.keys()), [dict(row._mapping) for row in found]


def lost(before: Held, after: Held) -> list[str]:
    """What differs in the columns that were there before and are there after."""
    found = []
    for name in (before.keys() & after.keys()).difference(COUNTED):
        shared = sorted(before[name][0] & after[name][0])
        one, other = _rows(before[name][1], shared), _rows(after[name][1], shared)
        if one != other:
            found.append(f"{name}: {set(one) ^ set(other)}")
    return found


def _rows(rows: list[Mapping[str, Any]], columns: list[str]) -> list[str]:
    return sorted(repr([row[column] for column in columns]) for row in rows)


def test_every_step_down_and_up_again_keeps_what_both_sides_know(empty_database_url: str) -> None:
    url = empty_database_url
    migrate(url)
    look(url, fill)
    before, ways = look(url, held), look(url, steps)
    assert before.keys() == metadata.tables.keys()
    assert {name for name, (_, rows) in before.items() if not rows} == set(REFUSED)
    for lower in ways[1:]:
        step_back(url, lower)
        after = look(url, held)
        assert lost(before, after) == [], f"down to {lower}"
        before = after
    for upper in reversed(ways[:-1]):
        migrate(url, upper)
        after = look(url, held)
        assert lost(before, after) == [], f"up to {upper}"
        before = after
