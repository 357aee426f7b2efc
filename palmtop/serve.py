"""Start everything in one process: the pages, the bot, the post, the jobs."""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import logging
import signal
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Protocol

import uvicorn
from fastapi import FastAPI
from uvicorn.loops.auto import auto_loop_factory

from api.address import Forwarded
from api.app import create_app
from bot.alone import Ours, alone
from bot.bulk import run_bulk
from bot.channel import Channel
from bot.door import try_again
from bot.errands import run_errands
from bot.exchange.carrying import run_exchange
from bot.hooks.carrying import run_hooks
from bot.house import House
from bot.jobs import Fetches, run_jobs
from bot.post import run_post
from bot.watch.clock import watch_clock
from bot.watch.pulse import WITHIN
from dialogs.understand import learn
from dialogs.words import Words
from palmtop.logs import set_up_logs
from palmtop.refused import FIRST
from palmtop.settings import BadSettings, Settings
from palmtop.watchdog import speak
from palmtop.wire import Reading
from palmtop.wiring import Now, build, real_now
from store import staff
from store.engine import failpoints

log = logging.getLogger("palmtop")

Loop = Callable[[asyncio.Event], Awaitable[None]]
Greeting = Callable[[], Awaitable[None]]


class Carrier(Channel, Fetches, Protocol):
    """A channel that carries letters out, and keeps files for us."""


class Line(Protocol):
    """Such a channel as a process runs it: `listen` lets messages come, unless `open_door` does."""

    @property
    def channel(self) -> Carrier: ...

    def open_door(self, app: FastAPI) -> None: ...

    async def listen(self, stop: asyncio.Event) -> None: ...

    async def close(self) -> None: ...


RETRY_SECONDS = 5.0
RETRIES = "try again"


def serve(
    settings: Settings,
    only: str | None = None,
    notes: Sequence[str] = (),
    lang: str = FIRST,
    now: Now = real_now,
) -> int:
    """Until the process is told to stop. `only`: "web" or "post", for several machines on one database.

    `notes` are printed below the greeting. `now` is the clock of the house. Raises BadSettings.
    """
    set_up_logs(settings.log, structured=settings.production)
    faulthandler.enable()  # systemd ends who hangs with SIGABRT: where that was, the next process says
    if only and settings.database.startswith("sqlite"):
        raise BadSettings("run-one-process")
    house = build(settings, now)
    failpoints.arm(settings.failpoint)
    house.in_hand.open()
    try:
        with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
            return runner.run(_serve(house, settings, only, partial(_greet, house, house.words(lang), notes)))
    finally:
        house.store.close()
        house.in_hand.close()


async def _serve(house: House, settings: Settings, only: str | None, greet: Greeting) -> int:
    stop = asyncio.Event()
    _stop_on_signals(stop)
    lines = _lines(house, settings)
    house.store.call_everybody()
    loops = _loops(house, lines, only)
    server = None if only == "post" else server_of(house, settings, lines)
    learn()
    gc.collect()
    gc.freeze()  # what lives as long as the process is not looked at again and again
    running = [asyncio.create_task(_guarded(loop, stop)) for loop in loops]

    async def begun() -> None:
        if server is not None:
            await greet()
        pulse = Path(settings.pulse) if settings.pulse else None
        running.append(asyncio.create_task(speak(house, stop, pulse)))

    try:
        await _until_stopped(server, stop, begun)
    finally:
        stop.set()
        await asyncio.gather(*running)
        for line in lines:
            await line.close()
    return 0


async def _until_stopped(
    server: uvicorn.Server | None, stop: asyncio.Event, begun: Callable[[], Awaitable[None]]
) -> None:
    """Serve, and say where once the door is open: an address that does not answer yet helps nobody."""
    if server is None:
        await begun()
        await stop.wait()
        return
    serving = asyncio.create_task(server.serve())
    stopped = asyncio.create_task(stop.wait())
    while not (server.started or serving.done()):
        await asyncio.sleep(0.05)
    if server.started:
        await begun()
    await asyncio.wait({serving, stopped}, return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    await serving
    stopped.cancel()


def server_of(house: House, settings: Settings, lines: Sequence[Line] = ()) -> uvicorn.Server:
    """The pages, for whoever asks at the address of the settings."""
    app = create_app(house)
    for line in lines:
        line.open_door(app)
    config = uvicorn.Config(
        Forwarded(app, settings.proxies),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,  # addresses of residents are nobody's business, and paths may hold one-time tokens
        timeout_graceful_shutdown=5,
        server_header=False,
        http=Reading,
        proxy_headers=False,  # `Forwarded` does that
    )
    return uvicorn.Server(config)


def _lines(house: House, settings: Settings) -> list[Line]:
    """The channels that are set up; a further one is a line here. The client of Telegram takes a hundred
    megabytes, so it is loaded only where there is a token.
    """
    lines: list[Line] = []
    if settings.telegram_token:
        from palmtop.telegram import Bot

        lines.append(Bot(house, settings))
    return lines


def _loops(house: House, lines: Sequence[Line], only: str | None) -> list[Loop]:
    """What runs beside the pages."""
    loops: list[Loop] = [lambda stop: watch_clock(house, stop)]
    if only == "web":
        return loops
    loops.append(lambda stop: alone(house, RETRIES, partial(_retries, house), stop))
    loops.append(lambda stop: run_errands(house, stop))
    loops.append(lambda stop: run_hooks(house, stop))
    loops.append(lambda stop: run_bulk(house, stop))
    if house.check_link is not None:
        loops.append(lambda stop: run_exchange(house, stop))
    if lines:
        channels = {line.channel.name: line.channel for line in lines}
        loops.append(lambda stop: run_jobs(house, channels, stop))
        loops.append(lambda stop: run_post(house, channels, stop))
        loops.extend(line.listen for line in lines)
    return loops


async def _retries(house: House, ours: Ours, stop: asyncio.Event) -> None:
    """Messages that failed or had to wait are answered: each try counts once, a chat's keep their order."""
    while not stop.is_set() and await ours():
        house.pulse.beat(RETRIES, 4 * WITHIN)
        await try_again(house)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), RETRY_SECONDS)
    house.pulse.over(RETRIES)


async def _guarded(loop: Loop, stop: asyncio.Event) -> None:
    """A loop that breaks is started again: a mistake in one must not silence the others."""
    while not stop.is_set():
        try:
            await loop(stop)
            return
        except Exception:
            log.exception("a background loop broke and starts again")
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), RETRY_SECONDS)


async def _greet(house: House, words: Words, notes: Sequence[str]) -> None:
    """Where to go; and on the first start, the one-time link that makes the first administrator. Where nobody
    can read it, because the disk of the log is full, people are served all the same.
    """
    token = await house.store.write(lambda tx: staff.first_invite(tx, house.now(), house.ground.county.code))
    lines = [
        words.say("chat-service", {"county": house.ground.county.called(words.lang)}),
        words.say("run-residents", {"url": f"{house.public_url}/"}),
        words.say("run-desk", {"url": f"{house.public_url}/desk"}),
    ]
    if token is not None:
        lines.append(words.say("run-first", {"url": f"{house.public_url}/desk/join/{token}"}))
    with suppress(OSError):
        print("", *(f"  {line}" for line in (*lines, *notes)), "", sep="\n", flush=True)


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
