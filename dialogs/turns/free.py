"""Nothing is open and a person just writes: understand what is meant, or pass it to who works on the case."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from dialogs.deeds import CaseView, Deed, MyCases, Received, ToldCase
from dialogs.hear import asides, figures
from dialogs.hear.choice import yes_no
from dialogs.hear.courtesy import angry, asks_who, calls, thanks
from dialogs.hear.hardship import hardship_beside, hardship_told, in_need, own_trouble, told_of_others
from dialogs.hear.own_data import data_wanted
from dialogs.hear.text import bare
from dialogs.hear.unclear import Unclear
from dialogs.hear.wishes import programme_only, programme_wished
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import Asking
from dialogs.telling import afterwards
from dialogs.telling.emergency import danger_heard
from dialogs.telling.policy import topics_say
from dialogs.telling.received import TOLD, in_words
from dialogs.turn import Doing, Turn
from dialogs.turns import anytime, drafts, menu, own_cases
from dialogs.turns.answering import take_answer
from dialogs.turns.by_name import by_name, only_named
from dialogs.understand import SURE, nearest_topics, understand
from dialogs.understand.meaning import Understood
from rules import keys

SURE_OF_DANGER = 0.8  # plain words of danger were heard before; this is only a likeness
OWN_TROUBLE = ("crisis", "apply", "eligibility", "policy", "help", "smalltalk", "greet")
"""What the story of one's own hardship may be taken for. Plain words of danger were heard before."""
NOT_A_STORY = ("help", "smalltalk", "greet")
"""What the story of one's own trouble is often taken for, where no example says the like."""
WISHES = ("apply", "eligibility", "policy", "smalltalk", "help", "cancel")
"""What a wish for a kind of help by its name may be taken for."""
UNSURE = 0.3  # hardly more than chance: what is plainly told counts
A_FEW = 3  # buttons: an offer, and not the menu
HAND_OVER = 8  # digits of the number for another phone
HEARING = "hearing"
A_SCRAP = 2  # characters that say nothing by themselves
A_NAME = 4  # characters
CERTAIN = 0.9  # below it, words in a hearing are taken as said in the hearing
COURTESY = ("smalltalk", "greet", "staff", "track", "help")
Passed = Generator[Deed, Any, bool]
"""Yields deeds; returns whether there was an open case to pass it to."""

INTENTS = {
    "eligibility": "check",
    "apply": "apply",
    "track": "track",
    "staff": "staff",
    "report": "report",
    "complaint": "complaint",
    "cancel": "cancel",
    "help": "help",
    "greet": "menu",
    "smalltalk": "menu",
    "policy": "policy",
}


def free_words(turn: Turn) -> Doing:
    """Nothing is open: a few words after a face, or anything at all."""
    heard = turn.heard
    if afterwards.RATED in turn.talk.pending and heard.text and not (heard.papers or heard.edited):
        yield from afterwards.more_words(turn)
    else:
        yield from _any_words(turn)


def _any_words(turn: Turn) -> Doing:
    """Understand what is meant, or pass it to the person who works on the case."""
    heard = turn.heard
    if heard.papers or heard.voice:
        yield from _unasked(turn)
        return
    text = heard.text
    if heard.edited:
        yield from _corrected(turn)
        return
    if heard.place or heard.phone:
        turn.say("hello", {"county": turn.ground.county.called(turn.talk.lang)}, menu.menu_buttons(turn))
        return
    if len(code := text.replace(" ", "")) == HAND_OVER and code.isascii() and code.isdecimal():
        yield from own_cases.joined(turn, code)
        return
    if _taken_up(turn, text):
        yield from anytime.do(turn, "apply")
        return
    if _courtesy(turn, text):
        return
    arrived = in_words(turn)
    if arrived and (yield Received("", arrived)):
        turn.say(TOLD[arrived])
    elif wanted := data_wanted(text):
        yield from anytime.do(turn, "data-for", wanted)
    else:
        yield from _understood(turn, text)


def _taken_up(turn: Turn, text: str) -> bool:
    """ "Yes" to "shall we apply?" is a yes, and no small talk."""
    shown = [value for value, _ in turn.talk.shown]
    return (
        shown[:1] == ["g:apply"]
        and len(shown) <= A_FEW
        and len(bare(text)) <= A_NAME
        and yes_no(text) is True
    )


