"""The query that limits a desk to its own cases is taken away: what still stands before a case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import FunctionType
from typing import cast

import pytest

from bot.house import House
from cases.states import Kind
from cases.tables import MOVES
from store.database import Store
from store.desk import area
from tests.guard.conftest import Building
from tests.guard.forms import forms_of
from tests.guard.test_foreign import LISTS, THEIRS, Town, answered, prints, sheet_words, town
from tests.guard.test_too_many_fields import NOT_SENT, START
from tests.houses import a_house
from tests.pages.visitor import words
from tests.store.office import NAME, OTHER_TOWN
from tests.stored.rounds import walk

__all__ = ["town"]


@pytest.fixture
def house(tmp_path: Path, clock: list[object], database_url: str) -> Iterator[House]:
    """On either database."""
    store = Store(database_url)
    with a_house(tmp_path, cast(Callable[[], object], lambda: clock[0]), store) as built:  # type: ignore[arg-type]
        yield built
    store.close()


@pytest.fixture
def no_first_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever it was imported to."""

    def scope(query: object, actor: object, *, by_index: bool = True) -> object:
        return query

    monkeypatch.setattr(area.scope, "__code__", scope.__code__)


@pytest.fixture
def no_second_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked of the row as well is gone, too."""

    def asked(actor: object, case_id: object, area: object, village: object) -> bool:
        return True

    monkeypatch.setattr(cast(FunctionType, area.asked_of_the_row), "__code__", asked.__code__)


@pytest.mark.usefixtures("no_first_wall")
async def test_no_move_is_made_from_elsewhere(building: Building) -> None:
    """The table of moves asks by itself whose case it is, on either database."""
    visitor, token = await building.enters("clerk-elsewhere")
    page = f"/desk/cases/{building.case}"
    if building.desk.house.store.is_sqlite:
        assert NAME in words(await visitor.get("/desk")), "the wall is gone: the list shows it"
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
async def test_no_door_reads_or_shows_anything_of_elsewhere(town: Town) -> None:
    """Each asks the row that the query brought, on either database (decision 25)."""
    before, found = prints(town), set()
    for route in THEIRS:
        if await answered(town, "clerk-elsewhere", route) not in (403, 404):
            found.add(route)
    assert found == set()
    assert prints(town) == before


@pytest.mark.usefixtures("no_first_wall", "no_second_question")
async def test_with_that_question_gone_too_the_database_lets_no_form_through(town: Town) -> None:
    """PostgreSQL asks its second wall before a form is read; on SQLite forms come as far as this."""
    before, found = prints(town), set()
    for route in (each for each in THEIRS if each.startswith("POST")):
        if await answered(town, "clerk-elsewhere", route) not in (403, 404):
            found.add(route)
    assert bool(found) is town.building.desk.house.store.is_sqlite, found
    assert prints(town) == before, "with nothing in the form nothing is changed"


@pytest.mark.usefixtures("no_first_wall", "no_second_question")
async def test_nor_does_it_show_a_page_a_list_a_search_a_count_or_an_export(town: Town) -> None:
    """What has no number to be asked for stands behind the policies alone; on SQLite, behind nothing."""
    found, who = set(), "clerk-elsewhere"
    for route in (each for each in THEIRS if each.startswith("GET")):
        if await answered(town, who, route) not in (403, 404):
            found.add(route)
    visitor, _ = await town.building.enters(who)
    for path in (*LISTS, "/desk?view=complaints", "/desk?view=closed"):
        page = await visitor.get(path)
        if "/desk/cases/" in page.text or ("search" not in path and NAME in words(page)):
            found.add(path)
    sheet = "/desk/overview/sheet"
    before = (await visitor.get(sheet)).content
    town.building.desk.case(sender="one-more")
    if sheet_words(before) != sheet_words((await visitor.get(sheet)).content):
        found.add(sheet)
    assert found == set() or (town.building.desk.house.store.is_sqlite and "/desk" in found)


@pytest.fixture
def on_postgres_the_database_alone(request: pytest.FixtureRequest, house: House) -> None:
    if not house.store.is_sqlite:
        for gone in ("no_first_wall", "no_second_question"):
            request.getfixturevalue(gone)


@pytest.mark.usefixtures("on_postgres_the_database_alone")
async def test_forms_filled_in_as_they_stand_are_taken_from_nobody_elsewhere(town: Town) -> None:
    """Every form that somebody of the county comes by, whole, sent by a clerk of another township: on SQLite
    the application's own walls refuse it, on PostgreSQL, with those gone, the database.
    """
    inside, _ = await town.building.enters("lina")
    visitor, token = await town.building.enters("clerk-elsewhere")
    before, taken = prints(town), set()
    pages = (await walk(inside.client, START)).values()
    assert changed(town, before) <= SEEN_LOOKING, "to look at every page changes nothing"
    found = [each for page in pages if "html" in page.headers["content-type"] for each in forms_of(page.text)]
    forms = {(form.action, *sorted(form.names())): form for form in found}
    assert len(forms) > 50
    for form in forms.values():
        if not form.action.startswith(NOT_SENT):
            for press, value in form.presses or [("", "")]:
                sent = {**form.fields, "form_token": token, **({press: value} if press else {})}
                answer = await visitor.client.post(form.action, data=sent)
                if answer.status_code not in (403, 404):
                    taken.add(form.action)
    assert {each for each in taken if not each.startswith(ONES_OWN)} == set()
    assert changed(town, before) <= SEEN_LOOKING | BEGUN


ONES_OWN = (
    "/desk/bells",
    "/desk/bulk",
    "/desk/counter",
    "/desk/me",
    "/desk/relatives",
    "/desk/replies",
    "/desk/search",
    "/desk/views",
    f"/desk/envelope/{OTHER_TOWN}",
)
"""Forms for what somebody has, or begins, for themselves: nothing of elsewhere comes along."""

BEGUN = {"bulk", "bulk_case", "counter_draft", "relative", "relative_mark", "saved_reply", "saved_view"}
"""Where that stands."""
SEEN_LOOKING = {"presence"}
"""Colleagues see who has the same case open."""


def changed(town: Town, before: dict[str, str]) -> set[str]:
    after = prints(town)
    return {name for name in before if before[name] != after[name]}
