"""What the script of the desk adds, in a real Chromium: keys, kept text, news, no word to any other site."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio
import uvicorn
from playwright.async_api import Browser, BrowserContext, Page, Route, TimeoutError, expect

from cases.moves import Given
from store import desk as desk_rows
from tests.browser.conftest import REFUSED, TEXT_AS_A_PAGE
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.test_case import a_paper, at_state, history
from tests.patience import PATIENCE, PATIENCE_MS
from tests.store.office import NAME, a_request
from tests.visits.homes import a_dibao

pytestmark = pytest.mark.browser
WRITTEN_LINES = """(place) => {
    const lines = new Map(), text = place.firstChild, range = document.createRange();
    for (let n = 0; n < text.length; n += 1) {
        range.setStart(text, n);
        range.setEnd(text, n + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        lines.set(top, (lines.get(top) || "") + text.data[n]);
    }
    return [...lines.values()];
}"""
COMPOSING = """(field) => field.dispatchEvent(new KeyboardEvent('keydown',
    {key: 'j', keyCode: 229, isComposing: true, bubbles: true, cancelable: true}))"""


@dataclass
class Screen:
    """One clerk's browser, with everything the page complained about."""

    page: Page
    at: str
    complaints: list[str]

    async def go(self, path: str) -> None:
        await self.page.goto(self.at + path)
        await self.page.wait_for_selector("html.scripted")


@dataclass
class Served:
    desk: DeskOffice
    at: str
    browser: Browser
    doors: AsyncExitStack

    async def sit_down(self, login: str = "wangli") -> Screen:
        context: BrowserContext = await self.browser.new_context(
            viewport={"width": 1366, "height": 768}, locale="zh-CN"
        )
        self.doors.push_async_callback(context.close)
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        screen = Screen(page, self.at, [])
        page.on("pageerror", lambda error: screen.complaints.append(str(error)))
        page.on("console", lambda said: screen.complaints.append(said.text) if said.type == "error" else None)
        page.on("request", lambda asked: self._own(screen, asked.url))
        await screen.page.goto(f"{self.at}/desk/sign-in")
        await page.fill("#login", login)
        await page.fill("#password", PASSWORD)
        await page.click("button.strong")
        await page.wait_for_url("**/desk")
        return screen

    def _own(self, screen: Screen, url: str) -> None:
        if not url.startswith(self.at):
            screen.complaints.append(f"asked another site: {url}")


@pytest_asyncio.fixture(loop_scope="session")
async def served(desk: DeskOffice, chromium: Browser) -> AsyncIterator[Served]:
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(desk.app, log_config=None, timeout_graceful_shutdown=1, ws="none"))
    serving = asyncio.create_task(server.serve([listener]))
    async with AsyncExitStack() as doors:
        yield Served(desk, f"http://127.0.0.1:{listener.getsockname()[1]}", chromium, doors)
        await doors.aclose()
        server.should_exit = True
        await serving
    listener.close()


async def test_a_morning_by_keyboard_alone(served: Served) -> None:
    first = served.desk.case(a_request("temporary:1"), sender="a")
    second = served.desk.case(a_request("temporary:2"), sender="b")
    screen = await served.sit_down()
    keys = screen.page.keyboard
    await keys.press("j")
    await keys.press("j")
    await expect(screen.page.locator(f"#case-{second} a")).to_be_focused()
    await keys.press("k")
    await expect(screen.page.locator(f"#case-{first} a")).to_be_focused()
    await keys.press("Enter")
    await screen.page.wait_for_url(f"**/desk/cases/{first}")
    await keys.press("r")
    await expect(screen.page.locator("#message")).to_be_focused()
    await keys.type("jk n / ? gq")
    await expect(screen.page.locator("#message")).to_have_value("jk n / ? gq")
    await keys.press("Escape")
    await keys.press("n")
    await expect(screen.page.locator("#note")).to_be_focused()
    await keys.press("Escape")
    await keys.press("/")
    await expect(screen.page.locator("input[type=search]")).to_be_focused()
    await keys.press("Escape")
    await keys.press("?")
    await expect(screen.page.locator("#keys")).to_be_visible()
    await keys.press("Escape")
    await to_the_queue(screen.page)
    assert screen.complaints == []


