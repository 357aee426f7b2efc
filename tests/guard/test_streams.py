"""What comes by itself: nobody is told anything of somebody else's case, not even by a number or a length."""

from __future__ import annotations

import asyncio

import pytest

from api.desk import live
from api.guard import DESK
from store import staff
from tests.guard.conftest import ROLES, Building
from tests.guard.test_foreign import ELSEWHERE
from tests.patience import PATIENCE

WORDLESS = {live.NEWS, live.HERE, live.NEWS + live.HERE, live.STILL}


@pytest.mark.parametrize("role", ELSEWHERE)
async def test_a_desk_elsewhere_hears_that_something_happened_and_never_what(
    building: Building, role: str
) -> None:
    ROLES.update(ELSEWHERE)
    building.hire(role)
    number, desk, now = int(building.desk.people[role].id[6:]), building.desk, building.desk.clock[0]
    token = desk.house.store.write_now(lambda tx: staff.open_session(tx, number, now))
    stream = live.news(desk.house, token, beat=0.05)
    assert await anext(stream) == live.RETRY + live.NEWS
    desk.move(building.case, "take")
    await desk.house.store.write(lambda tx: tx.wake(DESK))
    async with asyncio.timeout(PATIENCE):
        heard = {await anext(stream) for _ in range(3)}
    await stream.aclose()
    assert heard <= WORDLESS


async def test_a_line_begins_with_news_only_for_a_page_that_was_drawn_before_them(building: Building) -> None:
    house, clerk = building.desk.house, int(building.desk.people["wangli"].id[6:])
    token = house.store.write_now(lambda tx: staff.open_session(tx, clerk, building.desk.clock[0]))
    drawn = house.store.mark(DESK)
    for change, begins in (("resident:1", live.RETRY), (DESK, live.RETRY + live.NEWS)):
        await house.store.write(lambda tx, topic=change: tx.wake(topic))  # type: ignore[misc]
        stream = live.news(house, token, drawn)
        assert await anext(stream) == begins
        await stream.aclose()
