"""Words and photos for the person who works on the case that is open."""

from __future__ import annotations

from dialogs.deeds import CaseView, MyCases, Routed, ToldCase
from dialogs.hear.dangers.found_again import found_again
from dialogs.hear.hardship import hardship_told
from dialogs.hear.passing.courtesy import thanks
from dialogs.hear.places.divisions import Division
from dialogs.hear.unclear import Unclear
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import Asking
from dialogs.turn import Doing, Trying, Turn
from dialogs.turns import own_cases
from dialogs.turns.answering import take_answer
from dialogs.understand import understand
from rules import keys

HEARING = "hearing"
TO = "to"
"""In `Talk.pending`: the case that what comes next is for."""
CERTAIN = 0.9  # below it, words in a hearing are taken as said in the hearing
MISWRITTEN = ("unclear-id-", "unclear-phone-")
"""A number that was meant and came out wrong is no message to the clerk: it is asked again at once."""
SPOKEN_TO_FIRST = {"bereaved": "bereaved", "traffic": "hurt", "injury": "hurt"}
COURTESY = ("smalltalk", "greet", "staff", "track", "help")


def told(turn: Turn, text: str, papers: tuple[int, ...]) -> Trying:
    """What was asked back is taken as the answer to it, anything else as a word to the clerk."""
    view = _meant_case(turn, (yield MyCases()))
    if view is None:
        return False
    if view.wanted is not None and _answers(turn, view.wanted[0]):
        own_cases.begin_supply(turn, view)
        yield from take_answer(turn)
        return True
    township = _township_at_last(turn, view)
    if township:
        view = (yield Routed(view.id, township, None)) or view
    yield ToldCase(view.id, text, papers, facts={keys.TOWNSHIP.name: township} if township else None)
    turn.talk.hand(turn.heard.message, view.id)
    turn.say(
        "hearing-kept" if view.state == HEARING else _passed_on(turn, text, view.id),
        {"township": turn.office(view.area)},
        gather=f"told:{view.id}",
        case_id=view.id,
    )
    return True


def _township_at_last(turn: Turn, view: CaseView) -> str:
    """Of an urgent case that waits with the county, because nobody named the township: now it is."""
    if not view.urgent or view.area != turn.ground.county.code:
        return ""
    found = turn.ground.places.match_township(turn.heard.text)
    if not isinstance(found, Division):
        return ""
    return found.code if found.level == "township" else str(found.parent)


def in_words(turn: Turn) -> str:
    """A position or a telephone that was shared, as staff read it."""
    if turn.heard.place is None:
        return turn.heard.phone
    latitude, longitude = turn.heard.place
    return turn.words.say("show-position", {"at": f"{latitude:.5f}, {longitude:.5f}"})


def added_meanwhile(turn: Turn) -> Doing:
    """ "Add" was pressed for a case while another request is open: the case gets the words."""
    heard = turn.heard
    if (yield from told(turn, heard.text, heard.papers + heard.voice)):
        turn.ask_again()
    else:
        turn.talk.pending.clear()
        yield from take_answer(turn)


def _passed_on(turn: Turn, text: str, case_id: str) -> str:
    """Whoever tells of a death, somebody hurt or found is spoken to before anything is said of the case."""
    if turn.talk.sought == case_id and found_again(text):
        turn.talk.sought = ""
        return "missing-found"
    kind = hardship_told(text)
    if kind in SPOKEN_TO_FIRST:
        return f"told-case-{SPOKEN_TO_FIRST[kind]}"
    return "told-case-thanks" if thanks(text) else "told-case" if text else "told-case-papers"


def _meant_case(turn: Turn, views: tuple[CaseView, ...]) -> CaseView | None:
    """The case that was pressed "add" for, the one that is heard, or the newest of one's own."""
    running = [view for view in views if view.state not in own_cases.OVER]
    pressed = turn.talk.pending.pop(TO, None)
    first = [view for view in running if view.id == pressed] or [
        view for view in running if view.state == HEARING
    ]
    return next(iter(first or sorted(running, key=own_cases.speaking_first)), None)


def _answers(turn: Turn, key: str) -> bool:
    """Whether what was sent is what the clerk asked back: "just send it here", the clerk's message says."""
    question = question_for(key)
    if question.takes == "photos":
        return bool(turn.heard.papers)
    meant = understand(turn.heard.text, turn.ground.places)
    if not turn.heard.text or (meant.intent in COURTESY and meant.confidence > 0):  # a number says nothing
        return False
    value = question.read(turn.heard, Asking(key, {}, turn.ground, turn.words))
    return not isinstance(value, Unclear) or value.problem.startswith(MISWRITTEN)


def in_hearing(turn: Turn, intent: str) -> Trying:
    """While a household is heard, what it says is its answer, whatever else the words might mean; but a
    "thank you" is none.
    """
    if intent in ("staff", "track", "help"):
        return False
    views: tuple[CaseView, ...] = yield MyCases()
    view = next((view for view in views if view.state == HEARING or view.mourned), None)
    if view is None:
        return False
    if view.mourned:
        return (yield from _after_a_death(turn, view, intent))
    if intent in ("smalltalk", "greet"):
        turn.say("hearing-waits", options=turn.buttons(f"hear:{view.id}", f"hear-nothing:{view.id}", "staff"))
        return True
    yield ToldCase(view.id, turn.heard.text)
    turn.talk.hand(turn.heard.message, view.id)
    turn.say(
        "hearing-kept", options=turn.buttons("staff", "track"), gather=f"told:{view.id}", case_id=view.id
    )
    return True


def _after_a_death(turn: Turn, view: CaseView, intent: str) -> Trying:
    """The family writes, or somebody who is alive after all: staff read it before anything is decided."""
    if intent in ("smalltalk", "greet"):
        return False
    yield ToldCase(view.id, turn.heard.text)
    params = {"township": turn.office(view.area)}
    turn.say("told-case", params, gather=f"told:{view.id}", case_id=view.id)
    return True
