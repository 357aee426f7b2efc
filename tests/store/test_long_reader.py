"""Somebody reads for long, a backup for instance, while others write: the log grows, and shrinks again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from store.database import Store, Tx
from store.schema import setting
from store.upsert import insert_into

MIB = 1 << 20
MOST = 16 * MIB
ROUNDS = 40


def write(store: Store, name: str, size: int) -> None:
    def work(tx: Tx) -> None:
        row = insert_into(tx, setting).values(name=name, value="x" * size)
        tx.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": row.excluded.value}))

    store.write_now(work)


def test_the_log_is_cut_when_the_reader_has_gone(sqlite_store: Store) -> None:
    path = Path(str(sqlite_store.url.database))
    log = path.with_name(f"{path.name}-wal")
    write(sqlite_store, "before", 10)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        names = "SELECT count(*) FROM setting WHERE name LIKE 'during%'"
        assert reader.execute(names).fetchone() == (0,)
        for number in range(24):
            write(sqlite_store, f"during-{number}", MIB)
        assert log.stat().st_size > 24 * MIB  # nobody may write over what somebody may still want to read
        assert reader.execute(names).fetchone() == (0,)
        reader.execute("COMMIT")
        assert reader.execute(names).fetchone() == (24,)
    for number in range(ROUNDS):
        write(sqlite_store, f"after-{number}", 10)
    assert log.stat().st_size <= MOST
    with closing(sqlite3.connect(path)) as somebody:
        assert somebody.execute(names).fetchone() == (24,)
        assert somebody.execute("PRAGMA quick_check").fetchone() == ("ok",)
