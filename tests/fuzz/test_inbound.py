"""Whatever is sent, on whatever question: it is taken, answered, and the conversation goes on.

`FUZZ=100000 pytest tests/fuzz` for the long run, `FUZZ_SEED=n` to repeat one.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import bindparam, func, select, update

from bot.channel import Inbound
from bot.door import Taken, take
from bot.house import House
from bot.telegram.receive import GROUP, receive
from dialogs.message import Say
from dialogs.questions.by_fact import question_for
from dialogs.state import Talk
from store.casework.letters import letter_context
from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import inbox, letter, resident
from tests.fuzz.roads import Roads, Stop, sealed_talk, talk_of
from tests.fuzz.updates import Part, Said
from tests.fuzz.updates import update as an_update

MESSAGES = int(os.environ.get("FUZZ", "4000"))
SEED = int(os.environ.get("FUZZ_SEED", "5"))
EXAMPLES = [json.loads(line) for line in Path(__file__).with_name("examples.jsonl").read_text().splitlines()]
"""What once went wrong, on every question again. A line is added for each bug that is found."""
STOPS = 130
"""About so many questions there are: the messages are shared out among them."""
ROW = 8
"""So many are sent one after another, before all of it is undone."""


_LAST = Prepared(select(func.max(letter.c.id)))
_ANSWERS = Prepared(
    select(letter.c.key, letter.c.body).where(
        letter.c.resident_id == bindparam("who"), letter.c.id > bindparam("after")
    )
)
_STATE = Prepared(
    select(inbox.c.state).where(
        inbox.c.channel == bindparam("channel"), inbox.c.message_id == bindparam("message_id")
    )
)
_WAITING = Prepared(
    select(letter.c.id).where(
        letter.c.resident_id == bindparam("who"), letter.c.state == "queued", letter.c.key.startswith("g:")
    )
)
_ASK_AGAIN = Prepared(
    update(resident).where(resident.c.id == bindparam("b_id")).values(talk=bindparam("b_talk"))
)


@dataclass
class Tally:
    """What was done, and what went wrong, said at once: a long run takes long."""

    sent: int = 0
    taken: int = 0
    wrong: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)

    def say(self, stop: Stop, raw: Any, what: str) -> None:
        self.wrong.append(f"{stop.name}: {what}: {str(raw)[:400]!r}")
        print(self.wrong[-1], flush=True)


async def test_every_message_on_every_question_is_answered(tmp_path: Path) -> None:
    print(f"FUZZ={MESSAGES} FUZZ_SEED={SEED}", flush=True)
    tally, stops = Tally(), 0
    async with aclosing(Roads(tmp_path).stops()) as roads:
        async for stop in roads:
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
    last: int = 0  # the letter that was written last

    async def open(self, most: int) -> None:
        await self._row(EXAMPLES, walking=False, abroad=False)
        for sent in range(0, most, ROW):
            walking, abroad = self.rng.random() < 0.5, self.rng.random() < 0.25
            await self._row([None] * min(ROW, most - sent), walking, abroad)

    async def _row(self, given: Sequence[Part | None], walking: bool, abroad: bool) -> None:
        """`walking`: the next message meets whatever was asked then, not the same question once more."""
        self.stop.stand_again()
        house = replace(self.stop.house, identity_page=abroad)
        store, here = self.stop.store, self.stop.resident
        before = store.read_now(partial(sealed_talk, number=here))
        asked = talk = store.read_now(partial(talk_of, house=house, number=here))
        self.last = store.read_now(_last_letter)
        for each in given:
            said = Said(self.stop.good, [value for value, _ in talk.shown])
            number = next(self.numbers)
            raw = {**each, "update_id": number} if each else an_update(self.rng, number, said)
            now = await self._one(house, raw)
            talk = now or talk
            if not walking:
                store.write_now(lambda tx: tx.do(_ASK_AGAIN, b_id=here, b_talk=before))
                talk = asked

    async def _one(self, house: House, raw: Part) -> Talk | None:
        """Where the person stands afterwards; None: as before."""
        self.tally.sent += 1
        inbound = receive(raw)
        if inbound is None or inbound.heard.odd == GROUP:
            return None  # nobody who waits for an answer: `bot.telegram.receive` says which
        self.tally.taken += 1
        self.tally.kinds[next((name for name in raw if name != "update_id"), "")] += 1
        self.stop.clock.pass_by(timedelta(seconds=self.rng.choice((0, 1, 5, 5, 40))))
        again = self.rng.random() < 0.05
        before, taken = self.last, await take(house, inbound)
        left = self.stop.store.read_now(
            partial(_left, house=house, inbound=inbound, taken=taken, before=before)
        )
        self.last = left.last
        if left.problem:
            self.tally.say(self.stop, raw, left.problem)
        elif again and inbound.gone is None:  # who closed the door or opened it may do so twice
            twice = await take(house, inbound)
            if not twice.duplicate or self.stop.store.read_now(_last_letter) != self.last:
                self.tally.say(self.stop, raw, "brought twice, answered twice")
        return left.talk


@dataclass
class Left:
    """What a message has left behind."""

    last: int
    problem: str = ""
    talk: Talk | None = None


def _last_letter(tx: Tx) -> int:
    return tx.fetch(_LAST)[0][0] or 0


def _left(tx: Tx, house: House, inbound: Inbound, taken: Taken, before: int) -> Left:
    left, who = Left(_last_letter(tx)), taken.resident_id
    if taken.failed:
        left.problem = "the turn raised"
    elif not inbound.gone:  # else they closed the door: there is nobody to answer
        left.talk = talk_of(tx, house, who)
        if inbound.gone is False and not left.talk.cases:
            return left  # they opened it again, and nothing of theirs is under way
        left.problem = _kept(tx, inbound) or _answered(tx, house, who, before) or _standing(left.talk)
    return left


def _kept(tx: Tx, inbound: Inbound) -> str:
    found = tx.fetch(_STATE, channel=inbound.channel, message_id=inbound.message_id)
    return "" if found == [("done",)] else f"kept as {found}"


def _answered(tx: Tx, house: House, who: int, before: int) -> str:
    """Not at once where a photo of an album joins the one bubble that still waits for all of them."""
    rows = tx.fetch(_ANSWERS, who=who, after=before)
    if not rows:
        return "" if tx.fetch(_WAITING, who=who) else "not answered"
    says = [Say.from_json(house.seal.open(bytes(b), letter_context(key))) for key, b in rows]
    return "" if all(say.text.strip() for say in says) else "an empty bubble"


def _standing(talk: Talk) -> str:
    """One question is open in a script, none in the menu."""
    if not talk.script:
        return ""
    if talk.script not in talk.drafts:
        return f"no draft of {talk.script}"
    if talk.asked:
        question_for(talk.asked)
    return ""
