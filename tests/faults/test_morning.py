"""R21. Thousands of notices are due in the morning: they leave at our pace, and answers overtake them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bot.house import House
from dialogs.message import Say
from dialogs.state import Talk
from store.casework.letters import post_to_resident
from store.database import Store, Tx
from store.residents.newcomers import welcome
from store.residents.talks import talk_context
from store.schema import letter, resident
from store.times import ms
from tests.faults.conftest import LONG, so_many
from tests.faults.excuses import hurried
from tests.faults.history import now
from tests.faults.service import Nursery
from tests.faults.test_fire import the_house
from tests.faults.town import Town, a_seed, a_town

NOTICES, AT_A_TIME = so_many(50, 5_000), 500
PEOPLE = 10
FIRST = 6_000_000
NEWS = "明年的标准已经公布了。"
pytestmark = pytest.mark.skipif(not LONG, reason="minutes of it: make faults LONG=1")


async def test_who_writes_is_answered_before_the_notices_of_the_morning_are_out(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed(), clerk=False) as town:
        [server] = town.service.servers
        await server.stop()
        _the_morning_comes(town)
        await server.start()
        began = now()
        while not town.history.bubbles and not town.history.silent:
            await town.provider.reads(FIRST, NEWS, 0)
        await town.conversations(PEOPLE, at_once=PEOPLE, web_share=0)
        served, left = now() - began, _left(town.url)
        await town.settle()
        sent = now() - began
        print(
            f"{PEOPLE} people were served after {served:.0f} s, {left} notices left; all sent in {sent:.0f} s"
        )
        assert town.verdict() == [], town.logged()
        assert left > 0, "answers waited for notices"
        news = [bubble.chat for bubble in town.history.bubbles if bubble.text == NEWS]
        assert sorted(news) == list(range(FIRST, FIRST + NOTICES))
        assert hurried(town.history) == []


def _the_morning_comes(town: Town) -> None:
    """What was written at night is due now, all of it at once."""
    house = the_house(town)
    try:
        for first in range(FIRST, FIRST + NOTICES, AT_A_TIME):
            chats = range(first, min(first + AT_A_TIME, FIRST + NOTICES))
            house.store.write_now(partial(_held_for, house=house, chats=chats))
        due = update(letter).values(lane="notice", due_at=ms(house.now()), held_until=0)
        house.store.write_now(lambda tx: tx.execute(due))
    finally:
        house.store.close()
    town.history.stir()  # nobody listened meanwhile


def _held_for(tx: Tx, house: House, chats: range) -> None:
    at = house.now()
    for chat in chats:
        who = welcome(tx, "telegram", str(chat), "zh-CN", ms(at))
        talk = house.seal.shut(Talk().as_json(), talk_context(who.id))
        tx.execute(
            update(resident).where(resident.c.id == who.id).values(talk=talk, last_address=who.address_id)
        )
        post_to_resident(tx, house.seal, who.id, Say(NEWS), f"news:{chat}", at, None)


def _left(url: str) -> int:
    """Notices that are not out yet."""
    store = Store(url)
    try:
        waiting = select(func.count()).where(letter.c.state == "queued", letter.c.key.like("news:%"))
        return int(store.read_now(lambda tx: tx.execute(waiting).scalar_one()))
    finally:
        store.close()
