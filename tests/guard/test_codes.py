"""The number of a case is shown as it is read aloud, in three groups, on every page of the desk."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from store.schema import cases
from tests.guard.conftest import Building
from tests.guard.test_fit import ASKING, PAGES
from tests.guard.town import lived_in
from tests.pages.visitor import words


@pytest.mark.parametrize("who", ["wangli", "lina", "worker"])
async def test_no_page_shows_a_number_that_nobody_can_read_aloud(building: Building, who: str) -> None:
    town = lived_in(building)
    visitor, _ = await building.enters(who)
    codes = building.desk.house.store.read_now(lambda tx: tx.execute(select(cases.c.code)).scalars().all())
    wrong, looked = [], 0
    for path in PAGES:
        if path == "/desk/live":
            continue
        page = await visitor.get(town.address(path) + ASKING.get(path, ""))
        if page.status_code == 200 and "text/html" in page.headers["content-type"]:
            looked += 1
            said = words(page)
            wrong += [path for code in codes if code in said]
    assert looked > 3 and sorted(set(wrong)) == []
