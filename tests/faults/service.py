"""The service as processes: how many of which kind is a parameter; each can be killed, stopped, paused."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import aiohttp

from palmtop.settings import ROOT
from store.seal import make_key
from tests.faults.ports import kept_ports

TOKEN = "7:fixture-token"
WEBHOOK_SECRET = "s" * 40
READ_SECONDS = 300.0
"""To read the whole code once, on a machine with other work; nothing that is tested has begun by then."""
START_SECONDS, STOP_SECONDS, COMMAND_SECONDS = 300.0, 120.0, 1200.0
"""Never reached but by what hangs."""

LEASE_SECONDS = "6"
"""Less than the usual 20, so that a play waits less for a process that is dead."""

OVERTAKEN = re.compile(r"letter (\d+) is not ours any more")

ALONE: Sequence[str] = ("all",)
"""One process for everything. `("web", "web", "post")` is three on one PostgreSQL database."""


class Nursery:
    """Where processes come from, and where their ends are heard of. See `tests.faults.nursery`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._born: asyncio.Queue[int] = asyncio.Queue()
        self._ends: dict[int, asyncio.Future[int]] = {}
        self._ready = asyncio.Event()
        self._one = asyncio.Lock()
        self._reading = asyncio.create_task(self._read())

    async def ready(self) -> None:
        await asyncio.wait_for(self._ready.wait(), READ_SECONDS)

    async def start(
        self, arguments: Sequence[str], environment: Mapping[str, str], log: Path
    ) -> tuple[int, asyncio.Future[int]]:
        """The number of the process, and its exit code to come (-9: killed)."""
        order = {"arguments": list(arguments), "environment": dict(environment), "log": str(log)}
        async with self._one:
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            await self._process.stdin.drain()
            pid = await asyncio.wait_for(self._born.get(), START_SECONDS)
        return pid, self._ends.setdefault(pid, asyncio.get_running_loop().create_future())

    async def close(self) -> None:
        self._reading.cancel()
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            said = json.loads(line)
            if said.get("ready"):
                self._ready.set()
            elif "ended" in said:
                end = self._ends.setdefault(said["pid"], asyncio.get_running_loop().create_future())
                if not end.done():
                    end.set_result(said["ended"])
            else:
                self._born.put_nowait(said["pid"])


@asynccontextmanager
async def a_nursery() -> AsyncIterator[Nursery]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.faults.nursery",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    nursery = Nursery(process)
    try:
        await nursery.ready()
        yield nursery
    finally:
        await nursery.close()


@dataclass
class Server:
    """One process, or the place of one: after a kill `start` puts another there, on the same port."""

    name: str
    role: str  # all | web | post
    port: int
    environment: Mapping[str, str]
    log: Path
    nursery: Nursery
    pid: int = 0
    end: asyncio.Future[int] | None = None
    starts: int = 0
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def life(self) -> str:
        """The process itself, among those that have had its place. The provider is called by that name."""
        return f"{self.name}.{self.starts}"

    @property
    def at(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def serves(self) -> bool:
        return self.role != "post"

    @property
    def runs(self) -> bool:
        return self.end is not None and not self.end.done()

    async def start(self, *, wait: bool = True) -> None:
        assert not self.runs, f"{self.name} runs already"
        arguments = ["run"] if self.role == "all" else ["run", "--only", self.role]
        self.starts += 1
        environment = {**self.environment, "PALMTOP_PORT": str(self.port), **self.extra}
        environment["PALMTOP_TELEGRAM_API"] += f"/{self.life}"
        self.pid, self.end = await self.nursery.start(arguments, environment, self.log)
        if wait:
            await self.ready()

    async def ready(self) -> bool:
        """Whether it answers; False if it ended meanwhile. A process without pages is taken at its word."""
        assert self.end is not None
        if not self.serves:
            return not self.end.done()
        until = time.monotonic() + START_SECONDS
        while not self.end.done():
            if await _answers(self.at):
                return True
            assert time.monotonic() < until, f"{self.name} does not come up:\n{self.last_words()}"
            await asyncio.sleep(0.02)
        return False

    def signal(self, number: int) -> None:
        if self.runs:
            with suppress(ProcessLookupError):
                os.killpg(self.pid, number)

    async def kill(self) -> None:
        """As a power cut would: the whole group, at once."""
        self.signal(signal.SIGKILL)
        await self.ended()

    async def stop(self) -> int:
        """Politely, as a deploy does. The exit code."""
        if self.runs:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGTERM)
        return await self.ended()

    async def ended(self, seconds: float = STOP_SECONDS) -> int:
        assert self.end is not None
        return await asyncio.wait_for(asyncio.shield(self.end), seconds)

    def overtaken(self) -> list[str]:
        """Letters it had sent when it found that somebody else had taken them over."""
        return OVERTAKEN.findall(self.log.read_text(errors="replace")) if self.log.exists() else []

    def last_words(self) -> str:
        return self.log.read_text(errors="replace")[-3000:] if self.log.exists() else ""


