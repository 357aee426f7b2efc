"""A form that brings photos along, sent bit by bit; and what it costs of memory to answer it."""

from __future__ import annotations

import tracemalloc
from collections.abc import AsyncIterator, Mapping

import httpx2

PHOTO = 9 * 1024 * 1024
"""Bytes of each."""
_PART = bytes(64 * 1024)
_HEAD = 'Content-Disposition: form-data; name="{}"{}\r\n\r\n'


async def cost_of(
    client: httpx2.AsyncClient, address: str, fields: Mapping[str, str], photos: int
) -> tuple[int, int]:
    """The status, and the bytes held at the most."""
    length = sum([len(each) async for each in _body(fields, photos)])
    heads = {"Content-Type": "multipart/form-data; boundary=x", "Content-Length": str(length)}
    tracemalloc.start()
    try:
        answer = await client.post(address, content=_body(fields, photos), headers=heads)
        return answer.status_code, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


async def _body(fields: Mapping[str, str], photos: int) -> AsyncIterator[bytes]:
    for name, value in fields.items():
        yield f"--x\r\n{_HEAD.format(name, '')}{value}\r\n".encode()
    for _ in range(photos):
        yield ("--x\r\n" + _HEAD.format("photos", '; filename="a.jpg"')).encode()
        for _ in range(PHOTO // len(_PART)):
            yield _PART
        yield b"\r\n"
    yield b"--x--\r\n"
