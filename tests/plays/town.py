"""A town played over HTTP: residents and staff at the pages they have, in plain verbs, without a browser.

Everybody is invented. Only waiting is not played: `days_pass` moves the clock and sends the house round.
"""

from __future__ import annotations

import html
import re
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import httpx2
from fastapi import FastAPI

from bot.errands import ERRANDS, errands_due
from bot.house import House
from cases.people import Actor
from store import errands, staff
from store.database import Tx
from tests.documents.invented import pages
from tests.guard.forms import Form, forms_of
from tests.pages.visitor import Visitor, words
from tests.plays.staff import PEOPLE
from tests.web.conftest import Browser

RADIO = re.compile(r'name="move" value="(\w+)"[^>]*>\s*<span>([^<]+)</span>')
AT_ONCE = re.compile(r'name="move" value="(\w+)">\s*<button[^>]*>([^<]+)</button>')
ROW = re.compile(r'<td class="name"[^>]*>\s*<a href="(/desk/cases/\d+)[^"]*"[^>]*>(.*?)</a>', re.S)
OPTION = re.compile(r'<option value="([^"]*)"[^>]*>([^<]*)</option>')


@dataclass
class Town:
    house: House
    app: FastAPI
    clock: list[datetime]
    doors: AsyncExitStack
    numbers: dict[str, int] = field(default_factory=dict)

    async def hire(self) -> None:
        def work(tx: Tx) -> None:
            for login, name, role, area, duties in PEOPLE:
                made = staff.create(tx, login, name, role, area, "", self.clock[0], duties)
                assert made is not None
                self.numbers[login] = made

        await self.house.store.write(work)

    async def _visitor(self) -> Visitor:
        transport = httpx2.ASGITransport(self.app, raise_app_exceptions=True)
        client = httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")
        return Visitor(await self.doors.enter_async_context(client))

    async def newcomer(self) -> Person:
        """Somebody who opens the chat for the first time."""
        person = Person((await self._visitor()).client, clock=self.clock)
        await person.open()
        return person

    async def at_desk(self, login: str) -> Desk:
        """Somebody of the staff who has just signed in."""
        number, now = self.numbers[login], self.clock[0]
        token = await self.house.store.write(lambda tx: staff.open_session(tx, number, now))
        visitor = await self._visitor()
        visitor.client.cookies.set("desk", token, domain="127.0.0.1")
        return Desk(visitor)

    def actor(self, login: str) -> Actor:
        """One of the staff, for what is only to be there and is played elsewhere."""
        name, role, area, duties = next(each[1:] for each in PEOPLE if each[0] == login)
        return Actor(f"staff:{self.numbers[login]}", role, area, name, duties=frozenset(duties))

    async def days_pass(self, days: float) -> None:
        self.clock[0] += timedelta(days=days)
        for each in ERRANDS:
            await self.house.store.write(lambda tx, name=each.name: errands.hurry(tx, name, self.clock[0]))
        await errands_due(self.house)


@dataclass
class Person(Browser):
    """Somebody with a phone, in the chat."""

    clock: list[datetime] = field(default_factory=list)

    async def says(self, *lines: str) -> None:
        """One after the other: by the button of these words where there is one, else typed."""
        for line in lines:
            self.clock[0] += timedelta(seconds=5)
            await (self.press(line) if line in self.buttons else self.say(line))
            assert self.status == 200, (line, self.status)

    async def reads(self, said: str) -> None:
        await self.open()
        assert said in self.words, (said, self.words[-1200:])

    async def never_reads(self, said: str) -> None:
        await self.open()
        assert said not in self.page, said


