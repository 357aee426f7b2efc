"""A Bot API server over real HTTP that remembers what it was sent and fails when it is told to.

It differs from the emulator beneath in what our tests need: texts are kept, faults can be scripted, every
kind
kind of update can be queued, and what Telegram knows and the emulator does not (colours) is let through.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web
from lo_bot_api_emulator import ApiRefusal, LoBotApiEmulator

from bot.telegram.client import connect
from bot.telegram.library import Bot

TOKEN = "7:fixture-token"

Raw = tuple[int, bytes]
"""Status and body of an answer that is not the Bot API's at all."""


@dataclass(frozen=True)
class Call:
    method: str
    fields: dict[str, Any]

    @property
    def markup(self) -> dict[str, Any]:
        return dict(json.loads(self.fields.get("reply_markup", "{}")))

    @property
    def buttons(self) -> list[list[tuple[str, str]]]:
        """Label and payload (or address) of each inline button, by row."""
        rows = self.markup.get("inline_keyboard", [])
        return [
            [(key["text"], key.get("callback_data") or key.get("url", "")) for key in row] for row in rows
        ]


@dataclass
class Fault:
    status: int
    description: str
    parameters: dict[str, Any] | None = None


class _Recorder(LoBotApiEmulator):
    def __init__(self) -> None:
        super().__init__(allow_insecure_loopback_webhooks=True)
        self.calls: list[Call] = []
        self.faults: dict[str, list[Fault]] = {}

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        if self.faults.get(method):
            fault = self.faults[method].pop(0)
            raise ApiRefusal(fault.description, fault.status, fault.parameters)
        asked = (
            {**fields, "reply_markup": _uncoloured(fields["reply_markup"])} if _has_markup(fields) else fields
        )
        answer = super().validate(method, asked, uploads)
        self.calls.append(Call(method, dict(fields)))
        return answer


def _has_markup(fields: dict[str, Any]) -> bool:
    return isinstance(fields.get("reply_markup"), str)


def _uncoloured(markup: str) -> str:
    parsed = json.loads(markup)
    for row in parsed.get("inline_keyboard", []):
        for button in row:
            button.pop("style", None)
    return json.dumps(parsed)


@dataclass
class FakeTelegram:
    url: str
    emulator: _Recorder
    raw: dict[str, list[Raw]] = field(default_factory=dict)  # method -> answers of a gateway in between
    slow: dict[str, float] = field(default_factory=dict)  # method -> seconds
    asked: Counter[str] = field(default_factory=Counter)  # method -> how often, also what was never answered
    _numbers: count[int] = field(default_factory=lambda: count(1))

    @property
    def calls(self) -> list[Call]:
        return self.emulator.calls

    def bot(self) -> Bot:
        return connect(TOKEN, self.url)

    def fail(self, method: str, status: int, description: str, **parameters: Any) -> None:
        self.emulator.faults.setdefault(method, []).append(Fault(status, description, parameters or None))

    def sent(self, method: str = "sendMessage") -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def texts(self, chat: int | str | None = None) -> list[str]:
        return [
            call.fields["text"]
            for call in self.sent()
            if chat in (None, call.fields["chat_id"], int(call.fields["chat_id"]))
        ]

    def holds_file(self, file_id: str, data: bytes) -> None:
        self.emulator.assets[file_id] = {"data": data, "size": len(data)}

    async def queue(self, **kind: Any) -> int:
        """An update of any kind, as getUpdates will hand it out."""
        queues = self.emulator._update_queues
        state = queues._state(TOKEN)
        async with state.condition:
            number = state.next_id
            state.updates.append({"update_id": number, **kind})
            state.next_id = number + 1
            state.condition.notify_all()
        return number

    async def say(self, chat: int, text: str) -> int:
        number = next(self._numbers)
        return await self.queue(message=a_message(chat, number, text=text))

    def waiting(self) -> list[int]:
        """Updates that nobody has acknowledged."""
        return [item["update_id"] for item in self.emulator._update_queues._state(TOKEN).updates]


def a_message(chat: int, number: int = 1, lang: str = "zh-hans", **content: Any) -> dict[str, Any]:
    """As Telegram writes a private message."""
    return {
        "message_id": number,
        "from": {"id": chat, "is_bot": False, "first_name": "秀英", "language_code": lang},
        "chat": {"id": chat, "first_name": "秀英", "type": "private"},
        "date": 1764230400,
        **content,
    }


@asynccontextmanager
async def fake_telegram() -> AsyncIterator[FakeTelegram]:
    emulator = _Recorder()
    app = emulator.app()
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    fake = FakeTelegram("", emulator)

    @web.middleware
    async def gateway(request: web.Request, handler: Any) -> web.StreamResponse:
        method = request.match_info.get("method", "")
        fake.asked[method] += 1
        await asyncio.sleep(fake.slow.get(method, 0))
        if fake.raw.get(method):
            status, body = fake.raw[method].pop(0)
            return web.Response(status=status, body=body, content_type="text/html")
        answer: web.StreamResponse = await handler(request)
        return answer

    app.middlewares.append(gateway)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    fake.url = f"http://127.0.0.1:{port}"
    try:
        yield fake
    finally:
        await runner.cleanup()
