"""A household on dibao is heard before its aid is reduced, and told what it can do about the decision."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.county import County, Resident
from tests.browser.plays.conftest import Newcomer
from tests.browser.plays.test_expenditure import REGISTERS

pytestmark = pytest.mark.browser
WHY = "儿子每月寄回 500 元，要算进收入。"


async def granted(county: County, resident: Resident, folder: Path) -> str:
    """On dibao, by everybody who has to have a hand in it; the address of the case."""
    await resident.asks_for_dibao("王大山", account="6222 0200 0000 0000 000")
    clerk = await county.at_desk("wangli")
    case = await clerk.open_case("王大山")
    await clerk.act("受理")
    await clerk.press("声明：不是亲属")
    await clerk.reads("已保存：声明：不是亲属")
    await clerk.act("送核对")
    officer = await county.at_desk("lina")
    await officer.asks_the_registers("王大山", REGISTERS, folder, await county.at_desk("hejun"))
    await clerk.sees_the_home(case, "赵强", await county.at_desk("zhaoqiang", phone=True))
    await clerk.go(case)
    await clerk.act("提意见：给予", amount="1272")
    await clerk.hangs_notice(case, await county.at_desk("chengang"), members="4")
    await county.days_pass(8)
    officer = await county.at_desk("lina")
    await officer.go(case)
    await officer.act("批准")
    await resident.reads("每月 1,272 元")
    clerk = await county.at_desk("wangli")
    await clerk.go(case)
    await clerk.act("开始享受")
    await resident.reads("手续都办好了，从批准的下个月起按月发放")
    return case


async def test_a_household_is_heard_before_its_aid_is_reduced(
    county: County, newcomer: Newcomer, tmp_path: Path
) -> None:
    resident = await newcomer()
    case = await granted(county, resident, tmp_path)
    clerk = await county.at_desk("wangli")
    await clerk.go("/desk/payments/month?programme=dibao&area=522702001&month=2027-01")
    await clerk.reads("农村信用社")  # as it was told in the chat; nobody types it anew

    await clerk.go(case)
    await clerk.act("想减少：先听意见", amount="900", reason=WHY)
    await resident.reads("我们想把您的救助调整到每月 900 元")
    await resident.reads(WHY)
    await resident.reads("还没有决定")
    await clerk.may_not("意见听完，交决定")
    await resident.says("我有话要说", "那个钱是还我的药钱，不是每个月都有")
    await resident.reads("决定以前，一定有人看")

    await clerk.go(case)
    await clerk.reads("那个钱是还我的药钱")
    await clerk.may_not("意见听完，交决定")
    await clerk.press("看过，不用回")
    await clerk.reads("已保存：看过，不用回")
    await clerk.act("意见听完，交决定")
    decider = await county.at_desk("hejun")
    await decider.go(case)
    await decider.reads("那个钱是还我的药钱")
    await decider.act("决定调整金额", reason="药费已经扣除，其余算收入。")
    await resident.reads("您的救助金额调整了：每月 900 元")
    await resident.reads("药费已经扣除，其余算收入")
    await resident.reads("6 个月内，向法院起诉")
    await resident.press("不同意这个结果")
    await resident.reads("是怎么回事")
