"""May we tell you when help for you changes? Asked for behind the cards, kept only with a yes, taken back at
any time.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.asking import interview
from dialogs.deeds import Consented, Forgotten, Remembered
from dialogs.questions.by_fact import question_for
from dialogs.turn import Doing, Turn
from rules import keys
from rules.all import Assessment, assess
from rules.facts import Facts

SCRIPT = "remember"


def finish(turn: Turn, wanted: bool) -> Doing:
    """The question was answered; the record of it is made already."""
    talk = turn.talk
    draft = talk.drafts.get("benefits")
    if not wanted or draft is None:
        turn.say("not-remembered", options=turn.buttons("edit-benefits", "menu"))
        return
    talk.remembered = True
    ground = turn.ground
    yield from keep(turn, assess(Facts(draft.known), ground.day, ground.standards, ground.county.code))
    turn.say("remembered", options=turn.buttons("edit-benefits", "forget", "menu"))


def keep(turn: Turn, found: Assessment) -> Doing:
    """Changed answers take the place of those that were kept."""
    talk = turn.talk
    if talk.remembered and "benefits" in talk.drafts:
        area = interview.township_known(talk) or turn.ground.county.code
        yield Remembered(area, dict(talk.drafts["benefits"].known), outcomes(found))


def outcomes(found: Assessment) -> Mapping[str, str]:
    return {one.name: str(one.outcome) for one in found.findings}


def forget(turn: Turn, _: str) -> Doing:
    """Taken back: a record that says so, and the answers are deleted."""
    talk = turn.talk
    if not talk.remembered:
        turn.say("nothing-to-forget", options=turn.buttons("check", "menu"))
        return
    talk.remembered = False
    shown = turn.words.fingerprint(question_for(keys.CHANGES.name).words_id)
    yield Consented("changes", False, shown)
    yield Forgotten()
    turn.say("forgotten", options=turn.buttons("check", "menu"))
