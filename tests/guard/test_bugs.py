"""The books break under every page: whoever asked sees kind words and a number, and nothing of the house."""

from __future__ import annotations

import pytest
from httpx2 import ASGITransport, AsyncClient

from store.schema import metadata
from tests.fuzz.test_methods import address, doors
from tests.guard.conftest import Building, building, clock, desk, house

__all__ = ["building", "clock", "desk", "house"]

LEFT = ("staff", "session", "setting", "throttle", "trail", "trail_end")
"""By these somebody is let in and comes as far as the page."""
NEVER = ("Traceback", "Error", "SELECT", "sqlalchemy", "no such table", ".py", "_gone")


@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
async def test_a_bug_behind_any_door_shows_nothing_of_the_house(building: Building) -> None:
    desk = building.desk
    inside, token = await building.enters("officer")
    for table in metadata.tables:
        if table not in LEFT:
            _take_away(building, table)
    broken, told = 0, {}
    transport = ASGITransport(desk.app, raise_app_exceptions=False)
    async with AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        client.cookies.update(inside.client.cookies)
        for door in doors(desk):
            for method in door.methods - {"HEAD"}:
                form = {"form_token": token} if method == "POST" else None
                answer = await client.request(method, address(door.path), data=form)
                if answer.status_code < 500:
                    continue
                broken += 1
                if found := [each for each in NEVER if each in answer.text]:
                    told[f"{method} {door.path}"] = found
    assert told == {} and broken > 100


def _take_away(building: Building, table: str) -> None:
    building.desk.house.store.write_now(
        lambda tx: tx.conn.exec_driver_sql(f"ALTER TABLE {table} RENAME TO {table}_gone")
    )
