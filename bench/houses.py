"""Houses to measure in: real store, real seal, real law; only the post is not started."""

from __future__ import annotations

import asyncio
import gc
import tempfile
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from uvicorn.loops.auto import auto_loop_factory

from bench.residents import Update
from bench.rounds import Feed
from bot.door import take
from bot.house import House
from bot.telegram.receive import receive
from dialogs.understand import learn
from palmtop.settings import Settings
from palmtop.wiring import build

T = TypeVar("T")


@contextmanager
def a_house(url: str = "", secret: str = "") -> Iterator[House]:
    """On a fresh SQLite file on the disk of the temporary folder, or on an empty database at `url`, or on one
    that others use with the same `secret`.
    """
    with tempfile.TemporaryDirectory(prefix="palmtop-bench") as folder:
        house = build(replace(Settings(), data=Path(folder), database_url=url, secret=secret))
        house.in_hand.open()
        learn()
        try:
            yield house
        finally:
            house.store.close()
            house.in_hand.close()


def feeding(house: House) -> Feed:
    """The way of an update through the house, as webhook and polling go it."""

    async def feed(update: Update) -> object:
        inbound = receive(update)
        assert inbound is not None
        taken = await take(house, inbound)
        assert not taken.failed
        return taken

    return feed


def on_the_loop(work: Coroutine[Any, Any, T]) -> T:
    """On the event loop that the service runs on; for the peer too."""
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
        return runner.run(work)


def settle() -> None:
    """As `palmtop run` does after start-up, and for every implementation alike."""
    gc.collect()
    gc.freeze()
