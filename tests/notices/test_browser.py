"""A villager with an old phone: scans, reads, objects without a name, asks what came of it. No scripts."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.house import House
from cases.moves import Given
from cases.people import Actor, Role
from store import casework, staff
from store.database import Tx
from store.notices import making
from store.schema import resident
from store.times import ms
from tests.browser.conftest import OpenPhone, live_house, phone
from tests.store.office import TOWN, a_request

__all__ = ["live_house", "phone"]
pytestmark = pytest.mark.browser


def hang_up(tx: Tx, house: House) -> str:
    """Made by one, checked by another, posted; the token of the poster."""
    now, ground = house.now(), house.today()
    people = [
        Actor(f"staff:{staff.create(tx, login, login, Role.CLERK, TOWN, '', now)}", Role.CLERK, TOWN)
        for login in ("xiaoyun", "dashan")
    ]
    made = resident.insert().values(lang="zh-CN", talk=b"", created_at=ms(now)).returning(resident.c.id)
    who = int(tx.execute(made).scalar_one())
    case = casework.file_case(
        tx, house.seal, a_request("temporary:board", village=f"{TOWN}001"), who, now, ground
    )
    for move, given in (("take", Given()), ("propose", Given(amount_fen=80_000))):
        casework.make_move(tx, house.seal, case, move, people[0], given, now, ground)
    wish = making.Wish("罗小秀", 4, 3, "县民政局的通知")
    notice = making.draft(tx, house.seal, people[0], case, wish, now, ground)
    making.check(tx, house.seal, people[1], notice, now, ground)
    return making.post(tx, house.seal, people[0], notice, now, ground).token


async def test_from_the_poster_to_an_answer(live_house: tuple[House, str], phone: OpenPhone) -> None:
    house, _ = live_house
    token = await house.store.write(lambda tx: hang_up(tx, house))
    held = await phone(java_script_enabled=False)
    page, shots = held.page, os.environ.get("NOTICES_SHOTS", "")

    async def looked(name: str) -> None:
        assert await page.evaluate("document.documentElement.scrollWidth") <= 360
        if shots:
            await page.screenshot(path=Path(shots) / f"{name}.png", full_page=True)

    await held.open("/notices")
    await looked("towns")
    await page.get_by_role("link", name=re.compile("1 户")).click()
    await expect(page.get_by_text("还有 3 天")).to_be_visible()
    await looked("town")
    await page.get_by_role("link", name=re.compile("有意见，点这里")).click()
    await expect(page.get_by_label("您想说什么？")).to_be_visible()
    assert page.url.endswith(f"/notices/object/{token}")
    await looked("object")
    await page.get_by_label("您想说什么？").fill("他家有两辆车")
    await page.get_by_role("button", name="交上去").click()
    await expect(page.get_by_role("heading", name="收到了，谢谢您")).to_be_visible()
    await looked("heard")
    code = await page.locator(".bigcode").inner_text()
    await page.get_by_role("link", name="提过意见？查结果").click()
    await page.get_by_label("收到时给您的号").fill(code.lower())
    await page.get_by_role("button", name="查一查").click()
    await expect(page.get_by_text("还没开始查")).to_be_visible()
    await looked("answer")
    assert held.complaints == [] and await held.context.cookies() == []
