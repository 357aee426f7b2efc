"""The query that limits a desk to its own cases is taken away: what still stands before a case."""

from __future__ import annotations

import pytest

from cases.states import Kind
from cases.tables import MOVES
from store.desk import area
from tests.guard.conftest import Building
from tests.guard.test_foreign import THEIRS, Town, answered, prints, town

__all__ = ["town"]

READS_A_FORM = {
    "POST /desk/cases/{case_id}",
    "POST /desk/cases/{case_id}/household/people",
    "POST /desk/cases/{case_id}/notice/{notice_id}/proof",
    "POST /desk/cases/{case_id}/rest",
    "POST /desk/cases/{case_id}/rest/end",
    "POST /desk/cases/{case_id}/visits",
    "POST /desk/cases/{case_id}/workers",
    "POST /desk/cases/{case_id}/workers/{assignment_id}/end",
    "POST /desk/papers/{paper_id}",
    "POST /desk/tasks/{task_id}",
    "POST /desk/visits/{visit_id}/drop",
    "POST /desk/visits/{visit_id}/people",
}
"""Doors that would read what was sent from elsewhere: decision 25. The list may only become shorter."""


@pytest.fixture
def no_first_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever it was imported to."""

    def scope(query: object, actor: object, *, by_index: bool = True) -> object:
        return query

    monkeypatch.setattr(area.scope, "__code__", scope.__code__)


@pytest.mark.usefixtures("no_first_wall")
async def test_no_move_is_made_from_elsewhere(building: Building) -> None:
    """The table of moves asks by itself whose case it is, on either database."""
    visitor, token = await building.enters("clerk-elsewhere")
    page = f"/desk/cases/{building.case}"
    assert (await visitor.get(page)).status_code == 200, "the wall is gone: the case is shown"
    own, own_token = await building.enters("clerk")
    town = Town(building)
    before = prints(town)
    for move in MOVES[Kind.TEMPORARY]:
        sent = {
            "form_token": token,
            "move": move,
            "version": "1",
            "message": "您好",
            "note": "看过",
            "why": "x",
        }
        answer = await visitor.client.post(page, data=sent)
        assert answer.status_code in (404, 409, 422), move
    assert prints(town) == before
    taken = await own.client.post(page, data={"form_token": own_token, "move": "take", "version": "1"})
    assert taken.status_code == 303 and prints(town) != before, "who is of the place may"


@pytest.mark.usefixtures("no_first_wall")
async def test_these_doors_stand_behind_it_alone(town: Town) -> None:
    before, found = prints(town), set()
    for route in (each for each in THEIRS if each.startswith("POST")):
        if await answered(town, "clerk-elsewhere", route) not in (403, 404):
            found.add(route)
    assert found <= READS_A_FORM
    assert prints(town) == before, "with nothing in the form nothing is changed"
