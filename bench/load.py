"""A small load generator: keep-alive connections that post one update after the other."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Sequence
from time import perf_counter

import orjson

from bench.residents import Update
from bench.rounds import Round, measured

SECRET = "bench-bench-bench-bench-bench-bench"
PATH = "/telegram/webhook"


def request(update: Update) -> bytes:
    body = orjson.dumps(update)
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def load(port: int, chats: Sequence[list[Update]], at_once: int) -> Round:
    """Each connection plays one resident after the other. Raises RuntimeError on any answer but 200."""
    waiting = iter([[request(update) for update in chat] for chat in chats])
    took: list[float] = []

    async def connection() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for chat in waiting:
            for sent in chat:
                began = perf_counter()
                writer.write(sent)
                await _answered(reader)
                took.append(perf_counter() - began)
        writer.close()
        await writer.wait_closed()

    gc.collect()
    began = perf_counter()
    await asyncio.gather(*(connection() for _ in range(at_once)))
    return measured(took, perf_counter() - began)


async def _answered(reader: asyncio.StreamReader) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(head.decode())
    length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
    if int(length):
        await reader.readexactly(int(length))
