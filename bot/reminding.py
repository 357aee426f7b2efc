"""What the house does by itself about people it has not heard of for a while: an errand of every quarter."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select

from bot.house import House
from dialogs.message import Option, Say
from dialogs.quiet import silent_until
from dialogs.words import Words
from store.casework.letters import post_to_resident
from store.casework.mourning import in_mourning
from store.database import Tx
from store.reaching import wishes_of
from store.residents import left_drafts, surveys
from store.residents.talks import opened_talk
from store.rounds import undelivered
from store.schema import cases, resident
from store.times import ms

AT_A_TIME = 100
WORDS = {1: "draft-left", 2: "draft-left-again"}


def remind_of_drafts(tx: Tx, house: House, now: datetime) -> bool:
    """One bounded look; True if there is more."""
    waiting = left_drafts.due(tx, ms(now), AT_A_TIME)
    for resident_id, script in waiting:
        _remind(tx, house, resident_id, script, now)
    return len(waiting) == AT_A_TIME


def _remind(tx: Tx, house: House, resident_id: int, script: str, now: datetime) -> None:
    """Who is writing to us this moment, is locked by their own turn and looked at in the next round."""
    mine = select(resident.c.talk, resident.c.lang).where(resident.c.id == resident_id)
    row = tx.execute(mine.with_for_update(skip_locked=True)).first()
    if row is None:
        return
    if _is_over(tx, house, resident_id, script, row):
        left_drafts.drop(tx, resident_id, script)
        return
    wishes = wishes_of(tx, resident_id)
    if not wishes.reminders or in_mourning(tx, resident_id):
        left_drafts.put_off(tx, resident_id, script, None)
        return
    if until := silent_until(now, wishes.best_time):
        # Not written yet: who hands in before the morning is not reminded.
        left_drafts.put_off(tx, resident_id, script, ms(until))
        return
    turn = left_drafts.take_turn(tx, resident_id, script, ms(now))
    if turn is not None:
        begun, number = turn
        say = _reminder(script, number, house, house.words(row.lang))
        key = f"draft:{resident_id}:{script}:{begun}:{number}"
        post_to_resident(tx, house.seal, resident_id, say, key, now, None)


def _is_over(tx: Tx, house: House, resident_id: int, script: str, row: Any) -> bool:
    """Handed in here, at the counter or on another phone; or thrown away."""
    if script not in opened_talk(house.seal, row.talk, resident_id).drafts:
        return True
    applied = select(cases.c.id).where(
        cases.c.resident_id == resident_id, cases.c.kind == script, cases.c.open
    )
    return tx.execute(applied.limit(1)).first() is not None


def _reminder(script: str, number: int, house: House, words: Words) -> Say:
    verbs = (f"resume:{script}", f"no-thanks:{script}", "no-reminders")
    options = tuple(
        Option(f"g:{verb}", words.say(f"g-{verb.partition(':')[0]}"), strong=verb.startswith("resume"))
        for verb in verbs
    )
    text = words.say(WORDS[number], {"phones": words.listed(house.ground.county.hotlines)})
    return Say(text, options, preview=words.say("push-draft-left"))


def ask_how_it_was(tx: Tx, house: House, now: datetime) -> bool:
    if silent_until(now):
        return False
    return surveys.ask_how_it_was(tx, house.seal, now, house.today())


def ask_to_call(tx: Tx, house: House, now: datetime) -> bool:
    return undelivered.ask_to_call(tx, house.seal, now, house.today())
