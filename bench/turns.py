"""Whole turns: a raw Telegram update in, the committed reply out, beside the same in aiogram-dialog.

    python -m bench turns [--quick] [--postgres] [--disk MS] [--write]

Ours does more in a turn: it knows a message that comes twice, keeps message, talk and reply encrypted, works
out the pre-check, and writes the reply where the post finds it. The peer "sends" its reply to a Bot API that
costs nothing; ours is carried out afterwards by the post, which is not measured here.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench import postgres, report
from bench.disk import milliseconds, slower, which
from bench.houses import a_house, feeding, on_the_loop, settle
from bench.peer import Peer
from bench.residents import TURNS, conversations
from bench.rounds import FULL, QUICK, Found, Round, Size, beside, drive
from bot.house import House

OURS, PEER = "Palmtop Aid", "aiogram-dialog 2.6"
GOALS = {1: 1.2, 32: 2.5}


def main(arguments: list[str]) -> int:
    size = QUICK if "--quick" in arguments else FULL
    if "--postgres" in arguments:
        return postgres.run(size, write="--write" in arguments)
    longer = milliseconds(arguments)
    slower(longer)
    lines = table(run(size), longer)
    print("\n".join(lines))
    if "--write" in arguments:
        report.write("turns-slow-disk" if longer else "turns", lines)
    return 0


def run(size: Size) -> Found:
    with a_house() as house, tempfile.TemporaryDirectory(prefix="palmtop-peer") as folder:
        return on_the_loop(_measure(house, Peer(Path(folder) / "peer.db"), size))


async def _measure(house: House, peer: Peer, size: Size) -> Found:
    """Rounds of both turn and turn about, so that whatever else the machine does meets both alike."""
    await peer.start()
    feeds = {OURS: feeding(house), PEER: peer.feed}
    for feed in feeds.values():
        await drive(feed, list(conversations(0, 32, seed=0)), 32)  # everything is compiled and warm
    settle()
    found: dict[int, dict[str, list[Round]]] = {count: {name: [] for name in feeds} for count in GOALS}
    first = 1000
    for number in range(size.rounds):
        for at_once, rounds in found.items():
            count = size.chats(at_once)
            for name, feed in feeds.items():
                chats = list(conversations(first, count, seed=number))
                rounds[name].append(await drive(feed, chats, at_once))
            first += count
    return found


def table(found: Found, longer: float) -> list[str]:
    return [
        f"{TURNS} turns an application, SQLite with synchronous=FULL{which(longer)}, medians of"
        f" {len(found[1][OURS])} rounds [slowest-fastest]:",
        "",
        *beside(found, PEER, OURS, GOALS, ("residents at once", "turns")),
    ]
