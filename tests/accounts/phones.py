"""A phone with an app for six digits, whose clock is the office's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx2
import pyotp

from store.staff import factors
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.visitor import Visitor

STEP = timedelta(seconds=30)
CODE_PAGE = "/desk/sign-in/code"
SECRET = re.compile(r'<p class="code long">([A-Z2-7 ]+)</p>')
OFFER = re.compile(r'name="offer" value="([^"]+)"')
PAPER = re.compile(r'<li class="code">([a-z2-7-]{19})</li>')


@dataclass
class Phone:
    secret: str
    clock: list[datetime]

    @classmethod
    def of(cls, desk: DeskOffice, login: str) -> Phone:
        """Set up a while ago, so that no code of this minute is used."""
        made = cls(factors.new_secret(), desk.clock)
        number, before = number_of(desk, login), desk.clock[0] - timedelta(hours=1)
        code = made.code(-timedelta(hours=1))
        seal = desk.house.seal
        assert desk.house.store.write_now(
            lambda tx: factors.set_app(tx, seal, number, made.secret, code, before)
        )
        return made

    @classmethod
    def scans(cls, desk: DeskOffice, page: httpx2.Response) -> Phone:
        found = SECRET.search(page.text)
        assert found, "the page offers no secret"
        return cls(found.group(1).replace(" ", ""), desk.clock)

    def code(self, off: timedelta = timedelta()) -> str:
        return pyotp.TOTP(self.secret).at(self.clock[0] + off)


def number_of(desk: DeskOffice, login: str) -> int:
    return int(desk.people[login].id.removeprefix("staff:"))


def paper(page: httpx2.Response) -> list[str]:
    """The recovery codes a page shows."""
    return PAPER.findall(page.text)


async def password_known(desk: DeskOffice, login: str = "wangli") -> Visitor:
    """Somebody who has typed the right password and stands before the second step."""
    visitor = await desk.visitor()
    answer = await visitor.sign_in(login, PASSWORD)
    assert answer.headers["location"].startswith(CODE_PAGE), answer.headers["location"]
    return visitor


async def shows(visitor: Visitor, code: str) -> httpx2.Response:
    return await visitor.send(CODE_PAGE, {"code": code, "next": "/desk?view=mine"})


async def shows_paper(visitor: Visitor, code: str) -> httpx2.Response:
    return await visitor.send(CODE_PAGE, {"recovery": code, "next": "/desk"})
