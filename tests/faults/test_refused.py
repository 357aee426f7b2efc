"""R20, R22, R24, R25. Telegram refuses what is written to some, each in another way, with deaths between.

Who has shut the door is not knocked at again, and the clerk of the case is asked to call; once. Who opens it
again is served. Where Telegram is ill altogether the page serves, and what waited goes out afterwards.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from store.database import Store
from store.schema import task
from tests.faults.conftest import LONG
from tests.faults.history import Row
from tests.faults.provider import FAIR, Refusal, Weather
from tests.faults.resident import emergency, on_telegram, on_the_web
from tests.faults.service import Nursery
from tests.faults.town import Town, a_seed, a_town

EACH = 3
"""People of each way."""
SHUT_OUT, NOT_SENT = "对方已屏蔽", "没发出去"
pytestmark = pytest.mark.skipif(not LONG, reason="minutes of it: make faults LONG=1")


@dataclass(frozen=True)
class Way:
    """How Telegram refuses, and what has to come of it. `tries`: of one letter, if nobody dies."""

    status: int
    words: str
    state: str
    tries: int = 1


WAYS = (
    Way(403, "Forbidden: bot was blocked by the user", "blocked"),
    Way(403, "Forbidden: user is deactivated", "blocked"),
    Way(400, "Bad Request: chat not found", "blocked"),
    Way(403, "Forbidden: for a reason that nobody knows yet", "failed", tries=3),
    Way(400, "Bad Request: message text is strange", "failed"),
)


async def test_who_cannot_be_written_to_is_called_and_served_when_they_come_back(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed()) as town:
        people = {5_000_000 + number: WAYS[number % len(WAYS)] for number in range(EACH * len(WAYS))}
        told = [on_telegram(town.provider, town.history, chat, emergency(town.dice)) for chat in people]
        assert all(who.finished for who in await asyncio.gather(*told)), town.logged()
        await town.settle()
        _they_shut_their_doors(town, people)
        writing = asyncio.create_task(town.clerk.write_to(_case(town, chat) for chat in people))
        await town.kill_at_random(3, between=(1.0, 4.0))
        await writing
        await town.settle()
        assert town.verdict() == [], town.logged()
        _each_was_tried_as_often_as_it_makes_sense(town, people)
        await _the_clerk_is_asked_to_call(town, people)
        town.provider.refusals.clear()
        for chat in people:
            await town.reads_after(chat, "你好", "")
        await town.settle()
        assert town.verdict() == [], town.logged()
        assert not [row for row in town.history.books.address if row["blocked_at"]]


def _they_shut_their_doors(town: Town, people: Mapping[int, Way]) -> None:
    """Each refusal names its chat, to be counted by."""
    for chat, way in people.items():
        town.provider.refusals[chat] = Refusal(way.status, f"{way.words} {chat}")


def _case(town: Town, chat: int) -> int:
    [found] = town.cases(chat)
    return int(found["id"])


def _letters(town: Town, chat: int) -> list[Row]:
    return [row for row in town.history.books.letter if row["sender"] == str(chat)]


def _each_was_tried_as_often_as_it_makes_sense(town: Town, people: Mapping[int, Way]) -> None:
    ends: Counter[str] = Counter()
    for chat, way in people.items():
        lost = [row for row in _letters(town, chat) if row["state"] != "sent"]
        assert lost and {row["state"] for row in lost} == {way.state}, (chat, way, lost)
        tries = town.provider.refused[f"{way.words} {chat}"]
        knocked = 1 if way.state == "blocked" else len(lost)
        assert tries <= knocked * way.tries + town.kills, (chat, way, tries)
        ends[f"{way.words}: {tries} tries of {len(lost)} letters"] += 1
    print("\n".join(f"{count} times {what}" for what, count in ends.items()))


async def _the_clerk_is_asked_to_call(town: Town, people: Mapping[int, Way]) -> None:
    """Once for each case, within a minute; and the case says what became of the letter."""
    wanted = {_case(town, chat): way for chat, way in people.items()}
    while not town.history.silent and len(_calls(town)) < len(wanted):
        await asyncio.sleep(0.5)
    assert sorted(_calls(town)) == sorted(wanted), town.logged()
    for case_id, way in wanted.items():
        words = SHUT_OUT if way.state == "blocked" else NOT_SENT
        assert await town.clerk.reads(f"/desk/cases/{case_id}", words), (case_id, way)


def _calls(town: Town) -> list[int]:
    """The cases about which somebody is to be called."""
    store = Store(town.url)
    try:
        found = select(task.c.case_id).where(task.c.kind == "call")
        return store.read_now(lambda tx: list(tx.execute(found).scalars()))
    finally:
        store.close()


async def test_while_telegram_is_ill_the_page_serves_and_nothing_is_lost(
    nursery: Nursery, tmp_path: Path, empty_database_url: str
) -> None:
    async with a_town(nursery, tmp_path, empty_database_url, seed=a_seed()) as town:
        town.provider.weather = Weather(gateway=1.0)
        people = [
            asyncio.create_task(
                on_telegram(town.provider, town.history, 5_100_000 + number, emergency(town.dice))
            )
            for number in range(12)
        ]
        visitors = [
            on_the_web(town.history, lambda: town.service.doors, town.dice, emergency(town.dice))
            for _ in range(6)
        ]
        assert all(who.finished for who in await asyncio.gather(*visitors)), town.logged()
        assert not any(each.done() for each in people) and town.history.bubbles == []
        town.provider.weather = FAIR
        assert all(who.finished for who in await asyncio.gather(*people)), town.logged()
        await town.settle()
        assert town.verdict() == [], town.logged()
