"""The service in a terminal: a line in, the replies out; also through a pipe."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import uuid4

from bot.console import Console
from bot.door import take
from bot.house import House
from palmtop.settings import Settings
from palmtop.wiring import build, real_now
from store.database import Tx
from store.residents.conversation import last_lines, letters_after, resident_of
from store.times import CHINA


def chat(settings: Settings, *, lang: str, day: date | None, sender: str, keep: bool) -> int:
    """Talk until the input ends. Without `keep` nothing is left behind."""
    with tempfile.TemporaryDirectory(prefix="palmtop-") as folder:
        if not keep:
            settings = replace(settings, data=Path(folder), database_url="")
        house = build(settings, lambda: _moment(day))
        try:
            asyncio.run(_talk(house, lang, sender))
        finally:
            house.store.close()
    return 0


def _moment(day: date | None) -> datetime:
    now = real_now()
    if day is None:
        return now
    return datetime.combine(day, time(9, 30), CHINA).astimezone(UTC)


async def _talk(house: House, lang: str, sender: str) -> None:
    console = Console(sys.stdout.write)
    shown = await _shown_before(house, sender)
    if sys.stdin.isatty():
        shown = await _one(house, console, "", lang, sender, shown)
    for line in sys.stdin:
        if not sys.stdin.isatty():
            sys.stdout.write(f"> {line.rstrip()}\n\n")
        shown = await _one(house, console, line.rstrip("\n"), lang, sender, shown)
        sys.stdout.flush()


async def _one(house: House, console: Console, text: str, lang: str, sender: str, shown: int) -> int:
    """One line: taken in, answered, printed. Returns the newest letter that was shown."""
    raw = {"text": text, "sender": sender, "message_id": uuid4().hex, "lang": lang}
    inbound = console.receive(raw)
    if inbound is None:
        return shown
    taken = await take(house, inbound)
    lines = await house.store.read(lambda tx: letters_after(tx, house.seal, taken.resident_id, shown))
    for line in lines:
        if line.say is not None:
            console.show(line.say)
    return max([shown, *(line.id for line in lines)])


async def _shown_before(house: House, sender: str) -> int:
    """In a terminal that is opened again, only what is new is shown."""

    def newest(tx: Tx) -> int:
        resident_id = resident_of(tx, Console.name, sender)
        lines = last_lines(tx, house.seal, resident_id) if resident_id else []
        return max((line.id for line in lines), default=0)

    return await house.store.read(newest)
