"""A thief holds one of the small keys: each opens its own door and no other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import httpx2
import pytest
from fastapi import FastAPI

from api.app import create_app
from api.telegram import HEADER, Doorway
from bot.telegram import PATH
from cases.people import Actor, Role
from palmtop.settings import BadSettings, read
from store.access import keys
from store.access.keys import Scope, Wish
from store.database import Tx
from store.schema import address, cases, staff
from tests.pages.conftest import DeskOffice, clock, desk, house
from tests.store.office import COUNTY, NOW

__all__ = ["clock", "desk", "house"]

METRICS, WEBHOOK, BOT = "m" * 40, "w" * 40, "7:" + "t" * 35
SOMEBODY = Actor("staff:1", Role.ADMINISTRATOR, COUNTY)
SHUT = {"webhook": 401, "metrics": 404, "interface": 401, "desk": 303}


class Nobody:
    """Takes what the webhook brings, and does nothing with it."""

    async def hand_in(self, raw: Mapping[str, object]) -> None:
        pass


@pytest.fixture
def app(desk: DeskOffice) -> FastAPI:
    for number in range(3):
        desk.case(sender=f"chat-number-{number}")
    app = create_app(replace(desk.house, metrics_key=METRICS))
    app.state.telegram = Doorway(Nobody(), WEBHOOK)  # type: ignore[arg-type]
    return app


def from_elsewhere(app: FastAPI) -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(app, client=("203.0.113.9", 1))
    return httpx2.AsyncClient(transport=transport, base_url="http://help.example")


async def tried(client: httpx2.AsyncClient, key: str) -> dict[str, int]:
    bearer = {"Authorization": f"Bearer {key}"}
    cookies = {"Cookie": "; ".join(f"{name}={key}" for name in ("desk", "palmtop", "desk-visitor"))}
    return {
        "webhook": (await client.post(PATH, json={"update_id": 1}, headers={HEADER: key})).status_code,
        "metrics": (await client.get("/metrics", headers=bearer)).status_code,
        "interface": (await client.get("/api/v1/cases", headers=bearer)).status_code,
        "desk": (await client.get("/desk", headers={**bearer, **cookies})).status_code,
    }


async def test_each_opens_its_own_door_and_no_other(desk: DeskOffice, app: FastAPI) -> None:
    wish = Wish("医保系统", frozenset({Scope.CASES}), COUNTY, None)
    other = desk.house.store.write_now(lambda tx: keys.make_key(tx, SOMEBODY, wish, {COUNTY}, NOW))[1]
    async with from_elsewhere(app) as client:
        assert await tried(client, METRICS) == {**SHUT, "metrics": 200}
        assert await tried(client, WEBHOOK) == {**SHUT, "webhook": 200}
        assert await tried(client, other) == {**SHUT, "interface": 200}
        assert await tried(client, BOT) == SHUT


async def test_figures_tell_of_nobody_and_of_no_case(desk: DeskOffice, app: FastAPI) -> None:
    """What its key surrenders: how much there is to do, and how late it is."""

    def everybody(tx: Tx) -> set[str]:
        columns = (cases.c.code, cases.c.area, staff.c.login, staff.c.name, address.c.sender)
        asked = (each.table.select().with_only_columns(each) for each in columns)
        return {str(value) for each in asked for value in tx.execute(each).scalars()}

    named = desk.house.store.read_now(everybody)
    async with from_elsewhere(app) as client:
        told = await client.get("/metrics", headers={"Authorization": f"Bearer {METRICS}"})
    assert told.status_code == 200 and "palmtop_letters" in told.text
    assert len(named) > 10 and not [name for name in named if name in told.text]


async def test_another_key_for_the_figures_ends_the_old_one(desk: DeskOffice) -> None:
    app = create_app(replace(desk.house, metrics_key="n" * 40))
    async with from_elsewhere(app) as client:
        assert await tried(client, METRICS) == {**SHUT, "webhook": 404}


@pytest.mark.parametrize("name", ["PALMTOP_METRICS_KEY", "PALMTOP_TELEGRAM_SECRET"])
def test_none_of_them_can_be_one_that_is_guessed(name: str) -> None:
    given = {
        "PALMTOP_TELEGRAM_TOKEN": BOT,
        "PALMTOP_TELEGRAM_MODE": "webhook",
        "PALMTOP_TELEGRAM_SECRET": WEBHOOK,
        "PALMTOP_METRICS_KEY": METRICS,
    }
    assert read(given).metrics_key == METRICS
    with pytest.raises(BadSettings, match=name):
        read({**given, name: "short"})
