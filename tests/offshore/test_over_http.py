"""A link out of a chat, over HTTP to the service as it runs: who opens it first, who comes later or guesses;
and that no line of the log holds it.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx2
import pytest

from bot.house import House
from palmtop.logs import Blotting
from store.erasing import erase
from tests.chats.player import Clock, Player
from tests.offshore.conftest import ID
from tests.offshore.test_page import NAME, known
from tests.patience import PATIENCE
from tests.serving import serving


@pytest.fixture
async def street(house: House) -> AsyncIterator[tuple[httpx2.AsyncClient, httpx2.AsyncClient]]:
    """Two browsers: the one inside the chat program, and that of the phone."""
    with serving(house) as at:
        async with (
            httpx2.AsyncClient(base_url=at, timeout=PATIENCE) as inside,
            httpx2.AsyncClient(base_url=at, timeout=PATIENCE) as own,
        ):
            yield inside, own


def neighbours(page: str) -> list[str]:
    """What somebody tries who saw most of it over a shoulder."""
    token = page.removeprefix("/once/")
    last = {*"AQgw"} - {token[-1]}
    tried = [token[:-1] + each for each in sorted(last)]
    tried += [token[:-1], token + "A", token.swapcase(), token[::-1], token[:20] + "A" * 23, f"{token}%00"]
    return [f"/once/{each}" for each in tried if each != token]


async def test_a_link_is_good_once_in_one_browser_and_for_nobody_who_guesses(
    at_id: Player, street: tuple[httpx2.AsyncClient, httpx2.AsyncClient], clock: Clock
) -> None:
    inside, own = street
    page = at_id.page
    for guess in neighbours(page):
        assert (await own.get(guess)).status_code == 410
        assert (await own.post(guess, data={"text": ID})).status_code == 410
    assert (await inside.get(page)).status_code == 200
    assert "张小梅" not in (await own.get(page)).text, "whoever opens it reads nothing of the person"
    assert (await own.post(page, data={"text": ID})).status_code == 200
    assert known(at_id)[NAME] == ID
    for late in (inside, own):
        answer = await late.post(page, data={"text": "11010519880101123X"})
        assert answer.status_code == 410 and answer.headers["cache-control"] == "no-store"
        assert (await late.get(page)).status_code == 410
    assert known(at_id)[NAME] == ID
    assert not [*inside.cookies, *own.cookies], "nobody is followed"


async def test_after_its_time_it_is_over_in_every_browser(
    at_id: Player, street: tuple[httpx2.AsyncClient, httpx2.AsyncClient], clock: Clock
) -> None:
    page = at_id.page
    assert (await street[0].get(page)).status_code == 200, "opened in time, and left open"
    await at_id.wait(timedelta(minutes=11))
    for late in street:
        assert (await late.post(page, data={"text": ID})).status_code == 410
        assert (await late.get(page)).status_code == 410
    assert NAME not in known(at_id)


async def test_of_a_person_who_was_erased_it_opens_nothing(
    at_id: Player, house: House, street: tuple[httpx2.AsyncClient, httpx2.AsyncClient], clock: Clock
) -> None:
    page, who = at_id.page, at_id.resident
    assert (await street[0].get(page)).status_code == 200
    await house.store.write(lambda tx: erase(tx, house.seal, who, {"file": 30}, None, clock()))
    for late in street:
        assert (await late.get(page)).status_code == 410
        assert (await late.post(page, data={"text": ID})).status_code == 410


async def test_no_line_of_the_log_holds_it_even_where_something_breaks(
    at_id: Player,
    house: House,
    street: tuple[httpx2.AsyncClient, httpx2.AsyncClient],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    own, page = street[1], at_id.page

    def away(*_: object) -> object:
        raise OSError(f"no such place: {page}")

    with monkeypatch.context() as broken:
        broken.setattr(house.store, "_writer", None)
        assert (await own.post(page, data={"text": ID})).status_code == 503
        broken.setattr(house.store, "read_now", away)
        assert (await own.get(page)).status_code == 500
    assert (await own.post(page, data={"text": ID})).status_code == 200
    assert (await own.post(page, data={"text": ID})).status_code == 410
    told = [Blotting().format(each) for each in caplog.records]
    assert any("error " in each and " at GET /once/[token]" in each for each in told), "it was written down"
    assert not [each for each in told if page.removeprefix("/once/") in each or ID in each]
