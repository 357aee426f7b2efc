"""Somebody tells of trouble, in their own family or where they help: a request begins, and what was told is
not asked again.
"""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.hear import asides
from dialogs.hear.family.on_behalf import is_helped, on_behalf
from dialogs.hear.hardship import (
    before_asking,
    hardship_before_asking,
    hardship_beside,
    hardship_of_another,
    hardship_told,
    plainly_own,
)
from dialogs.hear.wishes import programme_wished
from dialogs.scripts.standing import STANDING
from dialogs.telling.policy import policy_answer
from dialogs.turn import Trying, Turn
from dialogs.turns import drafts
from dialogs.turns.to_case import CERTAIN
from dialogs.understand import SURE
from dialogs.understand.meaning import Understood

OWN_TROUBLE = ("crisis", "apply", "eligibility", "policy", "help", "smalltalk", "greet")
"""What the story of one's own hardship may be taken for. Plain words of danger were heard before."""
SCOLDS = ("report", "complaint")
"""What it may be taken for if others are scolded in it: "没人管"."""
CHANGED = "policy-change"  # of somebody's dibao, and what happened is why they ask: "爸走了，低保怎么办"
UNSURE = 0.4  # hardly more than chance: what is plainly told counts


def begun_by_trouble(turn: Turn, meant: Understood, text: str) -> Trying:
    """Whether a request began."""
    if _a_question(meant, text):
        return False
    if (yield from _for_another(turn, meant, text)):
        return True
    if programme_wished(text) in STANDING:  # what was asked for by its name is done, with the story beside it
        return False
    hardship = None if turn.talk.cases else _own(meant, text)
    if hardship is None:
        return False
    _asked_at_its_end(turn, text)
    yield from drafts.apply_with(turn, hardship)
    return True


def _asked_at_its_end(turn: Turn, text: str) -> None:
    """A story may end in a question about the rules: "我户口不在这边，你们管不管". It is answered first."""
    clauses = asides.clauses(text)
    for question in ("，".join(clauses[-2:]), clauses[-1]) if len(clauses) > 1 else ():
        if asides.asks(clauses[-1]) and (
            say := policy_answer(question, turn.ground, turn.words, sure=CERTAIN)
        ):
            turn.says.append(replace(say, options=()))
            return


def _own(meant: Understood, text: str) -> str | None:
    own = meant.intent in OWN_TROUBLE or (meant.intent in SCOLDS and plainly_own(text))
    told = hardship_told(text) if own or meant.confidence < UNSURE else None
    if told is None and own and meant.intent != "eligibility":  # who asks what there is, is shown all of it
        told = hardship_before_asking(text)
    if told is None and meant.intent == "apply" and meant.confidence >= SURE:
        return hardship_beside(text)
    return told


def _for_another(turn: Turn, meant: Understood, text: str) -> Trying:
    """Who does it for somebody else says so, or is helped to type: what happened stands beside it."""
    if turn.talk.cases and meant.intent != "apply":
        return False
    another = on_behalf(text) is not None
    if not (another or is_helped(text)):
        return False
    if hardship := hardship_of_another(text):
        yield from drafts.apply_with(turn, hardship)
        return True
    if not another or asides.asks(text) or programme_wished(text):
        return False
    yield from drafts.apply(turn, "")
    return True


def _a_question(meant: Understood, text: str) -> bool:
    """Whether the rules are asked about, whatever else is told: it is answered first."""
    enough = SURE if meant.topic == CHANGED else CERTAIN
    if meant.intent != "policy" or meant.confidence < enough or not asides.asks(text):
        return False
    told = before_asking(text)  # "贷款三万还不起怎么办" asks for no rule
    return hardship_before_asking(text) is None or not asides.lost(text[len(told) :])
