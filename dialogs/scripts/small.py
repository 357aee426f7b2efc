"""The short scripts: an emergency, words for a person, a look-up from another phone, one thing asked back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.findings.finding import as_kept
from dialogs.ground import Ground
from dialogs.questions.by_fact import ENQUIRY, FIND_CODE, FIND_TAIL, WHAT_IF, WHAT_IF_PAY
from dialogs.scripts.benefits import benefits
from dialogs.scripts.endings import Ending, Given, Hand, LookUp, Remember, Reported, Script, Supposed
from dialogs.scripts.others import complaint, data, hearing, lead
from dialogs.scripts.standing import STANDING
from dialogs.scripts.temporary import temporary
from rules import keys
from rules.all import assess
from rules.facts import Facts, Key


def crisis(facts: Facts, _: Ground, _started: Mapping[str, Any]) -> Ending:
    """Four questions at the most; the case is open before the first of them is put.

    Whoever calls for somebody else is reached on their own telephone; the name is that of who is in danger.
    """
    facts.ask(keys.TOWNSHIP)
    facts.ask(keys.PLACE)
    own = (facts.glance(keys.SPEAKER) or "self") == "self"
    facts.ask(keys.PHONE if own else keys.SPEAKER_PHONE)
    facts.ask(keys.NAME)
    return Reported()


def enquiry(facts: Facts, ground: Ground, started: Mapping[str, Any]) -> Ending:
    """Words for a person at the township; from a card, everything answered before goes with them."""
    facts.sure(ENQUIRY)
    area = facts.ask(keys.TOWNSHIP) or ground.county.code
    return Hand("enquiry", "none", area, None, first_aid=False, finding=_answered(facts, ground, started))


def _answered(facts: Facts, ground: Ground, started: Mapping[str, Any]) -> Mapping[str, Any]:
    """The first look at the kind of help that is asked for, and the answers it rests on."""
    programme = str(started.get("programme") or "")
    if not programme:
        return {}
    for name in started["answers"]:
        facts.glance(Key(str(name), object))
    found = assess(facts, ground.day, ground.standards, ground.county.code)
    return as_kept(found.of(programme))


def find(facts: Facts, _ground: Ground, _started: Mapping[str, Any]) -> Ending:
    return LookUp(facts.sure(FIND_CODE), facts.sure(FIND_TAIL))


def what_if(facts: Facts, _ground: Ground, _started: Mapping[str, Any]) -> Ending:
    """A change that may come. Its answers are thrown away when it is told."""
    change = facts.sure(WHAT_IF)
    return Supposed(change, facts.sure(WHAT_IF_PAY) if change == "job" else None)


def remember(facts: Facts, _ground: Ground, _started: Mapping[str, Any]) -> Ending:
    """May we tell you when help for you changes?"""
    return Remember(facts.sure(keys.CHANGES))


def supply(facts: Facts, _ground: Ground, started: Mapping[str, Any]) -> Ending:
    """Only what the clerk asked back, in the clerk's words."""
    key = str(started["key"])
    return Given(str(started["case"]), key, facts.ask(Key(key, object)))


SCRIPTS: dict[str, Script] = {
    "temporary": temporary,
    **STANDING,
    "lead": lead,
    "complaint": complaint,
    "data": data,
    "hearing": hearing,
    "benefits": benefits,
    "crisis": crisis,
    "enquiry": enquiry,
    "find": find,
    "what_if": what_if,
    "supply": supply,
    "remember": remember,
}
KEPT = ("temporary", *STANDING, "lead", "complaint")
"""Scripts whose draft waits when somebody turns to something else. At most one of each."""

STEPS = {"quick": 16, "expenditure": 24, "crisis": 4, "dibao": 34, "tekun": 28, "border": 28, "rigid": 32}
"""Roughly how many questions a track has; said with "大约"."""
