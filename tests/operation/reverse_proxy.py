"""A web server in front, small but real: it takes HTTP on one socket and asks on another."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from tests.patience import PATIENCE

SETS, APPENDS, PASSES, ANOTHER_NAME = "sets", "appends", "passes", "x-real-ip"
"""What it does with X-Forwarded-For: writes it new (nginx: $remote_addr), adds who asked it to what was there
($proxy_add_x_forwarded_for), hands on what it was given; or says it in another header."""
HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "host", "content-length"})


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, to: tuple[str, int], tells: str, own: str, *rest: Any) -> None:
        self.to, self.tells, self.own = to, tells, own
        super().__init__(*rest)

    def do_GET(self) -> None:
        size = int(self.headers.get("content-length") or 0)
        further = http.client.HTTPConnection(*self.to, timeout=PATIENCE, source_address=(self.own, 0))
        further.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self._told():
            further.putheader(name, value)
        further.putheader("Content-Length", str(size))
        further.endheaders(self.rfile.read(size))
        answer = further.getresponse()
        body = answer.read()
        further.close()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in HOP:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def _told(self) -> Iterator[tuple[str, str]]:
        yield "Host", self.headers["host"]
        given = [(name, value) for name, value in self.headers.items() if name.lower() not in HOP]
        before = [value for name, value in given if name.lower() == "x-forwarded-for"]
        yield from (each for each in given if each[0].lower() != "x-forwarded-for" or self.tells == PASSES)
        who = self.client_address[0]
        if self.tells == SETS:
            yield "X-Forwarded-For", who
        if self.tells == APPENDS:
            yield "X-Forwarded-For", ", ".join([*before, who])
        if self.tells == ANOTHER_NAME:
            yield "X-Real-IP", who

    def log_message(self, format: str, *args: object) -> None:
        """Nobody reads it."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True


class _BothKinds(_Server):
    """Of IPv4 and IPv6 at once, as nginx with `listen [::]:443 ipv6only=off`."""

    address_family = socket.AF_INET6

    def server_bind(self) -> None:
        self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        super().server_bind()


@contextmanager
def reverse_proxy(to: tuple[str, int], tells: str, own: str, listen: str = "127.0.0.1") -> Iterator[str]:
    """`own`: the address from which it asks further on. Yields host and port."""
    kind = _BothKinds if ":" in listen else _Server
    with kind((listen, 0), partial(_Handler, to, tells, own)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()
