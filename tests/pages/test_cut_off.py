"""The line is cut, the house starts again, a session is over: and somebody is in the middle of a sentence."""

from __future__ import annotations

import asyncio
import re

import pytest
from playwright.async_api import Page, Route, expect

from cases.moves import Given
from store import desk as desk_rows
from store import staff as staff_rows
from tests.pages.conftest import PASSWORD
from tests.pages.test_browser import Screen, Served, served
from tests.pages.test_case import at_state, history

pytestmark = pytest.mark.browser
__all__ = ["served"]
NEWS_ARE_SHOWN = """() => new Promise(done => {
    document.addEventListener("htmx:after:swap", ({ detail }) => detail.ctx.target.id === "stream" && done());
    document.body.dispatchEvent(new CustomEvent("news"));
})"""
AT_THE_DOOR = re.compile(r"/desk/sign-in\?next=")


async def away(route: Route) -> None:
    """What a server in front answers while the house behind it starts again."""
    if route.request.headers.get("hx-request"):
        await route.fulfill(status=502, content_type="text/html", body="<h1>502 Bad Gateway</h1>")
    else:
        await route.continue_()


async def rings(page: Page) -> None:
    """News come, and the page asks what it is."""
    async with page.expect_response(lambda came: came.request.headers.get("x-quiet") == "1"):
        await page.evaluate("document.body.dispatchEvent(new CustomEvent('news'))")


async def noted(served: Served, case: int, words: str) -> None:
    """By a colleague, at the same time."""
    office, colleague = served.desk.office, served.desk.people["zhaoqiang"]
    save = desk_rows.Save(colleague, case, None, [("note", Given(words=words))])
    await served.desk.house.store.write(
        lambda tx: desk_rows.act(tx, office.seal, save, office.now, office.ground)
    )


async def session_ends(served: Served, screen: Screen) -> None:
    kept = {each.get("name"): each.get("value", "") for each in await screen.page.context.cookies()}
    await served.desk.house.store.write(lambda tx: staff_rows.sign_out(tx, kept["desk"]))


async def signs_in_again(page: Page, back: str) -> None:
    await page.fill("#login", "wangli")
    await page.fill("#password", PASSWORD)
    await page.click("button.strong")
    await page.wait_for_url(f"**{back}")
    await page.wait_for_selector("html.scripted")


async def test_a_house_that_starts_again_takes_nothing_off_the_page(served: Served) -> None:
    """The conversation, the list and the whole case were replaced by the words of the server in front."""
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    page = screen.page
    await page.route("**/desk**", away)
    await rings(page)
    await expect(page.locator(f"#case-{case}")).to_be_visible()
    await screen.go(f"/desk/cases/{case}")
    await page.fill("#message", "您好，请补一张发票")
    await rings(page)
    await expect(page.locator("#stream")).to_be_visible()
    await page.click("button[data-save]")
    await expect(page.locator("#slip")).to_contain_text("您写的都还在")
    await expect(page.locator("#message")).to_have_value("您好，请补一张发票")
    await page.unroute("**/desk**", away)
    await noted(served, case, "我来看过了")
    await expect(page.locator("#stream .note")).to_contain_text("我来看过了")
    await page.context.set_offline(True)
    await page.click("button[data-save]")
    await expect(page.locator("#slip")).to_be_visible()
    await page.context.set_offline(False)
    await page.click("button[data-save]")  # a colleague was first: said, and not sent
    await expect(page.locator("#news")).to_contain_text("刚才有人先动了")
    await page.evaluate(NEWS_ARE_SHOWN)
    await expect(page.locator("#news")).to_contain_text("刚才有人先动了")
    await page.click("button[data-save]")
    await expect(page.locator("p.done")).to_be_visible()
    await expect(page.locator("#slip")).to_be_hidden()
    assert history(served.desk, case)[-2:] == ["note", "reply"]


