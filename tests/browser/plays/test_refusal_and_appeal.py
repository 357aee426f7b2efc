"""A refusal in writing, and the appeal that nobody handles who had a part in it."""

from __future__ import annotations

import pytest

from tests.browser.county import County
from tests.browser.plays.conftest import Newcomer

pytestmark = pytest.mark.browser
WHY = "房子没有受损，家里生活不受影响。"


async def test_a_refusal_is_appealed_and_decided_anew_by_others(county: County, newcomer: Newcomer) -> None:
    resident = await newcomer()
    await resident.asks_for_quick_help("周小满")

    clerk = await county.at_desk("wangli")
    case = await clerk.open_case("周小满")
    await clerk.act("受理")
    await clerk.act("提意见：不予", reason=WHY)
    officer = await county.at_desk("lina")
    await officer.open_case("周小满", "等决定")
    await officer.act("不予救助", reason=WHY)

    await resident.reads("您的申请这次没有批准")
    await resident.reads(WHY)
    await resident.reads("60 日内")
    await resident.reads("6 个月内，向法院起诉")
    decision = await clerk.paper(case, "refusal")
    assert "不予" in decision and "行政复议" in decision and WHY[:-1] in decision

    await resident.press("不同意这个结果")
    await resident.says("房子后墙裂了，没人来看过。", "没有照片", "留名", "周小满", "跳过", "提交")
    await resident.reads("已经送到县里")

    await officer.finds_none("投诉和异议")

    other = await county.at_desk("wumin")
    complaint = await other.open_case("周小满", "投诉")
    assert (await officer.status(complaint), await clerk.status(complaint)) == (404, 404)
    await other.act("受理")
    await resident.reads("您说的人看不到，也不能办这件事")
    await other.act("反映属实，答复", message="我们去看了，后墙确实裂了，请乡镇重新办理。")
    await resident.reads("您反映的事查过了，属实")

    await other.go(case)
    await other.act("重新办理", reason="复查后发现后墙开裂，原来的决定不成立。")
    await resident.reads("后墙开裂")
    anew = await county.at_desk("zhaoqiang")
    await anew.go(case)
    await anew.act("提意见：给予", amount="800")
    decider = await county.at_desk("hejun")
    await decider.go(case)
    await decider.act("批准")
    await resident.reads("救助金额 800 元")
