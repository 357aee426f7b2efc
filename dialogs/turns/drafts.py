"""A request for temporary assistance is begun, put aside, gone on with, thrown away."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from dialogs.asking import interview
from dialogs.deeds import CaseView, MyCases
from dialogs.hear.calendar.days import Day, only_the_year
from dialogs.hear.hardship import day_told, hardship_beside, hardship_told
from dialogs.questions.by_fact import question_for
from dialogs.scripts.small import KEPT
from dialogs.scripts.standing import STANDING
from dialogs.state import Draft, Talk
from dialogs.telling import emergency
from dialogs.telling.progress import begun_anew, may_withdraw, of_this_kind, offers_withdrawing, past_in_words
from dialogs.turn import Doing, Turn
from dialogs.turns import begin, editing
from dialogs.turns.going_on import advance
from dialogs.turns.menu import menu
from dialogs.turns.over import stale
from dialogs.turns.own_cases import track
from dialogs.turns.storing import offer, offer_as_story, speak_for
from rules import keys

HURT = ("traffic", "injury", "illness")
A_FORTNIGHT = timedelta(days=14)
STILL_FRESH = timedelta(days=3)  # until then somebody hurt may not have seen a doctor yet


def apply(turn: Turn, _: str) -> Doing:
    """At most one open draft of a kind: go on with it, or start again."""
    if turn.talk.script == "temporary":
        turn.ask_again()
    elif "temporary" in turn.talk.drafts and turn.talk.drafts["temporary"].known:
        turn.say("draft-waits", options=turn.buttons("resume:temporary", "restart:temporary"))
    else:
        pieces = "，".join(turn.talk.told_lately(turn.ground.day))
        told = hardship_told(pieces) or hardship_beside(pieces)
        yield from apply_with(turn, told) if told else restart(turn, "temporary")


def apply_with(turn: Turn, hardship: str) -> Doing:
    """Somebody told what happened instead of pressing a button: a kind word, and nothing is asked twice."""
    talk = turn.talk
    waiting = talk.drafts.get("temporary")
    if waiting is not None and waiting.known:
        offer_as_story(waiting, turn.heard.text, message=turn.heard.message)
        yield from apply(turn, "")
        return
    draft = _begin_temporary(turn)
    whom = speak_for(turn)
    day = day_told(turn.heard.text, hardship, turn.ground.day) if hardship in keys.SUDDEN else None
    turn.say(_sorry(hardship, day, turn.ground.day))
    interview.store_answer(talk, keys.HARDSHIP.name, hardship, turn.mark())
    offer(turn, draft)
    yield from advance(turn, "\n".join(line for line in (whom, _noted(turn, day)) if line))


def _sorry(hardship: str, day: Day | None, today: date) -> str:
    """Nobody is sent to hospital today for what happened last month."""
    if day is not None and hardship in HURT and today - day.day > STILL_FRESH:
        return "sorry-since"
    return f"sorry-{hardship.replace('_', '-')}"


def _noted(turn: Turn, told: Day | None) -> str:
    """What was told is kept and told back, so that a wrong guess is seen; "last month" as a month."""
    if told is None:
        return turn.words.say("told-already")
    name, day = keys.HARDSHIP_WHEN.name, told.day
    interview.store_answer(turn.talk, name, day.isoformat(), turn.mark())
    if only_the_year(told):
        return turn.words.say("told-year", {"year": str(day.year)})
    if told.about and turn.ground.day - day > A_FORTNIGHT:
        name = "told-month" if day.year == turn.ground.day.year else "told-month-year"
        return turn.words.say(name, {"year": str(day.year), "month": day.month})
    asking = interview.asking_for(name, turn.talk.draft, turn.ground, turn.words)
    when = "told-about" if told.about else "told-when"
    return turn.words.say(when, {"day": question_for(name).show(day.isoformat(), asking)})


def resume(turn: Turn, script: str) -> Doing:
    """Go on with a draft; said in words, with the one that was begun last."""
    drafts = turn.talk.drafts
    script = script or next((name for name in reversed(drafts) if name != "benefits"), "")
    if not script:
        yield from _nothing_begun(turn)
        return
    if script not in drafts:
        stale(turn)
        return
    turn.talk.script = script
    yield from advance(turn)


def _nothing_begun(turn: Turn) -> Doing:
    """ "I filled in half of it last time": perhaps on another phone, perhaps it was handed in."""
    if turn.talk.cases:
        turn.say("nothing-begun-but")
        yield from track(turn, "")
    else:
        turn.say("nothing-begun", options=turn.buttons("apply", "find", "staff"))


def edit(turn: Turn, _: str) -> Doing:
    """Which answer to change; from the menu, of the request that waits, and of several it is asked which."""
    talk = turn.talk
    waiting = [script for script in (*KEPT, "benefits") if script in talk.drafts]
    if turn.in_script or len(waiting) == 1:
        talk.script = talk.script or waiting[0]
        yield from editing.edit(turn, "")
    elif waiting:
        turn.say("edit-which-request", options=begin.drafts_open(turn))
    elif talk.cases:
        turn.say("edit-handed-in")
        yield from track(turn, "")
    else:
        yield from menu(turn)


def restart(turn: Turn, script: str) -> Doing:
    if script in KEPT and script != "temporary":
        yield from begin.start(turn, script)
        return
    if script not in ("temporary", "enquiry", "find"):
        stale(turn)
        return
    whom = ""
    if script == "temporary":
        draft = _begin_temporary(turn)
        whom = speak_for(turn)
        offer(turn, draft)
        yield from _beside_another(turn)
        turn.say("apply-told" if keys.STORY.name in draft.old else "apply-start")
    else:
        _begin(turn, script)
    yield from advance(turn, whom)


def _beside_another(turn: Turn) -> Doing:
    """Whoever forgot the one that runs is shown the way to it, before the same things are told twice."""
    views: tuple[CaseView, ...] = (yield MyCases()) if turn.talk.cases else ()
    running = [one for one in views if one.kind == "temporary" and may_withdraw(one)]
    if running:
        day = past_in_words(running[0].submitted, turn.words, turn.ground.day)
        turn.say("apply-beside", {"day": day}, turn.buttons(f"add:{running[0].id}", "track"))


def _begin_temporary(turn: Turn) -> Draft:
    draft = _begin(turn, "temporary")
    carry_over(turn.talk, draft)
    begin.told_before(turn.talk, draft, STANDING)
    draft.ground.pop("answers", None)
    return draft


def _begin(turn: Turn, script: str) -> Draft:
    """A fresh draft that offers again what is remembered of the person."""
    draft = interview.begin(turn.talk, script)
    draft.old.update(turn.talk.profile)
    if turn.talk.hint:
        draft.old[keys.TOWNSHIP.name] = turn.talk.hint
    return draft


def _carries(script: str, name: str, value: Any) -> bool:
    """ "Nothing happened" was true of looking around; who asks for help is asked anew."""
    return not (script == "temporary" and name == keys.HARDSHIP.name and value == "none")


def carry_over(talk: Talk, draft: Draft) -> None:
    """Nobody is asked twice: what the other draft knows is known here too."""
    other = talk.drafts.get("temporary" if talk.script == "benefits" else "benefits")
    if other is not None:
        told = {name: value for name, value in other.known.items() if _carries(talk.script, name, value)}
        draft.known.update(told)
        draft.marks.update({name: mark for name, mark in other.marks.items() if name in told})
        begin.offered_too(other, draft)


def cancel(turn: Turn, _: str) -> Doing:
    """Leaving is never losing: the draft is kept unless the person throws it away.

    Who says it once more, when asked which, means to stop. An emergency that was told stays told.
    """
    talk = turn.talk
    if emergency.at_once(talk):
        yield from emergency.broken_off(turn)
    elif talk.script in KEPT and any(value == f"g:later:{talk.script}" for value, _ in talk.shown):
        yield from later(turn, talk.script)
    elif talk.script in KEPT:
        verbs = [f"{verb}:{talk.script}" for verb in ("later", "discard", "resume")]
        turn.say(of_this_kind("cancel-which", talk.script, turn.words), options=turn.buttons(*verbs))
    elif turn.in_script:
        talk.drafts.pop(talk.script, None)
        yield from menu(turn)
    elif talk.cases and any(offers_withdrawing(view) for view in (yield MyCases())):
        turn.say("cancel-case")
        yield from track(turn, "")
    else:
        yield from menu(turn)


def later(turn: Turn, script: str) -> Doing:
    turn.talk.script = turn.talk.asked = ""
    turn.say("kept-for-later", options=turn.buttons(f"resume:{script or 'temporary'}", "menu"))
    yield from ()


def discard(turn: Turn, script: str) -> Doing:
    turn.talk.drafts.pop(script or "temporary", None)
    turn.talk.script = turn.talk.asked = ""
    options = turn.buttons(begun_anew(script), "menu")
    turn.say(of_this_kind("discarded", script, turn.words), options=options)
    yield from ()


def find(turn: Turn, _: str) -> Doing:
    yield from restart(turn, "find")
