"""What registers and visits found stands on the page of the case in words, and says who found it."""

from __future__ import annotations

from tests.checks.batches import a_batch, a_case, a_row, people, taken_in
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.visits.homes import a_dibao, a_plan, plan


async def test_what_registers_say_reads_well_on_the_case(desk: DeskOffice) -> None:
    case = a_case(desk.office)
    batch = a_batch(desk.office, case)
    first, second = people(desk.office, batch)
    taken_in(desk.office, batch, [a_row(first, wages="2000", savings="1200.50"), a_row(second)])
    page = words(await (await desk.at_desk()).get(f"/desk/cases/{case}"))
    assert "people." not in page and f"check:{batch}" not in page
    assert "工资（元/月） 1" in page and "2,000 元" in page and "1,200.50 元" in page
    assert "经济核对" in page and "2026-11-24 查的" in page
    assert "原话：2026" not in page


async def test_what_nobody_has_said_is_asked_at_the_door_and_not_judged(desk: DeskOffice) -> None:
    case = desk.case(a_dibao(**{"household.assets": None}))
    desk.move(case, "take")
    one, two = desk.people["wangli"], desk.people["zhaoqiang"]
    visit = plan(desk.office, one, case, a_plan(one, two))
    page = await (await desk.at_desk()).get(f"/desk/visits/{visit}")
    assert 'name="found:household.assets" value="yes"' in page.text
    assert 'name="found:household.assets" value="no"' not in page.text
    assert "问到了" in words(page) and "没问到" in words(page)
    assert 'name="found:income.sources" value="no"' in page.text
    paper = words(await (await desk.at_desk()).get(f"/desk/cases/{case}/visits"))
    assert "没有说" in paper


async def test_a_batch_says_of_whom_it_cannot_ask(desk: DeskOffice) -> None:
    a_case(desk.office)
    page = words(await (await desk.at_desk("lina")).get("/desk/checks"))
    assert "罗月：还没有同意，不会核对" in page and "罗有田：还没有同意，不会核对" in page
