"""Whatever is sent, on whatever question: it is taken, answered, and the conversation goes on.

`FUZZ=100000 pytest tests/fuzz` for the long run, `FUZZ_SEED=n` to repeat one.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import func, select, update

from bot.channel import Inbound
from bot.door import take
from bot.house import House
from bot.telegram.receive import GROUP, receive
from dialogs.questions.by_fact import question_for
from dialogs.state import Talk
from store.database import Tx
from store.residents.conversation import letters_after
from store.schema import inbox, letter, resident
from tests.fuzz.roads import Roads, Stop, sealed_talk, talk_of
from tests.fuzz.updates import Part, Said
from tests.fuzz.updates import update as an_update

MESSAGES = int(os.environ.get("FUZZ", "2600"))
SEED = int(os.environ.get("FUZZ_SEED", "5"))
EXAMPLES = [json.loads(line) for line in Path(__file__).with_name("examples.jsonl").read_text().splitlines()]
"""What once went wrong, on every question again. A line is added for each bug that is found."""
STOPS = 130
"""About so many questions there are: the messages are shared out among them."""
ROW = 8
"""So many are sent one after another, before all of it is undone."""


@dataclass
class Tally:
    """What was done, and the first things that went wrong, each with what makes it happen again."""

    sent: int = 0
    taken: int = 0
    wrong: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)

    def say(self, stop: Stop, raw: Any, what: str) -> None:
        self.wrong.append(f"{stop.name}: {what}: {str(raw)[:400]!r}")


async def test_every_message_on_every_question_is_answered(tmp_path: Path) -> None:
    print(f"FUZZ={MESSAGES} FUZZ_SEED={SEED}")
    tally, stops = Tally(), 0
    async for stop in Roads(tmp_path).stops():
        stops += 1
        await Fire(stop, Random(f"{SEED} {stop.name}"), tally).open(max(1, MESSAGES // STOPS))
    print(f"{tally.sent} sent, {tally.taken} taken on {stops} questions: {dict(tally.kinds)}")
    assert not tally.wrong, f"{len(tally.wrong)} went wrong:\n" + "\n".join(tally.wrong[:20])
    assert stops >= STOPS and tally.taken > tally.sent * 3 // 4


@dataclass
class Fire:
    """Messages on one question. A few are sent in a row, so that one finds what the one before has left."""

    stop: Stop
    rng: Random
    tally: Tally
    numbers: count[int] = field(default_factory=lambda: count(1))

    async def open(self, most: int) -> None:
        await self._row(EXAMPLES, walking=False, abroad=False)
        for sent in range(0, most, ROW):
            walking, abroad = self.rng.random() < 0.5, self.rng.random() < 0.25
            await self._row([None] * min(ROW, most - sent), walking, abroad)

    async def _row(self, given: Sequence[Part | None], walking: bool, abroad: bool) -> None:
        """`walking`: the next message meets whatever was asked then, not the same question once more."""
        self.stop.stand_again()
        house = replace(self.stop.house, identity_page=abroad)
        before = house.store.read_now(partial(sealed_talk, number=self.stop.resident))
        for each in given:
            talk = house.store.read_now(partial(talk_of, house=house, number=self.stop.resident))
            said = Said(self.stop.good, [value for value, _ in talk.shown])
            number = next(self.numbers)
            raw = {**each, "update_id": number} if each else an_update(self.rng, number, said)
            await self._one(house, raw)
            if not walking:
                house.store.write_now(partial(_ask_again, number=self.stop.resident, sealed=before))

    async def _one(self, house: House, raw: Part) -> None:
        self.tally.sent += 1
        inbound = receive(raw)
        if inbound is None or inbound.heard.odd == GROUP:
            return  # nobody who waits for an answer: `bot.telegram.receive` says which
        self.tally.taken += 1
        self.tally.kinds[next((name for name in raw if name != "update_id"), "")] += 1
        self.stop.clock.pass_by(timedelta(seconds=self.rng.choice((0, 1, 5, 5, 40))))
        if problem := await _taken(house, inbound, again=self.rng.random() < 0.05):
            self.tally.say(self.stop, raw, problem)


async def _taken(house: House, inbound: Inbound, *, again: bool) -> str:
    """What is wrong with how it was taken in; "" where it went well."""
    before = house.store.read_now(_last_letter)
    taken = await take(house, inbound)
    if taken.failed:
        return "the turn raised"
    if problem := house.store.read_now(
        partial(_left, house=house, inbound=inbound, who=taken.resident_id, before=before)
    ):
        return problem
    if again and not inbound.gone:  # who closed the door may close it twice
        last = house.store.read_now(_last_letter)
        twice = await take(house, inbound)
        if not twice.duplicate or house.store.read_now(_last_letter) != last:
            return "brought twice, answered twice"
    return ""


def _last_letter(tx: Tx) -> int:
    return tx.execute(select(func.max(letter.c.id))).scalar() or 0


def _left(tx: Tx, house: House, inbound: Inbound, who: int, before: int) -> str:
    if inbound.gone:
        return ""  # they closed the door: there is nobody to answer
    state = tx.execute(select(inbox.c.state).where(inbox.c.message_id == inbound.message_id)).scalar()
    if state != "done":
        return f"kept as {state}"
    says = [line.say for line in letters_after(tx, house.seal, who, before) if line.say]
    if not says:
        return "" if _joined(tx, who) else "not answered"
    if not all(say.text.strip() for say in says):
        return "an empty bubble"
    return _standing(talk_of(tx, house, who))


def _joined(tx: Tx, who: int) -> bool:
    """A photo of an album is answered in the one bubble that still waits for all of them."""
    waiting = select(letter.c.id).where(
        letter.c.resident_id == who, letter.c.state == "queued", letter.c.key.startswith("g:")
    )
    return tx.execute(waiting.limit(1)).first() is not None


def _standing(talk: Talk) -> str:
    """One question is open in a script, none in the menu."""
    if not talk.script:
        return ""
    if talk.script not in talk.drafts:
        return f"no draft of {talk.script}"
    if talk.asked:
        question_for(talk.asked)
    return ""


def _ask_again(tx: Tx, number: int, sealed: bytes) -> None:
    """Back to the question, whatever was made of the message."""
    tx.execute(update(resident).where(resident.c.id == number).values(talk=sealed))
