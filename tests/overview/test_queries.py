"""No page of the desk asks the database more than twelve times, however many parts it has."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import event

from api.desk.looking import NOTHING_PERSONAL, SHOWS
from cases.people import Actor, Role
from tests.pages.conftest import DeskOffice
from tests.store.office import COUNTY

MOST = 12
NOT_PAGES = ("export", "sheet", ".{ending}", "/file", "/live", "/sign-in")
PAGES = sorted(
    path
    for path in {*SHOWS, *NOTHING_PERSONAL}
    if not any(each in path for each in NOT_PAGES) and not path.replace("{case_id}", "").count("{")
)


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_asks_at_most_twelve_times(desk: DeskOffice, path: str) -> None:
    case_id = desk.case()
    desk.move(case_id, "take")
    number = desk._hired("leadfeng", "冯远", Role.COUNTY_HEAD, COUNTY)
    desk.people["leadfeng"] = Actor(f"staff:{number}", Role.COUNTY_HEAD, COUNTY, "冯远")
    visitor = await desk.at_desk("leadfeng")
    asked: list[str] = []
    engine = desk.house.store._read_engine

    def note(*said: Any) -> None:
        asked.append(said[2])

    event.listen(engine, "before_cursor_execute", note)
    await visitor.get(path.replace("{case_id}", str(case_id)) + ("?q=罗" if path.endswith("search") else ""))
    event.remove(engine, "before_cursor_execute", note)
    reads = [each for each in asked if each.startswith("SELECT")]
    assert len(reads) <= MOST, "\n\n".join(reads)
