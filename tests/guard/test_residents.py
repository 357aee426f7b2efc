"""One resident's numbers, asked for from another's phone: through every door that needs no key."""

from __future__ import annotations

import asyncio
import re
from hashlib import sha256

import orjson

from api.chat import live
from api.guard import OPEN
from bot.house import House
from store.copying import lines
from store.database import Tx
from store.schema import metadata
from tests.patience import PATIENCE
from tests.web.conftest import Browser, NewBrowser, app, browser, clock, house, new_browser
from tests.web.test_bad_input import photo, upload
from tests.web.test_conversation import to_the_summary
from tests.web.test_live import newest, tell, who

__all__ = ["app", "browser", "clock", "house", "new_browser"]

ENDLESS = {"/live"}
THEIRS = ("cases", "event", "paper", "consent", "payment", "task", "letter")
"""What the one who came first has."""
NUMBERS = {"paper_id": "1", "case_id": "1", "kind": "application", "township": "522702001", "token": "x"}


def prints(house: House) -> dict[str, str]:
    def look(tx: Tx) -> dict[str, str]:
        return {name: sha256(b"".join(lines(tx, metadata.tables[name]))).hexdigest() for name in THEIRS}

    return house.store.read_now(look)


def address(path: str) -> str:
    return re.sub(r"\{([a-z_]+)[^}]*\}", lambda found: NUMBERS.get(found[1], "x"), path)


async def test_a_stranger_finds_nothing_of_it_behind_any_open_door(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    await upload(browser, photo())
    await to_the_summary(browser)
    await browser.press("确认提交")
    assert (await browser.client.get("/mine/1/application")).status_code == 200
    assert (await browser.client.get("/paper/1")).status_code == 200
    secrets = await theirs(browser)
    stranger = await new_browser()
    await stranger.open()
    before = prints(house)
    for path in sorted(OPEN - ENDLESS):
        answer = await stranger.client.get(address(path))
        told = [each for each in secrets if each in answer.text]
        assert told == [], path
        assert answer.status_code not in (500, 501), path
    for path in ("/mine/1/application", "/mine/1/refusal", "/paper/1", "/paper/1?page=1"):
        assert (await stranger.client.get(path)).status_code == 404, path
    assert prints(house) == before


async def theirs(browser: Browser) -> list[str]:
    """What the first one told, as their own data have it."""
    [case] = orjson.loads((await browser.client.get("/mine/data.json")).content)["cases"]
    said = [value for value in case["facts"].values() if isinstance(value, str)]
    numbers = [value for value in said if len(value) >= 11 and value.isalnum() and value[:1].isdigit()]
    assert numbers, "nothing to look for"
    return [case["name"], *numbers]


async def test_forms_of_a_strangers_own_page_reach_nobody_elses_case(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    await to_the_summary(browser)
    await browser.press("确认提交")
    before = prints(house)
    stranger = await new_browser()
    await stranger.open()
    for choice in ("c:1:withdraw", "c:1:track", "w:1:yes", "g:withdraw", "g:track", "p:1:yes", "r:1:3"):
        await stranger.post({"choice": choice})
    await stranger.post({"text": "撤回"})
    await stranger.client.post("/forget", data=stranger.hidden)
    after = prints(house)
    assert {name for name in before if before[name] != after[name]} <= {"letter"}  # their own answers
    await browser.open()
    assert (await browser.client.get("/mine/1/application")).status_code == 200


async def test_a_strangers_phone_gets_no_answer_of_mine_from_wherever_it_goes_on(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    await browser.say("你好")
    mine = who(house, browser)
    assert mine.known is not None
    stranger = await new_browser()
    await stranger.open()
    await stranger.say("你好")
    theirs = who(house, stranger)
    stream = live.news(house, theirs, newest(house), beat=0.05)
    await anext(stream)
    await tell(house, mine.known.resident_id, "只说给一个人听")
    async with asyncio.timeout(PATIENCE):
        heard = [await anext(stream) for _ in range(3)]
    await stream.aclose()
    assert heard == [live.STILL_HERE] * 3
    whole = live.news(house, theirs, 0, beat=0.05)
    async with asyncio.timeout(PATIENCE):
        everything = [await anext(whole) for _ in range(4)]
    await whole.aclose()
    assert "您想办哪样" in "".join(everything)
    assert "只说给一个人听" not in "".join(everything)