async def to_the_queue(page: Page) -> None:
    """Between two keys a slow machine may take longer than counts as one word."""
    for _ in range(round(PATIENCE)):
        await page.keyboard.press("g")
        await page.keyboard.press("q")
        with suppress(TimeoutError):
            return await page.wait_for_url("**/desk", timeout=1_000)
    pytest.fail("g q does not lead to the list")


async def test_keys_rest_while_chinese_is_composed_and_when_switched_off(served: Served) -> None:
    served.desk.case()
    screen = await served.sit_down()
    await screen.page.evaluate(COMPOSING, await screen.page.query_selector("body"))
    assert await screen.page.evaluate("document.activeElement === document.body")
    await screen.go("/desk/me")
    await screen.page.uncheck("input[name=keys]")
    await screen.page.click("form.card button.strong")
    await screen.page.wait_for_url("**done=kept")
    await screen.go("/desk")
    await screen.page.keyboard.press("j")
    assert await screen.page.evaluate("document.activeElement === document.body")
    assert await screen.page.evaluate(TEXT_AS_A_PAGE) == REFUSED


async def test_typed_text_survives_leaving_and_goes_once_it_is_sent(served: Served) -> None:
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    await screen.go(f"/desk/cases/{case}")
    await screen.page.fill("#message", "您好，请补一张发票")
    await screen.page.fill("#note", "先等等")
    await screen.go("/desk")
    await screen.go(f"/desk/cases/{case}")
    await expect(screen.page.locator("#message")).to_have_value("您好，请补一张发票")
    await expect(screen.page.locator("#note")).to_have_value("先等等")
    await screen.page.click("button[data-save]")
    await expect(screen.page.locator("p.done")).to_contain_text("已保存")
    await expect(screen.page.locator("#message")).to_have_value("")
    assert history(served.desk, case)[-2:] == ["note", "reply"]
    await screen.go(f"/desk/cases/{case}")
    assert await screen.page.input_value("#message") == ""
    assert screen.complaints == []


async def test_a_note_leaves_the_reply_within_reach_until_it_is_sent(served: Served) -> None:
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    await screen.go(f"/desk/cases/{case}")
    await screen.page.fill("#message", "票据收到了")
    await screen.page.click("button[data-save]")
    await expect(screen.page.locator("#undo button")).to_be_focused()
    await screen.page.fill("#note", "第三张看不清")
    await screen.page.click("button[data-save]")
    await expect(screen.page.locator("p.done")).to_contain_text("内部备注")
    await screen.page.click("#undo button")
    await expect(screen.page.locator("#message")).to_have_value("票据收到了")
    assert history(served.desk, case)[-3:] == ["reply", "note", "unsend"]
    assert screen.complaints == []


async def test_what_is_missing_is_said_before_anybody_is_asked_whether_they_are_sure(served: Served) -> None:
    """Whoever had answered "yes, refuse" was told afterwards that there was no reason."""
    case = at_state(served.desk, "proposed")
    screen = await served.sit_down("lina")
    asked: list[str] = []

    async def answer(dialog: Any) -> None:
        asked.append(dialog.message)
        await dialog.accept()

    screen.page.on("dialog", answer)
    await screen.go(f"/desk/cases/{case}")
    await screen.page.check("input[name=move][value=refuse]")
    await screen.page.click("button[data-save]")
    await expect(screen.page.locator("#reason")).to_have_attribute("aria-invalid", "true")
    assert asked == [] and "refuse" not in history(served.desk, case)
    await screen.page.fill("#reason", "存款超过规定")
    await screen.page.click("button[data-save]")
    await expect(screen.page.locator("p.done")).to_contain_text("已保存")
    assert len(asked) == 1 and history(served.desk, case)[-1] == "refuse"


