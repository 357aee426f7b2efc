"""Whether a turn slows down as the house fills: the same turns at 1,000 and at 1,000,000 conversations.

    python -m bench growth [--quick] [--write]

Each conversation is a resident with an address, a message and a letter, written in bulk. SQLite, warm cache.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from random import Random
from typing import Any

from bench import report
from bench.houses import a_house, feeding, on_the_loop, settle
from bench.residents import conversations
from bench.rounds import Round, drive, middle, spread
from bot.house import House
from dialogs.state import Talk
from store.residents.talks import talk_context
from store.schema import address, inbox, letter, resident

SMALL, LARGE, GOAL = 1_000, 1_000_000, 1.25
NOW = 1_795_000_000_000
Found = Mapping[int, Sequence[Round]]


def main(arguments: list[str]) -> int:
    large = 20_000 if "--quick" in arguments else LARGE
    lines = table(run(SMALL, large, rounds=15, chats=8))
    print("\n".join(lines))
    if "--write" in arguments:
        report.write("growth", lines)
    return 0


def run(small: int, large: int, rounds: int, chats: int) -> Found:
    with ExitStack() as open_houses:
        houses = {size: open_houses.enter_context(a_house()) for size in (small, large)}
        for size, house in houses.items():
            fill(house, size)
        return on_the_loop(_measure(houses, rounds, chats))


def fill(house: House, count: int) -> None:
    """`count` conversations, older than those that will be measured."""
    with house.store.engine.begin() as conn:
        raw: Any = conn.connection.dbapi_connection
        for table, rows in (
            (resident, _residents(house, count)),
            (address, _addresses(count)),
            (inbox, _messages(count)),
            (letter, _letters(count)),
        ):
            first = next(rows)
            names = ", ".join(first)
            sql = f"insert into {table.name} ({names}) values ({', '.join(':' + name for name in first)})"
            raw.execute(sql, first)
            raw.executemany(sql, rows)


def _residents(house: House, count: int) -> Iterator[dict[str, Any]]:
    talk = Talk().as_json() + b" " * 1200  # as long as a draft half-way
    for number in range(1, count + 1):
        sealed = house.seal.shut(talk, talk_context(number))
        yield {"id": number, "lang": "zh-CN", "talk": sealed, "created_at": NOW}


def _addresses(count: int) -> Iterator[dict[str, Any]]:
    for number in range(1, count + 1):
        yield {
            "channel": "telegram",
            "sender": str(700_000_000 + number * 7919 % 100_000_007),
            "resident_id": number,
            "created_at": NOW,
        }


def _messages(count: int) -> Iterator[dict[str, Any]]:
    dice = Random(1)
    for number in range(1, count + 1):
        yield {
            "channel": "telegram",
            "message_id": f"42:{900_000_000_000 + number}",
            "resident_id": number,
            "body": dice.randbytes(60),
            "state": "done",
            "at": NOW,
        }


def _letters(count: int) -> Iterator[dict[str, Any]]:
    dice = Random(2)
    for number in range(1, count + 1):
        yield {
            "key": f"r:telegram:42:{900_000_000_000 + number}:0",
            "resident_id": number,
            "channel": "telegram",
            "sender": str(700_000_000 + number * 7919 % 100_000_007),
            "about": "hardship.kind",
            "body": dice.randbytes(400),
            "state": "sent",
            "provider_id": str(number),
            "due_at": NOW,
            "at": NOW,
        }


async def _measure(houses: Mapping[int, House], rounds: int, chats: int) -> Found:
    for house in houses.values():
        await drive(feeding(house), list(conversations(0, 16, seed=0)), 1)
    settle()
    found: dict[int, list[Round]] = {size: [] for size in houses}
    for number in range(rounds):
        for size, house in houses.items():
            batch = list(conversations(1000 + number * chats, chats, seed=number))
            found[size].append(await drive(feeding(house), batch, 1))
    return found


def table(found: Found) -> list[str]:
    (small, first), (large, last) = found.items()
    before, after = middle(first), middle(last)
    lines = [
        "One resident at a time, SQLite with synchronous=FULL:",
        "",
        "| conversations | turns/s | p50 ms | p99 ms |",
        "|---|---|---|---|",
        f"| {small:,} | {before.rate:.0f} {spread(first)} | {before.p50:.3f} | {before.p99:.2f} |",
        f"| {large:,} | {after.rate:.0f} {spread(last)} | {after.p50:.3f} | {after.p99:.2f} |",
        "",
        f"The middle grows to **{after.p50 / before.p50:.2f}** times (goal: at most {GOAL}).",
    ]
    return lines