async def test_what_is_half_typed_is_offered_again_after_signing_in_again(served: Served) -> None:
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    page = screen.page
    await screen.go(f"/desk/cases/{case}")
    await page.click("label.move:has-text('提意见：不予')")
    await page.fill("#reason", "存款超过规定的数额")
    await session_ends(served, screen)
    await page.evaluate("document.body.dispatchEvent(new CustomEvent('here'))")
    await page.wait_for_url(AT_THE_DOOR)
    await signs_in_again(page, f"/desk/cases/{case}")
    await expect(page.locator("#reason")).to_have_value("存款超过规定的数额")
    await expect(page.locator("#reason")).to_be_visible()
    async with page.expect_navigation():  # "back" in a browser that had kept the page: what it shows is old
        await page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    await expect(page.locator("#reason")).to_have_value("存款超过规定的数额")
    await expect(page.locator("[data-brought]")).to_be_visible()


async def test_a_form_that_is_no_case_keeps_its_words_too(served: Served) -> None:
    """Sent after the session was over, it was gone; and what arrived is not offered a second time."""
    screen = await served.sit_down()
    page = screen.page
    await screen.go("/desk/replies")
    await page.fill("#title", "缺发票")
    await page.fill("#text", "您好，还差一张发票。")
    await session_ends(served, screen)
    await page.click("form.card button.strong")
    await page.wait_for_url(AT_THE_DOOR)
    await signs_in_again(page, "/desk/replies")
    await expect(page.locator("#text")).to_have_value("您好，还差一张发票。")
    await page.fill("#title", "缺发票")
    await page.click("form.card button.strong")
    await expect(page.locator("#main")).to_contain_text("您好，还差一张发票。")
    await expect(page.locator("#text")).to_have_value("")


async def test_who_signs_out_takes_the_other_tabs_along(served: Served) -> None:
    """A page stayed open in another tab, and kept on this computer what was typed in it afterwards."""
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    screen.page.on("dialog", lambda asked: asked.accept())
    other = await screen.page.context.new_page()
    await other.goto(f"{served.at}/desk/replies")
    await other.fill("#text", "病情也在这里")
    await screen.go(f"/desk/cases/{case}")
    await screen.page.fill("#note", "病情在这里")
    await screen.page.click(".leave button")
    await screen.page.wait_for_url("**/desk/sign-in")
    await other.wait_for_url("**/desk/sign-in")
    for page in (other, screen.page):
        assert "病情" not in await page.evaluate("JSON.stringify([localStorage, sessionStorage])")


async def test_words_that_are_typed_while_a_save_is_on_its_way_stay(served: Served) -> None:
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    page = screen.page
    came, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(route: Route) -> None:
        if route.request.method == "POST":
            came.set()
            await go_on.wait()
        await route.continue_()

    await screen.go(f"/desk/cases/{case}")
    await page.route(f"**/desk/cases/{case}", slowly)
    await page.fill("#message", "您好，收到了")
    await page.click("button[data-save]")
    await came.wait()
    await page.fill("#note", "明天再打一次电话")
    go_on.set()
    await expect(page.locator("p.done")).to_be_visible()
    await expect(page.locator("#message")).to_have_value("")
    await expect(page.locator("#note")).to_have_value("明天再打一次电话")
    await expect(page.locator("#note")).to_be_focused()
    assert history(served.desk, case)[-1] == "reply"


async def test_a_tab_that_is_refused_the_line_leaves_it_to_the_others(served: Served) -> None:
    """It held it for all tabs with nothing in it: none of them heard any news until it was closed."""

    async def refused(route: Route) -> None:
        await route.fulfill(status=502, content_type="text/html", body="502")

    screen = await served.sit_down()
    await screen.page.route("**/desk/live*", refused)
    async with screen.page.expect_response("**/desk/live*"):
        await screen.go("/desk/me")
    other = await screen.page.context.new_page()
    await other.goto(f"{served.at}/desk")
    await expect(other.locator("#live")).to_have_text("实时")
    await expect(screen.page.locator("#live")).to_have_text("实时")
