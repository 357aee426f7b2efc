"""Scripts that ask for no aid of one's own: another person's hardship, a complaint, one's own data, and the
answer of a household that is heard before its aid is reduced or ended.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.ground import Ground
from dialogs.scripts.endings import Ending, Hand, HearingSaid, Leave, Reported
from rules import keys
from rules.facts import Facts

NAMED = "named"


def lead(facts: Facts, ground: Ground, started: Mapping[str, Any]) -> Ending:
    """Who needs help, what is the matter, where. Only that much: a lead is nobody's consent.

    With danger the case is open already, and every answer reaches it at once.
    """
    facts.sure(keys.LEAD_WHAT)
    facts.ask(keys.LEAD_WHO)
    township = facts.ask(keys.TOWNSHIP)
    village = facts.ask(keys.VILLAGE) if township else None
    facts.ask(keys.PLACE)
    facts.ask(keys.LEAD_BY)
    facts.ask(keys.LEAD_PHONE)
    if "case" in started:
        return Reported()
    if not facts.sure(keys.SUBMIT):
        return Leave("leave-unsubmitted", keep=True)
    return Hand("lead", "none", township or ground.county.code, village, False, {})


def complaint(facts: Facts, ground: Ground, started: Mapping[str, Any]) -> Ending:
    """Goes to the county, past everybody it is about. A name may be given; without one it counts as well."""
    kind = facts.sure(keys.COMPLAINT)
    about = str(started.get("about") or "")
    if kind == "decision" and not about:
        about = facts.ask(keys.COMPLAINT_CODE) or ""
    elif kind != "decision":
        facts.ask(keys.COMPLAINT_WHO)
        facts.ask(keys.TOWNSHIP)
    facts.sure(keys.COMPLAINT_WORDS)
    facts.ask(keys.COMPLAINT_PAPERS)
    if facts.sure(keys.COMPLAINT_OPEN) == NAMED:
        facts.ask(keys.COMPLAINT_NAME)
        facts.ask(keys.COMPLAINT_PHONE)
    if not facts.sure(keys.SUBMIT):
        return Leave("leave-unsubmitted", keep=True)
    return Hand("complaint", "none", ground.county.code, None, False, {}, about)


def data(facts: Facts, ground: Ground, _: Mapping[str, Any]) -> Ending:
    """A copy of one's own data, a correction, a deletion (PIPL Arts. 45-47)."""
    if facts.sure(keys.DATA) != "copy":
        facts.sure(keys.DATA_WORDS)
    area = facts.ask(keys.TOWNSHIP) or ground.county.code
    return Hand("data", "none", area, None, False, {})


def hearing(facts: Facts, _: Ground, started: Mapping[str, Any]) -> Ending:
    """What the household says, before anybody decides (Social Assistance Law Art. 48)."""
    return HearingSaid(str(started.get("case") or ""), facts.sure(keys.HEARING))
