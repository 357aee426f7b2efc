"""Why an opinion cannot be given yet is said on the page: no button is left out without a word."""

from __future__ import annotations

from datetime import date

from cases import moves
from cases.lacking import before_opinion
from cases.moves import Given
from cases.people import Actor, Role
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.visits.homes import a_dibao, a_plan, finish, plan, send, sign

TODAY = date(2026, 11, 24)
HELPER = Actor("staff:99", Role.VILLAGE, "522702001001", "韦国平")


async def test_each_thing_goes_from_the_line_once_it_is_done(desk: DeskOffice) -> None:
    case = desk.case(a_dibao())
    desk.move(case, "take")
    clerk, page = await desk.at_desk(), f"/desk/cases/{case}"
    read = words(await clerk.get(page))
    assert "提意见以前，还差：" in read
    for wanted in ("经济核对的结果", "两个人入户、双方签字的记录", "您先声明“不是亲属”"):
        assert wanted in read
    desk.move(case, "declare")
    desk.move(case, "check")
    desk.move(case, "checked", "lina")
    read = words(await clerk.get(page))
    assert "两个人入户、双方签字的记录" in read
    assert "经济核对的结果" not in read and "您先声明" not in read
    desk.move(case, "survey")
    one, two = desk.people["wangli"], desk.people["zhaoqiang"]
    visit = plan(desk.office, one, case, a_plan(one, two))
    send(desk.office, one, visit, "1", "point", "household.members", found="yes")
    sign(desk.office, one, visit)
    finish(desk.office, one, visit)
    read = words(await clerk.get(page))
    assert "提意见以前" not in read and "提意见：给予" in read


def test_the_line_is_there_exactly_while_the_opinion_is_not(desk: DeskOffice) -> None:
    case = desk.case(a_dibao())
    clerk = desk.people["wangli"]
    for step in ("take", "declare", "check"):
        desk.move(case, step)
        found = desk.office.dossier(case).case
        offered = {move.name for move in moves.open_to(found, clerk, desk.office.now)}
        assert bool(before_opinion(found, clerk, TODAY)) and "propose" not in offered


def test_small_urgent_help_and_a_helper_of_the_village_lack_nothing(desk: DeskOffice) -> None:
    dibao = desk.case(a_dibao())
    desk.move(dibao, "take")
    assert before_opinion(desk.office.dossier(dibao).case, HELPER, TODAY) == ()
    desk.move(dibao, "propose_no", given=Given(reason="收入高于标准"))
    assert before_opinion(desk.office.dossier(dibao).case, desk.people["wangli"], TODAY) == ()
