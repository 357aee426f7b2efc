"""Brief turns stay on the loop while the disk is quick, all of a round with one commit; others do not."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from threading import Event, get_ident

import pytest
from sqlalchemy import event, select

from store.database import Store
from store.engine import sqlite_writer
from store.engine.sqlite_writer import TOGETHER
from store.engine.transaction import Tx, Work
from store.schema import setting
from store.upsert import insert_into
from tests.patience import PATIENCE


class Stumbled(Exception):
    pass


def keeps(name: str) -> Work[int]:
    """Leaves a row, and says in which thread."""

    def work(tx: Tx) -> int:
        row = insert_into(tx, setting).values(name=name, value="")
        tx.execute(row.on_conflict_do_nothing())
        return get_ident()

    return work


def stumbles(tx: Tx) -> None:
    keeps("never")(tx)
    raise Stumbled


def kept(store: Store) -> set[str]:
    return store.read_now(lambda tx: set(tx.execute(select(setting.c.name)).scalars()))


async def stayed(store: Store, name: str) -> bool:
    return await store.write(keeps(name), brief=True) == get_ident()


@pytest.fixture
def quick(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """However slow this disk is, it counts as a quick one. The thread has opened the database."""
    monkeypatch.setattr(sqlite_writer, "QUICK", float("inf"))
    sqlite_store.write_now(keeps("opened"))
    return sqlite_store


async def test_who_comes_alone_stays_on_the_loop(quick: Store) -> None:
    assert await stayed(quick, "alone")
    assert await stayed(quick, "again")
    assert {"alone", "again"} <= kept(quick)


async def test_what_may_take_long_goes_to_the_thread(quick: Store) -> None:
    assert await quick.write(keeps("long")) != get_ident()


async def test_on_a_slow_disk_everybody_goes_to_the_thread(
    quick: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_writer, "QUICK", 0.0)
    assert not await stayed(quick, "slow")


async def test_a_disk_is_slow_until_it_has_shown_otherwise(sqlite_store: Store) -> None:
    assert not await stayed(sqlite_store, "first")
    assert not await stayed(sqlite_store, "second")


async def test_all_of_a_round_stay_and_share_a_commit(quick: Store) -> None:
    commits: list[str] = []
    event.listen(quick.engine, "commit", lambda _: commits.append("one"))
    names = [f"of many {number}" for number in range(TOGETHER + 3)]
    stayed_here = await asyncio.gather(*(quick.write(keeps(name), brief=True) for name in names))
    assert set(stayed_here) == {get_ident()}
    assert set(names) <= kept(quick)
    assert len(commits) == 2  # the loop goes round between the first sixteen and the rest


async def test_where_one_of_a_round_stumbles_the_others_are_kept_all_the_same(quick: Store) -> None:
    work = [keeps("before it"), stumbles, keeps("after it")]
    told = await asyncio.gather(*(quick.write(each, brief=True) for each in work), return_exceptions=True)
    assert isinstance(told[1], Stumbled)
    assert get_ident() not in told  # the thread has found out which
    assert {"before it", "after it"} <= kept(quick)
    assert "never" not in kept(quick)


async def test_who_stumbles_on_the_loop_leaves_nothing_and_holds_nobody_up(quick: Store) -> None:
    with pytest.raises(Stumbled):
        await quick.write(stumbles, brief=True)
    await quick.write(keeps("after"), brief=True)
    assert "after" in kept(quick)
    assert "never" not in kept(quick)


async def test_while_the_thread_works_nobody_overtakes_it(quick: Store) -> None:
    went_on, begun, order = Event(), Event(), []

    def long(tx: Tx) -> None:
        begun.set()
        went_on.wait(PATIENCE)
        order.append("long")

    first = asyncio.ensure_future(quick.write(long))
    await asyncio.to_thread(begun.wait, PATIENCE)
    second = asyncio.ensure_future(quick.write(lambda tx: order.append("brief"), brief=True))
    for _ in range(3):
        await asyncio.sleep(0)  # the loop goes round while both wait
    assert not second.done()
    went_on.set()
    await asyncio.gather(first, second)
    assert order == ["long", "brief"]


async def test_the_loop_does_not_wait_for_another_program(quick: Store) -> None:
    with closing(sqlite3.connect(str(quick.url.database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.ensure_future(quick.write(keeps("patient"), brief=True))
        for _ in range(3):
            await asyncio.sleep(0)
        assert not waiting.done()  # we are here to say so: the loop goes round
        other.execute("ROLLBACK")
        assert await waiting != get_ident()
    assert "patient" in kept(quick)


async def test_who_gives_up_before_it_begins_wants_it_no_more(quick: Store) -> None:
    leaving = asyncio.ensure_future(quick.write(keeps("given up"), brief=True))
    await asyncio.sleep(0)
    leaving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await leaving
    await quick.write(keeps("after"))
    assert "given up" not in kept(quick)
