"""A password is looked at for a tenth of a second. Meanwhile somebody else may have made it worthless."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from api.app import create_app
from api.desk.account.entering import hashing
from bot.house import House
from store import staff
from store.database import Tx
from store.schema import sign_in
from store.staff import AccountRules, fits, hash_password, links
from tests.accounts.phones import number_of
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.patience import until

GRADED = AccountRules(dengbao=True)
NEW, THEIRS = "马家坡的桥去年就已经修好了", "Stolen boat 31 on the pond"


@asynccontextmanager
async def everybody_waits() -> AsyncIterator[None]:
    """Two passwords are looked at already; the next one has to wait."""
    hands = (object(), object())
    for hand in hands:
        await hashing.acquire_on_behalf_of(hand)
    try:
        yield
    finally:
        for hand in hands:
            hashing.release_on_behalf_of(hand)


async def waits(asked: int) -> None:
    await until(lambda: hashing.statistics().tasks_waiting >= asked)


def sessions(desk: DeskOffice) -> int:
    return desk.house.store.read_now(
        lambda tx: tx.execute(select(func.count()).select_from(sign_in)).scalar_one()
    )


def new_password_by_link(desk: DeskOffice, login: str) -> None:
    def work(tx: Tx) -> None:
        token = links.give_link(tx, number_of(desk, login), desk.clock[0])
        assert links.use_link(tx, token, hash_password(NEW), desk.clock[0], desk.house.accounts)

    desk.house.store.write_now(work)


@pytest.mark.parametrize("meanwhile", ["another password", "works here no more"])
async def test_the_old_password_opens_nothing_once_it_is_old(desk: DeskOffice, meanwhile: str) -> None:
    visitor = await desk.visitor()
    async with everybody_waits():
        entering = asyncio.create_task(visitor.sign_in("wangli", PASSWORD))
        await waits(1)
        if meanwhile == "another password":
            new_password_by_link(desk, "wangli")
        else:
            desk.house.store.write_now(lambda tx: staff.disable(tx, number_of(desk, "wangli"), desk.clock[0]))
    assert (await entering).status_code == 422
    assert sessions(desk) == 0
    assert "desk" not in visitor.client.cookies


@pytest.fixture
async def graded(house: House, clock: list[datetime]) -> AsyncIterator[DeskOffice]:
    async with AsyncExitStack() as doors:
        careful = replace(house, accounts=GRADED)
        office = DeskOffice(careful, create_app(careful), doors, clock)
        office.hire()
        yield office


async def test_who_stands_at_the_door_with_a_stolen_password_cannot_overwrite_the_new_one(
    graded: DeskOffice,
) -> None:
    """It is too old, so they are asked for another one; and choose it just when its owner does, by a link."""
    graded.later(timedelta(days=200))
    thief = await graded.visitor()
    assert (await thief.sign_in("wangli", PASSWORD)).headers["location"].startswith("/desk/sign-in/password")
    page = "/desk/sign-in/password"
    async with everybody_waits():
        choosing = asyncio.create_task(thief.send(page, {"password": THEIRS, "again": THEIRS}))
        await waits(1)
        new_password_by_link(graded, "wangli")
    assert (await choosing).headers["location"] == "/desk/sign-in"
    kept = graded.house.store.read_now(lambda tx: staff.kept_password(tx, number_of(graded, "wangli")))
    assert fits(NEW, kept) and not fits(THEIRS, kept)
    assert sessions(graded) == 0
