"""A request that belongs to another township: sent over, sent back with a reason, sent again and received."""

from __future__ import annotations

import pytest

from tests.browser.county import County
from tests.browser.plays.conftest import Newcomer

pytestmark = pytest.mark.browser


async def test_two_townships_settle_whose_it_is_and_the_resident_hears_each_step(
    county: County, newcomer: Newcomer
) -> None:
    resident = await newcomer()
    await resident.asks_for_quick_help("周小满")
    here, there = await county.at_desk("wangli"), await county.at_desk("luojun")
    case = await here.open_case("周小满")
    await here.act("受理")

    await here.act("转给别的乡镇", area="马场坪街道", reason="他现在住在马场坪街道的兄弟家")
    await resident.reads("您的申请转到马场坪街道")
    await resident.reads("他现在住在马场坪街道的兄弟家")
    await resident.reads("您不用重新申请")

    await there.open_case("周小满")
    await there.act("退回转来的", reason="人已经回金山街道了")
    await resident.reads("那边没有接您的申请，转回金山街道")
    assert await there.status(case) == 404
    await here.go(case)
    await here.reads("人已经回金山街道了")

    await here.act("转给别的乡镇", area="马场坪街道", reason="电话问过了，房子租在马场坪街道，住到明年")
    await resident.reads("住到明年")
    await there.open_case("周小满")
    await there.press("接收")
    await resident.reads("马场坪街道接收了您的申请")
    await there.act("提意见：给予", amount="500")
    await there.reads("已提意见")
    assert await here.status(case) == 404
