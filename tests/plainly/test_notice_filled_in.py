"""The maker of a notice begins with what the house knows: how many live there, and what will be shown."""

from __future__ import annotations

import re

from cases.moves import Given
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.visits.homes import a_dibao, a_plan, finish, plan, send, sign

MEMBERS = re.compile(r'name="members"[^>]* value="(\d*)"')


def visited(desk: DeskOffice, **facts: object) -> int:
    """A request for dibao that was checked, and that two have gone to see."""
    case = desk.case(a_dibao(**facts))
    desk.move(case, "take")
    desk.move(case, "declare")
    desk.move(case, "check")
    desk.move(case, "checked", "lina")
    desk.move(case, "survey")
    one, two = desk.people["wangli"], desk.people["zhaoqiang"]
    visit = plan(desk.office, one, case, a_plan(one, two))
    send(desk.office, one, visit, "1", "point", "household.members", found="yes")
    sign(desk.office, one, visit)
    finish(desk.office, one, visit)
    return case


async def test_how_many_live_there_is_what_they_said_until_each_is_named(desk: DeskOffice) -> None:
    case = visited(desk)
    desk.move(case, "propose", given=Given(amount_fen=80_000))
    page = await (await desk.at_desk()).get(f"/desk/cases/{case}/notice")
    found = MEMBERS.search(page.text)
    assert found is not None and found[1] == "3"
    assert "会一起公示： 每月 800 元" in words(page)


async def test_who_is_named_and_lives_elsewhere_is_not_counted(desk: DeskOffice) -> None:
    named = {
        "people.count": 3,
        "people.tie[1]": "spouse",
        "people.stays[1]": "home",
        "people.tie[2]": "sibling",
        "people.stays[2]": "apart",
    }
    case = visited(desk, **named)
    desk.move(case, "propose", given=Given(amount_fen=80_000))
    page = await (await desk.at_desk()).get(f"/desk/cases/{case}/notice")
    found = MEMBERS.search(page.text)
    assert found is not None and found[1] == "2"


async def test_the_amount_of_monthly_aid_is_asked_for_by_the_month(desk: DeskOffice) -> None:
    case = visited(desk)
    clerk = await desk.at_desk()
    assert "每月救助金额" in words(await clerk.get(f"/desk/cases/{case}"))
