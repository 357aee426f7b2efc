"""Somebody tells of a person next door: looked after at once, helped or not, and told no more than may be."""

from __future__ import annotations

import re

from tests.comforts.at_counter import AtCounter
from tests.plays.town import Person, Town

WHERE = ("金山街道", "不清楚", "三组，桥头第二家")


async def tells(town: Town) -> Person:
    """One sentence, and the five questions after it; the case is open from the first one on."""
    teller = await town.newcomer()
    await teller.says("隔壁老人好几天没吃的")
    await teller.reads("有人身体撑不住，先打 120")
    await teller.says("隔壁王婆婆", *WHERE, "赵小二", "13900001111")
    await teller.reads("金山街道的工作人员会马上去看")
    return teller


async def test_a_hungry_neighbour_is_helped_and_the_teller_hears_no_details(town: Town) -> None:
    teller = await tells(town)
    clerk = await town.at_desk("wangli")
    case = await clerk.open_case("隔壁王婆婆", view="urgent")
    await clerk.reads("反映的人 赵小二", "反映人电话 139****1111")
    assert await clerk.finds("13900001111") == case  # whoever told of it rings up
    await clerk.act("受理")
    await teller.reads("工作人员去了解了")

    await clerk.go(case)
    await clerk.press(f"/desk/counter?lead={case.rsplit('/')[-1]}", "/counter", script="temporary")
    form = AtCounter(clerk.visitor, clerk.where, await clerk.visitor.get(clerk.where))
    while "三组，桥头第二家" not in form.page.text:  # filled in already when it comes to where she lives
        assert "老街" not in form.page.text
        await form.fill()

    assert "连着 5 次" in await clerk.go(case) or "连着 4 次" in await clerk.go(case)
    await form.to_the_end()
    await clerk.reads("已替这个人申请")
    request = re.search(r'<a href="(/desk/cases/\d+)">[^<]*</a> 临时救助', clerk.page)
    assert request and request[1] != case
    assert "从这条线索来" in await clerk.go(request[1])
    assert f'href="{case}"' in clerk.page
    clerk.case = case

    await clerk.act("已帮上，办结", record="送去米和油，人已经缓过来，替她申请了临时救助。")
    await teller.reads("您反映的事，我们去看过了，已经处理")
    await teller.never_reads("送去米和油")
    await teller.says("查进度")
    await teller.never_reads("临时救助。")


async def test_nothing_was_the_matter_and_the_reason_stays_with_the_office(town: Town) -> None:
    teller = await tells(town)
    clerk = await town.at_desk("wangli")
    await clerk.open_case("隔壁王婆婆", view="urgent")
    await clerk.act("受理")
    await clerk.act("不需要帮，办结", reason="她到女儿家住了一个星期，家里有人照顾。")
    await clerk.reads("她到女儿家住了一个星期")
    await teller.reads("为了保护别人的隐私，细节不能说")
    await teller.never_reads("女儿家")


async def test_what_burns_next_door_may_come_over(town: Town) -> None:
    teller = await town.newcomer()
    await teller.says("隔壁着火了，快来人")
    clerk = await town.at_desk("lina")
    await clerk.go("/desk?view=urgent")
    assert "临时救助" in clerk.page and "119" in teller.words
