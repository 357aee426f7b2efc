"""The whole house behind a real port, and real browsers in front of it."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import uvicorn
from playwright.async_api import Browser, BrowserContext, Page

from api.app import create_app
from bot.house import House
from dialogs.understand import learn
from tests.houses import a_house
from tests.patience import PATIENCE, PATIENCE_MS

OPENED = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
PHONE = {"width": 360, "height": 640}

REFUSED = ["TypeError"] * 4
TEXT_AS_A_PAGE = """() => [
    () => { document.createElement("div").innerHTML = "<b>x</b>"; },
    () => { document.createElement("script").src = "/static/x.js"; },
    () => window.trustedTypes.createPolicy("mine", {}),
    () => window.trustedTypes.createPolicy("palmtop", {}),
].map((attempt) => { try { attempt(); return "taken"; } catch (refused) { return refused.name; } })"""
"""What a script that is not ours would try: all of it is refused, where the browser knows trusted types."""


@pytest.fixture(scope="session")
def live_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[House, str]]:
    """A house that is served, and its address. Its clock goes on from a working day in the morning."""
    began = time.monotonic()

    def now() -> datetime:
        return OPENED + timedelta(seconds=time.monotonic() - began)

    with served(tmp_path_factory.mktemp("live"), now) as opened:
        yield opened


@contextmanager
def served(folder: Path, now: Callable[[], datetime]) -> Iterator[tuple[House, str]]:
    """A house behind a free port, by the clock given."""
    learn()
    with a_house(folder, now) as house, socket.create_server(("127.0.0.1", 0)) as door:
        config = uvicorn.Config(create_app(house), log_config=None, ws="none", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        serving = threading.Thread(target=server.run, args=([door],), daemon=True)
        serving.start()
        yield house, f"http://127.0.0.1:{door.getsockname()[1]}"
        server.should_exit = True
        serving.join(PATIENCE)


@dataclass
class Phone:
    """One resident's browser, with everything the pages complained about."""

    page: Page
    context: BrowserContext
    at: str
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    async def open(self, path: str = "/") -> None:
        await self.page.goto(self.at + path)


OpenPhone = Callable[..., Awaitable[Phone]]


@pytest_asyncio.fixture(loop_scope="session")
async def phone(chromium: Browser, live_house: tuple[House, str]) -> AsyncIterator[OpenPhone]:
    """Opens phones: `await phone(javaScriptEnabled=False)`, with the options of a browser context."""
    async with AsyncExitStack() as pockets:

        async def open_phone(**options: Any) -> Phone:
            usual: dict[str, Any] = {"viewport": PHONE, "locale": "zh-CN", "reduced_motion": "reduce"}
            context = await chromium.new_context(**{**usual, **options})
            pockets.push_async_callback(context.close)
            page = await context.new_page()
            page.set_default_timeout(PATIENCE_MS)
            held = Phone(page, context, live_house[1])
            page.on("pageerror", lambda error: held.complaints.append(str(error)))
            page.on("console", lambda said: _complained(held, said.type, said.text))
            page.on("request", lambda asked: held.requests.append(asked.url))
            return held

        yield open_phone


def _complained(held: Phone, kind: str, text: str) -> None:
    """What a browser says of a missing network is no fault of a page."""
    if kind == "error" and "ERR_INTERNET_DISCONNECTED" not in text:
        held.complaints.append(text)
