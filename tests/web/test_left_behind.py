"""Every cookie was ended: whoever comes back is told how to go on, and a stolen one opens nothing."""

from __future__ import annotations

import asyncio

import api.chat.live as live
from bot.house import House
from store.residents import cookies
from tests.papers.files import photo
from tests.patience import PATIENCE
from tests.web.conftest import JSON, Browser, NewBrowser
from tests.web.test_conversation import to_the_photos
from tests.web.test_live import newest, tell, who


async def stolen(browser: Browser, new_browser: NewBrowser) -> Browser:
    """A thief's browser, with the cookie of this one."""
    thief = await new_browser()
    thief.client.cookies.set("palmtop", browser.client.cookies["palmtop"], domain="127.0.0.1")
    await thief.open()
    assert "您想办哪样" not in thief.words or "黄丝村" in thief.words
    return thief


async def test_whoever_comes_back_is_told_how_to_find_the_request(house: House, browser: Browser) -> None:
    await to_the_photos(browser)
    house.store.write_now(cookies.end_all)
    await browser.open()
    assert "重新开始" in browser.words and "身份证后四位" in browser.words and "还在，照样办" in browser.words
    assert house.ground.county.hotlines[0] in browser.words
    assert "张小梅" not in browser.page and "查进度" in browser.buttons
    await browser.open()
    assert "重新开始" in browser.words, "it is there until it was used, also after the page was opened anew"
    await browser.press("查进度")
    assert "用编号" in browser.words and "重新开始" not in browser.words


async def test_who_had_said_nothing_yet_notices_nothing(house: House, browser: Browser) -> None:
    before = browser.client.cookies["palmtop"]
    house.store.write_now(cookies.end_all)
    await browser.open()
    assert browser.client.cookies["palmtop"] != before
    assert "重新开始" not in browser.words
    await browser.press("申请救助")
    assert "好的，我们一步一步来" in browser.words


async def test_what_was_just_being_typed_is_not_lost(house: House, browser: Browser) -> None:
    await browser.say("你好")
    house.store.write_now(cookies.end_all)
    await browser.say("我家的房子漏雨了")
    assert browser.status == 403 and ">我家的房子漏雨了</textarea>" in browser.page
    await browser.say("我家的房子漏雨了")
    assert browser.status == 200 and "我家的房子漏雨了" in browser.words


async def test_a_stolen_cookie_opens_nothing_and_hears_nothing_of_what_comes(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    await to_the_photos(browser)
    await browser.post({"text": ""}, [("1.jpg", photo())])
    thief = await stolen(browser, new_browser)
    assert "张小梅" in thief.page and (await thief.client.get("/paper/1")).status_code == 200
    old = thief.client.cookies["palmtop"]
    house.store.write_now(cookies.end_all)
    for path, status in (("/paper/1", 404), ("/live", 204), ("/mine/data.json", 404)):
        assert (await thief.client.get(path, headers={"Cookie": f"palmtop={old}"})).status_code == status
    news = await thief.client.get("/news?after=0", headers={"Cookie": f"palmtop={old}", **JSON})
    assert news.json() == {"html": "", "last": 0, "gone": True, "left": True}
    await browser.open()
    await browser.say("我回来了")
    later = await thief.client.get("/", headers={"Cookie": f"palmtop={old}"})
    assert "我回来了" not in later.text and "张小梅" not in later.text


async def test_no_cookie_can_be_made_of_an_old_one(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    """The series is no secret: everybody's cookie names it. What opens a conversation is the whole of it."""
    await to_the_photos(browser)
    thief = await stolen(browser, new_browser)
    old = thief.client.cookies["palmtop"]
    house.store.write_now(cookies.end_all)
    series = house.store.read_now(cookies.series_now)
    answer = await thief.client.get("/", headers={"Cookie": f"palmtop={series}.{old}"})
    assert answer.status_code == 200 and "张小梅" not in answer.text


async def test_a_page_that_listens_is_cut_off_before_it_hears_anything(
    house: House, browser: Browser
) -> None:
    await browser.say("你好")
    me = who(house, browser)
    assert me.known is not None
    stream = live.news(house, me, newest(house), beat=0.02)
    assert await anext(stream) == live.RETRY
    assert await anext(stream) == live.STILL_HERE
    house.store.write_now(cookies.end_all)
    await tell(house, me.known.resident_id, "给您本人的话")
    async with asyncio.timeout(PATIENCE):
        rest = [piece async for piece in stream]
    assert all(piece == live.STILL_HERE for piece in rest)
