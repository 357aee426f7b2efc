"""The Bot API over HTTP, as bad as the real one on its worst day, and a log of every screen.

What it enforces: one message a second in a chat, thirty a second over all (429 with retry_after). What it
does when the dice say so: see `Weather`. It brings each update again until it is told 2xx (webhook) or asked
for the one after it (getUpdates), and some of them more often than that.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from random import Random
from typing import Any

import aiohttp
from aiohttp import web

from bot.telegram.client import REQUEST_SECONDS
from tests.faults.history import Bubble, History, Hurry, Said, now
from tests.faults.service import TOKEN, WEBHOOK_SECRET

BOT = int(TOKEN.partition(":")[0])
HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>"
ACCEPT_SECONDS = 60.0
"""So long does it wait for the service to say that it has an update, as the real one does."""
LOOK_SECONDS = 5.0
"""How often who waits for an answer thinks of giving up."""
GIVING_UP = 2.0
"""Before the service stops to wait for an answer: it may have, though its connection does not show it yet."""
PER_SECOND, SAME_CHAT = 30, 0.9
"""A second in a chat, less what a clock may differ."""
DOZE = 0.02
"""How often it looks whether it was kept from listening: what waits at the door then comes in all at once."""
NAME = {"id": 0, "is_bot": False, "first_name": "秀英", "language_code": "zh-hans"}


@dataclass
class Weather:
    """How often what goes wrong, from 0 to 1. Of each sendMessage, unless it says otherwise."""

    wait: float = 0.0  # 429 with retry_after 1
    broken: float = 0.0  # 500
    gateway: float = 0.0  # 502 and a page of HTML
    cut_before: float = 0.0  # the connection breaks, and nothing was sent
    cut_after: float = 0.0  # the message is on the screen, and then the connection breaks
    garbled: float = 0.0  # the message is on the screen, the answer is half a JSON
    slow: float = 0.0  # some tenths of a second more
    again: float = 0.0  # of updates: brought 2 to 5 times, in parallel, although they were taken
    late: float = 0.0  # of updates: brought up to a second later


FAIR = Weather()
STORMY = Weather(
    wait=0.01, broken=0.02, gateway=0.02, cut_before=0.02, cut_after=0.01, garbled=0.01, slow=0.1,
    again=0.2, late=0.1,
)  # fmt: skip


class Hang:
    """Messages to these chats, or to all (None), are neither sent nor refused, until it is over."""

    def __init__(self, chats: frozenset[int] | None) -> None:
        self._chats = chats
        self.over = asyncio.Event()
        self.count = 0  # messages that hang or have hung

    async def wait(self, chat: int) -> None:
        if self._chats is None or chat in self._chats:
            self.count += 1
            await self.over.wait()


@dataclass
class Refusal:
    status: int
    description: str
    parameters: dict[str, Any] | None = None


@dataclass
class Update:
    number: int
    body: dict[str, Any]
    said: Said | None
    taken: bool = False


@dataclass
class Provider:
    dice: Random
    history: History
    weather: Weather = field(default_factory=Weather)
    at: str = ""
    doors: Callable[[], Sequence[str]] = lambda: ()  # where webhooks may be brought to
    webhook: bool = True
    refusals: dict[int, Refusal] = field(default_factory=dict)  # chat -> what every sending gets
    files: dict[str, bytes] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)  # what getFile says, where it lies
    hang: Hang | None = None
    refused: dict[str, int] = field(default_factory=lambda: defaultdict(int))  # what went wrong, how often
    updates: dict[int, Update] = field(default_factory=dict)
    _next_update: int = 1
    _next_message: int = 1
    _screens: dict[int, list[Bubble]] = field(default_factory=lambda: defaultdict(list))
    _news: dict[int, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))
    _sent: deque[float] = field(default_factory=deque)
    _last_in: dict[int, Bubble] = field(default_factory=dict)
    _dozes: deque[tuple[float, float]] = field(default_factory=deque)  # until when, how long
    _carriers: set[asyncio.Task[None]] = field(default_factory=set)
    _asked: asyncio.Event = field(default_factory=asyncio.Event)
    _poller: object = None
    _session: aiohttp.ClientSession | None = None

    # What people do

    def say(self, chat: int, text: str) -> Said:
        return self.bring(chat, {"message": self._message(chat, text=text)}, text)

    def edit(self, chat: int, text: str) -> Said:
        return self.bring(chat, {"edited_message": self._message(chat, text=text)}, text, edited=True)

    def photo(
        self, chat: int, data: bytes, album: str = "", caption: str = "", *, lost: bool = False
    ) -> Said:
        """`lost`: nobody can ever fetch it."""
        file_id = f"f{self._next_update}"
        if not lost:
            self.files[file_id] = data
        size = {"file_id": file_id, "file_unique_id": file_id, "width": 200, "height": 100}
        group = {"media_group_id": album} if album else {}
        group |= {"caption": caption} if caption else {}
        return self.bring(
            chat, {"message": self._message(chat, photo=[{**size, "file_size": len(data)}], **group)},
            "(photo)", photo=True,
        )  # fmt: skip

    def press(self, chat: int, bubble: Bubble, choice: str) -> Said:
        """Tap a button under a bubble: one of one's own chat, or one that somebody passed on."""
        shown = {**self._message(chat, text=bubble.text), "message_id": bubble.number}
        query = {
            "id": f"q{self._next_update}",
            "from": {**NAME, "id": chat},
            "message": shown,
            "data": choice,
        }
        return self.bring(chat, {"callback_query": query}, choice)

    def bring(self, chat: int, body: dict[str, Any], text: str, **kind: Any) -> Said:
        number = self._next_update
        self._next_update += 1
        said = Said("telegram", str(chat), f"{BOT}:{number}:{chat}", text, now(), **kind)
        self.history.said.append(said)
        self.updates[number] = Update(number, {"update_id": number, **body}, said)
        self._asked.set()
        if self.webhook:
            self._carry(number)
        return said

    def screen(self, chat: int) -> list[Bubble]:
        return self._screens[chat]

    async def reads(self, chat: int, words: str, after: int) -> Bubble | None:
        """The first bubble after those `after` many that holds the words; None if it does not come."""
        while not self.history.silent:
            found = next((b for b in self._screens[chat][after:] if words in b.text + b.later), None)
            if found is not None:
                return found
            self._news[chat].clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news[chat].wait(), LOOK_SECONDS)
        return None

    async def hangs(self, count: int) -> None:
        """Until that many messages hang."""
        while self.hang is not None and self.hang.count < count and not self.history.silent:
            await asyncio.sleep(0.1)

    def release(self) -> None:
        """What hung goes out now, also to those who do not listen for the answer any more."""
        if self.hang is not None:
            self.hang.over.set()
            self.hang = None

    def waiting(self) -> list[int]:
        return [number for number, update in self.updates.items() if not update.taken]

    # Bringing updates

    def _carry(self, number: int) -> None:
        task = asyncio.create_task(self._until_taken(number))
        self._carriers.add(task)
        task.add_done_callback(self._carriers.discard)

    async def _until_taken(self, number: int) -> None:
        update = self.updates[number]
        if self._chance(self.weather.late):
            await asyncio.sleep(self.dice.random())
        times = self.dice.randint(2, 5) if self._chance(self.weather.again) else 1
        await asyncio.gather(*(self._once(update, self.dice.random() * (times > 1)) for _ in range(times)))
        wait = 0.1
        while not update.taken:
            await asyncio.sleep(wait)
            wait = min(wait * 2, 1.0)
            await self._once(update, 0)

    async def _once(self, update: Update, delay: float) -> None:
        await asyncio.sleep(delay)
        assert self._session is not None
        doors = self.doors()
        if not doors:
            return
        if update.said is not None:
            update.said.deliveries += 1
        head = {"X-Telegram-Bot-Api-Secret-Token": WEBHOOK_SECRET}
        try:
            async with self._session.post(
                f"{self.dice.choice(doors)}/telegram/webhook", json=update.body, headers=head
            ) as answer:
                if answer.status // 100 == 2:
                    self._taken(update)
                else:
                    self.refused[f"webhook {answer.status}"] += 1
        except (aiohttp.ClientError, TimeoutError, OSError):
            self.refused["webhook unreachable"] += 1

    def _taken(self, update: Update) -> None:
        update.taken = True
        if update.said is not None:
            update.said.acked = True
        self.history.stir()

    # The Bot API

    async def call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        fields: dict[str, Any] = dict(await request.post())
        answers = {"getUpdates": self._get_updates, "sendMessage": self._send, "getFile": self._get_file}
        if method in answers:
            return await answers[method](request, fields)
        if method == "getMe":
            return _ok({"id": BOT, "is_bot": True, "first_name": "掌上救助", "username": "fixture_bot"})
        return self._edit(fields) if method.startswith("editMessage") else _ok(True)

    def _edit(self, fields: dict[str, Any]) -> web.StreamResponse:
        """The text of a bubble; the same once more is refused, as by the real one. Its buttons stay here."""
        chat, number = int(fields["chat_id"]), int(fields["message_id"])
        bubble = next((each for each in self._screens[chat] if each.number == number), None)
        if bubble is None:
            return _no(400, "Bad Request: message to edit not found")
        before = bubble.later or bubble.text
        text = str(fields.get("text", before))
        if text == before and _buttons(fields) == bubble.buttons:
            return _no(400, "Bad Request: message is not modified")
        bubble.later = text
        self._news[chat].set()
        self.history.stir()
        return _ok({**self._message(chat, text=text), "message_id": number})

    async def _send(self, request: web.Request, fields: dict[str, Any]) -> web.StreamResponse:
        chat, text, by = int(fields["chat_id"]), str(fields["text"]), request.match_info["who"]
        began = now()
        if self.hang is not None:
            await self.hang.wait(chat)
        if self._chance(self.weather.slow):
            await asyncio.sleep(self.dice.random() * 0.5)
        bad = await self._before(request, chat, by)
        if bad is not None:
            return bad
        shown = Bubble(chat, self._next_message, text, now(), by=by, buttons=_buttons(fields))
        self._last_in[chat] = shown
        self._sent.append(shown.at)
        self._next_message += 1
        shown.aside = "reply_markup" in fields and "request_contact" in str(fields["reply_markup"])
        shown.aside |= "request_location" in str(fields.get("reply_markup", ""))
        answer = {**self._message(chat, text=text), "message_id": shown.number}
        spoiled: web.StreamResponse | None = None
        if self._chance(self.weather.cut_after):
            spoiled = self._cut(request, "cut after")
        elif self._chance(self.weather.garbled):
            self.refused["garbled"] += 1
            spoiled = web.Response(text='{"ok": true, "result": {"mess', content_type="application/json")
        gone = request.transport is None or request.transport.is_closing()  # nobody hears the answer
        perhaps_gone = now() - began > REQUEST_SECONDS - GIVING_UP  # and we have not seen it yet
        shown.told = spoiled is None and not gone and not perhaps_gone
        self.history.bubbles.append(shown)
        self._screens[chat].append(shown)
        self._news[chat].set()
        self.history.stir()
        return spoiled or _ok(answer)

    async def _before(self, request: web.Request, chat: int, by: str) -> web.StreamResponse | None:
        """Whatever keeps a message from being sent."""
        if chat in self.refusals:
            refusal = self.refusals[chat]
            self.refused[refusal.description] += 1
            return _no(refusal.status, refusal.description, refusal.parameters)
        weather = self.weather
        if self._chance(weather.cut_before):
            return self._cut(request, "cut before")
        if self._chance(weather.broken):
            self.refused["500"] += 1
            return _no(500, "Internal Server Error")
        if self._chance(weather.gateway):
            self.refused["502"] += 1
            return web.Response(status=502, text=HTML, content_type="text/html")
        if self._too_fast(chat, by) or self._chance(weather.wait):
            self.refused["429"] += 1
            return _no(429, "Too Many Requests: retry after 1", {"retry_after": 1})
        return None

    def _too_fast(self, chat: int, by: str) -> bool:
        at, before = now(), self._last_in.get(chat)
        while self._sent and self._sent[0] < at - 1:
            self._sent.popleft()
        same_chat = before is not None and at - before.at < SAME_CHAT
        if not same_chat and len(self._sent) < PER_SECOND:
            return False
        self.refused["too fast"] += 1
        asleep = max((long for until, long in self._dozes if until > at - 1), default=0.0)
        self.history.hurries.append(Hurry(chat, by, at, before if same_chat else None, asleep))
        return True

    async def doze(self) -> None:
        """For ever: note whenever something else kept this process from listening."""
        while True:
            began = now()
            await asyncio.sleep(DOZE)
            self._dozes.append((now(), now() - began - DOZE))
            if len(self._dozes) > 2 / DOZE:
                self._dozes.popleft()

    async def _get_updates(self, request: web.Request, fields: dict[str, Any]) -> web.StreamResponse:
        """A long poll; a second one at the same time ends the first, as with Telegram."""
        offset, me = int(fields.get("offset", 0)), object()
        self._poller = me
        self._asked.set()
        for number, update in self.updates.items():
            if number < offset and not update.taken:
                self._taken(update)
        until = now() + min(float(fields.get("timeout", 0)), 5.0)
        while True:
            if self._poller is not me:
                if request.transport is not None and not request.transport.is_closing():
                    self.refused["409"] += 1  # and somebody is there to hear it
                return _no(409, "Conflict: terminated by other getUpdates request")
            found = [u for number, u in self.updates.items() if number >= offset and not u.taken][:100]
            if found or now() >= until:
                break
            self._asked.clear()
            try:
                await asyncio.wait_for(self._asked.wait(), max(0.0, until - now()))
            except TimeoutError:
                continue
        for update in found:
            if update.said is not None:
                update.said.deliveries += 1
        bodies = [update.body for update in found]
        return _ok(
            [*bodies, *self.dice.sample(bodies, len(bodies))] if self._chance(self.weather.again) else bodies
        )

    async def _get_file(self, request: web.Request, fields: dict[str, Any]) -> web.StreamResponse:
        name = str(fields["file_id"])
        if name not in self.files:
            return _no(400, "Bad Request: invalid file_id")
        size = self.sizes.get(name, len(self.files[name]))
        return _ok(
            {"file_id": name, "file_unique_id": name, "file_size": size, "file_path": f"photos/{name}"}
        )

    async def file(self, request: web.Request) -> web.StreamResponse:
        return web.Response(body=self.files[request.match_info["name"]])

    def _cut(self, request: web.Request, how: str) -> web.StreamResponse:
        self.refused[how] += 1
        if request.transport is not None:
            request.transport.abort()
        return web.Response(status=500)

    def _chance(self, share: float) -> bool:
        return share > 0 and self.dice.random() < share

    def _message(self, chat: int, **content: Any) -> dict[str, Any]:
        number = self._next_message
        self._next_message += 1
        return {
            "message_id": number,
            "from": {**NAME, "id": chat},
            "chat": {"id": chat, "first_name": "秀英", "type": "private"},
            "date": 1_795_000_000,
            **content,
        }