async def test_signing_out_leaves_no_typed_text_on_the_computer(served: Served) -> None:
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    await screen.go(f"/desk/cases/{case}")
    await screen.page.fill("#message", "病情在这里")
    ended, told = asyncio.Event(), asyncio.Event()

    async def once_ended(route: Route) -> None:
        await ended.wait()
        await route.continue_()

    async def slowly(route: Route) -> None:
        """Signed out; but the page hears of it from its own question before the door opens."""
        await route.fetch(max_redirects=0)
        ended.set()
        await told.wait()
        await route.continue_()

    await screen.page.route("**/here", once_ended)
    await screen.page.route("**/desk/sign-out", slowly)
    screen.page.on("response", lambda came: told.set() if came.status == 401 else None)
    asked: list[str] = []

    async def answer(dialog: Any) -> None:
        asked.append(dialog.message)
        await (dialog.dismiss() if len(asked) == 1 else dialog.accept())

    screen.page.on("dialog", answer)
    await screen.page.click(".leave button")
    await expect(screen.page.locator("#message")).to_have_value("病情在这里")
    assert "1 处写了没发出去的字" in asked[0]
    await screen.page.evaluate("document.body.dispatchEvent(new CustomEvent('here'))")
    await screen.page.click(".leave button")
    await screen.page.wait_for_url("**/desk/sign-in")
    assert await screen.page.evaluate("Object.keys(localStorage).length") == 0


async def test_who_signs_in_after_somebody_who_never_signed_out_finds_nothing_of_theirs(
    served: Served,
) -> None:
    """A shared computer: the window was closed, or the session ran out, with a reply half written."""
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    await screen.go(f"/desk/cases/{case}")
    await screen.page.fill("#message", "病情在这里")
    await screen.page.goto("about:blank")
    kept = "(Object.entries({...localStorage, ...sessionStorage}).join().includes('病情'))"
    for login, there in (("wangli", True), ("zhaoqiang", False), ("wangli", False)):
        await screen.page.context.clear_cookies()
        await screen.page.goto(f"{served.at}/desk/sign-in?next=/desk/cases/{case}")
        await screen.page.fill("#login", login)
        await screen.page.fill("#password", PASSWORD)
        await screen.page.click("button.strong")
        await screen.page.wait_for_selector("html.scripted #message")
        await expect(screen.page.locator("#message")).to_have_value("病情在这里" if there else "")
        await screen.page.wait_for_function(kept if there else f"!{kept}")
    assert screen.complaints == []


async def test_news_reaches_the_queue_and_an_open_case_without_touching_what_is_typed(served: Served) -> None:
    case = at_state(served.desk, "accepted")
    wang, zhao = await served.sit_down("wangli"), await served.sit_down("zhaoqiang")
    await wang.go(f"/desk/cases/{case}")
    await wang.page.fill("#message", "正在写")
    await expect(wang.page.locator("#live")).to_have_text("实时")
    await expect(zhao.page.locator("#live")).to_have_text("实时")
    office, staff_member = served.desk.office, served.desk.people["zhaoqiang"]
    steps = [("urgent", Given()), ("note", Given(words="我来看过了"))]
    await served.desk.house.store.write(
        lambda tx: desk_rows.act(
            tx, office.seal, desk_rows.Save(staff_member, case, None, steps), office.now, office.ground
        )
    )
    await expect(zhao.page.locator(f"#case-{case} .chip.hot")).to_be_visible()
    await expect(zhao.page.locator("#views .badge.hot")).to_be_visible()
    await expect(wang.page.locator("#stream .note")).to_contain_text("我来看过了")
    await expect(wang.page.locator("#head .chip.hot")).to_be_visible()
    await expect(wang.page.locator("#news")).to_contain_text("2 处变化")
    assert await wang.page.input_value("#message") == "正在写"
    await wang.page.click("button[data-save]")  # looked at an older version: nothing is sent, nothing is lost
    await expect(wang.page.locator("#news")).to_contain_text("刚才有人先动了")
    assert await wang.page.input_value("#message") == "正在写"
    await wang.page.click("button[data-save]")
    await expect(wang.page.locator("p.done")).to_be_visible()
    assert zhao.complaints == []


