"""Whole cases from the first message to the money that is there, by everybody who lends a hand."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path

import pytest
from playwright.async_api import Browser

from bot.house import House
from tests.browser.conftest import CHROMIUM, OPENED, OpenPhone, served
from tests.browser.county import County, Resident

pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")]


@pytest.fixture
def clock() -> list[datetime]:
    return [OPENED]


@pytest.fixture
def live_house(tmp_path: Path, clock: list[datetime]) -> Iterator[tuple[House, str]]:
    """A house of its own for each play, with a clock that is moved by hand."""
    with served(tmp_path, lambda: clock[0]) as opened:
        yield opened


@pytest.fixture
async def county(
    live_house: tuple[House, str], chromium: Browser, clock: list[datetime]
) -> AsyncIterator[County]:
    async with AsyncExitStack() as doors:
        opened = County(*live_house, chromium, doors, clock)
        await opened.hire()
        yield opened


async def paid(county: County, case: str, name: str) -> None:
    """Three hands: proposed by the clerk, approved by the county, paid and confirmed by the payer."""
    clerk, head, payer = [await county.at_desk(who) for who in ("wangli", "hejun", "yangfan")]
    await clerk.propose_payment(case, name)
    await head.approve_payments()
    await payer.send_list_and_confirm(case)


async def test_a_house_burned_down_and_the_money_arrived(county: County, phone: OpenPhone) -> None:
    held = await phone()
    await held.open()
    resident = Resident(held.page)
    await resident.cries_for_help_after_a_fire("吴大树")

    clerk = await county.at_desk("wangli")
    case = await clerk.open_case("吴大树")
    await clerk.reads("紧急")
    await clerk.act("受理")
    await resident.reads("您的申请已经受理")
    await clerk.act("提意见：给予", amount="600")

    officer = await county.at_desk("lina")
    await officer.open_case("吴大树", "等决定")
    await officer.act("批准")
    await resident.reads("救助金额 600 元")

    await paid(county, case, "吴大树")
    await resident.reads("您的救助已经发放")
    await county.days_pass(3.1)
    await resident.reads("您收到了吗")
    await resident.press("收到了")
    await resident.reads("谢谢您告诉我们")
    clerk = await county.at_desk("wangli")  # days later, the old session is over
    await clerk.go(f"{case}/payments")
    await clerk.reads("居民说收到了")
    assert held.complaints == [] and county.complaints == []
