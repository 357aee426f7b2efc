"""The webhook under uvicorn, beside a FastAPI route that makes one durable commit: the least a server can do.

    python -m bench http [--quick] [--disk MS] [--write]

Server and client are a process each; the client is the same for both (see `bench.load`).
"""

from __future__ import annotations

import asyncio
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
import uvicorn
from fastapi import FastAPI, Request, Response

from bench import report
from bench.disk import milliseconds, slower, which
from bench.houses import a_house, settle
from bench.load import PATH, SECRET, load
from bench.residents import conversations
from bench.rounds import FULL, QUICK, Found, Round, Size, beside

OURS, FLOOR = "webhook, whole turn", "FastAPI, one commit"
GOALS = {1: 0.7, 32: 1.0}


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["serve"]:
        slower(float(arguments[3]))
        return _serve(arguments[1], int(arguments[2]))
    longer = milliseconds(arguments)
    lines = table(run(QUICK if "--quick" in arguments else FULL, longer), longer)
    print("\n".join(lines))
    if "--write" in arguments:
        report.write("http-slow-disk" if longer else "http", lines)
    return 0


def run(size: Size, longer: float) -> Found:
    with _server("ours", longer) as ours, _server("floor", longer) as floor:
        ports = {OURS: ours, FLOOR: floor}
        found: dict[int, dict[str, list[Round]]] = {count: {name: [] for name in ports} for count in GOALS}
        first = 1000
        for port in ports.values():
            asyncio.run(load(port, list(conversations(0, 32, seed=0)), 32))
        for number in range(size.rounds):
            for at_once, rows in found.items():
                count = size.chats(at_once)
                for name, port in ports.items():
                    chats = list(conversations(first, count, seed=number))
                    rows[name].append(asyncio.run(load(port, chats, at_once)))
                first += count
    return found


def table(found: Found, longer: float) -> list[str]:
    return [
        f"Loopback, SQLite with synchronous=FULL{which(longer)}, medians of {len(found[1][OURS])} rounds"
        " [slowest-fastest]:",
        "",
        *beside(found, FLOOR, OURS, GOALS, ("clients", "requests")),
    ]


@contextmanager
def _server(what: str, longer: float) -> Iterator[int]:
    """The port of a server in a process of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-m", "bench", "http", "serve", what, str(port), str(longer)])
    try:
        _await_port(port, process)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def _await_port(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError("the server ended")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError("the server did not start")


def _serve(what: str, port: int) -> int:
    if what == "ours":
        with a_house() as house:
            _run(_ours(house), port)
    else:
        with tempfile.TemporaryDirectory() as folder:
            _run(_floor(Path(folder) / "floor.db"), port)
    return 0


def _run(app: FastAPI, port: int) -> None:
    settle()
    uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_config=None, access_log=False)).run()


def _ours(house: Any) -> FastAPI:
    from api.app import create_app
    from api.telegram import Doorway
    from bot.door import take
    from bot.telegram.arrivals import Arrivals
    from bot.telegram.client import connect
    from bot.telegram.deliver import Telegram

    telegram = Telegram(connect("42:TEST", "http://127.0.0.1:9"), house.ground.languages, house.public_url)
    app = create_app(house)
    app.state.telegram = Doorway(Arrivals(telegram, lambda inbound: take(house, inbound)), SECRET)
    return app


def _floor(path: Path) -> FastAPI:
    """A route that keeps what it got: one row, one durable commit, no thread in between."""
    app = FastAPI()
    kept = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    kept.execute("PRAGMA journal_mode=WAL")
    kept.execute("PRAGMA synchronous=FULL")
    kept.execute("CREATE TABLE inbox (id INTEGER PRIMARY KEY, chat INTEGER, body BLOB)")

    @app.post(PATH)
    async def keep(request: Request) -> Response:
        body = await request.body()
        chat = orjson.loads(body)["message"]["chat"]["id"]
        kept.execute("INSERT INTO inbox (chat, body) VALUES (?, ?)", (chat, body))
        return Response()

    return app
