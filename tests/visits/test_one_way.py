"""A survey is written down in one place: the form of a case leads there and makes none itself."""

from __future__ import annotations

from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.visits.homes import a_dibao


async def test_the_form_of_a_case_leads_to_the_record(desk: DeskOffice) -> None:
    case = desk.case(a_dibao())
    desk.move(case, "take")
    desk.move(case, "survey")
    page = await (await desk.at_desk()).get(f"/desk/cases/{case}")
    assert f'href="/desk/cases/{case}/visits">到“入户”页填记录 ›</a>' in page.text
    assert 'name="move" value="surveyed"' not in page.text and 'value="visit"' not in page.text


async def test_a_survey_sent_by_hand_without_a_second_is_refused(desk: DeskOffice) -> None:
    case = desk.case(a_dibao())
    desk.move(case, "take")
    desk.move(case, "survey")
    form = {"move": "surveyed", "record": "我一个人去过了"}
    answer = await (await desk.at_desk()).send(f"/desk/cases/{case}", form)
    assert answer.status_code == 422 and "入户要有两个人" in words(answer)


async def test_by_telephone_the_kind_of_emergency_is_chosen(desk: DeskOffice) -> None:
    case = desk.case(a_dibao())
    desk.move(case, "take")
    clerk, page = await desk.at_desk(), f"/desk/cases/{case}/visits"
    second = desk.people["zhaoqiang"].id.removeprefix("staff:")
    day = desk.house.today().day.isoformat()
    form = {"key": "a" * 24, "day": day, "second": second, "remote": "yes", "reason": "大雪封山"}
    answer = await clerk.send(page, form)
    assert answer.status_code == 422 and "要选明是哪一类重大突发事件" in words(answer)
    assert "大雪封山" in answer.text
    assert (await clerk.send(page, {**form, "code": "nature"})).status_code == 303
    assert "电话或视频：自然灾害（大雪封山）" in words(await clerk.get(page))
    for where in (page, "/desk/visits", "/desk/visits/1", "/desk/visits/1/outline"):
        assert "11月24日周二" in words(await clerk.get(where)), "whoever goes thinks in days of the week"
