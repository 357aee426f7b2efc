"""The way in for Telegram's webhook. The 200 is sent only after the update is kept."""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import dataclass, field
from hmac import compare_digest
from typing import TYPE_CHECKING, Any

import orjson
from fastapi import APIRouter, Request, Response

from bot.telegram import PATH

if TYPE_CHECKING:  # the client is heavy, and only loaded where a bot is set up
    from bot.telegram.arrivals import Arrivals

log = logging.getLogger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST_BODY = 1024 * 1024
PATIENCE = 2.5
"""Seconds until Telegram is told to come again. The work goes on; the update is then known already."""

router = APIRouter()


@dataclass(frozen=True)
class Doorway:
    """Kept in `app.state.telegram` while the webhook is in use; without it the path does not exist."""

    arrivals: Arrivals
    secret: str
    busy: set[asyncio.Task[None]] = field(default_factory=set)


async def updates(request: Request) -> Response:
    doorway: Doorway | None = getattr(request.app.state, "telegram", None)
    if doorway is None:
        return Response(status_code=404)
    if not _knows(request.headers.get(HEADER, ""), doorway.secret):
        return Response(status_code=401)
    body = await _body(request)
    if body is None:
        return Response(status_code=413)
    raw = _read(body)
    if raw is None:
        return Response(status_code=400)  # it knew the secret, so somebody between us spoils the messages
    return Response(status_code=200 if await _kept(doorway, raw) else 503)


# A plain route: no inputs to be named, so nothing of FastAPI's reading of them for each message.
router.add_route(PATH, updates, methods=["POST"], include_in_schema=False)


def _knows(given: str, secret: str) -> bool:
    """In constant time. Without a secret of ours nobody gets in."""
    return bool(secret) and compare_digest(given.encode("utf-8", "surrogateescape"), secret.encode())


async def _body(request: Request) -> bytes | None:
    """None if it is too large; then it is not read to the end."""
    held = bytearray()
    async for chunk in request.stream():
        held += chunk
        if len(held) > LARGEST_BODY:
            return None
    return bytes(held)


def _read(body: bytes) -> dict[str, Any] | None:
    try:
        raw = orjson.loads(body)
    except orjson.JSONDecodeError:
        raw = _read_leniently(body)
    return raw if isinstance(raw, dict) else None


def _read_leniently(body: bytes) -> Any:
    """orjson refuses half characters (lone surrogates) and enormous numbers, which people can provoke."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


async def _kept(doorway: Doorway, raw: dict[str, Any]) -> bool:
    """Whether the update is in the store. Never cancelled half-way: what takes longer ends by itself."""
    work = asyncio.create_task(doorway.arrivals.hand_in(raw))
    doorway.busy.add(work)
    work.add_done_callback(lambda done: _finished(doorway, done))
    await asyncio.wait({work}, timeout=PATIENCE)
    return work.done() and work.exception() is None


def _finished(doorway: Doorway, work: asyncio.Task[None]) -> None:
    doorway.busy.discard(work)
    failure = None if work.cancelled() else work.exception()
    if failure is not None:
        log.error("an update could not be kept; Telegram will bring it again", exc_info=failure)
