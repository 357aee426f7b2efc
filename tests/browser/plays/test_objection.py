"""Somebody scans the code on a public notice and objects without a name; the county finds that it is true."""

from __future__ import annotations

import pytest

from tests.browser.conftest import OpenPhone
from tests.browser.county import County, Passer
from tests.browser.plays.conftest import Newcomer

pytestmark = pytest.mark.browser


async def test_an_objection_without_a_name_is_looked_into_by_others_and_proved_right(
    county: County, newcomer: Newcomer, phone: OpenPhone
) -> None:
    resident = await newcomer()
    await resident.asks_for_help_with_a_hospital_bill("王大山")
    clerk, head = await county.at_desk("wangli"), await county.at_desk("chengang")
    case = await clerk.open_case("王大山")
    await clerk.act("受理")
    await clerk.act("提意见：给予", amount="3000")
    await clerk.hangs_notice(case, head, members="2", days="7", basis="县里的救助办法")
    await resident.reads("您的申请开始公示了")

    held = await phone()
    neighbour = Passer(held.page, held.at)
    await neighbour.reads_notices_of("金山街道")
    await neighbour.sees("王*")
    code = await neighbour.objects("他家去年买了一辆小汽车。")

    await resident.reads("公示期间有人提了意见")
    assert await resident.never_read("小汽车")
    await clerk.go(case)
    await clerk.reads("有异议，复查中")
    assert await clerk.never_read("小汽车")
    await clerk.finds_none_of_complaints()

    officer = await county.at_desk("wumin")
    complaint = await officer.open_case("没留姓名", "投诉和异议")
    await officer.reads("他家去年买了一辆小汽车")
    assert (await clerk.status(complaint), await head.status(complaint)) == (404, 404)
    await officer.act("受理")
    await neighbour.asks_for_answer(code)
    await neighbour.sees("正在查")
    await officer.act("反映属实，答复", message="查了车辆登记，确实有一辆车。")
    await neighbour.asks_for_answer(code)
    await neighbour.sees("查了车辆登记，确实有一辆车")

    await county.days_pass(0.1)
    await neighbour.reads_notices_of("金山街道")
    await neighbour.sees_no("王*")
    clerk = await county.at_desk("wangli")
    await clerk.go("/desk/tasks")
    await clerk.reads("王大山")
    await clerk.go(case)
    await clerk.act("复查完", reason="名下有一辆小汽车，家里的财产超过规定。")
    await clerk.act("撤回意见")
    await clerk.act("提意见：不予", reason="名下有一辆小汽车，家里的财产超过规定。")
    decider = await county.at_desk("hejun")
    await decider.go(case)
    await decider.act("不予救助")
    await resident.reads("您的申请这次没有批准")
    await resident.reads("家里的财产超过规定")
    assert held.complaints == []
