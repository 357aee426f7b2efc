"""One signed message to one receiver. It waits for nobody else, follows no redirect, reads no answer but its
status.
"""

from __future__ import annotations

import asyncio
import hmac
import ssl
from base64 import b64encode
from dataclasses import dataclass
from functools import cache

from bot.hooks.address import Target, find

SECONDS = 10.0
MOST_BYTES = 8 * 1024


class NotTold(Exception):
    """The receiver did not take it this time; the message says why in one word."""


@dataclass(frozen=True, slots=True)
class Message:
    """`name`: the same for every try, so that a receiver knows what it has had already."""

    name: str
    at: int  # seconds since 1970
    body: bytes


def signature(secret: bytes, message: Message) -> str:
    """As the Standard Webhooks libraries check it: HMAC-SHA256 over name, time and body."""
    said = f"{message.name}.{message.at}.".encode() + message.body
    return "v1," + b64encode(hmac.digest(secret, said, "sha256")).decode()


async def send(url: str, secret: bytes, message: Message, inside: bool, seconds: float = SECONDS) -> None:
    """Raises NotTold, and bot.hooks.address.Refused for an address that is never to be contacted."""
    try:
        target = await find(url, inside, seconds)
        async with asyncio.timeout(seconds):
            status = await _post(target, message, signature(secret, message))
    except TimeoutError:
        raise NotTold("slow") from None
    except (OSError, ValueError, EOFError, asyncio.LimitOverrunError):
        raise NotTold("unreachable") from None
    if not 200 <= status < 300:
        raise NotTold(f"status {status}")


async def _post(target: Target, message: Message, signed: str) -> int:
    """The status. Raises OSError, ValueError, EOFError, asyncio.LimitOverrunError."""
    reader, writer = await asyncio.open_connection(
        target.address,
        target.port,
        limit=MOST_BYTES,
        ssl=_tls() if target.https else None,
        server_hostname=target.host if target.https else None,
    )
    try:
        writer.write(_head(target, message, signed) + message.body)
        await writer.drain()
        line = await reader.readuntil(b"\r\n")
        version, status, *_ = line.split(None, 2)
        if not version.startswith(b"HTTP/1."):
            raise ValueError("not HTTP")
        return int(status)
    finally:
        writer.transport.abort()


def _head(target: Target, message: Message, signed: str) -> bytes:
    host = f"[{target.host}]" if ":" in target.host else target.host
    lines = (
        f"POST {target.path} HTTP/1.1",
        f"Host: {host}:{target.port}",
        "User-Agent: palmtop-aid",
        "Content-Type: application/json",
        f"Content-Length: {len(message.body)}",
        f"webhook-id: {message.name}",
        f"webhook-timestamp: {message.at}",
        f"webhook-signature: {signed}",
        "Connection: close",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context()
