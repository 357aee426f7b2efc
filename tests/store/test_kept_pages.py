"""How much of a database SQLite keeps in memory: what its connections were told, however large it grows."""

from __future__ import annotations

import asyncio
import gc

from sqlalchemy import func, select

from store.database import READERS, WRITER_KEEPS, Store, Tx
from store.schema import setting
from tests.faults.held import MOST, held
from tests.store.test_long_reader import MIB, write

PIECES = 60


def all_of_it(tx: Tx) -> int:
    return int(tx.execute(select(func.sum(func.length(setting.c.value)))).scalar_one())


async def test_what_is_kept_of_a_large_database_has_an_end(sqlite_store: Store) -> None:
    gc.collect()  # what a test before this one forgot to close is closed now
    before = held() >> 10
    for number in range(PIECES):
        write(sqlite_store, f"piece-{number}", MIB)
    assert (held() >> 10) - before > WRITER_KEEPS // 2  # it does fill
    sizes = await asyncio.gather(*(sqlite_store.read(all_of_it) for _ in range(2 * READERS)))
    assert min(sizes) >= PIECES * MIB
    assert (held() >> 10) - before < MOST
