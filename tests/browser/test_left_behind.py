"""Every cookie was ended while somebody was typing; an earlier version of the page kept unsent words."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from bot.house import House
from store.residents import cookies
from tests.browser.conftest import OpenPhone
from tests.browser.test_resident import press, say

pytestmark = pytest.mark.browser


async def test_what_was_being_typed_comes_along_and_can_be_sent(
    live_house: tuple[House, str], phone: OpenPhone
) -> None:
    house, _ = live_house
    mine = await phone()
    await mine.open()
    await say(mine, "你好")
    await mine.page.fill("#text", "我家的房子漏雨了")
    await house.store.write(cookies.end_all)
    await mine.page.click("#send")
    await expect(mine.page.locator("#log")).to_contain_text("重新开始")
    await expect(mine.page.locator("#text")).to_have_value("我家的房子漏雨了")
    mine.complaints.clear()  # that it was refused stands on the console
    await mine.page.click("#send")
    await expect(mine.page.locator(".turn.own")).to_contain_text("我家的房子漏雨了")
    await expect(mine.page.locator(".turn.own:last-child")).to_have_count(0)  # it is answered
    await mine.page.reload()
    await expect(mine.page.locator("#log")).to_contain_text("我家的房子漏雨了")
    await expect(mine.page.locator("#log")).not_to_contain_text("重新开始")
    await expect(mine.page.locator("#text")).to_have_value("")
    assert mine.complaints == []


async def test_a_browser_that_forgot_the_conversation_says_so_and_keeps_the_words(phone: OpenPhone) -> None:
    mine = await phone()
    await mine.open()
    await press(mine, "申请救助")
    await mine.page.fill("#text", "我家的房子漏雨了")
    await mine.context.clear_cookies()
    await mine.page.locator(".live button", has_text="知道了").click()
    await expect(mine.page.locator("#notices [role=alert]")).to_contain_text("没有记住")
    await expect(mine.page.locator("#text")).to_have_value("我家的房子漏雨了")
    await mine.page.click("#send")
    await expect(mine.page.locator(".turn.own")).to_contain_text("我家的房子漏雨了")
    await expect(mine.page.locator("#notices")).to_be_empty()


BY_AN_EARLIER_PAGE = """([typed, waiting]) => {
    const of = document.querySelector("#say [name=form_token]").value.slice(0, 12), form = "ab".repeat(16);
    localStorage.setItem("palmtop.typed." + of, typed);
    localStorage.setItem("palmtop.unsent." + of, JSON.stringify([{ form: form, text: waiting }]));
}"""
"""Where the pages before 28 November 2026 kept what was not sent yet."""

LEFT_FROM_AN_OLD_BROWSER = """() => {
    const leaving = document.getElementById("forget");
    leaving.addEventListener("submit", (event) => event.preventDefault());
    leaving.requestSubmit();
}"""
"""What the page itself does; newer browsers are told by the answer to forget everything (Clear-Site-Data)."""


async def test_what_an_earlier_version_of_the_page_kept_is_taken_over(phone: OpenPhone) -> None:
    mine = await phone()
    await mine.open()
    await say(mine, "你好")
    await mine.page.evaluate(BY_AN_EARLIER_PAGE, ["我还想问一下", "我家的房子漏雨了"])
    await mine.page.reload()
    await expect(mine.page.locator("#text")).to_have_value("我还想问一下")
    await expect(mine.page.locator(".turn.own")).to_contain_text(["你好", "我家的房子漏雨了"])
    await expect(mine.page.locator(".turn.own .later")).to_have_count(0)
    await expect(mine.page.locator(".turn.own:last-child")).to_have_count(0)  # it is answered
    assert (
        await mine.page.evaluate("Object.keys(localStorage).filter(k => /typed|unsent/.test(k)).length") == 0
    )
    await mine.page.click("#send")
    await expect(mine.page.locator(".turn.own")).to_have_count(3)
    await mine.page.reload()
    await expect(mine.page.locator("#text")).to_have_value("")
    await expect(mine.page.locator(".turn.own")).to_have_count(3)
    assert mine.complaints == []


async def test_leaving_the_phone_takes_what_an_earlier_version_kept_along(phone: OpenPhone) -> None:
    mine = await phone()
    await mine.open()
    await say(mine, "你好")
    await mine.page.reload()  # the way to leave is drawn with the page
    await mine.page.evaluate(BY_AN_EARLIER_PAGE, ["我家的房子漏雨了", "我家没米了"])
    await mine.page.evaluate(LEFT_FROM_AN_OLD_BROWSER)
    kept = await mine.page.evaluate("Object.entries(localStorage).join()")
    assert "漏雨" not in kept and "没米" not in kept
