"""A store that keeps nothing: a million messages on houses in memory, without a disk that has to sync.

Everything is done in one transaction of a real SQLite database that is never committed. The real store's way
of committing has its own tests (`tests/store`) and is killed at every point of it in `tests/faults`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection

from store.database import Store
from store.engine.transaction import Tx, Work
from store.schema import metadata

T = TypeVar("T")


class Unkept(Store):
    """With empty tables. One connection for all: its statements are made ready once."""

    def __init__(self) -> None:
        super().__init__("sqlite:///:memory:")
        self._open: Connection = self.engine.connect()
        metadata.create_all(self._open)
        self._raw: Any = self._open.connection.dbapi_connection

    async def write(self, work: Work[T], *, brief: bool = False) -> T:
        return self.write_now(work)

    async def read(self, work: Work[T]) -> T:
        return self.read_now(work)

    def write_now(self, work: Work[T]) -> T:
        """As the writer does it for one of several who share a commit: in a savepoint of its own."""
        with self._savepoint("turn"):
            tx = Tx(self._open)
            value = work(tx)
            tx.finish()
            tx.catch_up()
        return value

    def read_now(self, work: Work[T]) -> T:
        return work(Tx(self._open))

    @contextmanager
    def for_a_while(self, name: str) -> Iterator[None]:
        """Afterwards all is as it was. May be done within another."""
        self._raw.execute(f"SAVEPOINT {name}")
        try:
            yield
        finally:
            self.undo(name)
            self._raw.execute(f"RELEASE {name}")

    def undo(self, name: str) -> None:
        """Back to where `for_a_while` began."""
        self._raw.execute(f"ROLLBACK TO {name}")

    @contextmanager
    def _savepoint(self, name: str) -> Iterator[None]:
        self._raw.execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            self.undo(name)
            raise
        finally:
            self._raw.execute(f"RELEASE {name}")

    def close(self) -> None:
        self._raw.rollback()
        self._open.close()
        super().close()
