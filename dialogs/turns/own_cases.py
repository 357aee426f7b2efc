"""The person's own cases: where they stand, what they lack, taking them back; and a person to speak to."""

from __future__ import annotations

from dialogs.asking import interview
from dialogs.deeds import CaseView, JoinByCode, MyCases, NewHandOver, ToldCase
from dialogs.questions.by_fact import ENQUIRY
from dialogs.telling.policy import topic_says
from dialogs.telling.progress import OBJECT_TO, view_says
from dialogs.turn import Doing, Turn
from dialogs.turns.going_on import advance
from rules import keys

OVER = ("closed", "withdrawn")


def staff(turn: Turn, _: str) -> Doing:
    """A person, at any time: through an open case if there is one, else by an enquiry to the township."""
    talk = turn.talk
    views: tuple[CaseView, ...] = (yield MyCases()) if talk.cases else ()
    running = [view for view in views if view.state not in OVER]
    running.sort(key=speaking_first)
    phones = {"phones": turn.phones}
    if running:
        yield ToldCase(running[0].id, turn.words.say("wants-a-person"), person_asked=True)
        turn.say("staff-called", {"township": turn.office(running[0].area), **phones})
        turn.ask_again()
        return
    if talk.script == "enquiry":  # a second time: it is on its way, and the number is quicker still
        turn.ask_again(turn.words.say("staff-on-the-way", phones))
        return
    turn.say("staff-start", phones)
    enquire(turn)
    yield from advance(turn)


def how_far(turn: Turn, _: str) -> Doing:
    """ "How far is mine?", said amid a request: the one that runs, or this one, which nobody has yet."""
    if turn.talk.cases or turn.talk.script == "benefits":
        yield from track(turn, "")
    else:
        turn.ask_again(turn.words.say("not-handed-in"))


def enquire(turn: Turn) -> None:
    """Begin words for a person; a draft of another kind waits."""
    talk = turn.talk
    talk.script = talk.asked = ""
    draft = interview.begin(talk, "enquiry")
    if known := interview.township_known(talk):
        draft.known[keys.TOWNSHIP.name] = known
    talk.asked = ENQUIRY.name


def ruled(turn: Turn, topic: str) -> Doing:
    """What the rules say; to who has a request, where their own stands comes first."""
    views: tuple[CaseView, ...] = (yield MyCases()) if topic in OF_ONES_OWN and turn.talk.cases else ()
    own = _most_likely(views, topic)
    seen = own is not None and any(value == f"g:appeal:{own.id}" for value, _ in turn.talk.shown)
    if own is not None and not seen:
        turn.says.extend(view_says(own, turn))
    if own is None or (topic in AGAINST and own.state in OBJECT_TO):
        turn.says.append(topic_says(topic, turn.ground, turn.words))


AGAINST = ("policy-refused", "policy-cut")
OF_ONES_OWN = ("policy-time", "policy-progress", "policy-pay", *AGAINST)
"""Questions about the rules that are about one's own request as soon as one has one."""


def _most_likely(views: tuple[CaseView, ...], topic: str) -> CaseView | None:
    """The request that is meant: one with an answer to dislike where that is asked, else one that runs."""
    of_the_matter = [view for view in views if not speaking_first(view)]
    disliked = [view for view in of_the_matter if view.state in OBJECT_TO]
    running = [view for view in of_the_matter if view.state not in OVER]
    return next(iter((disliked if topic in AGAINST else []) or running), None)


def back_again(turn: Turn) -> Doing:
    """News could not be brought meanwhile: whoever opens the door again hears where their own stands."""
    turn.say("back-again")
    yield from track(turn, "")


def track(turn: Turn, _: str) -> Doing:
    views: tuple[CaseView, ...] = yield MyCases()
    if not views:
        turn.say("no-cases", options=turn.buttons("find", "apply", "menu"))
    for view in views[:3]:
        turn.says.extend(view_says(view, turn))
    turn.ask_again()


def supply(turn: Turn, case_id: str) -> Doing:
    """What a clerk asked for in this case; said in words, in the newest that lacks something."""
    views: tuple[CaseView, ...] = yield MyCases()
    wanted = [view for view in views if view.wanted is not None and case_id in ("", view.id)]
    if not wanted:
        turn.say("not-wanted-any-more")
        return
    begin_supply(turn, wanted[0])
    yield from advance(turn)


def begin_supply(turn: Turn, view: CaseView) -> None:
    """Ask only for the one thing that the clerk wants, in the clerk's words."""
    assert view.wanted is not None
    key, words = view.wanted
    interview.begin(turn.talk, "supply", {"case": view.id, "key": key, "words": words})
    turn.talk.asked = key


def add(turn: Turn, case_id: str) -> Doing:
    """What comes next is for this case, whichever others are open."""
    if not turn.talk.cases:
        turn.say("no-cases", options=turn.buttons("find", "apply", "menu"))
        return
    turn.say("add-how")
    if case_id in turn.talk.cases:
        turn.talk.pending["to"] = case_id
    yield from ()


def move(turn: Turn, _: str) -> Doing:
    """A number for the other telephone."""
    code = yield NewHandOver()
    turn.say("hand-over", {"code": f"{code[:4]} {code[4:]}"})


def moved(turn: Turn, _: str) -> Doing:
    """The telephone is another one by now: where nothing is, this is the new one."""
    if turn.talk.cases or turn.talk.drafts:
        yield from move(turn, "")
    else:
        turn.say("hand-over-here", options=turn.buttons("find", "menu"))


def joined(turn: Turn, code: str) -> Doing:
    outcome = yield JoinByCode(code)
    turn.say(f"hand-over-{outcome}", options=turn.buttons("track", "menu"))


def speaking_first(view: CaseView) -> bool:
    """False, so in front, for the cases that a resident's stray words are for: never what was told of others
    or of staff.
    """
    return view.kind in ("complaint", "lead", "data")
