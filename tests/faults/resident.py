"""Residents with a telephone: they say something, read the answer, say the next thing. Nobody gives up."""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from hashlib import sha256
from random import Random
from secrets import token_hex
from typing import Any

import aiohttp

from bot.web import Web
from tests.faults.history import Applicant, History, Said, now
from tests.faults.provider import Provider

FORM_TOKEN = re.compile(r'name="form_token" value="([0-9a-f]+)"')
COOKIE = "palmtop"
NAMES, TELEPHONE = ("张小梅", "王大山", "罗开富"), "13900001111"
TOWNSHIPS = ("金山街道", "马场坪街道", "凤山镇", "陆坪镇", "龙昌镇", "牛场镇", "道坪镇", "仙桥乡")


@dataclass(frozen=True)
class Step:
    """What is said, and words of the answer that is waited for."""

    says: str
    reads: str


def emergency(dice: Random) -> Sequence[Step]:
    """Someone whose house burnt down: hardly anything is asked, and one case comes of it."""
    town = dice.choice(TOWNSHIPS)
    return (
        Step(dice.choice(("我家房子昨天烧了，今天没地方住", "昨晚起火了，房子烧了，没地方住")), "哪个镇街"),
        Step(town, "具体在哪里"),
        Step(dice.choice(("三组，小学后面", "跳过")), "电话"),
        Step(dice.choice((TELEPHONE, "跳过")), "叫什么名字"),
        Step(dice.choice(NAMES), "都记下了"),
    )


async def on_telegram(provider: Provider, history: History, chat: int, steps: Sequence[Step]) -> Applicant:
    """The script once through, on Telegram."""
    who = Applicant("telegram", str(chat))
    history.applicants.append(who)
    for step in steps:
        before = len(provider.screen(chat))
        provider.say(chat, step.says)
        if await provider.reads(chat, step.reads, before) is None:
            who.waits_for = step.reads
            return who
    who.finished = True
    return who


class Browser:
    """The chat page with its cookie, sending the same form again until it is told that it was taken."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        history: History,
        doors: Callable[[], Sequence[str]],
        dice: Random,
    ) -> None:
        self.session = session
        self._history = history
        self._doors = doors
        self._dice = dice
        self._token = ""
        self.sender = ""
        self.last = 0
        self.text = ""  # everything that came, as text

    @property
    def door(self) -> str:
        return self._dice.choice(self._doors())

    async def open(self) -> None:
        """The first page, which brings the cookie."""
        while not self._history.silent:
            try:
                async with self.session.get(f"{self.door}/") as page:
                    found = FORM_TOKEN.search(await page.text())
                    if page.status == 200 and found:
                        self._token = found.group(1)
                        break
            except (aiohttp.ClientError, TimeoutError, OSError):
                pass
            await asyncio.sleep(0.2)
        cookie = next(each.value for each in self.session.cookie_jar if each.key == COOKIE)
        self.sender = sha256(cookie.encode()).hexdigest()

    async def say(self, text: str, form: str = "") -> Said:
        """Until the page says that it is kept. What it says else is the truth, or the history will tell.

        `form`: the number under which it was tried before.
        """
        form = form or token_hex(8)
        inbound = Web().receive({"sender": self.sender, "form": form, "text": text})
        assert inbound is not None
        said = Said("web", self.sender, inbound.message_id, text, now())
        self._history.said.append(said)
        while not said.acked and not self._history.silent:
            said.deliveries += 1
            if not await self._send(said, {"form": form, "text": text}):
                await asyncio.sleep(0.2)
        return said

    async def _send(self, said: Said, fields: dict[str, Any]) -> bool:
        form = {"form_token": self._token, "after": str(self.last), **fields}
        try:
            async with self.session.post(
                f"{self.door}/say", data=form, headers={"accept": "application/json"}
            ) as answer:
                body = await answer.json(content_type=None)
                if answer.status != 200:
                    self._history.truths.append(body.get("problem", ""))
                    return False
                said.acked = True
                self._history.stir()
                self._show(body)
                return True
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
            return False

    async def post(self, fields: dict[str, Any], *, scripted: bool) -> tuple[int, str]:
        """Once, as a page with scripts does or one without; what it says to that."""
        form = {"form_token": self._token, "after": str(self.last), **fields}
        head = {"accept": "application/json" if scripted else "text/html"}
        async with self.session.post(
            f"{self.door}/say", data=form, headers=head, allow_redirects=False
        ) as answer:
            return answer.status, await answer.text()

    async def show(self, photo: bytes) -> tuple[int, str]:
        """Hand in a photo, once; what the page says to that."""
        form = aiohttp.FormData({"form_token": self._token, "form": token_hex(8)})
        form.add_field("photo", photo, filename="photo.jpg", content_type="image/jpeg")
        async with self.session.post(f"{self.door}/photo", data=form) as answer:
            return answer.status, await answer.text()

    async def reads(self, words: str) -> bool:
        """Ask for news until the words are there, and forget everything up to them."""
        while words not in self.text:
            if self._history.silent:
                return False
            await self.look()
            if words not in self.text:
                await asyncio.sleep(0.6)
        self.text = self.text.rpartition(words)[2]
        return True

    async def look(self) -> None:
        try:
            async with self.session.get(f"{self.door}/news", params={"after": str(self.last)}) as answer:
                if answer.status == 200:
                    self._show(await answer.json(content_type=None))
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
            return

    def _show(self, body: dict[str, Any]) -> None:
        said = html.unescape(re.sub(r"<[^>]+>", " ", body.get("html", "")))
        if said:
            self.text += said
            self._history.stir()
        self.last = max(self.last, int(body.get("last") or 0))


@asynccontextmanager
async def a_browser(
    history: History, doors: Callable[[], Sequence[str]], dice: Random
) -> AsyncIterator[Browser]:
    """A phone that has opened the page."""
    timeout = aiohttp.ClientTimeout(total=60)
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(timeout=timeout, cookie_jar=jar) as session:
        browser = Browser(session, history, doors, dice)
        await browser.open()
        yield browser


async def on_the_web(
    history: History, doors: Callable[[], Sequence[str]], dice: Random, steps: Sequence[Step]
) -> Applicant:
    """The script once through, on the page."""
    async with a_browser(history, doors, dice) as browser:
        who = Applicant("web", browser.sender)
        history.applicants.append(who)
        for step in steps:
            said = await browser.say(step.says)
            if not said.acked or not await browser.reads(step.reads):
                who.waits_for = step.reads
                return who
            await asyncio.sleep(dice.random())  # nobody types at once
        who.finished = True
        return who
