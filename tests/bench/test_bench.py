"""The measurements run. What they measure depends on the machine, so nothing is expected of it here."""

from __future__ import annotations

import asyncio

from bench import growth, turns
from bench.filled import databases, fill
from bench.houses import a_house, feeding
from bench.peer import Peer
from bench.postgres import round_trips
from bench.residents import STEPS, conversations
from bench.rounds import Size
from store.casework.rows import case_of, columns_of
from store.schema import cases
from store.seal import Seal, make_key


def test_both_are_asked_the_same_and_both_are_fast_enough_to_measure() -> None:
    found = turns.run(Size(rounds=1, alone=1, together=2))
    assert all(one.rate > 0 and one.p99 >= one.p50 > 0 for rows in found.values() for [one] in rows.values())
    assert len(turns.table(found, longer=0)) == 8


def test_every_resident_of_the_bench_hands_in() -> None:
    with a_house() as house:
        feed = feeding(house)

        async def all_of_them() -> None:
            for chat in conversations(0, 12, seed=3):
                for update in chat:
                    await feed(update)

        asyncio.run(all_of_them())
        assert len(house.store.read_now(lambda tx: tx.execute(cases.select()).all())) == 12


async def test_the_peer_keeps_every_request(tmp_path) -> None:  # type: ignore[no-untyped-def]
    peer = Peer(tmp_path / "peer.db")
    await peer.start()
    for chat in conversations(0, 2, seed=3):
        for update in chat:
            await peer.feed(update)
    assert peer.storage.file({}) == 3
    assert peer.session.sent >= 2 * len(STEPS)


def test_a_house_can_be_filled() -> None:
    found = growth.run(10, 20, rounds=1, chats=1)
    assert [one.rate > 0 for [one] in found.values()] == [True, True]


def test_cases_that_are_filled_in_stand_in_the_queue_as_the_house_would_place_them() -> None:
    seal = Seal.from_text(make_key())
    with databases("sqlite") as fresh:
        store = fresh()
        fill(store, seal, 400, townships=1)
        rows = store.read_now(lambda tx: tx.execute(cases.select()).all())
        store.close()
    placed = [columns_of(case_of(row, seal), seal, None)["sort_at"] for row in rows]
    assert [row.sort_at for row in rows] == placed


def test_a_round_trip_is_counted_when_the_client_speaks_after_the_server() -> None:
    spoken = ["F\t9\tParse", "F\t4\tSync", "B\t5\tReadyForQuery\t T", "F\t4\tBind", "B\t5\tReadyForQuery\t I"]
    assert round_trips([f"12:00\t{line}" for line in spoken]) == [2]
