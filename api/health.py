"""Whether the service is alive, and whether it can keep and carry what people tell it. For load balancers,
health checks and start scripts.
"""

from __future__ import annotations

import asyncio
import logging

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse
from sqlalchemy import select

from bot.house import House
from store.database import Tx
from store.revision import knows, revision
from store.schema import setting
from store.upsert import insert_into

router = APIRouter()
log = logging.getLogger(__name__)
PROBE = "readiness"
PROBE_SECONDS = 4.0
LEAST_ROOM = 0.05
"""Of the disk that keeps the papers, and on SQLite everything else."""


@router.get("/healthz")
async def alive() -> PlainTextResponse:
    return PlainTextResponse("ok\n")


@router.get("/readyz")
async def ready(request: Request) -> PlainTextResponse:
    """200 if a row can be written durably and read back, the tables are not older than the code, the disk has
    room and everything in this process comes round; 503 and one word else, so that nobody is sent here.
    """
    wrong = await request.app.state.health.what_is_wrong()
    return PlainTextResponse(f"{wrong}\n" if wrong else "ok\n", status_code=503 if wrong else 200)


class Health:
    """Looks at one house."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._probe: asyncio.Task[str] | None = None

    async def what_is_wrong(self) -> str:
        """One word, or ""."""
        house = self._house
        if silent := house.pulse.silent():  # first: where the store hangs as well, this still tells
            log.error("not ready: nothing was heard for too long of: %s", ", ".join(silent))
            return "hangs"
        try:
            there = await self._probed()
        except Exception:  # whatever is wrong with the database, the answer is the same
            log.exception("not ready: the database cannot be used")
            return "database"
        if there != house.tables and knows(there):
            log.error("not ready: the tables are those of %s, the code that of %s", there, house.tables)
            return "tables"
        if (free := house.shelf.room()) < LEAST_ROOM:
            log.error("not ready: only %.1f %% of the disk is free", free * 100)
            return "disk"
        return ""

    async def _probed(self) -> str:
        """Which tables there are. Whoever asks meanwhile shares the probe: one that hangs keeps a thread."""
        if self._probe is None or self._probe.done():
            self._probe = asyncio.create_task(self._ask())
        return await asyncio.wait_for(asyncio.shield(self._probe), PROBE_SECONDS)

    async def _ask(self) -> str:
        await self._house.store.write(write_probe)
        await self._house.store.read(_read_probe)
        return await self._house.store.read(revision) if self._house.tables else ""


def write_probe(tx: Tx) -> None:
    """A row that means nothing, written durably."""
    row = insert_into(tx, setting).values(name=PROBE, value="ok")
    tx.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": "ok"}))


def _read_probe(tx: Tx) -> None:
    tx.execute(select(setting.c.value).where(setting.c.name == PROBE)).one()
