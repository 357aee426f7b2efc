"""Houses to measure in: real store, real seal, real law; only the post is not started."""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from bot.house import House
from dialogs.understand import learn
from palmtop.settings import Settings
from palmtop.wiring import build
from store.database import Store


@contextmanager
def a_house(url: str = "") -> Iterator[House]:
    """On a fresh SQLite file on the disk of the temporary folder, or on an empty database at `url`."""
    with tempfile.TemporaryDirectory(prefix="palmtop-bench") as folder:
        house = build(replace(Settings(), data=Path(folder), database_url=url))
        learn()
        try:
            yield house
        finally:
            house.store.close()


def settle() -> None:
    """As `palmtop run` does after start-up, and for every implementation alike."""
    gc.collect()
    gc.freeze()


__all__ = ["Store", "a_house", "settle"]
