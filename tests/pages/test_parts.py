"""The parts of a case: tabs in its head, and a frame that lets nobody in who may not see the case."""

from __future__ import annotations

import pytest
from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from api.desk.case import tabs
from api.desk.case.part import case_part
from api.desk.case.tabs import Tab, tabs_for
from api.guard import Staff
from tests.pages.conftest import DeskOffice


@pytest.fixture
def a_part(desk: DeskOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    """One more part, as an engineer would add it."""
    router = APIRouter()

    @router.get("/desk/cases/{case_id}/example")
    async def example(request: Request, signed: Staff, case_id: int) -> HTMLResponse:
        return await case_part(
            request, "desk/part.html", signed, case_id, lambda tx, head: {"n": head.row.id}
        )

    desk.app.include_router(router)
    monkeypatch.setattr(tabs, "TABS", (*tabs.TABS, Tab("case", "/example")))


async def test_a_part_has_the_head_of_its_case_and_the_tabs(desk: DeskOffice, a_part: None) -> None:
    case_id = desk.case()
    page = await (await desk.at_desk()).get(f"/desk/cases/{case_id}/example")
    assert page.status_code == 200 and "罗小秀" in page.text
    assert f'href="/desk/cases/{case_id}"' in page.text
    assert f'href="/desk/cases/{case_id}/example" aria-current="page"' in page.text


async def test_a_foreign_part_is_not_there(desk: DeskOffice, a_part: None) -> None:
    case_id = desk.case()
    page = await (await desk.at_desk("sunmei")).get(f"/desk/cases/{case_id}/example")
    assert page.status_code == 404 and "罗小秀" not in page.text


def test_one_tab_alone_is_no_choice(desk: DeskOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    case = desk.office.dossier(desk.case()).case
    monkeypatch.setattr(tabs, "TABS", (Tab("case", ""), Tab("never", "/never", lambda case, actor: False)))
    assert tabs_for(case, desk.people["wangli"]) == []
