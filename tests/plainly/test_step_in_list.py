"""The list tells the day of the step a case stands in where that presses before the whole limit does."""

from __future__ import annotations

from datetime import timedelta

from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.visits.homes import a_dibao


async def test_the_visit_presses_before_the_whole_limit_does(desk: DeskOffice) -> None:
    case = desk.case(a_dibao())
    desk.move(case, "take")
    clerk = await desk.at_desk()
    assert "这一步" not in words(await clerk.get("/desk?view=open")).partition("快捷键")[0].replace(
        "这一步超期", ""
    )
    desk.later(timedelta(days=3))
    clerk = await desk.at_desk()
    page = await clerk.get("/desk?view=open")
    assert "这一步今天到期" in words(page) or "这一步剩 1 个工作日" in words(page)
    assert 'class="due amber"' in page.text
