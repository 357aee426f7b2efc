"""The page on a phone of 360 by 640, without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from bot.house import House
from tests.browser.conftest import OpenPhone, phone, served
from tests.chats.player import Player, clock_on
from tests.offshore.conftest import ID, TO_THE_ID
from tests.papers.files import photo

pytestmark = pytest.mark.browser
__all__ = ["phone"]
DAY = date(2026, 11, 23)
LETTERS = """[...document.querySelectorAll("p, label, input, button, h1")]
    .map(each => parseFloat(getComputedStyle(each).fontSize))"""


@pytest.fixture
def live_house(tmp_path: Path) -> Iterator[tuple[House, str]]:
    with served(tmp_path, clock_on(DAY)) as (house, at):
        yield house, at


async def at_the_id(house: House, lang: str = "zh-CN") -> Player:
    player = Player(replace(house, identity_page=True), clock_on(DAY), sender="501", channel="telegram")
    await player.play(TO_THE_ID)
    if lang != "zh-CN":
        await player.play("> english")
    return player


async def fits(page: Page) -> None:
    """Nothing sticks out, letters are large, and what is pressed is large enough for a thumb."""
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
    assert min(await page.evaluate(LETTERS)) >= 16
    heights = await page.evaluate("[...document.querySelectorAll('button')].map(e => e.offsetHeight)")
    assert min(heights) >= 48


async def test_a_number_is_mended_and_handed_in(phone: OpenPhone, live_house: tuple[House, str]) -> None:
    player = await at_the_id(live_house[0])
    held = await phone(java_script_enabled=False)
    await held.open(player.page)
    await expect(held.page.get_by_role("heading")).to_have_text(
        "请写您的身份证号。不方便也可以跳过，工作人员会帮您查。"
    )
    await held.page.get_by_label("写在这里").fill("110105194912310021")
    await held.page.get_by_role("button", name="交上去").click()
    await expect(held.page.get_by_role("alert")).to_contain_text("有一位可能写错了")
    await expect(held.page.get_by_label("写在这里")).to_have_value("110105194912310021")
    await held.page.get_by_label("写在这里").fill(ID)
    await held.page.get_by_role("button", name="交上去").click()
    await expect(held.page.get_by_role("heading")).to_have_text("收到了")
    await held.open(player.page)
    await expect(held.page.get_by_text("再要一个链接")).to_be_visible()
    assert not [each for each in held.complaints if "422" not in each and "410" not in each]


async def test_photos_are_handed_in(phone: OpenPhone, live_house: tuple[House, str], tmp_path: Path) -> None:
    player = await at_the_id(live_house[0])
    await player.play("> 跳过\n> 13800012345\n> 电线短路")
    (tmp_path / "a.jpg").write_bytes(photo())
    held = await phone(java_script_enabled=False)
    await held.open(player.page)
    await held.page.get_by_label("从相册里选").set_input_files(str(tmp_path / "a.jpg"))
    await held.page.get_by_role("button", name="交上去").click()
    await expect(held.page.get_by_role("heading")).to_have_text("收到了")
    assert not held.complaints


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
async def test_it_fits_a_small_phone_in_both_languages(
    phone: OpenPhone, live_house: tuple[House, str], lang: str
) -> None:
    player = await at_the_id(live_house[0], lang)
    held = await phone()
    await held.open(player.page)
    assert await held.page.evaluate("document.documentElement.lang") == lang
    await fits(held.page)
    assert all(each.startswith(held.at) for each in held.requests)
