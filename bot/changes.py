"""Tell those who asked for it when help for their household changes: an errand of every morning.

Whose answers were not looked at since the county published a figure, or since the month began, are looked at
again. Only what became likely, or is likely no more, is told, and each change once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from bot.house import House
from dialogs.ground import Ground
from dialogs.message import Say, verb_buttons
from dialogs.telling.remember import outcomes
from dialogs.words import Words
from rules.all import assess
from rules.facts import Facts
from rules.line import Outcome
from store import households, standards_desk
from store.casework.letters import post_to_resident
from store.casework.mourning import in_mourning
from store.database import Tx
from store.households import Household
from store.schema import resident
from store.times import china_day

AT_A_TIME = 100
VERBS = ("check", "edit-benefits", "forget", "staff")


def tell_of_changes(tx: Tx, house: House, now: datetime) -> bool:
    """Whether there are more to look at."""
    day = china_day(now)
    looked = households.looked_by(standards_desk.times_published(tx), day)
    waiting = households.to_look_at(tx, house.seal, looked, AT_A_TIME)
    if not waiting:
        return False
    standards = standards_desk.standards_now(tx, house.ground.standards)
    ground = replace(house.ground, day=day, standards=standards)
    for one in waiting:
        _look_again(tx, house, ground, one, looked, now)
    return len(waiting) == AT_A_TIME


def _look_again(tx: Tx, house: House, ground: Ground, one: Household, looked: str, now: datetime) -> None:
    found = outcomes(assess(Facts(one.facts), ground.day, ground.standards, ground.county.code))
    turned = {
        name: (was, found[name]) for name, was in one.outcomes.items() if _matters(was, found.get(name))
    }
    households.looked_at(tx, house.seal, replace(one, outcomes=found), looked)
    if turned and not in_mourning(tx, one.resident_id):
        lang = tx.execute(select(resident.c.lang).where(resident.c.id == one.resident_id)).scalar_one()
        say = _said(turned, ground, ground.words(lang))
        key = f"changes:{one.resident_id}:{looked}"
        post_to_resident(tx, house.seal, one.resident_id, say, key, now, None)


def _matters(was: str, now: str | None) -> bool:
    return now is not None and was != now and Outcome.LIKELY in (was, now)


def _said(turned: Mapping[str, tuple[str, str]], ground: Ground, words: Words) -> Say:
    lines = [
        words.say(
            "told-changes-line",
            {
                "name": words.say(name),
                "before": words.say(f"what-if-{was.replace('_', '-')}"),
                "after": words.say(f"what-if-{now.replace('_', '-')}"),
            },
        )
        for name, (was, now) in turned.items()
    ]
    text = words.say("told-changes", {"county": ground.county.called(words.lang), "lines": "\n".join(lines)})
    buttons = verb_buttons(words, *VERBS)
    return Say(text, options=buttons, preview=words.say("push-changes"))
