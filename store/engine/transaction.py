"""What a function of the one transaction gets to work with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.engine import CursorResult
from sqlalchemy.sql.expression import Executable

from store.engine.prepared import Prepared, Row

T = TypeVar("T")
Work = Callable[["Tx"], T]
Step = tuple[Prepared, Mapping[str, Any]]
Steps = tuple[Prepared, list[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class Viewer:
    """As far as somebody at the desk sees (`store.viewing`). `cases`: of a third party, "#12#15#"; else "".
    Without an area: no case at all.
    """

    area: str
    cases: str
    staff: str


class Tx:
    """Statements, and `wake` for who waits for news of this commit.

    `to_begin`: the transaction is still to be begun, together with the first statement. `viewer`: who stands
    behind the second wall, if anybody does. `ends`: of chains of the trail that are ours until the commit.
    `in_line`: cases whose people are ours until then (`store.casework.locking`).
    """

    __slots__ = (
        "_cursor",
        "_last",
        "_later",
        "_to_begin",
        "conn",
        "dialect",
        "ends",
        "in_line",
        "viewer",
        "wakes",
    )

    def __init__(self, conn: Connection, *, to_begin: bool = False, viewer: Viewer | None = None) -> None:
        self.viewer = viewer
        self._to_begin = to_begin
        self.conn = conn
        self.dialect = conn.dialect
        self._cursor: Any = conn.connection.dbapi_connection
        self._later: list[Step | Steps] = []
        self._last: list[tuple[int, Work[None]]] = []
        self.wakes: list[str] = []
        self.ends: dict[int, tuple[int, bytes]] = {}
        self.in_line: set[int] = set()

    def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Any SQLAlchemy statement; for the desk, where convenience beats microseconds."""
        self.catch_up()
        return self.conn.execute(statement, values)

    def fetch(self, prepared: Prepared, **values: Any) -> list[Row]:
        """The rows; what was put off goes with it, in a single round trip where the driver can."""
        if self.dialect.name == "sqlite" or not (self._later or self._to_begin):
            self.catch_up()
            found = self._cursor.execute(*prepared.bind(self.dialect, values))
        else:
            with self._cursor.pipeline():
                self._catch_up()
                found = self._cursor.execute(*prepared.bind(self.dialect, values))
        rows: list[Row] = found.fetchall()
        return rows

    def do(self, prepared: Prepared, **values: Any) -> int:
        """Run an insert, update or delete; the number of rows it touched."""
        self.catch_up()
        touched: int = self._cursor.execute(*prepared.bind(self.dialect, values)).rowcount
        return touched

    def fetch_two(
        self, first: Prepared, values: Mapping[str, Any], second: Prepared, more: Mapping[str, Any]
    ) -> tuple[list[Row], list[Row]]:
        """Fetch two statements, in a single round trip where the driver can."""
        if self.dialect.name == "sqlite":
            return self.fetch(first, **values), self.fetch(second, **more)
        with self._cursor.pipeline():
            self._catch_up()
            one = self._cursor.execute(*first.bind(self.dialect, values))
            two = self._cursor.execute(*second.bind(self.dialect, more))
        return one.fetchall(), two.fetchall()

    def later(self, prepared: Prepared, **values: Any) -> None:
        """Run it with what comes next, at the latest with the commit. Its result does not matter."""
        self._later.append((prepared, values))

    def later_each(self, prepared: Prepared, rows: Sequence[Mapping[str, Any]]) -> None:
        """The same with each of these values in turn; the driver of SQLite is called once for all."""
        if self.dialect.name != "sqlite":
            self._later.extend((prepared, values) for values in rows)
        elif rows:
            self._later.append((prepared, list(rows)))

    def all_later(self, *steps: Step) -> None:
        """Several of them, in this order."""
        self._later.extend(steps)

    def last(self, order: int, work: Work[None]) -> None:
        """Run it after everything else, right before the commit, and in the order of `order`.

        For what takes a lock that many want: it is held shortly, and in the same order by all.
        """
        self._last.append((order, work))

    def finish(self) -> None:
        """What was left for the end; what was put off still is."""
        for _, work in sorted(self._last, key=lambda each: each[0]):
            work(self)
        self._last.clear()

    def begin(self) -> None:
        """If that is still to be done."""
        if self._to_begin:
            self._to_begin = False
            self._cursor.execute("BEGIN")

    def catch_up(self) -> None:
        """Begin if that is still to be done, and run what was put off."""
        waiting = len(self._later) + self._to_begin
        if waiting == 0:
            return
        if waiting == 1 or self.dialect.name == "sqlite":
            self._catch_up()
        else:
            with self._cursor.pipeline():
                self._catch_up()

    def _catch_up(self) -> None:
        """The same, for who has a pipeline already: the driver waits for an answer where another begins."""
        self.begin()
        if self._later:
            steps, self._later = self._later, []
            self._run(steps)

    def catch_up_and_commit(self) -> None:
        """For PostgreSQL, where both are one round trip. Where a statement fails, the server leaves out the
        commit behind it.
        """
        with self._cursor.pipeline():
            self._run(self._later)
            self._cursor.execute("COMMIT")

    def _run(self, steps: list[Step | Steps]) -> None:
        execute, dialect = self._cursor.execute, self.dialect
        for prepared, values in steps:
            if isinstance(values, list):
                self._cursor.executemany(*prepared.bind_each(dialect, values))
            else:
                execute(*prepared.bind(dialect, values))

    def wake(self, topic: str) -> None:
        """Tell who listens to `topic`, once this is committed."""
        self.wakes.append(topic)