def _courtesy(turn: Turn, text: str) -> bool:
    """Whether it was a word in passing. With a request open, thanks and groans go to whoever works on it."""
    waits = bool(turn.talk.cases)
    if asks_who(text):
        turn.say("who-i-am", options=menu.menu_buttons(turn))
    elif waits and calls(text):
        turn.say("still-here-case", {"phones": _phones(turn)}, turn.buttons("track", "menu"))
    elif not waits and asides.put_off(text):
        turn.say("any-time", options=menu.menu_buttons(turn))
    elif not waits and thanks(text):
        turn.say("thanked", options=menu.menu_buttons(turn))
    elif not waits and figures.worn(text):
        turn.say("worn", {"phones": _phones(turn)}, menu.menu_buttons(turn))
    else:
        return False
    return True


def _understood(turn: Turn, text: str) -> Doing:
    talk, meant = turn.talk, understand(text)
    if talk.cases and (yield from _heard(turn, meant.intent if meant.confidence >= CERTAIN else "")):
        return
    if not talk.cases and _of_cheats(turn, meant, text):
        return
    own = meant.intent in OWN_TROUBLE or meant.confidence < UNSURE
    hardship = hardship_told(text) if own and not talk.cases else None
    if hardship is None and meant.intent == "apply" and meant.confidence >= SURE and not talk.cases:
        hardship = hardship_beside(text)
    if hardship is not None and not _a_question(meant, text):
        yield from drafts.apply_with(turn, hardship)
    elif (meant.intent in WISHES or meant.confidence < SURE) and (wish := programme_wished(text)):
        yield from by_name(turn, wish)
    elif not talk.cases and (named := programme_only(text)):
        only_named(turn, named)
    elif meant.intent == "crisis" and meant.confidence >= SURE_OF_DANGER:
        yield from danger_heard(turn, "hunger" if "饭" in text or "吃" in text else "other")
    elif not talk.cases and _said_beside(turn, meant, text):
        return
    elif meant.confidence < SURE or meant.intent == "crisis" or (meant.intent == "smalltalk" and talk.cases):
        yield from _unsure(turn, text)
    else:
        yield from _meant(turn, meant, text)


def _of_cheats(turn: Turn, meant: Understood, text: str) -> bool:
    """Money gone to strangers, or a notice passed on that nobody knows to be real."""
    other = meant.intent in ("complaint", "report", "crisis") and meant.confidence >= SURE
    stranger = meant.intent == "complaint" and asides.by_strangers(text)
    if (stranger or not other) and asides.scammed(text):
        turn.say("scammed", options=turn.buttons("apply", "complaint", "staff"))
    elif asides.forwarded(text):
        turn.say("forwarded", {"phones": _phones(turn)}, turn.buttons("check", "apply", "staff"))
    else:
        return False
    return True


def _a_question(meant: Understood, text: str) -> bool:
    """Whether the rules are asked about, whatever else is told: it is answered first."""
    return meant.intent == "policy" and meant.confidence >= CERTAIN and asides.asks(text)


def _said_beside(turn: Turn, meant: Understood, text: str) -> bool:
    """Need without a name, ears that do not hear, a row of households: each has its own answer."""
    if meant.intent != "report" and asides.told_no(text):
        turn.say("told-no", options=turn.buttons("apply", "check", "complaint"))
    elif asides.of_many(text):
        turn.say("one-by-one", options=turn.buttons("apply", "report"))
    elif asides.cannot_phone(text):
        turn.say("can-type", options=menu.menu_buttons(turn))
    elif in_need(text) or (meant.intent in NOT_A_STORY and own_trouble(text)):
        _in_need(turn)
    else:
        return False
    return True


def _meant(turn: Turn, meant: Understood, text: str) -> Doing:
    """What is surely meant, is done."""
    talk = turn.talk
    if meant.intent == "policy" and meant.topic:
        yield from own_cases.ruled(turn, meant.topic)
    elif meant.intent == "smalltalk":
        thanked = "谢" in text or "thank" in text.casefold()
        turn.say("thanked" if thanked else "any-time", options=menu.menu_buttons(turn))
    elif meant.intent == "greet" and talk.shown and not (talk.cases or talk.drafts):
        turn.say("here-i-am", options=menu.menu_buttons(turn))
    elif meant.intent == "report" and len(bare(text)) <= A_NAME:  # a name says nothing more
        turn.say("not-understood-at-all", options=menu.menu_buttons(turn))
    else:
        if meant.intent == "complaint" and asides.scammed(text):
            turn.say("scammed-first")
        elif meant.intent in ("complaint", "track", "staff") and angry(text):
            turn.say("angry-first")
        if meant.intent == "eligibility" and own_trouble(text):
            turn.say("heavy-to-bear")
        yield from anytime.do(turn, INTENTS.get(meant.intent, "menu"))
        if meant.intent == "report" and talk.asked == keys.LEAD_WHAT.name and told_of_others(text):
            turn.says.pop()  # what is the matter, they have said
            yield from take_answer(turn)


