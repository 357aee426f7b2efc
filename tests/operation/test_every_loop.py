"""R35. Whichever loop of the process hangs, its silence is heard of: by name, at the door, and by systemd."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from api.health import Health
from bot.exchange.link import CheckLink
from bot.house import House
from bot.watch.pulse import Pulse
from palmtop.serve import Loop, _loops
from palmtop.settings import Settings
from palmtop.telegram import Bot
from tests.patience import until


class Hanging:
    """Whoever comes here stays. A store of that kind, and a Telegram that takes a call and never answers."""

    def __init__(self) -> None:
        self.somebody = False

    async def call(self, *_: Any, **__: Any) -> Any:
        self.somebody = True
        await asyncio.Event().wait()

    async def listen(self, _: asyncio.StreamReader, line: asyncio.StreamWriter) -> None:
        try:
            await self.call()
        finally:
            line.close()

    @asynccontextmanager
    async def telegram(self) -> AsyncIterator[str]:
        lines: list[asyncio.Task[None]] = []
        server = await asyncio.start_server(
            lambda *line: lines.append(asyncio.ensure_future(self.listen(*line))), "127.0.0.1", 0
        )
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        server.close()
        for line in lines:
            line.cancel()
        await asyncio.gather(*lines, return_exceptions=True)


class Clocks:
    """The machine's, which somebody sets back all the time, and the one by which silence is measured."""

    def __init__(self) -> None:
        self.at, self.steady = datetime(2026, 11, 27, 9, 0, tzinfo=UTC), 0.0

    def set_back(self) -> None:
        self.at -= timedelta(hours=1)


@pytest.mark.parametrize("mode", ["polling", "webhook"])
@pytest.mark.parametrize("only", [None, "web"])
async def test_each_loop_that_hangs_is_missed_under_its_own_name(
    house: House, monkeypatch: pytest.MonkeyPatch, mode: str, only: str | None
) -> None:
    """One after the other, each in a process where nothing else runs."""
    names: list[str] = []
    clocks = Clocks()
    monkeypatch.setattr("bot.watch.clock.LOOK_SECONDS", 0.01)
    house = replace(
        house,
        now=lambda: clocks.at,
        steady=lambda: 0.0,
        check_link=CheckLink("http://127.0.0.1:9", b"k" * 32),
    )
    while True:
        hanging, pulse = Hanging(), Pulse(lambda: clocks.steady)
        mine = replace(house, pulse=pulse)
        async with hanging.telegram() as api, the_loops(mine, mode, only, api) as loops:
            if len(names) == len(loops):
                break
            monkeypatch.setattr(house.store, "write", hanging.call)
            monkeypatch.setattr(house.store, "read", hanging.call)
            running = asyncio.create_task(loops[len(names)](asyncio.Event()))
            await until(partial(hangs, hanging, clocks))
            clocks.steady += 24 * 3600
            assert len(pulse.silent()) == 1, f"nobody listens to the loop that comes after {names}"
            assert await Health(mine).what_is_wrong() == "hangs"
            names += pulse.silent()
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
    assert "clock" in names and len(set(names)) == len(names), names


def hangs(hanging: Hanging, clocks: Clocks) -> bool:
    """The clock is set back until somebody does something about it."""
    clocks.set_back()
    return hanging.somebody


@asynccontextmanager
async def the_loops(house: House, mode: str, only: str | None, api: str) -> AsyncIterator[list[Loop]]:
    """As the service starts them."""
    settings = Settings(
        telegram_token="7:fixture-token",
        telegram_api=api,
        telegram_mode=mode,
        telegram_secret="s" * 40,
    )
    telegram = Bot(house, settings)
    yield _loops(house, [telegram], only)
    await telegram.close()
