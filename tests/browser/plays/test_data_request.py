"""Somebody wants to see what is kept about them, and to have it corrected."""

from __future__ import annotations

import pytest

from tests.browser.county import County
from tests.browser.plays.conftest import Newcomer

pytestmark = pytest.mark.browser


async def test_a_wrong_telephone_number_is_corrected_and_said_so(county: County, newcomer: Newcomer) -> None:
    resident = await newcomer()
    await resident.asks_for_quick_help("周小满")
    await resident.says("我的资料")
    await resident.says("有地方要改", "电话换了，新号是 13900000002", "金山街道", "提交")
    await resident.reads("已经交给金山街道的工作人员")

    clerk = await county.at_desk("wangli")
    await clerk.view_of("data")
    await clerk.open_row("周小满")
    await clerk.reads("电话换了，新号是")
    await clerk.act("受理")
    await resident.reads("您提的个人信息的事，工作人员正在办")
    await clerk.act("办好，答复", message="电话改好了，以后打新号。")
    await resident.reads("您提的个人信息的事，办好了")
    await resident.reads("电话改好了，以后打新号")


async def test_what_the_law_keeps_is_not_deleted_and_the_reason_is_said(
    county: County, newcomer: Newcomer
) -> None:
    resident = await newcomer()
    await resident.asks_for_quick_help("周小满")
    await resident.says("我的资料", "要删掉", "全部删掉", "金山街道", "提交")

    clerk = await county.at_desk("wangli")
    await clerk.view_of("data")
    case = await clerk.open_row("周小满")
    await clerk.act("受理")
    await clerk.may_not("不能办，说明原因")

    head = await county.at_desk("chengang")
    await head.go(case)
    await head.act("不能办，说明原因", reason="申请还在办，办完以后才能删。")
    await resident.reads("您提的个人信息的事，这次不能办")
    await resident.reads("申请还在办，办完以后才能删")
    await resident.reads("您不同意的话，可以向法院起诉")
    await resident.press("不同意这个结果")
    await resident.reads("是怎么回事")
