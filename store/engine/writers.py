"""Who runs the functions handed to `Store.write`, and commits them: what all of them share. For SQLite see
`store.engine.sqlite_writer`, for PostgreSQL `store.engine.pg_writer`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

from store.engine.transaction import Work

Outcome = tuple[Any, list[str]]
"""What the work returned, and the topics it wakes."""


@dataclass(slots=True, eq=False)
class Waiting:
    """Work, and the future somebody waits on: of an event loop, or (no loop) of another thread.

    `brief`: a resident's turn or the like, which may be done on the event loop itself where that is quicker.
    """

    work: Work[Any]
    done: asyncio.Future[Outcome] | Future[Outcome]
    loop: asyncio.AbstractEventLoop | None = None
    brief: bool = False

    def settle(self, outcome: Outcome | BaseException) -> None:
        """Only where the future belongs."""
        if self.done.done():
            return  # nobody waits any more
        if isinstance(outcome, BaseException):
            self.done.set_exception(outcome)
        else:
            self.done.set_result(outcome)


Answer = tuple[Waiting, Outcome | BaseException]


def tell(answers: Iterable[Answer]) -> None:
    """Tell everybody how it went; a loop is woken once for all of its own."""
    by_loop: dict[asyncio.AbstractEventLoop, list[Answer]] = {}
    for waiting, outcome in answers:
        if waiting.loop is None:
            waiting.settle(outcome)
        else:
            by_loop.setdefault(waiting.loop, []).append((waiting, outcome))
    for loop, theirs in by_loop.items():
        with suppress(RuntimeError):  # the loop is closed: nobody waits
            loop.call_soon_threadsafe(settle, theirs)


def settle(answers: list[Answer]) -> None:
    for waiting, outcome in answers:
        waiting.settle(outcome)


class Writer(Protocol):
    def submit(self, waiting: Waiting) -> None: ...

    def close(self) -> None: ...
