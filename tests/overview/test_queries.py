"""No page of the desk asks the database more than twelve times, however many parts it has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from api.desk.looking import NOTHING_PERSONAL, SHOWS
from bench.statements import Statements
from bot.house import House
from cases.people import Actor, Role
from store.database import Store
from tests.houses import a_house
from tests.pages.conftest import DeskOffice
from tests.store.office import COUNTY

MOST = 12
NOT_PAGES = ("sheet", "/file", "/live", "/sign-in")
PAGES = sorted(
    path
    for path in {*SHOWS, *NOTHING_PERSONAL}
    if not any(each in path for each in NOT_PAGES) and not path.replace("{case_id}", "").count("{")
)


@pytest.fixture
def asked(sqlite_store: Store) -> Statements:
    return Statements(sqlite_store)


@pytest.fixture
def house(asked: Statements, tmp_path: Path, clock: list[datetime], sqlite_store: Store) -> Iterator[House]:
    with a_house(tmp_path, lambda: clock[0], sqlite_store) as built:
        yield built


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_asks_at_most_twelve_times(asked: Statements, desk: DeskOffice, path: str) -> None:
    case_id = desk.case()
    desk.move(case_id, "take")
    number = desk._hired("leadfeng", "冯远", Role.COUNTY_HEAD, COUNTY)
    desk.people["leadfeng"] = Actor(f"staff:{number}", Role.COUNTY_HEAD, COUNTY, "冯远")
    visitor = await desk.at_desk("leadfeng")
    with asked.listening() as heard:
        await visitor.get(
            path.replace("{case_id}", str(case_id)) + ("?q=罗" if path.endswith("search") else "")
        )
    assert 0 < len(heard.read) <= MOST, "\n\n".join(heard.read)
