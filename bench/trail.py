"""How long it takes to check the whole audit trail again, and what one more row costs. In one run."""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter

from sqlalchemy import insert

from cases.people import Actor, Role
from store.database import Store, Tx
from store.schema import metadata, trail, trail_head
from store.seal import Seal, make_key
from store.times import ms
from store.trail import CHAINS, Act, What, note, verify
from store.trail.chain import BEGINNING, FIELDS, hashed

ROWS, QUICK = 1_000_000, 50_000
BATCH = 10_000
NOW = datetime(2026, 11, 25, 1, tzinfo=UTC)
LIMIT_SECONDS = 60.0


def main(arguments: list[str]) -> int:
    rows = QUICK if "--quick" in arguments else ROWS
    seal = Seal.from_text(make_key())
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{Path(folder) / 'trail.db'}")
        with store.engine.begin() as conn:
            metadata.create_all(conn)
        _fill(store, seal, rows)
        began = perf_counter()
        verdict = store.read_now(lambda tx: verify(tx, seal, ()))
        took = perf_counter() - began
        print(f"verify: {verdict.rows:,} rows in {took:.1f} s ({verdict.rows / took:,.0f} a second)")
        print(
            f"one row in a transaction of its own: {_one_row(store, seal) * 1000:.2f} ms, with its disk sync"
        )
        store.close()
    return 0 if verdict.whole and took <= LIMIT_SECONDS else 1


def _fill(store: Store, seal: Seal, rows: int) -> None:
    """Straight into the table: the chains are what `note` makes."""
    ends = dict.fromkeys(range(CHAINS), (0, BEGINNING))
    for start in range(0, rows, BATCH):
        made = [_row(ends, number, seal) for number in range(start, min(rows, start + BATCH))]
        store.write_now(partial(_insert, made=made))
    heads = [{"chain": chain, "seq": seq, "hash": end} for chain, (seq, end) in ends.items()]
    store.write_now(lambda tx: tx.execute(insert(trail_head), heads))


def _insert(tx: Tx, made: list[dict[str, object]]) -> None:
    tx.execute(insert(trail), made)


def _row(ends: dict[int, tuple[int, bytes]], number: int, seal: Seal) -> dict[str, object]:
    chain = number % CHAINS
    seq, before = ends[chain]
    who = (f"staff:{chain}", "clerk", "522702106")
    values = (
        chain,
        seq + 1,
        ms(NOW) + number,
        *who,
        "case",
        number % 5000,
        "",
        "own",
        0,
        "10.0.0.0/24 00",
        None,
    )
    made = hashed(before, values, seal)
    ends[chain] = (seq + 1, made.hash)
    return {**dict(zip(FIELDS, values, strict=True)), "hash": made.hash, "mac": made.mac}


def _one_row(store: Store, seal: Seal) -> float:
    clerk = Actor("staff:3", Role.CLERK, "522702106")
    times = 200
    began = perf_counter()
    for number in range(times):
        act = Act(clerk, What.CASE, number)
        store.write_now(partial(note, seal=seal, act=act, now=NOW))
    return (perf_counter() - began) / times


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
