"""Two write to one person at the same moment, and who began first ends last: the open page shows both."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Event

import pytest
from sqlalchemy import select, text

from bot.channel import Inbound
from bot.door import take
from bot.house import House
from dialogs.message import Heard, Say
from store.casework import post_to_resident
from store.database import Tx
from store.residents.conversation import Line, last_lines, letters_after, saw
from store.schema import letter

only_postgres = pytest.mark.parametrize(
    "database_url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
SENDER = "a" * 64
PATIENCE = 120.0
_WAITING = text(
    "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
)


def said(message_id: str, words: str) -> Inbound:
    return Inbound("web", SENDER, message_id, Heard(words))


class Page:
    """The resident's page, left open: it asks for what is newer than what it has shown, and says so."""

    def __init__(self, house: House, resident: int) -> None:
        self._house = house
        self._resident = resident
        self.shown: list[Line] = []

    def look(self) -> None:
        house, after = self._house, max((line.id for line in self.shown), default=0)
        lines = house.store.read_now(lambda tx: letters_after(tx, house.seal, self._resident, after))
        if lines:
            house.store.write_now(lambda tx: saw(tx, self._resident, [line.id for line in lines]))
        self.shown += lines


def write(tx: Tx, house: House, resident: int, words: str) -> None:
    post_to_resident(tx, house.seal, resident, Say(words), f"test:{words}", house.now(), None)


def states(house: House) -> dict[int, str]:
    rows = house.store.read_now(
        lambda tx: tx.execute(select(letter.c.id, letter.c.state).order_by(letter.c.id)).all()
    )
    return {row.id: row.state for row in rows}


@asynccontextmanager
async def a_slow_clerk(house: House, resident: int) -> AsyncIterator[None]:
    """Has written already, and commits at the end of the block."""
    written, enough = Event(), Event()

    def work(tx: Tx) -> None:
        write(tx, house, resident, "慢的那一条")
        written.set()
        assert enough.wait(PATIENCE)

    slow = asyncio.create_task(house.store.write(work))
    try:
        assert await asyncio.to_thread(written.wait, PATIENCE)
        yield
    finally:
        enough.set()
        await slow


async def through_or_waiting(house: House, task: asyncio.Task[object]) -> None:
    """Until it is done, or stands behind a lock."""
    async with asyncio.timeout(PATIENCE):
        while not task.done():
            if house.store.read_now(lambda tx: tx.execute(_WAITING).scalar_one()):
                return
            await asyncio.sleep(0.02)


@only_postgres
@pytest.mark.parametrize("quick", ["a turn", "a notice"])
async def test_an_open_page_shows_what_was_committed_late(house: House, quick: str) -> None:
    resident = (await take(house, said("form-0001:aa", "你好"))).resident_id
    page = Page(house, resident)
    page.look()
    async with a_slow_clerk(house, resident):
        doing: asyncio.Task[object] = asyncio.create_task(
            take(house, said("form-0002:aa", "怎么申请低保"))
            if quick == "a turn"
            else house.store.write(lambda tx: write(tx, house, resident, "快的那一条"))
        )
        await through_or_waiting(house, doing)
        page.look()
    await doing
    page.look()
    every = states(house)
    assert [line.id for line in page.shown] == sorted(every)
    assert len(every) >= 3 and set(every.values()) == {"sent"}


async def test_only_what_was_on_the_page_counts_as_delivered(house: House) -> None:
    resident = (await take(house, said("form-0001:aa", "你好"))).resident_id
    for number in range(4):
        await house.store.write(lambda tx, n=number: write(tx, house, resident, f"第{n}条"))  # type: ignore[misc]
    newest = house.store.read_now(lambda tx: last_lines(tx, house.seal, resident, 2))
    await house.store.write(lambda tx: saw(tx, resident, [line.id for line in newest]))
    assert list(states(house).values()) == ["queued"] * 3 + ["sent"] * 2
    lines = house.store.read_now(lambda tx: last_lines(tx, house.seal, resident))
    assert [line.unseen for line in lines if not line.own] == [True] * 3 + [False] * 2
