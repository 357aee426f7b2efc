"""What staff see and may write where somebody is reached over servers abroad."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from api.app import create_app
from store.schema import letter
from tests.houses import a_house
from tests.offshore.conftest import ID
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import NOW

HINT = "不要在回复里写身份证号、卡号"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[DeskOffice]:
    clock: list[datetime] = [NOW]
    with a_house(tmp_path, lambda: clock[0]) as built:
        house = replace(built, identity_page=True)
        async with AsyncExitStack() as doors:
            office = DeskOffice(house, create_app(house), doors, clock)
            office.hire()
            yield office


def letters(desk: DeskOffice) -> int:
    return desk.house.store.read_now(
        lambda tx: int(tx.execute(select(func.count()).select_from(letter)).scalar_one())
    )


async def test_the_clerk_is_told_and_a_number_does_not_leave(desk: DeskOffice) -> None:
    case = desk.case()
    clerk = await desk.at_desk()
    assert HINT in words(await clerk.get(f"/desk/cases/{case}"))
    before, said = letters(desk), f"您的身份证号 {ID} 对吗？"
    answer = await clerk.send(f"/desk/cases/{case}", {"move": "reply", "message": said})
    assert answer.status_code == 422
    assert "请把号码去掉再发" in words(answer) and ID in answer.text  # what was typed is not lost
    assert letters(desk) == before
    said = "请带身份证来窗口，电话 12345"
    assert (await clerk.send(f"/desk/cases/{case}", {"move": "reply", "message": said})).status_code == 303
    assert letters(desk) == before + 1


async def test_a_reason_is_a_message_too(desk: DeskOffice) -> None:
    case = desk.case()
    clerk = await desk.at_desk()
    fields = {"move": "reply", "message": "好的", "reason": "卡号 6222 0200 0000 0000 000"}
    assert (await clerk.send(f"/desk/cases/{case}", fields)).status_code == 422


async def test_who_is_reached_by_our_own_page_can_be_told(desk: DeskOffice) -> None:
    case = desk.case()
    at_home = DeskOffice(
        replace(desk.house, identity_page=False),
        create_app(replace(desk.house, identity_page=False)),
        desk.doors,
        desk.clock,
        desk.people,
    )
    clerk = await at_home.at_desk()
    assert HINT not in words(await clerk.get(f"/desk/cases/{case}"))
    said = {"move": "reply", "message": f"您的身份证号 {ID} 对吗？", "anyway": ""}
    page = await clerk.send(f"/desk/cases/{case}", said)
    assert "请把号码去掉再发" not in words(page)
