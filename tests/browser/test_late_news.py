"""News that come just while somebody answers: on a slow line, after an answer that got lost."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
import pytest_asyncio
from playwright.async_api import APIResponse, Page, Route, expect

from bot.house import House
from dialogs.message import Option, Say
from store.casework import post_to_resident
from store.database import Tx
from tests.browser.conftest import OpenPhone, Phone
from tests.browser.test_resident import press, resident_of, say

pytestmark = pytest.mark.browser
COUNTED = """
const Line = window.EventSource;
window.heard = [];
window.EventSource = function (address) {
  const line = new Line(address);
  line.addEventListener("message", news => window.heard.push(news.data));
  return line;
};
"""
"""What came by the line of the page, whatever the page made of it."""
Tell = Callable[[str], None]


@pytest_asyncio.fixture(loop_scope="session")
async def mine(phone: OpenPhone) -> Phone:
    """A page on which somebody has said a word, and to which asking instead of listening is of no help."""
    opened = await phone()
    await opened.page.add_init_script(COUNTED)
    await opened.page.route("**/news*", lambda route: route.abort())
    await opened.open()
    await say(opened, "你好")
    return opened


@pytest.fixture
def tell(mine: Phone, live_house: tuple[House, str]) -> Tell:
    house, _ = live_house
    resident = resident_of(house)

    def post(words: str) -> None:
        asked = Say(words, (Option("g:track", "收到了"),))

        def work(tx: Tx) -> None:
            post_to_resident(tx, house.seal, resident, asked, f"{words}:{resident}", house.now(), None)
            tx.wake(f"resident:{resident}")

        house.store.write_now(work)

    return post


async def came(page: Page, words: str) -> None:
    await page.wait_for_function("words => window.heard.some(each => each.includes(words))", arg=words)


def held_up(open_door: asyncio.Event, answered: asyncio.Event) -> Callable[[Route], Awaitable[None]]:
    """The house has answered, and its answer is on the way until the door opens."""

    async def carry(route: Route) -> None:
        answer: APIResponse = await route.fetch()
        answered.set()
        await open_door.wait()
        await route.fulfill(response=answer)

    return carry


async def test_what_comes_while_an_answer_is_on_its_way_is_shown_after_it(mine: Phone, tell: Tell) -> None:
    open_door, answered = asyncio.Event(), asyncio.Event()
    await mine.page.route("**/say", held_up(open_door, answered))
    await mine.page.locator(".live button", has_text="申请救助").click()
    await answered.wait()
    tell("您收到了吗？")
    await came(mine.page, "您收到了吗？")
    open_door.set()
    await expect(mine.page.locator(".live button", has_text="知道了")).to_be_visible()
    await expect(mine.page.locator(".turn.live", has_text="您收到了吗？")).to_have_count(1)
    tell("再问一次")
    await expect(mine.page.locator(".turn.live", has_text="再问一次")).to_have_count(1)
    await press(mine, "收到了")


async def test_an_answer_that_came_by_the_line_leaves_no_old_buttons_behind(mine: Phone, tell: Tell) -> None:
    """The page waits for an answer that got lost; its line brings it, and news after it."""
    lost: list[APIResponse] = []
    await mine.page.unroute("**/news*")

    async def lose(route: Route) -> None:
        if lost:
            await route.continue_()
            return
        lost.append(await route.fetch())
        tell("您收到了吗？")
        await route.abort()

    await mine.page.route("**/say", lose)
    await mine.page.locator(".live button", has_text="申请救助").click()
    await expect(mine.page.locator(".own .later")).to_have_count(0)
    await expect(mine.page.locator(".live button", has_text="申请救助")).to_have_count(0)
    await expect(mine.page.locator(".live button", has_text="知道了")).to_be_enabled()
    await expect(mine.page.locator(".turn.live", has_text="您收到了吗？")).to_have_count(1)
    await press(mine, "收到了")
    await expect(mine.page.locator(".live button", has_text="知道了")).to_have_count(1)


async def test_a_question_that_comes_while_words_wait_can_be_answered_after_them(
    mine: Phone, tell: Tell
) -> None:
    """The words were sent too fast and wait. Until they are taken in no button can be pressed for nothing."""
    in_time = asyncio.Event()

    async def refuse(route: Route) -> None:
        if in_time.is_set():
            await route.continue_()
        else:
            await route.fulfill(status=429, body='{"problem": "您说得有点快。"}')

    await mine.page.route("**/say", refuse)
    await mine.page.locator(".live button", has_text="申请救助").click()
    await expect(mine.page.locator(".own .later")).to_have_count(1)
    tell("您收到了吗？")
    asked = mine.page.locator(".turn.live", has_text="您收到了吗？")
    await expect(asked.get_by_role("button", name="收到了")).to_be_disabled()
    in_time.set()
    await expect(mine.page.locator(".live button", has_text="知道了")).to_be_enabled()
    await expect(asked.get_by_role("button", name="收到了")).to_be_enabled()
    await press(mine, "收到了")


MOVE = """
const above = document.createElement("div");
above.style.height = "170px";
document.documentElement.style.overflowAnchor = "none";
document.getElementById("log").prepend(above);
"""


async def test_the_page_moves_under_a_finger(mine: Phone, tell: Tell) -> None:
    """News put themselves above or below just while a button is held down: it counts all the same."""
    page = mine.page
    tell("钱您收到了吗？")
    button = page.locator(".live").get_by_role("button", name="收到了", exact=True)
    await button.scroll_into_view_if_needed()
    place = await button.bounding_box()
    assert place is not None
    await page.mouse.move(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    await page.mouse.down()
    await page.evaluate(MOVE)
    await page.mouse.up()
    await expect(page.locator(".turn.own", has_text="收到了")).to_be_attached()


async def test_a_finger_that_slides_off_a_button_presses_nothing(mine: Phone, tell: Tell) -> None:
    page = mine.page
    tell("钱您收到了吗？")
    button = page.locator(".live").get_by_role("button", name="收到了", exact=True)
    await button.hover()
    await page.mouse.down()
    await page.mouse.move(4, 4)
    await page.mouse.up()
    await button.click()  # and what follows is a press like any other
    await expect(page.locator(".turn.own", has_text="收到了")).to_have_count(1)
