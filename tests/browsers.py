"""The one real browser of the tests, and how it is started."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, async_playwright

# The shell without a window opens a page for a fifth of the processor time; the engine is the same.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)
ARGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@asynccontextmanager
async def a_chromium() -> AsyncIterator[Browser]:
    """A browser of its own, closed at the end; where none is installed, the test is skipped aloud."""
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed")
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=[*ARGS, *sandbox])
        try:
            yield browser
        finally:
            await browser.close()
