"""Short sentences for tests about when people hear from us."""

from __future__ import annotations

from datetime import datetime, time
from itertools import count

from bot.channel import Inbound
from bot.door import take
from bot.errands import errands_due
from bot.house import House
from dialogs.message import Heard, Option, Say
from store.casework.letters import post_to_resident
from store.times import CHINA
from tests.channels.conftest import Clock

_numbers = count(1)
BUTTON = (Option("g:track", "查进度"),)


def at(clock: Clock, hour: int, minute: int = 0, day: int = 23) -> None:
    """It is that hour in China on a day of November 2026."""
    there = datetime.combine(datetime(2026, 11, day), time(hour, minute), CHINA)
    clock.at = there.astimezone(clock.at.tzinfo)


async def says(house: House, text: str = "", choice: str = "", sender: str = "501") -> int:
    """Somebody writes on Telegram. The number of the resident."""
    heard = Heard(text=text, choice=choice)
    taken = await take(house, Inbound("telegram", sender, f"m{next(_numbers)}", heard))
    assert not taken.failed
    return taken.resident_id


def post(
    house: House, resident_id: int, text: str, case_id: int | None = None, by_staff: int | None = None
) -> None:
    """A letter that the conversation did not write."""
    say, key = Say(text, BUTTON), f"test:{next(_numbers)}"
    house.store.write_now(
        lambda tx: post_to_resident(tx, house.seal, resident_id, say, key, house.now(), case_id, by_staff)
    )


async def pass_by(house: House, clock: Clock, **span: float) -> None:
    """Time passes, and the errands that fall due at its end are run."""
    await errands_due(house)
    clock.pass_by(**span)
    await errands_due(house)
