"""The demonstration, made once: tests look at it and change nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.house import House
from palmtop.demo import fill
from palmtop.settings import Settings
from palmtop.wiring import build
from store.times import CHINA

NOW = datetime(2026, 11, 24, 9, 40, tzinfo=CHINA)


@dataclass(frozen=True)
class Made:
    house: House
    settings: Settings


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    settings = Settings(data=tmp_path_factory.mktemp("demo") / "data", offshore_identity="page")
    fill(replace(settings, county=Path("another")), NOW)  # as on the machine of another county
    house = build(settings, lambda: NOW)
    yield Made(house, settings)
    house.store.close()
