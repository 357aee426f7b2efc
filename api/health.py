"""Whether the service is alive, and whether it can keep what people tell it. For load balancers and start
scripts.
"""

from __future__ import annotations

import logging
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse
from sqlalchemy import delete, insert, select

from bot.house import House
from store.database import Tx
from store.schema import setting

router = APIRouter()
log = logging.getLogger(__name__)
PROBE = "readiness"
LEAST_ROOM = 0.05
"""Of the disk that keeps the papers, and on SQLite everything else."""


@router.get("/healthz")
async def alive() -> PlainTextResponse:
    return PlainTextResponse("ok\n")


@router.get("/readyz")
async def ready(request: Request) -> PlainTextResponse:
    """200 if a row can be written durably and read back and the disk has room; 503 and one word else, so that
    nobody is sent here.
    """
    house: House = request.app.state.house
    try:
        await house.store.write(write_probe)
        await house.store.read(_read_probe)
    except Exception:  # whatever is wrong with the database, the answer is the same
        log.exception("not ready: the database cannot be used")
        return PlainTextResponse("database\n", status_code=503)
    if (free := house.shelf.room()) < LEAST_ROOM:
        log.error("not ready: only %.1f %% of the disk is free", free * 100)
        return PlainTextResponse("disk\n", status_code=503)
    return PlainTextResponse("ok\n")


def write_probe(tx: Tx) -> None:
    """A row that means nothing, written durably."""
    tx.execute(delete(setting).where(setting.c.name == PROBE))
    tx.execute(insert(setting).values(name=PROBE, value="ok"))


def _read_probe(tx: Tx) -> Any:
    return tx.execute(select(setting.c.value).where(setting.c.name == PROBE)).one()