async def test_what_comes_before_the_line_of_a_page_is_open_is_shown(served: Served) -> None:
    opening, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(route: Route) -> None:
        opening.set()
        await go_on.wait()
        await route.continue_()

    screen = await served.sit_down()
    await screen.page.route("**/desk/live*", slowly)
    await screen.go("/desk")
    await opening.wait()
    case = served.desk.case(a_request("temporary:1"), sender="a")
    go_on.set()
    await expect(screen.page.locator(f"#case-{case}")).to_be_visible()


async def test_what_comes_while_another_tab_is_being_opened_is_shown_in_it(served: Served) -> None:
    """The first tab has the line for both, and the second cannot listen yet."""
    drawn, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(route: Route) -> None:
        drawn.set()
        await go_on.wait()
        await route.continue_()

    screen = await served.sit_down()
    await expect(screen.page.locator("#live")).to_have_text("实时")
    other = await screen.page.context.new_page()
    other.set_default_timeout(PATIENCE_MS)
    await other.route("**/desk/base.js", slowly)
    await other.goto(f"{served.at}/desk", wait_until="commit")
    await drawn.wait()
    case = served.desk.case(a_request("temporary:1"), sender="a")
    await expect(screen.page.locator(f"#case-{case}")).to_be_visible()
    go_on.set()
    await expect(other.locator(f"#case-{case}")).to_be_visible()
    await expect(other.locator("#live")).to_have_text("实时")  # it hears the news by the first tab


async def test_each_move_shows_its_own_fields(served: Served) -> None:
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    await screen.go(f"/desk/cases/{case}")
    await expect(screen.page.locator("#amount")).to_be_hidden()
    await screen.page.click("label.move:has-text('提意见：给予')")
    await screen.page.fill("#amount", "1,200")
    await expect(screen.page.locator("#reason")).to_be_hidden()
    await expect(screen.page.locator("button[data-save]")).to_have_text("提意见：给予")
    await screen.page.click("button[data-save]")
    await expect(screen.page.locator("#head .state")).to_have_text("已提意见，等决定")
    assert history(served.desk, case)[-1] == "propose"


async def test_further_moves_stand_in_the_row_of_the_others(served: Served) -> None:
    """Opened, they stood in a heap of their own beside it."""
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    await screen.go(f"/desk/cases/{case}")
    more = screen.page.locator("details.more .move")
    await expect(more.first).to_be_hidden()
    await screen.page.click("details.more summary")
    tops = [box["y"] for each in await more.all() if (box := await each.bounding_box())]
    assert len(tops) > 1 and max(tops) - min(tops) < 40


async def test_a_move_that_reaches_a_life_is_asked_about_once_more(served: Served) -> None:
    case = at_state(served.desk, "proposed")
    screen = await served.sit_down("lina")
    await screen.go(f"/desk/cases/{case}")
    asked: list[str] = []

    async def answer(dialog: Any) -> None:
        asked.append(dialog.message)
        await (dialog.dismiss() if len(asked) == 1 else dialog.accept())

    screen.page.on("dialog", answer)
    await screen.page.click("label.move:has-text('批准')")
    await screen.page.click("button[data-save]")
    assert "罗小秀" in asked[0] and history(served.desk, case)[-1] == "propose"
    await screen.page.click("button[data-save]")
    await expect(screen.page.locator("#head .state")).to_have_text("已批准，待发放")
    assert history(served.desk, case)[-1] == "approve"


