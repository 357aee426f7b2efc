"""What insiders try, once more on PostgreSQL: there every read of the desk stands behind the second wall, and
every form is asked for its numbers first. That must neither let anybody further nor keep anybody out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.house import House
from store.database import Store
from store.viewing import has_wall
from tests.databases import PostgresServer
from tests.guard import test_colleagues as colleagues
from tests.guard import test_foreign as foreign
from tests.guard.conftest import Building
from tests.guard.test_matrix import ROUTES, WHO, answers
from tests.guard.town import Town
from tests.houses import a_house

own, town = colleagues.own, foreign.town
__all__ = ["own", "town"]
pytestmark = pytest.mark.postgres


@pytest.fixture
def house(tmp_path: Path, clock: list[datetime], postgres: PostgresServer) -> Iterator[House]:
    name = postgres.fresh()
    store = Store(postgres.at(name))
    assert store.read_now(lambda tx: has_wall(tx.conn)), "the wall stands"
    with a_house(tmp_path, lambda: clock[0], store) as built:
        yield built
    store.close()
    postgres.drop(name)


@pytest.mark.parametrize("who", ["clerk-elsewhere", "village-elsewhere", "other-county"])
async def test_nobody_from_elsewhere_finds_or_changes_anything(town: Town, who: str) -> None:
    await foreign.test_from_elsewhere_none_of_it_is_there_and_nothing_changes(town, who)
    await foreign.test_lists_searches_and_counts_from_elsewhere_tell_nothing_of_it(town, who)


async def test_exports_and_neighbours_tell_nothing_either(town: Town) -> None:
    await foreign.test_an_export_from_elsewhere_holds_nothing_of_it(town, "/desk/overview/sheet")
    await foreign.test_a_complaint_of_the_same_person_is_not_told_beside_their_request(town.building)


async def test_a_third_party_opens_its_task_and_nothing_else(town: Town) -> None:
    await foreign.test_a_third_party_asked_in_a_case_opens_nothing_of_it_but_its_task(town)


async def test_who_is_of_the_place_is_shown_everything(town: Town) -> None:
    await foreign.test_the_numbers_are_real(town)
    await foreign.test_within_the_place_the_same_lists_tell_of_it(town)


async def test_what_is_a_colleagues_own_stays_theirs(own: Town) -> None:
    await colleagues.test_how_far_payments_are_is_told_to_who_approves_them_and_to_nobody_else(own)
    for who in ("zhaoqiang", "clerk-elsewhere"):
        await colleagues.test_what_is_ones_own_is_not_taken_by_others(own, who)
    await colleagues.test_a_saved_reply_is_not_taken_from_elsewhere(own)


@pytest.mark.parametrize("who", ["clerk", "worker"])
async def test_everybody_gets_what_the_matrix_says(building: Building, who: str) -> None:
    """Or learns earlier that there is no such number: the wall is asked before the form is read."""
    wrong = {}
    for way, line in ROUTES.items():
        wanted, got = line[WHO.index(who)], await answers(building, who, way)
        if got != wanted and not (got == 404 and way.startswith("POST") and "_id}" in way):
            wrong[way] = f"{got}, not {wanted}"
    assert wrong == {}
