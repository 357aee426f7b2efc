"""The ways in, in a real Chromium with a security key of its own: by keyboard and on small screens."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from cases.people import Role
from tests.accounts.phones import Phone
from tests.accounts.test_prove import FILED
from tests.pages.conftest import PASSWORD
from tests.pages.test_browser import Screen, Served, served
from tests.store.office import COUNTY, TOWN
from tests.trail.lists import agreed

__all__ = ["served"]
pytestmark = pytest.mark.browser
AXE = (Path(__file__).parents[1] / "vendor/axe/axe.min.js").read_text(encoding="utf-8")
FINGER = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SIZES = ((1366, 768), (360, 640))


async def at_localhost(served: Served, login: str = "wangli") -> Screen:
    """Browsers make no passkeys for a bare IP address."""
    served.at = served.at.replace("127.0.0.1", "localhost")
    return await served.sit_down(login)


async def becomes(page: Page, login: str, where: str) -> None:
    """Somebody else sits down: one signs out, the other in."""
    await page.get_by_role("button", name="退出", exact=True).click()
    await page.fill("#login", login)
    await page.fill("#password", PASSWORD)
    await page.keyboard.press("Enter")
    await page.wait_for_url(where)


async def with_finger(screen: Screen) -> None:
    devtools = await screen.page.context.new_cdp_session(screen.page)
    await devtools.send("WebAuthn.enable")
    await devtools.send("WebAuthn.addVirtualAuthenticator", {"options": FINGER})


async def is_fit(page: Page) -> None:
    """No fault that axe finds, and nothing wider than the screen, on a desk and on a phone."""
    for width, height in SIZES:
        await page.set_viewport_size({"width": width, "height": height})
        wide = await page.evaluate(WIDER)
        assert wide <= 1, (page.url, width)
    tags = "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}"
    found = await page.evaluate(
        f"{AXE}; axe.run(document, {tags}).then((r) => r.violations.map((v) => v.id))"
    )
    assert found == [], page.url


async def test_a_finger_instead_of_a_password(served: Served) -> None:
    screen = await at_localhost(served)
    page = screen.page
    await with_finger(screen)
    await screen.go("/desk/me/factors")
    await page.fill("#passkey-name", "办公室电脑")
    await page.get_by_role("button", name="在这台设备上添加").click()
    await expect(page.locator(".papercodes li")).to_have_count(10)
    await page.emulate_media(media="print")  # paper is where they are to be kept
    await expect(page.locator(".papercodes li").first).to_be_visible()
    await page.emulate_media(media="screen")
    await expect(page.get_by_text("办公室电脑")).to_be_visible()
    await page.get_by_role("button", name="退出", exact=True).click()
    await page.get_by_role("button", name="用通行密钥登录").click()
    await page.wait_for_url("**/desk")
    served.desk.later(timedelta(minutes=11))
    await screen.go("/desk/prove?next=/desk/me")
    await page.get_by_role("button", name="用通行密钥确认").click()
    await page.wait_for_url("**/desk/me")
    assert screen.complaints == []


async def test_a_machine_without_a_passkey_says_so_and_the_password_does(
    served: Served,
) -> None:
    screen = await at_localhost(served)
    await with_finger(screen)
    await screen.page.get_by_role("button", name="退出", exact=True).click()
    await screen.page.get_by_role("button", name="用通行密钥登录").click()
    await expect(screen.page.get_by_text("没有完成")).to_be_visible()
    await screen.page.fill("#login", "wangli")
    await screen.page.fill("#password", PASSWORD)
    await screen.page.keyboard.press("Enter")
    await screen.page.wait_for_url("**/desk")


async def test_every_way_in_is_fit_for_everybody(served: Served) -> None:
    screen = await at_localhost(served)
    page = screen.page
    phone = Phone.of(served.desk, "wangli")
    for path in ("/desk/me", "/desk/me/factors", "/desk/me/factors/app", "/desk/prove?next=/desk/me"):
        await screen.go(path)
        await is_fit(page)
    await page.set_viewport_size({"width": 1366, "height": 768})
    await page.get_by_role("button", name="退出", exact=True).click()
    await page.wait_for_url("**/desk/sign-in")
    await is_fit(page)
    await page.fill("#login", "wangli")
    await page.keyboard.press("Tab")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/desk/sign-in/code**")
    await is_fit(page)
    await expect(page.locator("#code")).to_be_focused()
    await page.keyboard.type(phone.code())
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/desk")
    assert screen.complaints == []


async def test_the_page_of_the_security_administrator_is_fit_too(served: Served) -> None:
    served.desk._hired("mengjian", "蒙建", Role.SECURITY, COUNTY)
    screen = await served.sit_down()
    page = screen.page
    Phone.of(served.desk, "wangli")
    await becomes(page, "mengjian", "**/desk/accounts")
    await screen.page.locator("summary", has_text="手机和恢复码都丢了").first.click()
    await is_fit(screen.page)
    assert screen.complaints == []


async def test_what_was_filled_in_goes_on_after_the_password(served: Served) -> None:
    screen = await at_localhost(served)
    page = screen.page
    await becomes(page, "zhoumin", "**/desk/staff")
    await screen.go("/desk/staff")
    await page.fill("input[name=name]", "何静 <b>")
    await page.select_option("select[name=area]", TOWN)
    served.desk.later(timedelta(minutes=11))
    await page.locator("form[action='/desk/staff'] button.strong").click()
    await expect(page.get_by_text("刚才填的都在")).to_be_visible()
    await is_fit(page)
    await expect(page.locator("#prove-password")).to_be_focused()
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page.locator("#link")).to_have_value(re.compile("/desk/join/"))
    await expect(page.get_by_text("何静 <b>").first).to_be_visible()


async def test_a_file_comes_after_the_password_and_the_page_says_so(served: Served) -> None:
    served.desk.case()
    await agreed(served.desk, await served.desk.at_desk(), FILED)
    screen = await at_localhost(served, "wangli")
    page = screen.page
    await screen.go("/desk/lists")
    await is_fit(page)
    served.desk.later(timedelta(minutes=11))
    await page.get_by_role("button", name="下载").click()
    await page.fill("#prove-password", PASSWORD)
    async with page.expect_download() as coming:
        await page.keyboard.press("Enter")
    file = await coming.value
    assert file.suggested_filename.endswith(".xlsx")
    await expect(page.get_by_text("文件已经在路上")).to_be_visible()
