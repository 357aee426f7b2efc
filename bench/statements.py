"""What reaches a database, as its driver hears it.

The events of SQLAlchemy tell nothing of prepared statements, which pass it by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import psycopg
from sqlalchemy import event

from store.database import Store

IDLE = ("begin", "commit", "rollback", ";")
"""What carries nothing: the edges of a transaction, and the question whether a connection is alive."""


@dataclass
class Heard:
    read: list[str] = field(default_factory=list)  # by transactions that only read
    written: list[str] = field(default_factory=list)  # by those that write; what they read as well


class Statements:
    """Of one store that nobody has used yet. Nothing is noted until it is listened to."""

    def __init__(self, store: Store) -> None:
        self._heard = Heard()
        event.listen(store.engine, "connect", partial(self._connected, "written"))
        event.listen(store._read_engine, "connect", partial(self._connected, "read"))

    @contextmanager
    def listening(self) -> Iterator[Heard]:
        self._heard = Heard()
        yield self._heard
        self._heard = Heard()

    def _connected(self, side: str, raw: Any, _: Any) -> None:
        note = partial(self._note, side)
        if isinstance(raw, psycopg.Connection):
            raw.cursor_factory = _noting(note)
        else:
            raw.set_trace_callback(note)

    def _note(self, side: str, sql: str) -> None:
        if not sql.lower().startswith(IDLE):
            getattr(self._heard, side).append(" ".join(sql.split()))


def _noting(note: Callable[[str], None]) -> type[psycopg.Cursor[Any]]:
    class Noting(psycopg.Cursor[Any]):
        def execute(self, query: Any, *rest: Any, **more: Any) -> Any:
            note(str(query))
            return super().execute(query, *rest, **more)

    return Noting
