"""A hospital bill that ate up a household: village, township and county, to the money that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.county import County
from tests.browser.plays.conftest import Newcomer
from tests.papers.files import grainy

pytestmark = pytest.mark.browser
REGISTERS = {
    "在享救助": "没有", "工资（元/月）": "0", "养老金（元/月）": "180", "存款（元）": "2600",
    "车辆（辆）": "0", "房屋（套）": "1", "工商登记（个）": "0", "查询日期": "2026-11-23",
}  # fmt: skip


async def test_a_hospital_bill_is_helped_with_by_village_township_and_county(
    county: County, newcomer: Newcomer, tmp_path: Path
) -> None:
    bill = tmp_path / "bill.jpg"
    bill.write_bytes(grainy((1200, 900)))
    resident = await newcomer()
    await resident.asks_for_help_with_a_hospital_bill("王大山", bill)

    clerk = await county.at_desk("wangli")
    case = await clerk.open_case("王大山")
    await clerk.reads("老伴脑梗住院")
    await clerk.act("受理")
    helper = await county.at_desk("weiguoping", phone=True)
    await helper.open_case("王大山")
    await helper.notes("老伴卧床半年了，邻居借了两千给他。")
    assert (await helper.status(f"{case}/payments"), await helper.status("/desk/payments")) == (200, 403)
    await clerk.go(case)
    await clerk.reads("邻居借了两千给他")
    await clerk.act("送核对")
    await resident.reads("工作人员正在核对您家的经济状况")

    officer = await county.at_desk("lina")
    await officer.asks_the_registers("王大山", REGISTERS, tmp_path, await county.at_desk("hejun"))
    await clerk.go(f"{case}/check")
    await clerk.reads("2,600")

    visit = await clerk.plans_visit(case, with_whom="赵强")
    partner = await county.at_desk("zhaoqiang", phone=True)
    await partner.records_visit(visit, present="王大山本人", free="两间砖房，老伴卧床，家里没有值钱的东西。")
    await clerk.go(case)
    await clerk.reads("两间砖房")

    await clerk.act("提意见：给予", amount="3000")
    head = await county.at_desk("chengang")
    await clerk.hangs_notice(case, head, members="2", days="7", basis="县里的救助办法")
    await resident.reads("您的申请开始公示了")
    await resident.reads("公示只写姓（名字遮住）、家里人数和金额")

    await county.days_pass(8)
    officer = await county.at_desk("lina")
    await officer.open_case("王大山", "等决定")
    await officer.act("批准")
    await resident.reads("救助金额 3,000 元")

    await county.pay(case, "王大山")
    await resident.reads("您的救助已经发放")
    await county.days_pass(3.1)
    await resident.reads("您收到了吗")
    await resident.press("收到了")
    await resident.reads("谢谢您告诉我们")
    clerk = await county.at_desk("wangli")
    await clerk.go(f"{case}/payments")
    await clerk.reads("居民说收到了")
