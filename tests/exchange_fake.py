"""The other side of the economic check: a real HTTP server with the protocol of `docs/exchange.md`, and with
the bad habits of real ones, one after the other as `faults` lists them.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.patience import PATIENCE

KEY = b"k" * 40
FAULTS = ("slow", "500", "html", "unsigned", "old_time", "redirect", "drop", "409", "403")


@dataclass
class OtherSide:
    """What it was asked, what it answers, and which faults come first."""

    now: int
    faults: list[str] = field(default_factory=list)
    results: list[dict[str, Any]] = field(default_factory=list)
    batches: dict[str, bytes] = field(default_factory=dict)  # as they were taken, by code
    asked: list[str] = field(default_factory=list)  # every request line that came, faulty or not
    wrong: list[str] = field(default_factory=list)  # requests whose signature did not fit
    elsewhere: int = 0  # how often somebody came to the address that a redirect names
    base: str = ""
    over: threading.Event = field(default_factory=threading.Event)  # until then who is slow says nothing

    def signed(self, what: str, at: str, name: str, body: bytes) -> str:
        said = "\n".join(("v1", what, at, name, hashlib.sha256(body).hexdigest()))
        return hmac.new(KEY, said.encode(), hashlib.sha256).hexdigest()


@contextmanager
def the_other_side(now: int) -> Iterator[OtherSide]:
    """Listens on this machine until the end of the block."""
    side = OtherSide(now)

    class Handler(_Handler):
        other = side

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    side.base = f"http://127.0.0.1:{server.server_address[1]}/palmtop"
    serving = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    serving.start()
    try:
        yield side
    finally:
        side.over.set()
        server.shutdown()
        server.server_close()
        serving.join()


class _Handler(BaseHTTPRequestHandler):
    other: OtherSide

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._answer(body, lambda: self._take(body))

    def do_GET(self) -> None:
        if self.path.startswith("/elsewhere"):
            self.other.elsewhere += 1
        self._answer(b"", lambda: (200, {"results": self.other.results}))

    def log_message(self, format: str, *args: Any) -> None:
        """Names of people are in no log, not even of a fake."""

    def _take(self, body: bytes) -> tuple[int, dict[str, Any]]:
        name = self.headers["Idempotency-Key"]
        before = self.other.batches.setdefault(name, body)
        return (202, {"accepted": True}) if before == body else (409, {"why": "another body"})

    def _answer(self, body: bytes, proper: Any) -> None:
        self.other.asked.append(f"{self.command} {self.path}")
        name, at = self.headers.get("Idempotency-Key", ""), self.headers.get("X-Check-Time", "")
        expected = self.other.signed(f"{self.command} {self.path}", at, name, body)
        if self.headers.get("X-Check-Signature") != expected:
            self.other.wrong.append(self.path)
        fault = self.other.faults.pop(0) if self.other.faults else ""
        if fault == "drop":
            self.close_connection = True
            return
        if fault == "slow":
            self.other.over.wait(10 * PATIENCE)
        status, told = (
            (int(fault), {}) if fault.isdecimal() else (302, {}) if fault == "redirect" else proper()
        )
        raw = b"<html>busy</html>" if fault == "html" else json.dumps(told).encode()
        self._send(status, raw, name, fault)

    def _send(self, status: int, raw: bytes, name: str, fault: str) -> None:
        at = str(self.other.now - (1000 if fault == "old_time" else 0))
        self.send_response(status)
        self.send_header("Content-Length", str(len(raw)))
        self.send_header("X-Check-Time", at)
        if fault != "unsigned":
            self.send_header("X-Check-Signature", self.other.signed(str(status), at, name, raw))
        if fault == "redirect":
            self.send_header("Location", self.other.base.replace("/palmtop", "/elsewhere"))
        self.end_headers()
        self.wfile.write(raw)
