"""How long a test waits for what must come. A machine that is ten times too slow still gets there in time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

PATIENCE = 120.0
"""Seconds. Only what never comes takes so long, so nothing is gained by waiting less."""
PATIENCE_MS = PATIENCE * 1000


async def until(true: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Wait for what others bring about. Raises TimeoutError if it never does."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.01)
