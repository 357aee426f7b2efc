"""Who else is on a case: seen within seconds, gone soon after, and cheap."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, select

from api.desk.live import news
from store.database import Store
from store.desk.presence import Here, forget_presence, give_sign, here
from store.schema import presence
from store.seal import Seal
from tests.bulk.conftest import house
from tests.houses import the_ground
from tests.money.till import hire
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.patience import PATIENCE
from tests.store.office import CLERK, COLLEAGUE, Office, a_request

__all__ = ["house"]  # on each database


async def test_two_clerks_on_one_case_see_each_other_and_nobody_else_does(desk: DeskOffice) -> None:
    case_id, other = desk.case(), desk.case(a_request("t:2"), "chat-2")
    wang, zhao = await desk.at_desk(), await desk.at_desk("zhaoqiang")
    assert "赵强" not in words(await wang.get(f"/desk/cases/{case_id}/here"))
    assert "王丽也在看这一件" in words(await zhao.get(f"/desk/cases/{case_id}/here"))
    assert "赵强也在看这一件" in words(await wang.get(f"/desk/cases/{case_id}/here"))
    assert "也在看" not in words(await zhao.get(f"/desk/cases/{other}/here"))
    foreign = await desk.at_desk("sunmei")
    assert (await foreign.get(f"/desk/cases/{case_id}/here")).status_code == 404


async def test_who_closed_the_page_is_gone_within_half_a_minute(desk: DeskOffice) -> None:
    case_id = desk.case()
    wang, zhao = await desk.at_desk(), await desk.at_desk("zhaoqiang")
    await zhao.get(f"/desk/cases/{case_id}/here")
    first = await wang.get(f"/desk/cases/{case_id}/here")
    again = float(first.text.split("load delay:")[1].split("s")[0])
    assert "赵强" in words(first) and again <= 25.5
    desk.later(timedelta(seconds=again + 6))
    assert "赵强" not in words(await wang.get(f"/desk/cases/{case_id}/here"))


async def test_a_page_writes_at_most_once_in_twenty_seconds(desk: DeskOffice) -> None:
    case_id = desk.case()
    wang = await desk.at_desk()
    written: list[str] = []

    def note(*said: Any) -> None:
        if "presence" in said[2] and said[2].startswith("INSERT"):
            written.append(said[2])

    event.listen(desk.house.store.engine, "before_cursor_execute", note)
    for _ in range(20):  # four seconds apart, whatever made the page ask
        await wang.get(f"/desk/cases/{case_id}/here", {"X-Quiet": "1"})
        desk.later(timedelta(seconds=4))
    event.remove(desk.house.store.engine, "before_cursor_execute", note)
    assert len(written) == 4


async def test_the_line_tells_of_somebody_new_and_not_of_every_sign(desk: DeskOffice) -> None:
    case_id = desk.case()
    clerk = await desk.at_desk()
    stream = news(desk.house, clerk.client.cookies["desk"], beat=0.2)
    assert "event: news" in await anext(stream)
    await (await desk.at_desk("zhaoqiang")).get(f"/desk/cases/{case_id}/here")
    async with asyncio.timeout(PATIENCE):
        while "event: here" not in (heard := await anext(stream)):
            assert heard.startswith(("event: news", ":"))  # that the case was filed is news, too
        for _ in range(2):  # PostgreSQL tells everybody, also who has told it
            while not (await anext(stream)).startswith(":"):
                pass
    await (await desk.at_desk("zhaoqiang")).get(f"/desk/cases/{case_id}/here")
    assert "here" not in (await anext(stream)).split()
    await stream.aclose()


@pytest.fixture
def office(store: Store, seal: Seal) -> Office:
    return Office(store, seal, the_ground())


@pytest.fixture
def known(office: Office) -> int:
    hire(office)
    return office.file(office.resident(), a_request())


def test_signs_are_one_row_on_both_databases_and_are_forgotten(office: Office, known: int) -> None:
    def look() -> Here:
        return office.read(lambda tx: here(tx, CLERK, known, office.now))

    assert look().due
    for _ in range(2):
        office.write(lambda tx: give_sign(tx, CLERK, known, office.now))
        office.write(lambda tx: give_sign(tx, COLLEAGUE, known, office.now))
    found = look()
    assert len(found.names) == 1 and not found.due
    assert len(office.read(lambda tx: tx.execute(select(presence)).all())) == 2
    office.now += timedelta(hours=2)
    office.write(lambda tx: forget_presence(tx, office.now))
    assert office.read(lambda tx: tx.execute(select(presence)).all()) == []
