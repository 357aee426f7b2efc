"""The town of the tests behind a port: what the demonstration has none of has happened there."""

from __future__ import annotations

import asyncio
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from api.app import create_app
from tests.guard.conftest import ROLES, Building
from tests.guard.seldom import SELDOM
from tests.guard.town import Town, lived_in
from tests.houses import a_house
from tests.pages.conftest import DeskOffice
from tests.store.office import NOW

LOOKERS = ("wangli", "lina", *ROLES)


@dataclass
class Street:
    town: Town
    url: str

    def opened(self, route: str) -> tuple[str, str]:
        """Somebody's cookie ("" for nobody), and the address at which they see a page; ("", "") for none."""
        with ThreadPoolExecutor(1) as beside:  # Playwright has a loop of its own in this thread
            return beside.submit(asyncio.run, self._opened(route)).result()

    async def _opened(self, route: str) -> tuple[str, str]:
        people = self.town.building.desk.people
        if route in SELDOM:
            who, address = await SELDOM[route](self.town.building)
            return (await self._cookie(who) if who in people else who), address
        address = self.town.address(route)
        for who in LOOKERS:
            visitor, _ = await self.town.building.enters(who)
            if (await visitor.get(address)).status_code == 200:
                return visitor.client.cookies["desk"], address
        return "", ""

    async def _cookie(self, who: str) -> str:
        return (await self.town.building.enters(who))[0].client.cookies["desk"]


@contextmanager
def a_street() -> Iterator[Street]:
    """Gone afterwards."""
    clock = [NOW]
    with tempfile.TemporaryDirectory() as folder, a_house(Path(folder), lambda: clock[0]) as house:
        desk = DeskOffice(house, create_app(house), AsyncExitStack(), clock)
        desk.hire()
        town = lived_in(Building(desk, desk.case()))
        town.numbers["staff_id"] = desk.people["wangli"].id.removeprefix("staff:")
        with socket.create_server(("127.0.0.1", 0)) as door:
            server = uvicorn.Server(uvicorn.Config(desk.app, log_config=None, ws="none"))
            thread = threading.Thread(target=lambda: asyncio.run(server.serve([door])), daemon=True)
            thread.start()
            while not server.started:
                time.sleep(0.05)
            yield Street(town, f"http://127.0.0.1:{door.getsockname()[1]}")
            server.should_exit = True
            thread.join(10)
