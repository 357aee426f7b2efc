"""Doing one thing in many cases by keyboard, and without scripts, in a real Chromium."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import expect

from bot.bulk import run_bulk
from store import desk as desk_rows
from tests.accounts.test_browser import is_fit
from tests.bulk.test_bulk import history, some
from tests.pages.conftest import PASSWORD
from tests.pages.test_browser import Served, served
from tests.patience import PATIENCE_MS

__all__ = ["served"]
pytestmark = pytest.mark.browser


async def test_two_cases_are_handed_over_by_keyboard(served: Served) -> None:
    desk = served.desk
    cases = some(desk, 3)
    stop = asyncio.Event()
    working = asyncio.create_task(run_bulk(desk.house, stop))
    screen = await served.sit_down()
    page, keys = screen.page, screen.page.keyboard
    for key in "jxjx":
        await keys.press(key)
    await expect(page.locator("button[data-picked]")).to_have_text("看看选中的 2 件")
    await is_fit(page)
    await page.evaluate("document.body.dispatchEvent(new CustomEvent('news'))")  # the list refreshes itself
    await expect(page.locator("button[data-picked]")).to_have_text("看看选中的 2 件")
    await page.focus("button[data-picked]")
    await keys.press("Enter")
    await page.wait_for_url("**/desk/bulk/*")
    await is_fit(page)
    await page.select_option("#assignee", label="赵强 · 乡镇工作人员 · 金山街道")
    await page.focus("#choose button")
    await keys.press("Enter")
    await expect(page.locator("#ins")).to_contain_text("2 件")
    await is_fit(page)
    await page.focus("#run button")
    await keys.press("Enter")
    await expect(page.locator("[role=status].done")).to_contain_text("办好 2 件")
    await is_fit(page)
    stop.set()
    await working
    assert [history(desk, each)[-1] for each in cases].count("hand_over") == 2
    assert screen.complaints == []


async def test_it_works_without_scripts(served: Served) -> None:
    desk = served.desk
    some(desk, 2)
    wang = desk.people["wangli"]
    desk.office.write(lambda tx: desk_rows.add_reply(tx, wang, "问好", "{name}您好。"))
    context = await served.browser.new_context(java_script_enabled=False, locale="zh-CN")
    served.doors.push_async_callback(context.close)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    await page.goto(f"{served.at}/desk/sign-in")
    await page.fill("#login", "wangli")
    await page.fill("#password", PASSWORD)
    await page.click("button.strong")
    await page.select_option("#bulk select", value="message")
    await page.click("button[name=whole]")
    await page.select_option("#reply", label="问好")
    await page.click("#choose button")
    await expect(page.locator("#ins")).to_contain_text("2 件")
    await page.click("#run button")
    await expect(page.locator("p[role=status]")).to_contain_text("还在办 2 件")
    await expect(page.get_by_role("link", name="刷新")).to_be_visible()
