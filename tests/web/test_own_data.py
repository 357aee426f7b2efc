"""A person reads everything the house keeps of them, and takes it along; nobody else gets any of it."""

from __future__ import annotations

import orjson

from api.chat.own_data import payment_in_words, told_of
from api.desk.case.dossier import fact_called
from bot.house import House
from tests.web.conftest import Browser, NewBrowser
from tests.web.test_conversation import to_the_summary


async def test_a_new_phone_has_left_nothing(browser: Browser) -> None:
    await browser.open("/mine/data")
    assert browser.status == 200 and "这部手机上还没有您的资料" in browser.page
    assert (await browser.client.get("/mine/data.json")).status_code == 404


async def test_what_was_told_and_not_handed_in_is_there_to_read(browser: Browser) -> None:
    await to_the_summary(browser)
    await browser.open("/mine/data")
    assert "还没有提交的" in browser.page and "姓名" in browser.page
    assert "2026年" in browser.page and "2,026" not in browser.page


async def test_everything_of_a_case_can_be_read_and_taken_along(browser: Browser) -> None:
    await to_the_summary(browser)
    await browser.press("确认提交")
    await browser.open("/mine")
    assert 'href="/mine/data"' in browser.page
    await browser.open("/mine/data")
    assert "临时救助" in browser.page and "网页聊天" in browser.page and "facts_of" not in browser.page
    answer = await browser.client.get("/mine/data.json")
    assert (
        answer.headers["content-disposition"].startswith("attachment")
        and "no-store" in answer.headers["cache-control"]
    )
    told = orjson.loads(answer.content)
    (case,) = told["cases"]
    assert case["name"] and case["name"] == case["facts"]["person.name"]
    assert {each["kind"] for each in told["consents"]} >= {"privacy", "truth"}
    assert any(each["from"] == "me" for each in told["messages"])


async def test_another_browser_gets_nothing_of_it(browser: Browser, new_browser: NewBrowser) -> None:
    await to_the_summary(browser)
    await browser.press("确认提交")
    name = orjson.loads((await browser.client.get("/mine/data.json")).content)["cases"][0]["name"]
    stranger = await new_browser()
    await stranger.open("/")
    await stranger.say("你好")
    assert name not in await stranger.open("/mine/data")
    assert orjson.loads((await stranger.client.get("/mine/data.json")).content)["cases"] == []


async def test_it_is_not_asked_for_without_end(browser: Browser) -> None:
    await browser.open("/")
    await browser.say("你好")
    codes = [(await browser.client.get("/mine/data.json")).status_code for _ in range(15)]
    assert codes[0] == 200 and 429 in codes


def test_each_income_is_called_by_its_source(house: House) -> None:
    words = house.words("zh-CN")
    facts = {"income.sources": "farm,pension", "income.amount[0]": 41667, "income.amount[1]": 18000}
    names = [fact_called(name, facts, house.ground, words) for name in facts]
    assert names[1:] == ["收入（种地养殖）", "收入（养老金）"]


def test_what_registers_say_of_one_person_has_no_number(house: House) -> None:
    facts = {"people.wages[0]": 0, "people.pensions[0]": 18000, "people.pensions[1]": 9000}
    told = told_of(facts, house.ground, house.words("zh-CN"))
    assert [name for name, _ in told] == ["工资（元/月）", "养老金（元/月） 1", "养老金（元/月） 2"]


def test_only_what_arrived_is_called_so(house: House) -> None:
    words = house.words("zh-CN")
    assert payment_in_words("money", 300_000, "", "failed", words) == "3,000 元（银行转账）：没打成"
    assert (
        payment_in_words("cash", 60_000, "2026-12", "confirmed", words)
        == "2026年12月，600 元（现金）：已到账"
    )
