"""A mass mailing, and the people who write meanwhile: counted and in order."""

from __future__ import annotations

import asyncio
from collections import Counter

from bot.channel import Delivery, Letter
from bot.house import House
from bot.pace import Pace
from bot.post import NOTICES_AT_ONCE, Postman
from tests.channels.letter_rows import states, write
from tests.channels.test_post import Pigeon
from tests.patience import PATIENCE, until

NOTICES, REPLIES = 600, 12


class Watching(Pigeon):
    """Notes how many notices are out at once, and whether two letters ever go to one person together."""

    def __init__(self) -> None:
        super().__init__(slow=0.005)
        self.out: Counter[str] = Counter()
        self.most_notices = self.together = 0

    async def deliver(self, letter: Letter) -> Delivery:
        self.out[letter.to] += 1
        self.out["notices"] += letter.say.text.startswith("n")
        self.most_notices = max(self.most_notices, self.out["notices"])
        self.together += self.out[letter.to] > 1
        try:
            return await super().deliver(letter)
        finally:
            self.out[letter.to] -= 1
            self.out["notices"] -= letter.say.text.startswith("n")


async def test_replies_overtake_a_mass_mailing_and_everything_arrives_once(sqlite_house: House) -> None:
    house, channel = sqlite_house, Watching()
    for number in range(NOTICES):
        write(house, f"n{number}", to=f"1{number}", resident_id=number, lane="notice")
    stop, behind = asyncio.Event(), []
    running = asyncio.create_task(Postman(house, channel, Pace(400, 0.01)).run(stop))
    for person in range(REPLIES):
        await _carried(channel, (person + 1) * 20)
        before = len(channel.said)
        last = NOTICES - 1 - person  # somebody whose own notice still waits
        write(house, f"r{person}", to=f"1{last}", resident_id=last)
        await _heard(channel, f"r{person}")
        behind.append(channel.said.index(f"r{person}") - before)
    await until(lambda: states(house).count("sent") == NOTICES + REPLIES)
    stop.set()
    await asyncio.wait_for(running, PATIENCE)
    # Before a reply there are at most the notices that were out when it was written, and those claimed while
    # it was being written.
    assert max(behind) <= 2 * NOTICES_AT_ONCE
    assert channel.most_notices <= NOTICES_AT_ONCE and channel.together == 0
    wanted = [f"n{number}" for number in range(NOTICES)] + [f"r{number}" for number in range(REPLIES)]
    assert Counter(channel.said) == Counter(wanted)


async def _carried(channel: Watching, count: int) -> None:
    await until(lambda: len(channel.said) >= count)


async def _heard(channel: Watching, text: str) -> None:
    await until(lambda: text in channel.said)