@asynccontextmanager
async def a_provider(dice: Random, history: History, weather: Weather = FAIR) -> AsyncIterator[Provider]:
    provider = Provider(dice, history, weather)
    app = web.Application()
    app.router.add_post("/{who}/bot{token}/{method}", provider.call)
    app.router.add_get("/{who}/file/bot{token}/photos/{name}", provider.file)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    provider.at = f"http://127.0.0.1:{runner.addresses[0][1]}"
    timeout = aiohttp.ClientTimeout(total=ACCEPT_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(limit=40)) as session:
        provider._session = session
        provider._carriers.add(asyncio.create_task(provider.doze()))
        try:
            yield provider
        finally:
            for task in provider._carriers:
                task.cancel()
            await asyncio.gather(*provider._carriers, return_exceptions=True)
            await runner.cleanup()


def _buttons(fields: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    rows = json.loads(fields.get("reply_markup") or "{}").get("inline_keyboard", [])
    return tuple((key["text"], key.get("callback_data", "")) for row in rows for key in row)


def _ok(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def _no(status: int, description: str, parameters: dict[str, Any] | None = None) -> web.Response:
    body = {"ok": False, "error_code": status, "description": description}
    return web.json_response({**body, **({"parameters": parameters} if parameters else {})}, status=status)
