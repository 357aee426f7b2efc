"""The page on which a clerk lets reminders rest."""

from __future__ import annotations

from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words


async def test_a_clerk_lets_it_be_reads_that_the_limit_goes_on_and_ends_it(desk: DeskOffice) -> None:
    case = desk.case()
    desk.move(case, "take")
    clerk, page = await desk.at_desk(), f"/desk/cases/{case}/rest"
    assert "办理期限照常走，法定的、承诺的都一天不停" in words(await clerk.get(page))
    until = desk.office.ground.calendar.add(desk.house.today().day, 1).isoformat()
    version = str(desk.office.dossier(case).case.version)
    form = {"until": until, "reason": "office", "version": version}
    assert (await clerk.send(page, form)).status_code == 303
    assert "等别的部门" in words(await clerk.get(page))
    assert f"暂停提醒到 {until}：等别的部门。" in words(await clerk.get(f"/desk/cases/{case}"))
    assert (await clerk.send(f"{page}/end", {}, page=page)).status_code == 303
    assert "现在不催" not in words(await clerk.get(page))


async def test_what_was_typed_stays_and_what_is_wrong_is_said(desk: DeskOffice) -> None:
    case = desk.case()
    desk.move(case, "take")
    clerk, page = await desk.at_desk(), f"/desk/cases/{case}/rest"
    answer = await clerk.send(page, {"until": "2029-01-01", "reason": "season", "version": ""})
    assert answer.status_code == 422 and "这天太晚了" in words(answer)
    assert 'value="2029-01-01"' in answer.text and 'value="season" selected' in answer.text


async def test_who_looked_at_an_older_case_is_told(desk: DeskOffice) -> None:
    case = desk.case()
    desk.move(case, "take")
    clerk, page = await desk.at_desk(), f"/desk/cases/{case}/rest"
    until = desk.office.ground.calendar.add(desk.house.today().day, 1).isoformat()
    answer = await clerk.send(page, {"until": until, "reason": "office", "version": "1"})
    assert answer.status_code == 409 and "现在不催" not in words(await clerk.get(page))


async def test_a_colleague_reads_but_does_not_set_and_a_stranger_sees_nothing(desk: DeskOffice) -> None:
    case = desk.case()
    desk.move(case, "take")
    page = f"/desk/cases/{case}/rest"
    colleague = await desk.at_desk("zhaoqiang")
    shown = await colleague.get(page)
    assert shown.status_code == 200 and 'name="until"' not in shown.text
    assert (await (await desk.at_desk("sunmei")).get(page)).status_code == 404