class Service:
    """`secret`: what its processes are started with."""

    def __init__(self, servers: Sequence[Server], secret: str) -> None:
        self.servers = list(servers)
        self.secret = secret
        self._commands = count(1)

    @property
    def doors(self) -> list[str]:
        """Where pages and webhooks are; some may be shut just now. A balancer would choose among them."""
        return [server.at for server in self.servers if server.serves]

    async def start(self) -> None:
        """The first alone, so that it builds the tables."""
        first, *others = self.servers
        await first.start()
        await asyncio.gather(*(other.start() for other in others))

    async def command(self, *arguments: str, **extra: str) -> tuple[int, str]:
        """`python -m palmtop` beside the service: its exit code and what it said. `extra`: variables."""
        [first, *_] = self.servers
        log = first.log.with_name(f"{arguments[0]}-{next(self._commands)}.log")
        _, end = await first.nursery.start(arguments, {**first.environment, **first.extra, **extra}, log)
        code = await asyncio.wait_for(asyncio.shield(end), COMMAND_SECONDS)
        return code, log.read_text(errors="replace")

    def with_secret(self, secret: str) -> None:
        """From their next start."""
        self.secret = secret
        for server in self.servers:
            server.extra["PALMTOP_SECRET"] = secret

    async def end(self) -> None:
        for server in self.servers:
            server.signal(signal.SIGCONT)
        await asyncio.gather(*(server.kill() for server in self.servers if server.runs))


def a_service(
    nursery: Nursery,
    folder: Path,
    database_url: str,
    provider: str,
    *,
    roles: Sequence[str] = ALONE,
    mode: str = "webhook",
    settings: Mapping[str, str] | None = None,
) -> Service:
    """Servers that are not started yet, one per role. `provider`: where the Bot API is."""
    secret = make_key()
    environment = {
        "PALMTOP_DATA": str(folder / "data"),
        "PALMTOP_DATABASE_URL": database_url,
        "PALMTOP_SECRET": secret,
        "PALMTOP_TELEGRAM_TOKEN": TOKEN,
        "PALMTOP_TELEGRAM_API": provider,
        "PALMTOP_TELEGRAM_MODE": mode,
        "PALMTOP_TELEGRAM_SECRET": WEBHOOK_SECRET,
        "PALMTOP_LOG": "warning",
        "PALMTOP_LEASE_SECONDS": LEASE_SECONDS,
        **(settings or {}),
    }
    servers = [
        Server(f"{role}-{number}", role, port, environment, folder / f"{role}-{number}.log", nursery)
        for number, (role, port) in enumerate(zip(roles, kept_ports(len(roles)), strict=True))
    ]
    return Service(servers, secret)


async def _answers(at: str) -> bool:
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session,
            session.get(f"{at}/healthz") as answer,
        ):
            return answer.status == 200
    except (aiohttp.ClientError, TimeoutError, OSError):
        return False
