"""What may I get: the cards, what would change them, and applying from them."""

from __future__ import annotations

from dialogs.asking import interview
from dialogs.questions.by_fact import ENQUIRY
from dialogs.scripts.standing import STANDING
from dialogs.telling import remember
from dialogs.telling.cards import one_card
from dialogs.turn import Doing, Turn
from dialogs.turns import begin, editing
from dialogs.turns.drafts import carry_over
from dialogs.turns.going_on import advance
from dialogs.turns.over import stale
from dialogs.turns.storing import offer
from rules import keys
from rules.all import assess
from rules.facts import Facts
from rules.stated import possible_for

AT_HUKOU = ("medical", "employment", "disability")
"""Applied for where the household is registered (Social Assistance Law Art. 37(1))."""


def check(turn: Turn, _: str) -> Doing:
    """What may I get: all programmes at once, with what is known already."""
    talk = turn.talk
    if talk.script == "benefits":
        turn.ask_again()
        return
    if "benefits" not in talk.drafts:
        draft = interview.begin(talk, "benefits")
        carry_over(talk, draft)
        draft.old.update({name: value for name, value in talk.profile.items() if name not in draft.known})
        offer(turn, draft)
        turn.say("check-start")
    else:
        talk.script = "benefits"
    yield from advance(turn)


def edit_benefits(turn: Turn, _: str) -> Doing:
    """Change an answer behind the cards."""
    if "benefits" not in turn.talk.drafts:
        stale(turn)
        return
    turn.talk.script = "benefits"
    yield from editing.edit(turn, "")


def what_if(turn: Turn, _: str) -> Doing:
    """A job, a child, a move: looked at, never kept."""
    if "benefits" not in turn.talk.drafts:
        yield from check(turn, "")
        return
    interview.begin(turn.talk, "what_if")
    yield from advance(turn)


def remember_me(turn: Turn, _: str) -> Doing:
    """May we tell you when help for you changes?"""
    if "benefits" not in turn.talk.drafts:
        yield from check(turn, "")
        return
    interview.begin(turn.talk, remember.SCRIPT)
    yield from advance(turn)


def card(turn: Turn, name: str) -> Doing:
    """One more card, worked out anew from the answers."""
    draft = turn.talk.drafts.get("benefits")
    ground = turn.ground
    found = assess(Facts(draft.known), ground.day, ground.standards, ground.county.code) if draft else None
    say = one_card(found, name, turn.words) if found else None
    if say is None:
        stale(turn)
        return
    turn.says.append(say)
    yield from ()


def ask_for(turn: Turn, programme: str) -> Doing:
    """From a card. What is not filed here goes to the township as a wish, with all answers."""
    if programme in STANDING:
        yield from begin.begun(turn, programme)
        return
    name = turn.words.maybe(f"programme-{programme}")
    if not name:
        stale(turn)
        return
    talk = turn.talk
    told = talk.drafts.get("benefits")
    draft = interview.begin(talk, "enquiry")
    if told is not None:
        answers = [name for name in told.known if possible_for(name) is not None]
        draft.known.update({name: told.known[name] for name in answers})
        draft.marks.update({name: told.marks[name] for name in answers if name in told.marks})
        draft.ground.update(
            {
                "programme": programme,
                "answers": answers,
                "apply_at": "hukou" if programme in AT_HUKOU else "home",
            }
        )
    draft.known[ENQUIRY.name] = turn.words.say("wants-programme", {"programme": name})
    if known := interview.township_known(talk):
        draft.known[keys.TOWNSHIP.name] = known
    yield from advance(turn)
