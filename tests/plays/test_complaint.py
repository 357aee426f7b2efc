"""A complaint about somebody of the office: past everybody it is about, answered in writing, in time."""

from __future__ import annotations

import re

from tests.plays.town import Person, Town

FOUND = "材料在档案柜里找到了，没有丢；说话的态度，已经批评过她。"


async def complains(town: Town, about: str) -> Person:
    resident = await town.newcomer()
    await resident.says("我要投诉", "办事的人不对", about, "不清楚", "说我的材料丢了，要我重新开，还骂人")
    await resident.says("没有照片", "留名", "王大山", "13900001111", "提交")
    await resident.reads("您说的人看不到，也不能办")
    return resident


async def test_a_named_officer_never_sees_it_and_the_others_answer_in_writing(town: Town) -> None:
    resident = await complains(town, "市民政局的李娜")
    officer = await town.at_desk("wumin")
    case = await officer.open_case("王大山", view="complaints")
    await officer.reads("看不到这件事的：李娜", "决定受不受理，目标 11月26日周四前")
    for who in ("lina", "wangli", "chengang", "weiguoping"):
        assert await (await town.at_desk(who)).status(case) == 404, who
    named = await town.at_desk("lina")
    assert "王大山" not in await named.go("/desk?view=complaints")

    for name in ("household", "payments", "visits", "check"):
        assert f'href="{case}/{name}"' not in officer.page  # nobody asks for aid here
    await officer.act("受理")
    await resident.reads("您反映的事，县里的工作人员收到了")
    await resident.says("查进度")
    await resident.reads("争取 12月14日（星期一）前答复（服务目标，不是法定期限）")

    await town.days_pass(22)
    late = await town.at_desk("hejun")
    assert "已超期 1 天" in await late.go("/desk?view=complaints")
    assert "16 个工作日没有动静" in await late.go("/desk/bells")
    late.case = case
    await late.act("反映不实，答复", reason=FOUND)
    await resident.reads(FOUND)
    await resident.reads("60 日内，向福泉市人民政府申请行政复议")


async def test_the_answer_is_a_paper_and_nothing_of_a_request_for_aid_is_printed(town: Town) -> None:
    resident = await complains(town, "市民政局的李娜")
    officer = await town.at_desk("wumin")
    case = await officer.open_case("王大山", view="complaints")
    await officer.act("受理")
    before = await officer.go(f"{case}/documents")
    assert "答复书" not in before and "审批表" not in before and "授权书" not in before
    await officer.act("反映属实，答复", message=FOUND)
    paper = await officer.paper(case, "answer")
    assert "反映事项答复书" in paper and "结果：属实" in paper and FOUND in paper
    assert "行政复议" not in paper and "李娜" not in paper

    await resident.open("/mine")
    assert "答复书" in resident.page and "申请审批表" not in resident.page
    link = re.search(r'href="(/mine/\d+/answer)"', resident.page)
    assert link
    own = await resident.client.get(link[1])
    assert own.status_code == 200 and own.headers["content-type"] == "application/pdf"


async def test_whoever_takes_it_keeps_out_who_was_only_described(town: Town) -> None:
    await complains(town, "民政办那个戴眼镜的")
    officer = await town.at_desk("wumin")
    case = await officer.open_case("王大山", view="complaints")
    await officer.act("让某人回避", assignee="李娜")
    await officer.reads("看不到这件事的：李娜")
    assert await (await town.at_desk("lina")).status(case) == 404


async def test_a_head_who_is_named_is_not_told_either_that_it_lies_there(town: Town) -> None:
    await complains(town, "何军局长")
    officer = await town.at_desk("wumin")
    case = await officer.open_case("王大山", view="complaints")
    await town.days_pass(22)
    head = await town.at_desk("hejun")
    assert "王大山" not in await head.go("/desk/bells") and await head.status(case) == 404
    assert "王大山" not in await head.go("/desk/tasks")
