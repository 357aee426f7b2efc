"""The Telegram client is loaded without what nobody here uses of it."""

from __future__ import annotations

import subprocess
import sys

from tests.patience import PATIENCE

BUILT = """
import bot.telegram.library as library
from aiogram import types
every = [getattr(types, name) for name in types.__all__ if hasattr(getattr(types, name), "model_rebuild")]
built = {kind.__name__ for kind in every if kind.__pydantic_complete__}
print(len(every), len(built), sorted(one.__name__ for one in library.USED if not one.__pydantic_complete__))
"""


def test_of_telegrams_types_only_those_in_use_are_built() -> None:
    """In a process of its own: this one may have loaded the whole library for another test."""
    told = subprocess.run(
        [sys.executable, "-c", BUILT], capture_output=True, text=True, check=True, timeout=PATIENCE
    )
    every, built, missing = told.stdout.split(maxsplit=2)
    assert missing.strip() == "[]"
    assert int(built) < int(every) / 4
