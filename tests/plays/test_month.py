"""A month of dibao, from the list to the money that is there: one account is closed, and mended."""

from __future__ import annotations

from tests.plays.test_death import on_dibao
from tests.plays.town import Desk, Town

EVERYTHING = {"month": "", "programme": "", "area": "", "whole": "1"}
MONTH = "/desk/payments/month?programme=dibao&area=522702001&month=2027-01"


async def goes_on(desk: Desk, state: str) -> None:
    """All payments of a state, looked at and then done."""
    await desk.press(f"/desk/payments?state={state}", "/look", **EVERYTHING)
    await desk.goes_on("/do")


async def test_a_closed_account_is_mended_and_the_month_is_paid(town: Town) -> None:
    resident, case = await on_dibao(town)
    clerk, head, payer = [await town.at_desk(who) for who in ("wangli", "hejun", "yangfan")]
    assert "农村信用社" in await clerk.go(MONTH)  # as it was told in the chat; nobody types it anew
    assert "已经提出" in await clerk.press(MONTH, "/month")
    await goes_on(head, "proposed")
    await goes_on(payer, "approved")
    await payer.press(f"{case}/payments", "/payments", what="fail", why="账号销户了")

    await resident.reads("钱没有打进去，账户可能不对。钱还在，不会少您的")
    await resident.says("户名王大山，邮政储蓄，账号 6217002200001234567")
    assert "钱没打成，问清账户再发" in await clerk.go("/desk/tasks")
    assert "还没有账户，先到案件里登记" in await clerk.go(MONTH)
    mended = {"holder": "王大山", "bank": "邮政储蓄", "account": "6217002200001234567", "relation": ""}
    await clerk.press(f"{case}/payments", "/payments", what="propose", **mended)
    assert "已经提出" in await clerk.go(MONTH)

    await goes_on(head, "proposed")
    await goes_on(payer, "approved")
    await payer.press(f"{case}/payments", "/payments", what="confirm")
    await resident.reads("这个月的救助")
    assert "邮政储蓄" in await clerk.go(MONTH.replace("2027-01", "2027-02"))
    file = await clerk.paper(case, "whole")  # for the auditor
    told = file[file.rindex("救助发放记录") :]
    for said in (
        "提出王丽",
        "审批何军",
        "没打成",
        "账号销户了",
        "清单522702",
        "已经收到1笔，合计500元",
    ):
        assert said in told, (said, told)


async def test_a_month_that_came_back_is_proposed_once(town: Town) -> None:
    _, case = await on_dibao(town)
    clerk = await town.at_desk("wangli")
    await clerk.go(f"{case}/payments")
    assert 'value="propose"' not in clerk.page  # the list of the month does it, as long as nothing came back
