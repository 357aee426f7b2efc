"""What was said long ago and led to nothing goes by itself; what belongs to a case stays with it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson
from sqlalchemy import func, select

from bot import errands
from bot.channel import Inbound
from bot.door import take
from bot.forgetting import forget_old_talk
from bot.house import House
from dialogs.message import Heard
from dialogs.state import Talk
from store import schema
from store.database import Store
from store.talks import talk_context
from tests.houses import a_house

START = datetime(2026, 11, 2, 1, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


def say(house: House, who: str, *texts: str) -> None:
    for number, text in enumerate(texts):
        at = f"{house.now().timestamp()}-{number}"
        inbound = Inbound("web", who, at, Heard(text=text))
        assert not asyncio.run(take(house, inbound)).failed


def talk(house: House, resident_id: int) -> Talk:
    query = select(schema.resident.c.talk).where(schema.resident.c.id == resident_id)
    sealed = house.store.read_now(lambda tx: tx.execute(query).scalar())
    return Talk.from_json(orjson.loads(house.seal.open(bytes(sealed or b""), talk_context(resident_id))))


def messages(house: House, resident_id: int) -> int:
    query = select(func.count()).where(schema.inbox.c.resident_id == resident_id)
    return int(house.store.read_now(lambda tx: tx.execute(query).scalar()) or 0)


def round_of(house: House) -> None:
    while house.store.write_now(lambda tx: forget_old_talk(tx, house, house.now())):
        pass


def test_a_draft_and_its_talk_go_a_month_after_the_last_word(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "你好", "申请救助", "1")
        clock.now += timedelta(days=29)
        round_of(house)
        assert talk(house, 1).drafts
        assert messages(house, 1) == 3
        clock.now += timedelta(days=2)
        round_of(house)
        assert not talk(house, 1).drafts
        assert messages(house, 1) == 0


def test_who_writes_on_keeps_the_draft(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "你好", "申请救助", "1")
        clock.now += timedelta(days=20)
        say(house, "one", "继续")
        clock.now += timedelta(days=15)
        round_of(house)
        assert talk(house, 1).drafts
        assert messages(house, 1) == 1


def test_what_belongs_to_a_case_stays(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    with a_house(tmp_path, clock, store) as house:
        say(house, "one", "救命，房子着火了")
        cases = select(func.count()).select_from(schema.cases)
        assert house.store.read_now(lambda tx: tx.execute(cases).scalar()) == 1
        say(house, "one", "我在牛场镇")
        of_case = select(func.count()).where(schema.inbox.c.case_id.is_not(None))
        before = house.store.read_now(lambda tx: tx.execute(of_case).scalar())
        clock.now += timedelta(days=60)
        round_of(house)
        assert house.store.read_now(lambda tx: tx.execute(of_case).scalar()) == before
        assert talk(house, 1).cases


def test_every_night_it_is_done_by_itself() -> None:
    names = {each.name for each in errands.ERRANDS}
    assert {"old talk", "finished work", "erasures written down"} <= names