async def test_a_saved_reply_lands_where_the_clerk_is_writing(served: Served) -> None:
    case = at_state(served.desk, "accepted")
    wang = served.desk.people["wangli"]
    served.desk.office.write(lambda tx: desk_rows.add_reply(tx, wang, "问好", "{name}您好。"))
    screen = await served.sit_down()
    await screen.go(f"/desk/cases/{case}")
    await screen.page.select_option("select[data-replies]", label="问好")
    assert await screen.page.input_value("#message") == "罗小秀您好。"


async def test_a_reason_is_picked_and_not_typed(served: Served) -> None:
    case = served.desk.case(a_dibao())
    served.desk.move(case, "take")
    screen = await served.sit_down()
    await screen.go(f"/desk/cases/{case}")
    await screen.page.click("label.move:has-text('提意见：不予')")
    await screen.page.select_option("select[data-fills]", index=1)
    assert (await screen.page.input_value("#reason")).startswith("材料还不齐：")


async def test_the_top_of_a_page_leaves_a_phone_room_for_the_rest(served: Served) -> None:
    screen = await served.sit_down()
    await screen.page.set_viewport_size({"width": 360, "height": 640})
    await screen.go("/desk")
    top = await screen.page.locator("header.top").bounding_box()
    assert top is not None and top["height"] < 640 / 5


async def test_a_photo_opens_over_the_case_is_turned_and_marked(served: Served) -> None:
    case = at_state(served.desk, "accepted")
    await a_paper(served.desk, case)
    screen = await served.sit_down()
    await screen.go(f"/desk/cases/{case}")
    await screen.page.click(".papers a.thumb")
    viewer = screen.page.locator("#viewer")
    await expect(viewer).to_be_visible()
    await viewer.locator("textarea").fill("看不清")
    await viewer.locator("button[name=turn][value='90']").click()
    await expect(viewer.locator("a.turn-90")).to_be_visible()
    await expect(viewer.locator("textarea")).to_have_value("看不清")
    await viewer.locator("button[value=poor]").press("Enter")
    await expect(viewer.locator(".verdict.poor")).to_be_visible()
    await expect(viewer.locator("[role=status]")).to_be_focused()  # not lost behind the photo
    await viewer.locator("[data-shut]").click()
    await expect(screen.page.locator(".papers li.poor")).to_contain_text("看不清")
    asked, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(route: Route) -> None:
        asked.set()
        await go_on.wait()
        await route.continue_()

    await screen.page.route("**/desk/papers/*", slowly)
    await screen.page.click(".papers a.thumb")
    await asked.wait()
    await screen.page.locator("#note").press_sequentially("不等照片了")
    await screen.page.evaluate(
        "() => { window.came = new Promise(done => document.addEventListener('htmx:after:swap', done)); }"
    )
    go_on.set()
    await screen.page.evaluate("window.came.then(() => 0)")
    await expect(viewer).to_be_empty()
    await expect(screen.page.locator("#note")).to_be_focused()


async def test_many_open_cases_share_one_line(served: Served) -> None:
    cases = [served.desk.case(a_request(f"temporary:{n}"), sender=f"s{n}") for n in range(8)]
    screen = await served.sit_down()
    screen.page.context.set_default_timeout(PATIENCE_MS)
    pages = [await screen.page.context.new_page() for _ in cases]
    for page, case in zip(pages, cases, strict=True):
        await page.goto(f"{served.at}/desk/cases/{case}")
    await screen.go("/desk")
    await expect(screen.page.locator("#list")).to_be_visible()


async def test_on_a_phone_every_part_of_a_case_is_one_tap_away(served: Served) -> None:
    case = served.desk.case(a_dibao())
    screen = await served.sit_down()
    await screen.go(f"/desk/cases/{case}")
    parts = screen.page.locator("nav.parts")
    await expect(parts).to_be_hidden()
    await screen.page.set_viewport_size({"width": 360, "height": 640})
    for link in await parts.get_by_role("link").all():
        await link.click()
        await expect(screen.page.locator(str(await link.get_attribute("href")))).to_be_in_viewport()
        await expect(parts).to_be_in_viewport()
    await screen.page.emulate_media(media="print")
    await expect(parts).to_be_hidden()
    assert screen.complaints == []


