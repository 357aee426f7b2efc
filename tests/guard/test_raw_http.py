"""Requests that no browser sends, on the wire, to the server as it runs: one request is one answer, whatever
lengths it claims, and who sends it drop by drop keeps nobody else waiting.
"""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress

import httpx2
import pytest

from palmtop.serve import server_of
from palmtop.settings import Settings
from palmtop.wire import LONGEST_HEAD
from tests.houses import a_house
from tests.patience import PATIENCE
from tests.store.office import NOW

HIDDEN = b"GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n"


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    folder = tmp_path_factory.mktemp("wire")
    with a_house(folder, lambda: NOW) as house, socket.create_server(("127.0.0.1", 0)) as door:
        server = server_of(house, Settings())
        serving = threading.Thread(target=server.run, args=([door],), daemon=True)
        serving.start()
        yield "127.0.0.1", door.getsockname()[1]
        server.should_exit = True
        serving.join(PATIENCE)


def answers(at: tuple[str, int], sent: bytes, least: int = 1) -> list[int]:
    """The statuses of everything that comes back; at least so many are waited for."""
    got = b""
    with socket.create_connection(at, timeout=PATIENCE) as line:
        line.sendall(sent)
        with suppress(TimeoutError, ConnectionError):
            while more := line.recv(65536):
                got += more
                if len(statuses(got)) >= least:
                    line.settimeout(1)  # whatever else comes, comes at once
    return statuses(got)


def statuses(got: bytes) -> list[int]:
    return [int(each) for each in re.findall(rb"HTTP/1\.1 ([0-9]{3})", got)]


def post(*lines: str, body: bytes) -> bytes:
    head = ("POST /say HTTP/1.1", "Host: h", "Content-Type: application/x-www-form-urlencoded", *lines)
    return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body


@pytest.mark.parametrize(
    "ambiguous",
    [
        post("Content-Length: 5", "Transfer-Encoding: chunked", body=b"0\r\n\r\n" + HIDDEN),
        post("Transfer-Encoding: chunked", "Content-Length: 5", body=b"0\r\n\r\n" + HIDDEN),
        post("Content-Length: 0", f"Content-Length: {len(HIDDEN)}", body=HIDDEN),
        post(f"Content-Length: 0, {len(HIDDEN)}", body=HIDDEN),
        post("Content-Length: +0", body=HIDDEN),
        post("Content-Length: 0x0", body=HIDDEN),
        post("Transfer-Encoding: chunked, identity", body=b"0\r\n\r\n" + HIDDEN),
        post("Transfer-Encoding: xchunked", body=b"0\r\n\r\n" + HIDDEN),
        post("Transfer-Encoding : chunked", "Content-Length: 5", body=b"0\r\n\r\n" + HIDDEN),
        post("X: y\nTransfer-Encoding: chunked", "Content-Length: 5", body=b"0\r\n\r\n" + HIDDEN),
        post("Transfer-Encoding:\x0bchunked", "Content-Length: 5", body=b"0\r\n\r\n" + HIDDEN),
        post("Transfer-Encoding: chunked", body=b"-1\r\n" + HIDDEN),
        post("Transfer-Encoding: chunked", body=b"fffffffffffffffff1\r\n" + HIDDEN),
    ],
)
def test_a_request_that_hides_another_one_is_answered_once_and_not_believed(
    at: tuple[str, int], ambiguous: bytes
) -> None:
    said = answers(at, ambiguous)
    assert len(said) == 1 and said != [200], "the hidden one was asked"


def test_two_plain_requests_on_one_line_are_two_answers(at: tuple[str, int]) -> None:
    assert answers(at, HIDDEN + HIDDEN, least=2) == [200, 200]


def test_a_head_is_the_head_alone_and_the_line_goes_on(at: tuple[str, int]) -> None:
    """As monitors ask, over the line that they keep open."""
    with socket.create_connection(at, timeout=PATIENCE) as line:
        line.sendall(HIDDEN.replace(b"GET", b"HEAD") + HIDDEN)
        got = b""
        while got.count(b"\r\n\r\n") < 2 or not got.endswith(b"ok\n"):
            got += line.recv(65536)
    first, second, body = got.split(b"\r\n\r\n")
    assert first.startswith(b"HTTP/1.1 200 ") and second.startswith(b"HTTP/1.1 200 ") and body == b"ok\n"
    assert b"content-length: 3" in first.lower()


@pytest.mark.parametrize("begins", [b"GET /", b"GET / HTTP/1.1\r\nHost: h\r\nX: ", b"POST /say HTTP/1.1\r\n"])
def test_a_head_that_does_not_end_is_refused_before_it_fills_the_memory(
    at: tuple[str, int], begins: bytes
) -> None:
    more = b"X-A: " + b"a" * 1000 + b"\r\n" if begins.endswith(b"\r\n") else b"a" * 1000
    sent = 0
    with socket.create_connection(at, timeout=PATIENCE) as line, suppress(ConnectionError):
        line.sendall(begins)
        while sent < 50 * LONGEST_HEAD:
            line.sendall(more * 20)
            sent += len(more) * 20
    assert sent < 50 * LONGEST_HEAD, "the line was closed long before"


def test_an_ordinary_head_and_a_long_body_pass(at: tuple[str, int]) -> None:
    head = ("GET /healthz HTTP/1.1", "Host: h", "Cookie: " + "a" * 8000, "", "")
    assert answers(at, "\r\n".join(head).encode()) == [200]
    assert answers(at, post("Content-Length: 300000", body=b"a" * 300_000) + HIDDEN, least=2)[-1] == 200


def test_who_sends_drop_by_drop_keeps_nobody_waiting(at: tuple[str, int]) -> None:
    lines = [socket.create_connection(at, timeout=PATIENCE) for _ in range(100)]
    try:
        for line in lines:
            line.sendall(b"POST /say HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\na")
        assert httpx2.get(f"http://{at[0]}:{at[1]}/healthz", timeout=PATIENCE).status_code == 200
    finally:
        for line in lines:
            line.close()
