"""An emergency from the first cry to the money that is there, by everybody who lends a hand."""

from __future__ import annotations

import pytest

from tests.browser.county import County
from tests.browser.plays.conftest import Newcomer

pytestmark = pytest.mark.browser


async def test_a_house_burned_down_and_the_money_arrived(county: County, newcomer: Newcomer) -> None:
    resident = await newcomer()
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

    await county.pay(case, "吴大树")
    await resident.reads("您的救助已经发放")
    await county.days_pass(3.1)
    await resident.reads("您收到了吗")
    await resident.press("收到了")
    await resident.reads("谢谢您告诉我们")
    clerk = await county.at_desk("wangli")  # days later, the old session is over
    await clerk.go(f"{case}/payments")
    await clerk.reads("居民说收到了")
