"""What could not be answered stands before the eyes of the county until somebody deals with it."""

from __future__ import annotations

from datetime import timedelta

from bot.channel import Inbound
from bot.door import take, try_again
from dialogs.message import Heard
from store.database import Tx
from store.post.failures import TRIES, messages_parked
from tests.door.test_door import broken
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words


def parked(tx: Tx) -> int:
    return int(tx.execute(messages_parked()).scalar_one())


async def a_parked_message(desk: DeskOffice) -> None:
    house = desk.house
    await take(house, Inbound("telegram", "5", "1:1", Heard(text="你好"), lang="zh"))
    with broken(house.store, "resident", "UPDATE"):
        await take(house, Inbound("telegram", "5", "1:2", Heard(text="房子漏雨 <b>急</b>"), lang="zh"))
        for _ in range(TRIES):
            desk.later(timedelta(hours=1))
            await try_again(house)
    assert await house.store.read(parked) == 1


async def test_the_county_sees_a_parked_message_and_tries_again(desk: DeskOffice) -> None:
    await a_parked_message(desk)
    officer = await desk.at_desk("lina")
    page = await officer.get("/desk/parked")
    assert "房子漏雨 <b>急</b>" in words(page)
    assert "<b>急</b>" not in page.text
    desk.later(timedelta(minutes=1))
    officer = await desk.at_desk("lina")
    answer = await officer.send("/desk/parked/2", {"what": "again"}, page="/desk/parked")
    assert answer.status_code == 303
    assert await try_again(desk.house) == 1
    assert await desk.house.store.read(parked) == 0


async def test_a_clerk_of_a_township_does_not_see_them(desk: DeskOffice) -> None:
    clerk = await desk.at_desk("wangli")
    assert (await clerk.get("/desk/parked")).status_code == 403
