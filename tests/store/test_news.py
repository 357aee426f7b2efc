"""What one commits, others hear of at once: those in another loop, and other processes on one PostgreSQL."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import text

from store.database import Store
from store.engine.pg_news import LONGEST, payloads
from tests.databases import PostgresServer
from tests.patience import PATIENCE


@pytest.fixture
def two(postgres: PostgresServer) -> Iterator[tuple[Store, Store]]:
    name = postgres.fresh()
    stores = Store(postgres.at(name)), Store(postgres.at(name))
    yield stores
    for each in stores:
        each.close()
    postgres.drop(name)


async def listening(store: Store, topic: str) -> asyncio.Event:
    """A waiter whose line is up: with it comes the first call, for whatever went before."""
    waiter = store.listen(topic)
    await asyncio.wait_for(waiter.wait(), PATIENCE)
    waiter.clear()
    return waiter


async def settled(*waiters: asyncio.Event) -> None:
    """They were called; whatever was told before that has been heard, for the line keeps the order."""
    for waiter in waiters:
        await asyncio.wait_for(waiter.wait(), PATIENCE)
        waiter.clear()


@pytest.mark.postgres
async def test_a_commit_wakes_those_who_listen_in_another_process(two: tuple[Store, Store]) -> None:
    ours, theirs = two
    desk, mine = await listening(theirs, "desk"), theirs.listen("resident:7")
    await ours.write(lambda tx: tx.wake("resident:7"))
    await settled(mine)
    assert not desk.is_set()
    await asyncio.to_thread(ours.write_now, lambda tx: tx.wake("desk"))
    await settled(desk)


@pytest.mark.postgres
async def test_what_is_taken_back_is_told_to_nobody(two: tuple[Store, Store]) -> None:
    ours, theirs = two
    desk, last = await listening(theirs, "desk"), theirs.listen("last")

    def breaks(tx: object) -> None:
        tx.wake("desk")  # type: ignore[attr-defined]
        raise ValueError("somebody made a mistake")

    with pytest.raises(ValueError, match="mistake"):
        await ours.write(breaks)
    await ours.write(lambda tx: tx.wake("last"))
    await settled(last)
    assert not desk.is_set()


@pytest.mark.postgres
async def test_nobody_hears_their_own_news_twice(two: tuple[Store, Store]) -> None:
    ours, theirs = two
    desk = await listening(ours, "desk")
    after = ours.listen("after")
    await ours.write(lambda tx: tx.wake("desk"))
    await settled(desk)
    await theirs.write(lambda tx: tx.wake("after"))
    await settled(after)
    assert not desk.is_set(), "its own notice came back to it"


@pytest.mark.postgres
async def test_after_the_line_was_cut_everybody_looks_once_more(two: tuple[Store, Store]) -> None:
    ours, theirs = two
    desk = await listening(theirs, "desk")
    cut = "select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%'"
    ours.read_now(lambda tx: tx.execute(text(cut)).all())
    await settled(desk)  # called without anything having happened: who knows what was missed
    await ours.write(lambda tx: tx.wake("desk"))
    await settled(desk)


@pytest.mark.postgres
async def test_news_for_very_many_people_at_once_all_arrive(two: tuple[Store, Store]) -> None:
    ours, theirs = two
    first = await listening(theirs, "resident:1")
    last = theirs.listen("resident:3000")

    def mailing(tx: object) -> None:
        for number in range(1, 3001):
            tx.wake(f"resident:{number}")  # type: ignore[attr-defined]

    await ours.write(mailing)
    await settled(first, last)


@pytest.mark.postgres
async def test_a_process_that_begins_lets_everybody_look_once(two: tuple[Store, Store]) -> None:
    """The one before it may have died before it could tell."""
    ours, theirs = two
    desk = await listening(theirs, "desk")
    ours.call_everybody()
    await settled(desk)


@pytest.mark.postgres
async def test_who_commits_and_leaves_at_once_is_heard(two: tuple[Store, Store]) -> None:
    """A command of the terminal ends as soon as it is done."""
    ours, theirs = two
    desk = await listening(theirs, "desk")
    brief = Store(ours.url.render_as_string(hide_password=False))
    await asyncio.to_thread(brief.write_now, lambda tx: tx.wake("desk"))
    await asyncio.to_thread(brief.close)
    await settled(desk)


def test_a_notice_is_short_enough_for_the_database_and_names_each_topic_once() -> None:
    [one] = payloads("me", ["desk", "letters", "desk"])
    assert one == "me desk letters"
    topics = [f"resident:{number}" for number in range(3000)]
    many = payloads("me", topics)
    assert all(len(each.encode()) <= LONGEST for each in many)
    assert [topic for each in many for topic in each.split(" ")[1:]] == topics
    assert payloads("me", []) == []


def test_whoever_listens_in_another_loop_is_called_in_it(sqlite_store: Store) -> None:
    """A loop that sleeps does not wake by what another one does to its events."""
    listening, heard = threading.Event(), threading.Event()

    async def listen() -> None:
        waiter = sqlite_store.listen("desk")
        asyncio.get_running_loop().call_soon(listening.set)
        await waiter.wait()
        heard.set()

    threading.Thread(target=asyncio.run, args=(listen(),), daemon=True).start()
    assert listening.wait(PATIENCE)
    asyncio.run(sqlite_store.write(lambda tx: tx.wake("desk")))
    assert heard.wait(PATIENCE)
