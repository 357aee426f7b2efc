"""Whatever is sent, on whatever question: it is taken, answered, and the conversation goes on.

`FUZZ=100000 pytest tests/fuzz` for the long run, `FUZZ_SEED=n` to repeat one.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import dataclass, field
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
from dialogs.questions import question_for
from dialogs.state import Talk
from store.conversation import letters_after
from store.database import Tx
from store.schema import inbox, letter, resident
from tests.fuzz.roads import Roads, Stop, talk_of
from tests.fuzz.updates import Said
from tests.fuzz.updates import update as an_update

MESSAGES = int(os.environ.get("FUZZ", "1300"))
SEED = int(os.environ.get("FUZZ_SEED", "5"))
EXAMPLES = [json.loads(line) for line in Path(__file__).with_name("examples.jsonl").read_text().splitlines()]
"""What once went wrong, on every question again. A line is added for each bug that is found."""
STOPS = 130
"""About so many questions there are: the messages are shared out among them."""


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
    rng, tally, numbers, stops = Random(SEED), Tally(), count(1), 0
    async for stop in Roads(tmp_path).stops():
        stops += 1
        await _fire(stop, rng, tally, numbers, max(1, MESSAGES // STOPS))
    print(f"{tally.sent} sent, {tally.taken} taken on {stops} questions: {dict(tally.kinds)}")
    assert not tally.wrong, f"{len(tally.wrong)} went wrong:\n" + "\n".join(tally.wrong[:20])
    assert stops >= STOPS and tally.taken > tally.sent * 3 // 4


async def _fire(stop: Stop, rng: Random, tally: Tally, numbers: count[int], most: int) -> None:
    talk, _ = await stop.house.store.read(partial(talk_of, house=stop.house, number=stop.resident))
    said = Said(stop.good, [value for value, _ in talk.shown])
    examples = [{**one, "update_id": next(numbers)} for one in EXAMPLES]
    for raw in (*examples, *(an_update(rng, next(numbers), said) for _ in range(most))):
        tally.sent += 1
        inbound = receive(raw)
        if inbound is None or inbound.heard.odd == GROUP:
            continue  # nobody who waits for an answer: `bot.telegram.receive` says which
        tally.taken += 1
        tally.kinds[next((name for name in raw if name != "update_id"), "")] += 1
        stop.clock.pass_by(timedelta(seconds=5))
        if problem := await _taken(stop, inbound):
            tally.say(stop, raw, problem)
        await stop.house.store.write(partial(_stand_again, stop=stop))


async def _taken(stop: Stop, inbound: Inbound) -> str:
    """What is wrong with how it was taken in; "" where it went well."""
    before = await stop.house.store.read(lambda tx: tx.execute(select(func.max(letter.c.id))).scalar() or 0)
    taken = await take(stop.house, inbound)
    if taken.failed:
        return "the turn raised"
    return await stop.house.store.read(
        partial(_left, house=stop.house, inbound=inbound, who=taken.resident_id, before=before)
    )


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
    return _standing(talk_of(tx, house, who)[0])


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


def _stand_again(tx: Tx, stop: Stop) -> None:
    """Back to the question, whatever was made of the message."""
    tx.execute(update(resident).where(resident.c.id == stop.resident).values(talk=stop.sealed))
