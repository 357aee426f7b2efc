"""The residents' pages as a browser without scripts meets them."""

from __future__ import annotations

import html
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from sqlalchemy import func, select

from api.app import create_app
from bot.house import House
from store.database import Store, Tx
from store.schema import metadata
from tests.houses import a_house
from tests.store.office import NOW

HIDDEN = re.compile(r'name="(form_token|form|start)" value="([^"]*)"')
BUTTON = re.compile(r'<button[^>]*name="choice" value="([^"]+)"[^>]*data-label="([^"]*)"')
JSON = {"Accept": "application/json"}


@dataclass
class Browser:
    """One phone: keeps its cookie, and fills in the form of the page it saw last."""

    client: httpx2.AsyncClient
    page: str = ""
    status: int = 0
    sent: list[str] = field(default_factory=list)

    async def open(self, path: str = "/") -> str:
        answer = await self.client.get(path)
        self.page, self.status = answer.text, answer.status_code
        return self.page

    @property
    def hidden(self) -> dict[str, str]:
        form = self.page.split('<form id="say"')[1].split("</form>")[0]
        return {name: html.unescape(value) for name, value in HIDDEN.findall(form)}

    @property
    def buttons(self) -> dict[str, str]:
        """What can be pressed in the conversation: label and payload."""
        talk = self.page.split("<main")[1].split("</footer>")[0]
        return {html.unescape(label): html.unescape(value) for value, label in BUTTON.findall(talk)}

    async def post(
        self, fields: dict[str, Any], files: list[tuple[str, bytes]] | None = None, **headers: str
    ) -> httpx2.Response:
        """Send the form as it stands on the page, and follow where it leads."""
        parts = [("photos", (name, raw, "image/jpeg")) for name, raw in files or []]
        answer = await self.client.post(
            "/say",
            data={**self.hidden, **fields},
            files=parts or None,
            headers=headers,
            follow_redirects=True,
        )
        self.page, self.status = answer.text, answer.status_code
        return answer

    async def say(self, text: str) -> httpx2.Response:
        return await self.post({"text": text})

    async def press(self, label: str) -> httpx2.Response:
        assert label in self.buttons, f"no button {label!r} among {list(self.buttons)}"
        return await self.post({"choice": self.buttons[label]})

    @property
    def words(self) -> str:
        """What a person reads of the conversation."""
        body = self.page.split('<div id="log"')[1].split("</main>")[0].partition(">")[2]
        return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


NewBrowser = Callable[[], Awaitable[Browser]]


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def house(tmp_path: Path, clock: list[datetime], sqlite_store: Store) -> Iterator[House]:
    def now() -> datetime:
        clock[0] += timedelta(seconds=1)  # people are slower than tests
        return clock[0]

    with a_house(tmp_path, now, sqlite_store) as built:
        yield built


@pytest.fixture
def app(house: House) -> FastAPI:
    return create_app(house)


@pytest.fixture
async def new_browser(app: FastAPI) -> AsyncIterator[NewBrowser]:
    async with AsyncExitStack() as doors:

        async def made() -> Browser:
            transport = httpx2.ASGITransport(app, raise_app_exceptions=True)
            client = httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")
            return Browser(await doors.enter_async_context(client))

        yield made


@pytest.fixture
async def browser(new_browser: NewBrowser) -> Browser:
    made = await new_browser()
    await made.open()
    return made


def rows(house: House, table: str) -> int:
    def count(tx: Tx) -> int:
        return int(tx.execute(select(func.count()).select_from(metadata.tables[table])).scalar_one())

    return house.store.read_now(count)
