"""A whole application by forms alone, and what the page shows of it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.house import House
from dialogs.message import Say
from store.casework import post_to_resident
from store.database import Tx
from store.residents.conversation import letters_after
from store.schema import address, cases, letter, resident
from store.seal import Seal
from tests.papers.files import photo
from tests.web.conftest import Browser, NewBrowser, rows

STATIC = Path(__file__).parents[2] / "api" / "static"


async def to_the_photos(browser: Browser) -> None:
    """The quick track up to the question for photos."""
    for label in ("申请救助", "知道了，继续", "我自己或我家", "房子着火"):
        await browser.press(label)
    await browser.say("昨天晚上")
    await browser.press("只能撑几天")
    await browser.press("继续申请")
    await browser.say("黄丝村")
    await browser.say("三组，小学后面")
    await browser.say("张小梅")
    await browser.press("跳过")
    await browser.say("13800012345")
    await browser.say("厨房电线短路，烧了半边屋")


async def to_the_summary(browser: Browser) -> None:
    await to_the_photos(browser)
    await browser.press("没有照片")
    await browser.press("都是真实的")


async def test_somebody_new_is_greeted_and_nothing_is_kept_of_them(house: House, browser: Browser) -> None:
    assert "您想办哪样？" in browser.words
    assert list(browser.buttons) == ["申请救助", "我能享受什么", "查进度", "问政策", "找人工"]
    assert rows(house, "resident") == rows(house, "address") == 0


async def test_a_whole_application_without_scripts(house: House, browser: Browser) -> None:
    await to_the_photos(browser)
    await browser.post({"text": ""}, [("1.jpg", photo()), ("2.jpg", photo((300, 200)))])
    assert "一共 2 张" in browser.words
    await browser.press("发完了")
    await browser.press("都是真实的")
    assert "还没有提交" in browser.words and browser.page.count('class="change"') == 12
    await browser.press("确认提交")
    assert re.search(r"[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3}", browser.words)
    found = house.store.read_now(lambda tx: tx.execute(cases.select()).one())
    assert (found.state, found.area, found.kind) == ("submitted", "522702002", "temporary")


async def test_without_scripts_news_are_looked_for_by_a_button_that_loads_the_page_anew(
    browser: Browser,
) -> None:
    """Each page has another address for it: a browser only scrolls to what it believes to have."""
    assert "看看有没有新消息" not in browser.words, "nothing was said yet"
    addresses = []
    for _ in range(2):
        await browser.say("你好")
        assert "看看有没有新消息" in browser.words
        addresses += re.findall(r'name="seen" value="(\w+)"', browser.page)
    assert len(set(addresses)) == 2
    assert (await browser.client.get(f"/?seen={addresses[0]}")).status_code == 200


async def test_a_line_of_the_summary_is_changed_by_its_own_button(browser: Browser) -> None:
    await to_the_summary(browser)
    await browser.press("修改联系电话")
    assert "（之前记下的是：13800012345）" in browser.words
    await browser.say("13800012346")
    assert "13800012346" in browser.words and "确认提交" in browser.buttons


async def test_only_the_newest_bubbles_have_buttons(browser: Browser) -> None:
    await browser.press("申请救助")
    assert set(browser.buttons) >= {"知道了，继续", "不同意"}
    await browser.press("知道了，继续")
    assert "知道了，继续" not in browser.buttons and "我自己或我家" in browser.buttons


async def test_after_a_message_the_page_leads_to_the_open_question(browser: Browser) -> None:
    answer = await browser.client.post("/say", data={**browser.hidden, "choice": "g:apply"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/#now")
    page = await browser.open()
    assert page.count('id="now"') == 1


async def test_a_button_from_a_page_left_open_is_answered_kindly(browser: Browser) -> None:
    await browser.press("申请救助")
    old = browser.hidden, browser.buttons["知道了，继续"]
    await browser.press("知道了，继续")
    await browser.client.post("/say", data={**old[0], "form": "a-later-form", "choice": old[1]})
    await browser.open()
    assert "那一步已经过了" in browser.words


async def test_the_step_stands_in_the_title_and_the_box_says_what_is_wanted(browser: Browser) -> None:
    await browser.press("申请救助")
    assert "<title>第1步 · 福泉市掌上救助</title>" in browser.page
    await to_a_phone(browser)
    assert 'inputmode="tel"' in browser.page and "写电话号码" in browser.page


async def test_who_is_asked_how_many_they_are_is_not_told_to_write_a_sum(browser: Browser) -> None:
    for label in ("申请救助", "知道了，继续", "我自己或我家", "看病花钱多"):
        await browser.press(label)
    for label in ("还能过，就是很紧", "都不是", "同意核对"):
        await browser.press(label)
    assert "几口人" in browser.words and "写个数" in browser.page and "写多少钱" not in browser.page


async def test_after_months_the_page_opens_at_what_is_new_and_says_how_much_was_missed(
    house: House, browser: Browser, clock: list[datetime]
) -> None:
    await browser.say("你好")
    await browser.open()
    mine = house.store.read_now(lambda tx: tx.execute(select(resident.c.id)).scalar_one())

    def told(tx: Tx, text: str) -> None:
        post_to_resident(tx, house.seal, mine, Say(text), text, house.now(), None, 7)

    for text in ("三月的钱发了", "四月的钱发了", "要看看您家", "请带户口本"):
        clock[0] += timedelta(days=30 if text != "请带户口本" else 0)
        house.store.write_now(lambda tx, text=text: told(tx, text))
    opens = (await browser.open()).partition('id="now"')
    assert "四月的钱发了" in opens[0] and "要看看您家" in opens[2]
    assert "上面还有 2 条没看" in opens[2]
    again = (await browser.open()).partition('id="now"')  # all of it was read
    assert "要看看您家" in again[0] and "请带户口本" in again[2] and "条没看" not in again[2]


async def test_every_page_names_the_service_in_its_title_and_speaks_one_language(browser: Browser) -> None:
    for path in ("/", "/mine", "/mine/data", "/privacy", "/m"):
        assert "掌上救助</title>" in await browser.open(path), path
    for path in ("/notices", "/notices/522702001", "/notices/answer"):
        assert "福泉市社会救助</title>" in await browser.open(path), path
    await browser.open()
    await browser.say("English")
    await browser.say("apply")
    for label in ("I understand, go on", "Me or my household", "House fire"):
        await browser.press(label)
    await browser.say("yesterday")
    for label in ("Only for a few days", "Go on and apply"):
        await browser.press(label)
    assert "Jinshan Subdistrict" in browser.buttons and "Palmtop Aid Fuquan</title>" in browser.page
    await browser.press("Jinshan Subdistrict")
    assert "Quanshan Community" in browser.buttons
    assert "Niuchang Town" in await browser.open("/notices?lang=en")


async def to_a_phone(browser: Browser) -> None:
    for label in ("知道了，继续", "我自己或我家", "房子着火"):
        await browser.press(label)
    await browser.say("昨天")
    await browser.press("只能撑几天")
    await browser.press("继续申请")
    for words in ("黄丝村", "跳过", "张小梅", "跳过"):
        await browser.say(words)


async def test_danger_shows_the_number_to_call_before_anything_else(browser: Browser) -> None:
    await browser.say("房子着火了，快来人")
    first, second = browser.page.index('href="tel:119"'), browser.page.index("是在哪个镇街")
    assert first < second and "拨打 119" in browser.words


async def test_danger_typed_beside_a_button_is_heard(browser: Browser) -> None:
    await browser.press("申请救助")
    await browser.post({"choice": browser.buttons["知道了，继续"], "text": "我不想活了"})
    assert "您不是一个人" in browser.words
    calls = [
        browser.page.index(f'class="button call" href="tel:{number}"') for number in ("120", "110", "12356")
    ]
    assert calls == sorted(calls), "whom to call first stands first"


async def test_words_typed_beside_a_pressed_button_stay_in_the_box(browser: Browser) -> None:
    await browser.press("申请救助")
    await browser.post({"choice": browser.buttons["知道了，继续"], "text": "我还想说"})
    assert "您是给谁申请" in browser.words and ">我还想说</textarea>" in browser.page


async def test_a_poster_names_the_township(browser: Browser) -> None:
    await browser.open("/?to=522702102&for=temporary")
    assert browser.hidden["start"] == "522702102-temporary"
    for label in ("申请救助", "知道了，继续", "我自己或我家", "房子着火"):
        await browser.press(label)
    await browser.say("昨天")
    await browser.press("只能撑几天")
    await browser.press("继续申请")
    assert "（之前记下的是：凤山镇）" in browser.words
    await browser.open("/?to=%3Cscript%3E&for=x")
    assert browser.hidden["start"] == ""


async def test_another_browser_is_another_person(browser: Browser, new_browser: NewBrowser) -> None:
    await browser.say("我叫罗小秀，房子着火了")
    stranger = await new_browser()
    await stranger.open()
    assert "罗小秀" not in stranger.words and "您想办哪样？" in stranger.words


async def test_another_phone_goes_on_with_eight_digits(browser: Browser, new_browser: NewBrowser) -> None:
    await browser.press("申请救助")
    await browser.post({"choice": "g:move"})
    code = re.findall(r"(?<!\d)\d{4} \d{4}(?!\d)", browser.words)[-1]
    other = await new_browser()
    page = await other.open("/m")
    assert 'action="/say#now"' in page and "八位数" in page
    await other.open()
    await other.say(code)
    await other.open()
    assert "好的，我们一步一步来" in other.words


async def test_leaving_a_phone_leaves_nothing_on_it(house: House, browser: Browser) -> None:
    await browser.press("申请救助")
    token = browser.hidden["form_token"]
    await browser.client.post("/forget", data={"form_token": token})
    await browser.open()
    assert "好的，我们一步一步来" not in browser.words
    assert rows(house, "resident") == 1  # what was said is still there for the other phone


async def test_who_kept_the_cookie_of_a_phone_that_was_left_opens_nothing(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    """Somebody who copied it, or another page of that browser that nobody closed."""
    await browser.press("申请救助")
    kept, other = dict(browser.client.cookies), await new_browser()
    await browser.client.post("/forget", data={"form_token": browser.hidden["form_token"]})
    other.client.cookies.update(kept)
    assert (await other.client.get("/news")).json()["gone"]
    assert (await other.client.get("/live")).status_code == 204
    await other.open()
    await other.say("你好")
    assert "好的，我们一步一步来" not in other.words
    assert rows(house, "resident") == 2, "who writes with it is somebody else"


async def test_what_comes_for_who_left_the_phone_goes_where_else_they_write_from(
    house: House, browser: Browser, new_browser: NewBrowser
) -> None:
    def reached(tx: Tx) -> str:
        there = select(address.c.sender).join(resident, resident.c.last_address == address.c.id)
        return tx.execute(there).scalar() or ""

    await browser.post({"choice": "g:move"})
    code, other = re.findall(r"(?<!\d)\d{4} \d{4}(?!\d)", browser.words)[-1], await new_browser()
    await other.open()
    await other.say(code)
    second = house.store.read_now(reached)
    await browser.open()
    await browser.say("我在原来的手机上")
    assert house.store.read_now(reached) != second
    await browser.client.post("/forget", data={"form_token": browser.hidden["form_token"]})
    assert house.store.read_now(reached) == second
    await other.open()
    await other.client.post("/forget", data={"form_token": other.hidden["form_token"]})
    assert house.store.read_now(reached) == "", "staff call"


async def test_what_a_page_shows_counts_as_delivered(house: House, browser: Browser) -> None:
    await browser.press("申请救助")
    await browser.open()
    seen = house.store.read_now(lambda tx: tx.execute(resident.select()).one())
    newest = house.store.read_now(lambda tx: letters_after(tx, house.seal, seen.id, 0))[-1]
    states = house.store.read_now(lambda tx: set(tx.execute(letter.select()).scalars().all()))
    assert seen.seen_letter == newest.id and states
    assert house.store.read_now(lambda tx: {row.state for row in tx.execute(letter.select())}) == {"sent"}


async def test_size_and_language_are_remembered(browser: Browser) -> None:
    token = {"form_token": browser.hidden["form_token"]}
    await browser.client.post("/view", data={**token, "view": "elder"})
    await browser.client.post("/language", data={**token, "lang": "en", "form": "language-1"})
    page = await browser.open()
    assert '<html lang="en" class="elder">' in page and "What would you like?" in browser.words
    await browser.press("Apply for help")
    await browser.client.post("/language", data={**token, "lang": "zh-CN", "form": "language-2"})
    page = await browser.open()
    assert '<html lang="zh-CN" class="elder">' in page and "好的，我们说中文。" in browser.words


async def test_a_wish_that_is_none_changes_nothing(browser: Browser) -> None:
    token = {"form_token": browser.hidden["form_token"]}
    await browser.client.post("/view", data={**token, "view": "<b>"})
    await browser.client.post("/language", data={**token, "lang": "xx"})
    for path in ("/view", "/language", "/forget"):
        assert (await browser.client.post(path, data={"view": "elder", "lang": "en"})).status_code == 403
    assert '<html lang="zh-CN">' in await browser.open()


async def test_the_browser_says_which_language_to_begin_with(new_browser: NewBrowser) -> None:
    someone = await new_browser()
    for said, lang in (("en-GB,en;q=0.9", "en"), ("bo-CN", "zh-CN"), ("zh-TW", "zh-CN"), ("", "zh-CN")):
        page = await someone.client.get("/", headers={"Accept-Language": said})
        assert f'<html lang="{lang}">' in page.text


async def test_how_information_is_used_is_told_in_full(browser: Browser) -> None:
    page = await browser.open("/privacy")
    for told in ("谁在用您的信息", "保存多久", "您可以做什么", "12345", "福泉市民政局"):
        assert told in page


async def test_a_qr_code_is_drawn_for_townships_only(browser: Browser, seal: Seal) -> None:
    drawn = await browser.client.get("/poster/522702001?programme=temporary")
    assert drawn.headers["content-type"] == "image/svg+xml" and drawn.text.startswith("<svg")
    assert (await browser.client.get("/poster/110000000")).status_code == 404
    assert (await browser.client.get("/poster/522702001?programme=other")).status_code == 404


async def test_a_long_conversation_begins_with_its_newest_words(browser: Browser) -> None:
    for n in range(35):
        await browser.say(f"隐私{n}")
    assert "隐私34" in browser.words and "隐私0 " not in browser.words
    leads_to = re.search(r'href="(/\?earlier=1)#(l\d+)"', browser.page)
    assert leads_to is not None and f'id="{leads_to[2]}"' in browser.page, (
        "to the first words that are in sight"
    )
    await browser.open(leads_to[1])
    assert "隐私0 " in browser.words and "看更早的话" not in browser.page
    assert f'id="{leads_to[2]}"' in browser.page


async def test_eight_digits_and_case_numbers_stand_out(browser: Browser) -> None:
    await browser.post({"choice": "g:move"})
    assert re.search(r'<b class="code">\d{4} \d{4}</b>', browser.page)


@pytest.mark.parametrize("sheet", sorted(STATIC.glob("*.css")), ids=lambda sheet: sheet.stem)
def test_dark_pages_are_printed_black_on_white(sheet: Path) -> None:
    """Printers leave out the dark ground, and light letters on white paper are read by nobody."""
    asked = re.findall(r"@media (.*?)prefers-color-scheme: dark", sheet.read_text("utf-8"))
    assert set(asked) <= {"screen and ("}
