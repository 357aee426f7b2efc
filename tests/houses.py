"""A whole house for a test: real store, real seal, real law, a clock moved by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.house import House
from dialogs.ground import Ground
from palmtop.settings import ROOT
from palmtop.wiring import ground_of
from store.database import Store
from store.papers.intake import Intake
from store.papers.shelf import Shelf
from store.seal import Seal, make_key
from tests.databases import empty_files


@cache
def the_ground() -> Ground:
    return ground_of(ROOT / "counties" / "fuquan")


@contextmanager
def a_house(folder: Path, now: Callable[[], datetime], store: Store | None = None) -> Iterator[House]:
    """On a fresh SQLite file, or on the store given."""
    seal = Seal.from_text(make_key())
    kept = store or _fresh(folder)
    house = House(
        store=kept,
        seal=seal,
        shelf=Shelf(folder / "papers", seal),
        intake=Intake(),
        ground=replace(the_ground()),
        now=now,
        steady=lambda: now().timestamp(),  # so the time that a test lets pass has passed
        public_url="http://127.0.0.1:8000",
        anchors=folder / "anchors",
    )
    try:
        yield house
    finally:
        if store is None:
            kept.close()


def _fresh(folder: Path) -> Store:
    return Store(empty_files().fresh(folder))
