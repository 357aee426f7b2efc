"""A store that keeps nothing: tens of thousands of messages on one house, without a disk that has to sync.

Everything is done in one transaction of the real database that is never committed. The real store's way of
committing has its own tests (`tests/store`) and is killed at every point of it in `tests/faults`.
"""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import Connection

from store.database import Store
from store.engine.transaction import Tx, Work

T = TypeVar("T")


class Unkept(Store):
    """What was done since the last `undo` is seen by everybody who asks here, and by nobody else."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._open: Connection = self.engine.connect()
        self._raw: Any = self._open.connection.dbapi_connection
        self._raw.execute("BEGIN IMMEDIATE")
        self._raw.execute("SAVEPOINT beginning")

    async def write(self, work: Work[T]) -> T:
        return self.write_now(work)

    async def read(self, work: Work[T]) -> T:
        return self.read_now(work)

    def write_now(self, work: Work[T]) -> T:
        """As the writer does it for one of several who share a commit: in a savepoint of its own."""
        self._raw.execute("SAVEPOINT turn")
        try:
            tx = Tx(self._open)
            value = work(tx)
            tx.finish()
            tx.catch_up()
        except BaseException:
            self._raw.execute("ROLLBACK TO turn")
            self._raw.execute("RELEASE turn")
            raise
        self._raw.execute("RELEASE turn")
        return value

    def read_now(self, work: Work[T]) -> T:
        return work(Tx(self._open))

    def undo(self) -> None:
        """Back to what is on the disk."""
        self._raw.execute("ROLLBACK TO beginning")

    def close(self) -> None:
        self._raw.rollback()
        self._open.close()
        super().close()
