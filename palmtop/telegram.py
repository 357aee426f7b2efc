"""The Telegram bot, put together. Loaded only where a token is set."""

from __future__ import annotations

import asyncio
from functools import partial

from fastapi import FastAPI

from api.telegram import Doorway
from bot.alone import Ours, alone
from bot.brake import Brake
from bot.channel import Inbound
from bot.house import House
from bot.pace import Pace
from bot.shared_pace import SharedPace
from bot.telegram.arrivals import Arrivals
from bot.telegram.client import REQUEST_SECONDS, connect
from bot.telegram.commands import introduce
from bot.telegram.deliver import Telegram
from bot.telegram.library import TokenValidationError
from bot.telegram.polling import Poller
from bot.telegram.receive import NAME
from bot.telegram.webhook import keep_updates_coming
from palmtop.settings import BadSettings, Settings

ASKING = f"poll:{NAME}"
BRINGING = f"webhook:{NAME}"
INTRODUCED = 5 * REQUEST_SECONDS
"""Seconds. Each of the few things that Telegram is told at the start is given up after so long."""


class Bot:
    """`channel` carries letters; `listen` lets messages come, by webhook or by asking. Raises BadSettings."""

    def __init__(self, house: House, settings: Settings) -> None:
        try:
            client = connect(settings.telegram_token, settings.telegram_api)
        except TokenValidationError:
            raise BadSettings("settings-telegram-token", name="PALMTOP_TELEGRAM_TOKEN") from None
        self._house = house
        self._brake = Brake(house)
        self._settings = settings
        pace = Pace() if house.store.is_sqlite else SharedPace(house, NAME)
        self.channel = Telegram(client, house.ground.languages, house.public_url, pace)
        self._arrivals = Arrivals(self.channel, self._hand_in)

    async def _hand_in(self, inbound: Inbound) -> object:
        return await self._brake.take(inbound)

    def open_door(self, app: FastAPI) -> None:
        """Let the webhook in, where one is used."""
        if self._settings.telegram_mode == "webhook":
            app.state.telegram = Doorway(self._arrivals, self._settings.telegram_secret)

    async def listen(self, stop: asyncio.Event) -> None:
        webhook, pulse = self._settings.telegram_mode == "webhook", self._house.pulse
        beat = partial(pulse.beat, BRINGING if webhook else ASKING)
        beat(INTRODUCED)
        await introduce(self.channel.bot, self._house.ground.languages)
        if webhook:
            url, secret = self._house.public_url, self._settings.telegram_secret
            await keep_updates_coming(self.channel.bot, url, secret, stop, beat=beat)
            pulse.over(BRINGING)
        else:
            await alone(self._house, ASKING, self._ask, stop)

    async def _ask(self, ours: Ours, over: asyncio.Event) -> None:
        beat = partial(self._house.pulse.beat, ASKING)
        await Poller(self.channel.bot, self._arrivals, ours, beat=beat).run(over)
        self._house.pulse.over(ASKING)

    async def close(self) -> None:
        await self.channel.settle()
        await self.channel.close()
