"""Letting a case rest by keyboard, in a real Chromium, large and on a phone."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.accounts.test_browser import is_fit
from tests.pages.test_browser import Served, served

__all__ = ["served"]
pytestmark = pytest.mark.browser


async def test_a_case_rests_and_wakes_by_keyboard(served: Served) -> None:
    desk = served.desk
    case = desk.case()
    desk.move(case, "take")
    screen = await served.sit_down()
    page, keys = screen.page, screen.page.keyboard
    await screen.go(f"/desk/cases/{case}/rest")
    await is_fit(page)
    await page.fill("#until", desk.office.ground.calendar.add(desk.house.today().day, 1).isoformat())
    await page.focus("#reason")
    await keys.press("ArrowDown")
    await keys.press("Tab")
    await keys.press("Enter")
    await expect(page.locator("p.done")).to_contain_text("到那天再提醒")
    await is_fit(page)
    end = page.get_by_role("button", name="现在就恢复提醒")
    await end.focus()
    await keys.press("Enter")
    await expect(page.locator("p.done")).to_contain_text("恢复提醒了")
    assert screen.complaints == []