async def test_on_a_small_or_zoomed_screen_the_whole_list_is_there(served: Served) -> None:
    """The last columns lay beyond the edge: until when, and whose it is. The county has one more."""
    served.desk.case(a_dibao())
    screen = await served.sit_down("lina")
    await screen.go("/desk?view=open")
    wider = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    for width, height in ((1366, 768), (1024, 768), (683, 384)):
        await screen.page.set_viewport_size({"width": width, "height": height})
        assert await screen.page.evaluate(wider) <= 0, width
    for width, height in ((1024, 768), (683, 768)):
        await screen.page.set_viewport_size({"width": width, "height": height})
        await screen.page.locator("td.who").first.scroll_into_view_if_needed()
        assert await screen.page.evaluate("() => document.querySelector('#list').scrollLeft") == 0, width
        await expect(screen.page.locator("td.who").first).to_be_in_viewport(ratio=1)


async def test_who_finds_nobody_types_the_next_name_at_once(served: Served) -> None:
    """Somebody is on the telephone and spells the name again."""
    case = served.desk.case()
    screen = await served.sit_down()
    await screen.page.keyboard.press("/")
    await screen.page.keyboard.type("无此人")
    await screen.page.keyboard.press("Enter")
    await expect(screen.page.locator("#none-found")).to_be_visible()
    await expect(screen.page.locator("input[name=q]")).to_be_focused()
    await screen.page.keyboard.type(NAME)
    await screen.page.keyboard.press("Enter")
    await screen.page.wait_for_url(f"**/desk/cases/{case}")
    assert screen.complaints == []


async def test_at_twice_the_size_no_character_stands_alone_below_its_line(served: Served) -> None:
    """ "20 working days left" was cut before its last character, where a longer list leaves less room."""
    at_state(served.desk, "accepted")
    screen = await served.sit_down()
    await screen.page.set_viewport_size({"width": 683, "height": 384})
    await screen.go("/desk?view=open")
    due = screen.page.locator("td.due span").first
    await due.evaluate("place => { place.style.width = '7em'; }")
    assert await due.evaluate(WRITTEN_LINES) == ["剩 20 ", "个工作日"]


async def test_in_english_until_when_stands_on_one_line(served: Served) -> None:
    """The longest words of the queue, with the township's column beside them."""
    at_state(served.desk, "proposed")
    case = served.desk.case(a_dibao(), "chat-2")
    served.desk.move(case, "take")
    screen = await served.sit_down("lina")
    await screen.go("/desk/me")
    await screen.page.check("input[name=lang][value=en]")
    await screen.page.locator("form:has(input[name=lang]) button").first.click()
    await screen.page.wait_for_selector("html[lang=en]")
    await screen.go("/desk?view=open")
    lines = "() => [...document.querySelectorAll('td.due span')].map(one => one.getClientRects().length)"
    assert await screen.page.locator(f"#case-{case}").count() == 1
    assert set(await screen.page.evaluate(lines)) == {1}
    wider = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await screen.page.evaluate(wider) <= 0


async def test_the_chosen_move_is_told_from_the_others_in_high_contrast(served: Served) -> None:
    case = at_state(served.desk, "accepted")
    screen = await served.sit_down()
    await screen.page.emulate_media(forced_colors="active")
    await screen.go(f"/desk/cases/{case}")
    colours = await screen.page.evaluate(
        """() => [...document.querySelectorAll('.move input')].map(one =>
        [one.checked, getComputedStyle(one.nextElementSibling).backgroundColor])"""
    )
    chosen = {colour for checked, colour in colours if checked}
    assert chosen and not chosen & {colour for checked, colour in colours if not checked}