def _corrected(turn: Turn) -> Doing:
    """A message sent before was changed on the phone: the case hears of it; answers are changed by "edit"."""
    text = turn.words.say("corrected", {"text": turn.heard.text})
    if not turn.talk.cases or not (yield from _to_case(turn, text, ())):
        turn.say("edited-idle", options=turn.buttons("apply", "track", "staff"))


def _unsure(turn: Turn, text: str) -> Doing:
    """Words outside a script reach the open case; without one, the nearest questions are offered."""
    if turn.talk.cases and (yield from _to_case(turn, text, ())):
        return
    if angry(text):
        turn.say("angry", {"phones": _phones(turn)}, turn.buttons("track", "staff", "complaint", "menu"))
        return
    if own_trouble(text):
        _in_need(turn)
        return
    if turn.talk.loose:  # "这是我家房子", after the photos of it
        turn.say("words-to-photos", options=turn.buttons("apply", "staff"))
        return
    near = () if len(bare(text)) <= A_SCRAP else nearest_topics(text, 3)
    if not near:  # "那个", "？", a number: nothing to guess from
        turn.say("not-understood-at-all", options=menu.menu_buttons(turn))
        return
    turn.says.append(topics_say(near, turn.words, "not-understood"))
    turn.say("menu-short", options=menu.menu_buttons(turn))


def _in_need(turn: Turn) -> None:
    turn.say("in-need", options=turn.buttons("apply", "check", "staff"))


def _phones(turn: Turn) -> str:
    return "、".join(turn.ground.county.hotlines)


def _unasked(turn: Turn) -> Doing:
    heard, talk = turn.heard, turn.talk
    papers = heard.papers + heard.voice
    if talk.cases and (yield from _to_case(turn, heard.text, papers)):
        return
    talk.loose.extend(heard.papers)
    if heard.papers:
        turn.say("papers-before-asked", options=turn.buttons("apply", "staff"), gather="loose")
        return
    turn.say("voice-to-staff")  # who only speaks is not sent to buttons: a person listens
    own_cases.enquire(turn)
    yield from take_answer(turn)


def _heard(turn: Turn, intent: str) -> Passed:
    """While a household is heard, what it says is its answer, whatever else the words might mean; but a
    "thank you" is none.
    """
    if intent in ("staff", "track", "help"):
        return False
    views: tuple[CaseView, ...] = yield MyCases()
    view = next((view for view in views if view.state == HEARING), None)
    if view is None:
        return False
    if intent in ("smalltalk", "greet"):
        turn.say("hearing-waits", options=turn.buttons(f"hear:{view.id}", f"hear-nothing:{view.id}", "staff"))
        return True
    yield ToldCase(view.id, turn.heard.text)
    turn.say(
        "hearing-kept", options=turn.buttons("staff", "track"), gather=f"told:{view.id}", case_id=view.id
    )
    return True


def _meant_case(turn: Turn, views: tuple[CaseView, ...]) -> CaseView | None:
    """The case that was pressed "add" for, the one that is heard, or the newest of one's own."""
    running = [view for view in views if view.state not in own_cases.OVER]
    pressed = turn.talk.pending.pop("to", None)
    first = [view for view in running if view.id == pressed] or [
        view for view in running if view.state == HEARING
    ]
    return next(iter(first or sorted(running, key=own_cases.speaking_first)), None)


def _to_case(turn: Turn, text: str, papers: tuple[int, ...]) -> Passed:
    view = _meant_case(turn, (yield MyCases()))
    if view is None:
        return False
    if view.wanted is not None and _answers(turn, view.wanted[0]):
        own_cases.begin_supply(turn, view)
        yield from take_answer(turn)
        return True
    yield ToldCase(view.id, text, papers)
    turn.say(
        "hearing-kept" if view.state == HEARING else "told-case",
        {"township": turn.ground.places.shown(view.area)},
        gather=f"told:{view.id}",
        case_id=view.id,
    )
    return True


def _answers(turn: Turn, key: str) -> bool:
    """Whether what was sent is what the clerk asked back: "just send it here", the clerk's message says."""
    question = question_for(key)
    if question.takes == "photos":
        return bool(turn.heard.papers)
    meant = understand(turn.heard.text)
    if not turn.heard.text or (meant.intent in COURTESY and meant.confidence > 0):  # a number says nothing
        return False
    return not isinstance(question.read(turn.heard, Asking(key, {}, turn.ground, turn.words)), Unclear)
