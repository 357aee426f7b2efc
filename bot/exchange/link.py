"""One signed request to the one address that is set, and its signed answer. Nothing else is ever contacted.

`http.client` follows no redirect and asks no proxy; host and port come from the settings and from nowhere
else, so nothing that comes back can send us somewhere (promise S10).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import ssl
import time
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

MOST_BYTES = 8 * 1024 * 1024
SECONDS = 20.0
SKEW = 300
"""Seconds by which the clocks of both sides may differ."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the other side says; `body` is the JSON object of a proper answer."""

    status: int
    body: dict[str, Any]


class Later(Exception):
    """No proper answer this time; the message says why in one word. It is asked again."""


class Stopped(Exception):
    """The other side will not answer this, however often it is asked; the message says why in one word."""


@dataclass(frozen=True)
class CheckLink:
    """`base`: https://host[:port][/path]. `key`: the shared secret. `seconds`: for one answer."""

    base: str
    key: bytes
    seconds: float = SECONDS

    def ask(self, method: str, path: str, name: str, now: int, body: bytes = b"") -> Reply:
        """`name`: the idempotency key; `now`: seconds since 1970. Raises Later, Stopped."""
        target = urlsplit(self.base)
        whole = target.path.rstrip("/") + path
        headers = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "Idempotency-Key": name,
            "X-Check-Time": str(now),
            "X-Check-Signature": self.sign(f"{method} {whole}", now, name, body),
        }
        connection = self._connection()
        try:
            connection.request(method, whole, body or None, headers)
            return self._read(connection, name, now)
        except TimeoutError:
            raise Later("slow") from None
        except (OSError, HTTPException):
            raise Later("unreachable") from None
        finally:
            connection.close()

    def sign(self, what: str, now: int, name: str, body: bytes) -> str:
        """Hex HMAC-SHA256 over five lines: what, time, name, and the SHA-256 of the body."""
        said = "\n".join(("v1", what, str(now), name, hashlib.sha256(body).hexdigest()))
        return hmac.new(self.key, said.encode(), hashlib.sha256).hexdigest()

    def _connection(self) -> HTTPConnection:
        target = urlsplit(self.base)
        host = target.hostname or ""
        if target.scheme == "https":
            context = ssl.create_default_context()
            return HTTPSConnection(host, target.port, timeout=self.seconds, context=context)
        return HTTPConnection(host, target.port, timeout=self.seconds)

    def _read(self, connection: HTTPConnection, name: str, now: int) -> Reply:
        answer = connection.getresponse()
        until = time.monotonic() + self.seconds
        raw = b""
        while chunk := answer.read1(65536):
            raw += chunk
            if len(raw) > MOST_BYTES:
                raise Stopped("too_long")
            if time.monotonic() > until:
                raise Later("slow")
        status = answer.status
        if 300 <= status < 400:
            raise Stopped("redirect")
        if status == 429 or status >= 500:
            raise Later("busy")
        self._check(
            status, raw, answer.getheader("X-Check-Time"), answer.getheader("X-Check-Signature"), name, now
        )
        return Reply(status, _object(raw))

    def _check(
        self, status: int, raw: bytes, at: str | None, signature: str | None, name: str, now: int
    ) -> None:
        """An answer counts only if the other side signed it, for this very question, just now."""
        if not at or not at.isascii() or not at.isdecimal() or abs(int(at) - now) > SKEW:
            raise Later("unsigned")
        expected = self.sign(str(status), int(at), name, raw)
        if not hmac.compare_digest(expected.encode(), (signature or "").encode()):
            raise Later("unsigned")


def _object(raw: bytes) -> dict[str, Any]:
    try:
        found = json.loads(raw or b"{}")
    except ValueError:
        raise Later("not_json") from None
    if not isinstance(found, dict):
        raise Later("not_json")
    return found


def proper_base(base: str) -> bool:
    """https, or http on this very machine (a tunnel, a test); no user, query or fragment."""
    target = urlsplit(base)
    if target.username or target.query or target.fragment or not target.hostname:
        return False
    here = target.hostname in ("127.0.0.1", "localhost", "::1")
    return target.scheme == "https" or (target.scheme == "http" and here)


__all__ = ["CheckLink", "Later", "Reply", "Stopped", "proper_base"]
