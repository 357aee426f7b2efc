"""Every form that needs nobody to be signed in, filled in with anything: never an error of ours.

`FUZZ_FORMS=20000` for the long run.
"""

from __future__ import annotations

import inspect
import os
import re
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from sqlalchemy import update

from api.app import create_app
from bot.house import House
from dialogs.deeds import PageWanted
from dialogs.turns.offshore import draft_name
from store.database import Tx
from store.residents import once, talks
from store.schema import resident
from tests.chats.player import Clock, Player, clock_on
from tests.fuzz.bodies import Body, body
from tests.fuzz.roads import talk_of
from tests.fuzz.test_desk_forms import READ
from tests.houses import a_house
from tests.notices.board import Board
from tests.offshore.conftest import ID, TO_THE_ID
from tests.pages.visitor import TOKEN
from tests.store.office import Office

TRIES = int(os.environ.get("FUZZ_FORMS", "640"))
NAMES = (
    "form",
    "text",
    "choice",
    "start",
    "after",
    "paper",
    "lang",
    "words",
    "name",
    "phone",
    "code",
    "skip",
)
GOOD = {"form": "f" * 32, "lang": "en"}


class Doors:
    """A house with a chat that waits for a page, a notice on the board, and a phone that has been here."""

    def __init__(self, house: House, clock: Clock, client: httpx2.AsyncClient, app: FastAPI) -> None:
        self.house, self.clock, self.client, self.app = house, clock, client, app

    async def furnish(self) -> None:
        player = Player(self.house, self.clock, sender="501", channel="telegram")
        await player.play(TO_THE_ID)
        self.asked = self.house.store.read_now(lambda tx: talk_of(tx, self.house, player.resident))
        office = Office(self.house.store, self.house.seal, self.house.today(), self.clock())
        self.notice = Board(office).hire().hung().token
        page = await self.client.get("/")
        found = TOKEN.search(page.text)
        assert found
        self.form_token, self.cookies = found[1], dict(self.client.cookies)

    def as_before(self) -> None:
        """The phone has its cookie, the chat asks for the ID, and its page is a new one."""
        self.client.cookies.clear()
        for name, value in self.cookies.items():
            self.client.cookies.set(name, value, domain="127.0.0.1")
        self.clock.pass_by(timedelta(minutes=5))  # nobody is told to be slower by chance
        page = self.house.store.write_now(self._asked_again)
        self.right = {"/once/{token}": page, "/notices/object/{token}": self.notice}

    def _asked_again(self, tx: Tx) -> str:
        who, _ = talks.find(tx, self.house.seal, "telegram", "501", "-")
        assert who
        sealed = talks.shut_talk(self.house.seal, self.asked, who.id)
        tx.execute(update(resident).where(resident.c.id == who.id).values(talk=sealed))
        wanted = PageWanted(draft_name(self.asked), self.asked.asked)
        return once.offer(tx, self.house.seal, who, wanted, self.clock())

    def path(self, route: Any, rng: Random) -> str:
        """With the token that is right most of the time."""
        odd = rng.choice(("1", "0" * 32, "%00", "..%2f", "%ff", "9" * 40, "x" * 300))
        token = self.right.get(route.path, "") if rng.random() < 0.9 else odd
        return str(re.sub(r"\{[^}]*\}", token, route.path))


@pytest.fixture
async def doors(tmp_path: Path) -> Any:
    clock = clock_on(date(2026, 11, 24))
    with a_house(tmp_path, clock) as built:
        house = replace(built, identity_page=True)
        app = create_app(house)
        transport = httpx2.ASGITransport(app, raise_app_exceptions=True)
        async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
            made = Doors(house, clock, client, app)
            await made.furnish()
            yield made


# Starlette leaves the file of a part that breaks off to the garbage collector, which closes it at once.
@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
async def test_no_form_of_a_resident_is_answered_with_an_error_of_ours(doors: Doors) -> None:
    rng, wrong, met = Random(5), [], Counter[tuple[str, int]]()
    routes = open_forms(doors.app)
    for n in range(TRIES):
        route = routes[n % len(routes)]
        doors.as_before()
        good = {"form_token": doors.form_token, "form": f"{n:032x}"}
        if route.path == "/once/{token}" and rng.random() < 0.3:
            good["text"] = ID
        path, sent = doors.path(route, rng), body(rng, names_of(route), good)
        status = await _sent(doors.client, path, sent, rng)
        met[route.path, status // 100] += 1
        if status >= 500:
            wrong.append(f"{path}: {str(sent.headers)[-300:]} {sent.content[:200]!r}")
    print(dict(met))
    assert not wrong, f"{len(wrong)} went wrong:\n" + "\n".join(wrong[:20])
    for route in routes:  # an image takes a fifth of a second: those that are taken have tests of their own
        taken = met[route.path, 2] + met[route.path, 3]
        assert taken or route.path == "/photo", f"{route.path} took nothing"


async def _sent(client: httpx2.AsyncClient, path: str, sent: Body, rng: Random) -> int:
    accept = rng.choice(("application/json", "text/html", "*/*", "\x80", ""))
    headers = {"accept": accept.encode("latin-1"), **sent.headers}
    try:
        return (await client.post(path, content=sent.sent(), headers=headers)).status_code
    except Exception as error:  # whatever it is: the person would have been shown a page of a bug
        sent.headers["raised"] = repr(error)[:200].encode()
        return 500


def open_forms(app: FastAPI) -> list[Any]:
    """From the table of routes, so that a form added later is tried as well."""
    return [
        route
        for route in iter_route_contexts(app.routes)
        if "POST" in route.methods and not route.path.startswith(("/desk", "/api", "/telegram"))
    ]


def names_of(route: Any) -> list[str]:
    module = inspect.getmodule(route.endpoint)
    found = READ.findall(inspect.getsource(module) if module else "")
    return list(dict.fromkeys([*NAMES, *(one or other for one, other in found)]))
