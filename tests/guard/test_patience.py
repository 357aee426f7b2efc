"""Lines on which we wait in vain are closed; who waits for us may wait."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

import httpx2
import pytest
import uvicorn

from palmtop import wire
from palmtop.serve import server_of
from palmtop.settings import Settings
from tests.houses import a_house
from tests.store.office import NOW

LIMIT = 120
"""Seconds until what never comes fails."""


@dataclass
class Served:
    at: tuple[str, int]
    server: uvicorn.Server

    def turns(self) -> list[bool]:
        """Of each open line: whether we wait for the other side."""
        lines = list(self.server.server_state.connections)
        return [line.is_their_turn() for line in lines if isinstance(line, wire.Reading)]

    def sees(self, turns: list[bool]) -> bool:
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            with suppress(RuntimeError):  # the server has just let one go
                if self.turns() == turns:
                    return True
            time.sleep(0.02)
        return False


@pytest.fixture
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("patience")
    with a_house(folder, lambda: NOW) as house, socket.create_server(("127.0.0.1", 0)) as door:
        server = server_of(house, Settings())
        serving = threading.Thread(target=server.run, args=([door],), daemon=True)
        serving.start()
        yield Served(("127.0.0.1", door.getsockname()[1]), server)
        server.should_exit = True
        serving.join(LIMIT)


SILENT = (b"", b"GET /", b"POST /say HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\na")


@pytest.mark.parametrize("begins", SILENT)
def test_a_line_on_which_nothing_more_comes_is_closed(
    served: Served, begins: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "PATIENCE", 0.2)
    with socket.create_connection(served.at, timeout=LIMIT) as line, suppress(ConnectionError):
        line.sendall(begins)
        while line.recv(1000):
            pass
    assert served.sees([])


def test_who_waits_for_news_is_not_sent_away(served: Served) -> None:
    """Their request is whole: it is our turn, however long it takes."""
    with httpx2.Client(base_url="http://{}:{}".format(*served.at), timeout=LIMIT) as phone:
        token = re.findall(r'name="form_token" value="([^"]+)"', phone.get("/").text)[0]
        said = phone.post("/say", data={"form_token": token, "form": "a" * 16, "text": "你好"})
        assert said.status_code == 303
        with phone.stream("GET", "/live") as news:
            lines = news.iter_lines()  # let go of, it would close the line
            assert news.status_code == 200 and next(lines)
            assert served.sees([False])


def test_a_body_that_is_on_its_way_is_waited_for(served: Served) -> None:
    with socket.create_connection(served.at, timeout=LIMIT) as line:
        line.sendall(SILENT[2])
        assert served.sees([True])
        line.sendall(b"=" * 8)
        assert b"HTTP/1.1 " in line.recv(1000)


def test_who_asks_without_end_and_reads_nothing_is_let_go(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "UNREAD", 0.2)
    page = httpx2.get("http://{}:{}/".format(*served.at), timeout=LIMIT)
    [script] = re.findall(r'src="(/static/[^"]+chat\.js)"', page.text)
    asked = f"GET {script} HTTP/1.1\r\nHost: h\r\n\r\n".encode()
    with socket.create_connection(served.at, timeout=LIMIT) as line, suppress(ConnectionError):
        for _ in range(1000):  # more than any line holds by itself
            line.sendall(asked)
        assert served.sees([])
