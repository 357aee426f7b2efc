"""Answers that come by themselves: each once, in order, also after the line was cut."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

from sqlalchemy import func, select

import api.chat.live as live
from api.chat.visitor import Visitor, form_token_of, sender_of
from bot.house import House
from dialogs.message import Say
from store.casework import post_to_resident
from store.residents.browsers import known
from store.schema import letter
from tests.patience import PATIENCE
from tests.web.conftest import JSON, Browser, NewBrowser


def who(house: House, browser: Browser) -> Visitor:
    token = browser.client.cookies["palmtop"]
    there = house.store.read_now(lambda tx: known(tx, sender_of(token)))
    words = house.words("zh-CN")
    return Visitor(
        token, True, sender_of(token), form_token_of(house.seal, token), there, words, "standard", ""
    )


async def tell(house: House, resident: int, text: str) -> None:
    now = house.now()
    await house.store.write(
        lambda tx: post_to_resident(tx, house.seal, resident, Say(text), f"test:{text}", now, None)
    )
    await house.store.write(lambda tx: tx.wake(f"resident:{resident}"))


def newest(house: House) -> int:
    """The number of the last letter of all: a page that has shown it waits for what is still to come."""
    return house.store.read_now(lambda tx: tx.execute(select(func.max(letter.c.id))).scalar_one())


async def pieces(stream: AsyncIterator[str], number: int) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    async with asyncio.timeout(PATIENCE):
        async for piece in stream:
            if piece.startswith("id:"):
                first, data = piece.split("\n")[:2]
                found.append({"id": int(first[4:]), **json.loads(data[6:])})
            if len(found) == number:
                return found
    return found


async def test_news_come_by_themselves_in_order(house: House, browser: Browser) -> None:
    await browser.say("你好")
    me = who(house, browser)
    assert me.known is not None
    stream = live.news(house, me, newest(house))
    assert (await anext(stream)).startswith("retry:")
    await stream.aclose()
    stream = live.news(house, me, 0)
    [greeting] = await pieces(stream, 1)
    assert "您想办哪样" in str(greeting["html"])
    await tell(house, me.known.resident_id, "有一条新消息")
    [news] = await pieces(stream, 1)
    assert "有一条新消息" in str(news["html"]) and int(str(news["id"])) > int(str(greeting["id"]))
    await stream.aclose()


async def test_after_a_cut_line_only_what_is_missing_comes(house: House, browser: Browser) -> None:
    await browser.say("你好")
    me = who(house, browser)
    assert me.known is not None
    for text in ("一", "二", "三"):
        await tell(house, me.known.resident_id, f"第{text}条")
    every = await pieces(live.news(house, me, 0), 4)
    again = await pieces(live.news(house, me, int(str(every[1]["id"]))), 2)
    assert [one["id"] for one in again] == [one["id"] for one in every[2:]]


async def test_the_stream_shows_signs_of_life_and_ends_with_the_browser(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    await browser.say("你好")
    stream = live.news(house, who(house, browser), newest(house), beat=0.02)
    await anext(stream)
    assert await anext(stream) == live.STILL_HERE
    await browser.post({"choice": "g:move"})
    code = "".join(c for c in browser.words.rpartition("输入这八位数")[2] if c.isdigit())[:8]
    other = await new_browser()
    await other.open()
    await other.say("你好")
    before = live.news(house, who(house, other), newest(house), beat=0.02)
    await anext(before)
    await other.post({"choice": "g:menu"})
    await other.say(code)
    async with asyncio.timeout(PATIENCE):
        rest = [piece async for piece in before]
    assert all(piece == live.STILL_HERE for piece in rest)
    await stream.aclose()


async def test_nobody_known_gets_no_stream_and_no_news(browser: Browser) -> None:
    assert (await browser.client.get("/live")).status_code == 204
    assert (await browser.client.get("/news?after=0")).json()["gone"] is True


async def test_news_are_given_when_asked_for(house: House, browser: Browser) -> None:
    await browser.say("你好")
    me = who(house, browser)
    assert me.known is not None
    first = (await browser.client.get("/news?after=0")).json()
    assert first["last"] == 1 and first["gone"] is False
    await tell(house, me.known.resident_id, "新的")
    after = (await browser.client.get(f"/news?after={first['last']}")).json()
    assert "新的" in after["html"] and "您想办哪样" not in after["html"]
    assert (await browser.client.get("/news?after=x;1")).status_code == 200


async def test_a_page_with_scripts_gets_only_what_is_new(browser: Browser) -> None:
    first = (await browser.post({"choice": "g:apply", "after": "0"}, **JSON)).json()
    assert first["reload"] is False and "开始前先说明" in first["html"] and "<html" not in first["html"]
    assert first["title"] == "第1步 · 福泉市掌上救助"
    await browser.open()
    second = (await browser.post({"text": "1", "after": str(first["last"])}, **JSON)).json()
    assert "您是给谁申请" in second["html"] and "开始前先说明" not in second["html"]
    assert second["box"] == {"label": "或者打字说", "mode": "text", "photos": False} and second["asks"]


async def test_a_page_is_drawn_anew_when_its_language_changes(browser: Browser) -> None:
    await browser.say("你好")
    assert (await browser.post({"choice": "g:lang:en"}, **JSON)).json()["reload"] is True
