"""Photos on poor networks: left out again, more than one message holds, the page closed in between."""

from __future__ import annotations

import asyncio
import re

import pytest
from playwright.async_api import FilePayload, Route, expect

from store.papers.paper import MAX_BYTES
from tests.browser.conftest import OpenPhone, Phone
from tests.browser.test_resident import to_the_photos
from tests.papers.files import grainy, photo

pytestmark = pytest.mark.browser
BACK_AGAIN = "window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))"
"""From a page that was gone to for a moment, in a browser that keeps whole pages."""


def roofs(number: int) -> list[FilePayload]:
    """Each another picture: what is sent twice would be kept once."""
    return [
        {"name": f"{n}.jpg", "mimeType": "image/jpeg", "buffer": photo((640, 400 + n))} for n in range(number)
    ]


async def at_the_photos(phone: OpenPhone) -> Phone:
    mine = await phone()
    await mine.open()
    await to_the_photos(mine)
    return mine


async def test_a_photo_that_was_chosen_by_mistake_is_left_out_while_it_is_on_its_way(
    phone: OpenPhone,
) -> None:
    mine, goes_on = await at_the_photos(phone), asyncio.Event()

    async def slowly(route: Route) -> None:
        await goes_on.wait()
        await route.continue_()

    await mine.page.route("**/photo", slowly)
    await mine.page.set_input_files("#say input[multiple]", roofs(3))
    stops = mine.page.locator(".shot").get_by_role("button", name="不传这张")
    await expect(stops).to_have_count(3)
    going = [re.compile("正在传 [0-9]+%"), "等着传", "等着传"]
    await expect(mine.page.locator(".shot p")).to_have_text(going)
    await expect(mine.page.locator(".shot progress:visible")).to_have_count(1)
    none = mine.page.locator(".live button", has_text="没有照片")
    await expect(none).to_be_disabled()  # while some are on their way
    await expect(mine.page.locator(".live button", has_text="返回上一题")).to_be_enabled()
    await stops.nth(2).click()  # still waiting its turn
    await stops.nth(0).click()  # under way
    await expect(stops).to_have_count(1)
    goes_on.set()
    await expect(mine.page.locator(".live .said").last).to_contain_text("一共 1 张")
    await expect(mine.page.locator(".shot")).to_have_count(1)
    await expect(mine.page.locator(".shot button:visible")).to_have_count(0)


async def test_when_all_are_left_out_nothing_was_said(phone: OpenPhone) -> None:
    mine = await at_the_photos(phone)
    before = await mine.page.locator(".turn.own").count()
    await mine.page.route("**/photo", lambda route: route.abort())
    await mine.page.set_input_files("#say input[multiple]", roofs(1))
    await expect(mine.page.locator(".shot button", has_text="点这里再传")).to_be_visible()
    await mine.page.locator(".shot").get_by_role("button", name="不传这张").click()
    await expect(mine.page.locator(".turn.own")).to_have_count(before)
    await expect(mine.page.locator(".live button", has_text="没有照片")).to_be_enabled()


async def test_twelve_photos_chosen_at_once_all_arrive(phone: OpenPhone) -> None:
    mine = await at_the_photos(phone)
    await mine.page.set_input_files("#say input[multiple]", roofs(12))
    await expect(mine.page.locator(".live .said").last).to_contain_text("一共 12 张")
    await expect(mine.page.locator("#notices")).to_be_empty()


async def test_a_photo_too_large_to_be_taken_is_made_smaller_and_goes(phone: OpenPhone) -> None:
    """As phones with many pixels take them; on a poor network the smaller one is also the quicker one."""
    mine, large = await at_the_photos(phone), grainy((4000, 3000), quality=97)
    assert len(large) > MAX_BYTES
    async with mine.page.expect_request("**/photo") as going:
        await mine.page.set_input_files(
            "#say input[multiple]", [{"name": "1.jpg", "mimeType": "image/jpeg", "buffer": large}]
        )
    await expect(mine.page.locator(".live .said").last).to_contain_text("一共 1 张")
    sent = (await (await going.value).all_headers())["content-length"]
    assert int(sent) < 1024 * 1024


async def test_photos_that_are_up_when_the_page_is_closed_are_told_of_when_it_is_back(
    phone: OpenPhone,
) -> None:
    mine, went = await at_the_photos(phone), []

    async def two_of_three(route: Route) -> None:
        went.append(route)
        if len(went) < 3:
            await route.continue_()

    await mine.page.route("**/photo", two_of_three)
    await mine.page.set_input_files("#say input[multiple]", roofs(3))
    await expect(mine.page.locator(".shot", has_text="传好了")).to_have_count(2)
    await mine.page.reload()
    await expect(mine.page.locator(".live .said").last).to_contain_text("一共 2 张")
    await mine.page.reload()
    await expect(mine.page.locator(".live .said").last).to_contain_text("一共 2 张")


async def test_without_a_network_a_photo_waits_and_goes_by_itself(phone: OpenPhone) -> None:
    mine = await at_the_photos(phone)
    await mine.context.set_offline(True)
    await mine.page.set_input_files("#say input[multiple]", roofs(1))
    await expect(mine.page.locator(".shot")).to_contain_text("等网络，连上就传")
    await mine.page.evaluate(BACK_AGAIN)
    await expect(mine.page.locator(".shot")).to_contain_text("等网络，连上就传")
    await mine.context.set_offline(False)
    await expect(mine.page.locator(".live .said").last).to_contain_text("一共 1 张")
