"""Opening a case is what a clerk does all day: how often it asks the database, whole, on each of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bench.statements import Statements
from bot.house import House
from cases.moves import Given
from rules import keys
from store.database import Store
from store.desk import add_reply
from store.office.leaves import Wish, enter_leave
from store.residents.talks import new_paper
from store.times import ms
from tests.houses import a_house
from tests.pages.conftest import DeskOffice
from tests.store.office import NOW, a_request

MOST = 12
LOOKED = 4
"""Was it looked at lately; the end of a chain, locked; a line; the end moved on."""


@pytest.fixture
def asked(store: Store) -> Statements:
    return Statements(store)


@pytest.fixture
def house(asked: Statements, tmp_path: Path, clock: list[datetime], store: Store) -> Iterator[House]:
    with a_house(tmp_path, lambda: clock[0], store) as built:
        yield built


def a_long_case(desk: DeskOffice) -> int:
    """With a photo, notes and messages, another case beside it, and the clerk standing in for a colleague."""
    office = desk.office
    who = office.resident()
    photo = office.write(lambda tx: new_paper(tx, office.seal, who, "photo", ms(NOW), names={"pages": ["x"]}))
    case_id = office.file(who, a_request(facts={keys.RECEIPTS.name: [photo]}))
    office.file(who, a_request("o"))
    for move, given in (
        ("take", Given()),
        ("note", Given(words="先核实")),
        ("reply", Given(words="请等两天")),
    ):
        desk.move(case_id, move, given=given)
    away, here = (int(desk.people[who].id.removeprefix("staff:")) for who in ("zhaoqiang", "wangli"))
    day = desk.house.today().day
    wish = Wish(away, day, day + timedelta(days=3), here)
    office.write(lambda tx: enter_leave(tx, desk.people["zhaoqiang"], wish, NOW, day))
    office.write(lambda tx: add_reply(tx, desk.people["wangli"], "催发票", "{name}您好，请拍发票。"))
    return case_id


async def test_opening_a_case_asks_twelve_times_at_most(asked: Statements, desk: DeskOffice) -> None:
    """From the cookie to the last badge, on PostgreSQL with the second wall. Who looked is one more write."""
    case_id = a_long_case(desk)
    visitor = await desk.at_desk()
    assert (await visitor.get("/desk")).status_code == 200
    with asked.listening() as heard:
        page = await visitor.get(f"/desk/cases/{case_id}")
    assert page.status_code == 200
    assert 0 < len(heard.read) <= MOST, "\n\n".join(heard.read)
    assert 0 < len(heard.written) <= LOOKED, "\n\n".join(heard.written)


async def test_a_glance_back_at_the_same_case_writes_nothing(asked: Statements, desk: DeskOffice) -> None:
    case_id = a_long_case(desk)
    visitor = await desk.at_desk()
    await visitor.get(f"/desk/cases/{case_id}")
    with asked.listening() as heard:
        await visitor.get(f"/desk/cases/{case_id}")
    [looked] = heard.written
    assert looked.startswith("SELECT trail.seq")
