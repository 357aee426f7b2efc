"""One thing to do on one of several databases, in turn with the others, and the times it took."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles

from sqlalchemy import event

from store.database import Store, Tx
from store.desk import QueuePage

BLOCK = 10
"""So often in a row, before the others have their turn."""


@dataclass(frozen=True)
class Figures:
    """Milliseconds, and how much was shown and asked for it."""

    p50: float
    p95: float
    rows: int
    queries: int


Work = Callable[[Tx], object]


class Side:
    """One thing to do on one database, with its times."""

    def __init__(self, store: Store, work: Work) -> None:
        self._store = store
        self._work = work
        self._took: list[float] = []
        self._rows, self._queries = store.read_now(self._look)
        self.run(BLOCK)
        self._took.clear()

    def run(self, times: int) -> None:
        def again(tx: Tx) -> None:
            self._work(tx)  # whatever else used the cache since, is not what is measured
            for _ in range(times):
                begun = time.perf_counter()
                self._work(tx)
                self._took.append((time.perf_counter() - begun) * 1000)

        self._store.read_now(again)

    def figures(self) -> Figures:
        return Figures(median(self._took), quantiles(self._took, n=20)[-1], self._rows, self._queries)

    def _look(self, tx: Tx) -> tuple[int, int]:
        asked: list[object] = []

        def note(*said: object) -> None:
            asked.append(said[2])

        event.listen(tx.conn, "before_cursor_execute", note)
        page = self._work(tx)
        event.remove(tx.conn, "before_cursor_execute", note)
        rows = len(page.rows) + len(page.urgent) if isinstance(page, QueuePage) else 0
        return rows, len(asked)
