"""A clerk whose mouse is broken works a case by keyboard, and is never thrown back to the top of the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from cases.people import Actor, Role
from store import staff
from store.money import propose
from store.money.shapes import Payee, Wish
from tests.browser.conftest import OPENED, served
from tests.browser.test_together import JINSHAN, PASSWORD
from tests.browser.test_two_clerks import an_office
from tests.store.office import Office, a_request

pytestmark = pytest.mark.browser
TABS = 60


async def tab_to(page: Page, selector: str) -> None:
    """On with Tab, as often as a person would bear, until the focus is there."""
    for _ in range(TABS):
        await page.keyboard.press("Tab")
        if await page.evaluate("what => document.activeElement.matches(what)", selector):
            return
    raise AssertionError(f"{selector} is not reached by {TABS} tabs")


async def choose_move(page: Page, name: str) -> None:
    await page.locator("#stream").focus()
    await page.keyboard.press("a")
    await expect(page.locator("input[name=move]:checked")).to_be_focused()
    for _ in range(TABS):
        if await page.evaluate("document.activeElement.value") == name:
            return
        await page.keyboard.press("ArrowDown")
    raise AssertionError(name)


async def save(page: Page, told: str) -> None:
    await tab_to(page, "button[data-save]")
    await page.keyboard.press("Enter")
    await expect(page.locator("#news")).to_contain_text(told)
    assert await page.evaluate("document.activeElement.closest('#act, #undo') !== null"), told


async def test_a_case_from_signing_in_to_a_paper_that_is_asked_for_by_keyboard_alone(
    chromium: Browser, tmp_path: Path
) -> None:
    with served(tmp_path, lambda: OPENED) as (house, at):
        office, _ = an_office(house)
        a_proposal(office)
        page = await (await chromium.new_context(locale="zh-CN")).new_page()
        await works(page, at)
        page = await (await chromium.new_context(locale="zh-CN")).new_page()
        await approves(page, at)


def a_proposal(office: Office) -> None:
    """Of a clerk who sits there, for a case that was granted; and a head of the street, who approves."""
    hashed, now = staff.hash_password(PASSWORD), office.now
    office.write(lambda tx: staff.create(tx, "chengang", "陈刚", "head", JINSHAN, hashed, now))
    case = office.file(office.resident("paid"), a_request("paid:1", area=JINSHAN, track="supplement"))
    office.move(case, "take")
    office.grant(case, 120_000)
    unpaid = office.file(office.resident("unpaid"), a_request("paid:2", area=JINSHAN, track="supplement"))
    office.move(unpaid, "take")
    office.grant(unpaid, 90_000)
    payee = Payee(name="", holder="罗小秀", bank="农村信用社", account="6217002200001234567")
    cai = Actor("staff:1", Role.CLERK, JINSHAN, "蔡琴")
    office.write(lambda tx: propose(tx, office.seal, cai, Wish(case, "money", payee), now))


async def sits_down(page: Page, at: str, login: str) -> None:
    await page.goto(f"{at}/desk")
    await expect(page.locator("input[autofocus]")).to_be_focused()
    await page.keyboard.type(login)
    await page.keyboard.press("Tab")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page.locator("#list")).to_be_visible()


async def approves(page: Page, at: str) -> None:
    """Money is looked at and approved without a mouse; what has the focus is seen."""
    keys = page.keyboard
    await sits_down(page, at, "chengang")
    await page.goto(f"{at}/desk/payments?state=todo")
    await keys.press("j")
    await keys.press("Enter")
    await page.wait_for_url("**/payments")
    await keys.press("a")
    await expect(page.locator("#holder")).to_be_focused()
    await keys.press("Enter")  # no bank yet: what is missing is said where the keys go on
    await expect(page.locator("#part [role=alert]")).to_be_focused()
    await page.goto(f"{at}/desk/payments?state=proposed")
    await keys.press("j")
    await keys.press("x")
    await expect(page.locator("input[name=pick]")).to_be_checked()
    await tab_to(page, "form[action$='/look'] button.strong")
    assert await page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    await keys.press("Enter")
    await expect(page.get_by_role("heading", name="要批准这些吗？")).to_be_focused()
    await keys.press("Tab")  # not past all the menus again
    await expect(page.locator("form[action$='/do'] button")).to_be_focused()
    await keys.press("Enter")
    await expect(page.locator("p.done")).to_contain_text("办好了 1 笔，1,200 元")
    await expect(page.locator("p.done")).to_be_focused()
    await page.context.close()


async def works(page: Page, at: str) -> None:
    keys = page.keyboard
    page.on("dialog", lambda asked: asked.accept())
    await sits_down(page, at, "caiqin")
    await page.goto(f"{at}/desk?view=open")

    await tab_to(page, "select[name=kind]")
    await keys.press("ArrowDown")
    await keys.press("ArrowDown")
    assert "kind=" not in page.url, "a list that is looked through goes nowhere yet"
    await keys.press("Enter")
    await page.wait_for_url("**kind=*")
    await expect(page.locator("select[name=kind]")).to_be_focused()
    await page.goto(f"{at}/desk?view=open")

    await keys.press("j")
    await keys.press("Enter")
    await expect(page.locator("#act")).to_be_visible()
    await tab_to(page, ".once button")
    await keys.press("Enter")
    await expect(page.locator("#news")).to_contain_text("已保存：受理")
    await expect(page.locator("#news .done")).to_be_focused()

    await expect(page.get_by_role("link", name="显示 联系电话")).to_have_count(1)
    await choose_move(page, "ask")
    await tab_to(page, "input[name=wanted]")
    why = page.locator(".wanted .why:visible")
    await expect(why).to_have_count(1)
    await keys.press(" ")
    await keys.press("Tab")
    await expect(page.locator("label:has(input[name=wanted]:checked) .why")).to_be_visible()
    await keys.press("Escape")
    await keys.press("r")
    await keys.type("请拍一张烧坏的灶房")
    await tab_to(page, "select[data-mention]")
    await keys.press("ArrowDown")
    await expect(page.locator("#note")).to_have_value("")
    await keys.press("Enter")
    await expect(page.locator("#note")).to_be_focused()
    assert (await page.locator("#note").input_value()).startswith("@")
    await save(page, "已保存")
    await page.context.close()