@dataclass
class Desk:
    """One of the staff at their pages. `page`: what was answered last, and `where` it stands."""

    visitor: Visitor
    case: str = ""
    page: str = ""
    where: str = ""

    async def go(self, path: str) -> str:
        answer = await self.visitor.get(path)
        assert answer.status_code == 200, (path, answer.status_code)
        self.page = answer.text
        return words(answer)

    async def status(self, path: str) -> int:
        return (await self.visitor.get(path)).status_code

    async def open_case(self, name: str, view: str = "open", **narrowed: str) -> str:
        """From the list of what waits; the address of the case."""
        kind = "".join(f"&{key}={value}" for key, value in narrowed.items())
        await self.go(f"/desk?view={view}{kind}")
        found = [path for path, shown in ROW.findall(self.page) if name in html.unescape(shown)]
        assert found, (name, [shown for _, shown in ROW.findall(self.page)])
        self.case = found[0]
        await self.go(self.case)
        return self.case

    async def finds(self, wanted: str) -> str:
        """Where the search leads that finds a single case."""
        answer = await self.visitor.get(f"/desk/search?q={wanted}")
        return answer.headers.get("location", "")

    async def reads(self, *said: str) -> None:
        """On the page that is open, opened anew."""
        shown = await self.go(self.case)
        for each in said:
            assert each in shown, (each, shown)

    async def never_reads(self, *said: str) -> None:
        await self.go(self.case)
        for each in said:
            assert each not in self.page, each

    async def paper(self, case: str, kind: str) -> str:
        """The words of a paper of the case, as whoever prints it reads them."""
        answer = await self.visitor.get(f"{case}/documents/{kind}")
        assert answer.status_code == 200, (kind, answer.status_code)
        return "".join(pages(answer.content))

    @property
    def moves(self) -> dict[str, str]:
        """What the page offers, by its word."""
        found = RADIO.findall(self.page) + AT_ONCE.findall(self.page)
        return {html.unescape(word).strip(): name for name, word in found}

    async def act(self, move: str, **fields: str) -> None:
        """One move of the case that is open, by its word on the page."""
        await self.go(self.case)
        assert move in self.moves, (move, list(self.moves))
        await self._save({"move": self.moves[move], **self._chosen(fields)}, f"已保存：{move}")

    async def notes(self, said: str) -> None:
        await self.go(self.case)
        await self._save({"note": said}, "已保存")

    async def may_not(self, *moves: str) -> None:
        await self.go(self.case)
        assert not set(moves) & set(self.moves), moves

    async def press(self, path: str, action: str, **fields: str) -> str:
        """Fill in the form of a page whose address ends so, as it stands there, and follow where it leads."""
        await self.go(path)
        return await self.goes_on(action, **fields)

    async def goes_on(self, action: str, **fields: str) -> str:
        """The same with the page that was answered last. Of several forms the one that does `what`."""
        mine = [form for form in forms_of(self.page) if form.action.endswith(action)]
        if "what" in fields:
            mine = [form for form in mine if form.fields.get("what") == fields["what"]]
        assert mine, (action, [form.action for form in forms_of(self.page)])
        return await self._send(mine[0], fields)

    async def _send(self, form: Form, fields: dict[str, str]) -> str:
        answer = await self.visitor.client.post(
            form.action, data={**form.fields, **self._chosen(fields)}, follow_redirects=True
        )
        assert answer.status_code == 200, (form.action, answer.status_code, words(answer)[:600])
        self.page, self.where = answer.text, answer.url.path
        return words(answer)

    async def _save(self, fields: dict[str, str], said: str) -> None:
        version = re.search(r'name="version" value="(\d+)"', self.page)
        token = re.search(r'name="form_token" value="(\w+)"', self.page)
        assert version and token
        filled = {"form_token": token[1], "version": version[1], **fields}
        answer = await self.visitor.client.post(self.case, data=filled, follow_redirects=True)
        self.page = answer.text
        assert answer.status_code == 200 and (said in words(answer) or "gone=" in str(answer.url)), (
            fields, answer.status_code, words(answer)[:1500],
        )  # fmt: skip

    def _chosen(self, fields: dict[str, str]) -> dict[str, str]:
        """Fields by what is read beside them, where the page lets choose."""
        return {name: self._option(name, said) for name, said in fields.items()}

    def _option(self, name: str, said: str) -> str:
        select = re.search(rf'<select[^>]*name="{name}".*?</select>', self.page, re.S)
        options = OPTION.findall(select[0]) if select else []
        return next((value for value, label in options if said in html.unescape(label)), said)
