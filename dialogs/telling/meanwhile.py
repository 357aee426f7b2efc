"""What is said beside the questions of an emergency. Whoever comes reads it at once; the answer is never the
same sentence three times.
"""

from __future__ import annotations

from dialogs.asking import interview
from dialogs.hear.asides import lost, watched
from dialogs.hear.dangers.found_again import found_again
from dialogs.hear.dangers.meanwhile import help_called, name_told, wants_no_calls, wants_no_name
from dialogs.hear.places.divisions import Division
from dialogs.questions.question import Question
from dialogs.telling.emergency import found, pass_on, reported, tell_answer
from dialogs.turn import Doing, Trying, Turn
from rules import keys
from rules.facts import Key

PATIENCE = 3
"""Words beside one question; then it is left open, and the next one may be nearer to them."""


def heard_beside(turn: Turn, question: Question) -> Trying:
    """Whether it was said beside the question; what was open is asked again."""
    text = turn.heard.text
    yield from _township_after_all(turn, question)
    if found_again(text) and turn.talk.sought == turn.talk.draft.ground["case"]:
        yield from found(turn)
    elif watched(text) and not turn.talk.draft.ground.get("watched"):
        yield from _now_watched(turn)
    elif wants_no_calls(text):
        yield from pass_on(turn)
        yield from _without_phone(turn, turn.words.say("danger-no-calls"))
    elif wants_no_name(text):
        yield from pass_on(turn)
        yield from _without_name(turn)
    elif name := _name(turn, question):
        yield from pass_on(turn)
        interview.store_answer(turn.talk, keys.NAME.name, name, turn.mark())
        yield from tell_answer(turn, keys.NAME.name, name)
        yield from _go_on(turn, turn.words.say("danger-name-noted"))
    elif help_called(text) or lost(text):
        yield from pass_on(turn)
        turn.ask_again(turn.words.say("danger-called" if help_called(text) else "danger-what-now"))
    else:
        return False
    return True


def _township_after_all(turn: Turn, question: Question) -> Doing:
    """Left open before, and told where the place is asked: the case goes to who is near."""
    if question.key != keys.PLACE or turn.talk.draft.known.get(keys.TOWNSHIP.name):
        return
    found = turn.ground.places.match_township(turn.heard.text)
    if isinstance(found, Division):
        code = found.code if found.level == "township" else str(found.parent)
        interview.store_answer(turn.talk, keys.TOWNSHIP.name, code, turn.mark())
        yield from tell_answer(turn, keys.TOWNSHIP.name, code)


def _name(turn: Turn, question: Question) -> str:
    """Of who is in danger and speaks for themselves."""
    draft, text = turn.talk.draft, turn.heard.text
    own = turn.talk.script == "crisis" and draft.known.get(keys.SPEAKER.name, "self") == "self"
    if not own or draft.known.get(keys.NAME.name) or question.key == keys.NAME:
        return ""
    return name_told(text, alone=question.takes == "phone")


def _now_watched(turn: Turn) -> Doing:
    """Nobody calls before they know how; so the telephone is not asked for either."""
    turn.talk.draft.ground["watched"] = True
    yield from pass_on(turn, turn.words.say("phone-is-watched"))
    turn.say("watched", preview=turn.words.say("preview"))
    yield from _without_phone(turn, "")


def _without_phone(turn: Turn, above: str) -> Doing:
    """No telephone is asked for of who is not to be called."""
    _left_open(turn, keys.LEAD_PHONE if turn.talk.script == "lead" else keys.PHONE)
    yield from _go_on(turn, above)


def _without_name(turn: Turn) -> Doing:
    """Of who speaks; that of another who is in danger helps to find them, and is asked for."""
    talk = turn.talk
    if talk.script == "lead":
        _left_open(turn, keys.LEAD_BY)
    elif talk.draft.known.get(keys.SPEAKER.name, "self") == "self":
        _left_open(turn, keys.NAME)
    yield from _go_on(turn, turn.words.say("danger-no-name", {"whose": talk.script}))


def _left_open(turn: Turn, key: Key[str]) -> None:
    if key.name not in turn.talk.draft.known:
        interview.store_answer(turn.talk, key.name, None, turn.mark())


def _go_on(turn: Turn, above: str) -> Doing:
    talk = turn.talk
    if interview.stand(talk.script, talk.draft, turn.ground).need is None:
        yield from reported(turn)
    else:
        turn.ask_again(above)


def told_enough(turn: Turn, question: Question) -> Trying:
    """Passed on, and the question put again; whether it is time to leave it open."""
    yield from pass_on(turn)
    told = turn.talk.pending["beside"] = int(turn.talk.pending.get("beside", 0)) + 1
    if told >= PATIENCE and question.skip:
        turn.say("danger-moved-on")
        return True
    turn.ask_again(turn.words.say("danger-passed-on" if told == 1 else "danger-passed-on-again"))
    return False
