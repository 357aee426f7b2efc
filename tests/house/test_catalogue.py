"""Nothing is kept that nobody has thought about: every column stands in the catalogue."""

from __future__ import annotations

from collections import Counter

import pytest
from sqlalchemy import LargeBinary, Table

from palmtop.catalogue import page
from palmtop.settings import ROOT
from store.catalogue import BOOK, Entry, Held, Level
from store.schema import metadata

ENTRIES = {entry.table.name: entry for entry in BOOK}
HASHES = {("trail", "promise"), ("trail", "hash"), ("trail", "mac"), ("trail_head", "hash")}
"""Over rows: they say nothing and prove everything."""
OPEN_BYTES = HASHES | {("passkey", "credential"), ("passkey", "public_key"), ("data_key", "wrapped")}


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_every_column_is_catalogued_once(table: Table) -> None:
    assert table.name in ENTRIES, (
        f"say in store/catalogue what {table.name} keeps, how personal it is, how long"
    )
    named = Counter(name for name, _, _ in ENTRIES[table.name].columns())
    assert set(named) == {column.name for column in table.c}
    assert not [name for name, times in named.items() if times > 1]


def test_nothing_is_catalogued_that_is_not_there() -> None:
    assert set(ENTRIES) == set(metadata.tables)


@pytest.mark.parametrize("entry", BOOK, ids=lambda entry: entry.table.name)
def test_what_is_personal_is_never_held_in_the_clear(entry: Entry) -> None:
    for name, level, held in entry.columns():
        assert level in (Level.INTERNAL, Level.ALIAS) or held is not Held.CLEAR, name
        bytes_in_it = isinstance(entry.table.c[name].type, LargeBinary)
        assert bytes_in_it or held not in (Held.SEALED, Held.MARK), name
        if bytes_in_it and held is Held.CLEAR:
            assert (entry.table.name, name) in OPEN_BYTES, (
                f"{entry.table.name}.{name}: sealed, a mark or a hash?"
            )


def test_the_page_says_what_the_catalogue_says() -> None:
    kept = (ROOT / "docs" / "data.md").read_text("utf-8")
    assert kept == page(), "python -m palmtop catalogue > docs/data.md"
