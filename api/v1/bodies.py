"""Bodies that are read only as far as they may go."""

from __future__ import annotations

from fastapi import Request

from api.v1.problems import Refusal


async def read_body(request: Request, most: int) -> bytes:
    """Raises Refusal: 415 for anything but JSON, 413 for more than `most` bytes."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Refusal(415, "not-json")
    return await read_stream(request, most)


async def read_stream(request: Request, most: int) -> bytes:
    """Raises Refusal: 413."""
    parts, length = [], 0
    async for part in request.stream():
        length += len(part)
        if length > most:
            raise Refusal(413, "too-long")
        parts.append(part)
    return b"".join(parts)
