"""Words of danger cut everything short: the number to call first, an urgent case at once, four questions at
the most.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.asking import interview
from dialogs.deeds import Filed, Routed, ToldCase
from dialogs.hear.asides import watched
from dialogs.hear.family.on_behalf import Behalf, is_next_door, on_behalf
from dialogs.hear.unasked.told import told
from dialogs.scripts.endings import Reported
from dialogs.state import MARK_MESSAGE, MARK_WORDS, Draft, Mark, Talk
from dialogs.telling.handed import hand_over
from dialogs.turn import Doing, Turn
from rules import keys

SPREADS = frozenset({"fire", "disaster"})
_BY_WHOM = frozenset({keys.SPEAKER.name, keys.SPEAKER_TIE.name})


def danger_heard(turn: Turn, kind: str) -> Doing:
    """The case is opened before anything is asked: who falls silent now must still be found."""
    talk = turn.talk
    if not at_once(talk) and (talk.script == "lead" or _of_somebody_else(turn, kind)):
        yield from _lead_in_danger(turn, kind)
        return
    turn.say(
        f"danger-{kind}",
        {"phones": turn.phones},
        preview=turn.words.say("preview"),
    )
    words = _with_care(turn)
    if talk.crisis and talk.crisis in talk.cases:
        view = yield ToldCase(talk.crisis, words, papers=turn.heard.papers, danger=True)
        if view is not None:
            _sought(talk, kind, view.id)
            talk.hand(turn.heard.message, talk.crisis)
            turn.say("danger-told-again")
            turn.ask_again()
            return
    facts = _what_is_known(turn)
    area = str(facts.get(keys.TOWNSHIP.name) or turn.ground.county.code)
    view = yield Filed(
        draft=f"crisis:{talk.serial}",
        kind="temporary",
        track="crisis",
        area=area,
        village=facts.get(keys.VILLAGE.name),
        urgent=True,
        first_aid=True,
        facts=facts,
        marks=_who_said(turn, facts),
        finding={"danger": kind},
        words="\n".join([*_told_before(turn), words]),
    )
    talk.serial += 1
    talk.said = []
    talk.crisis = view.id
    _sought(talk, kind, view.id)
    talk.cases.append(view.id)
    talk.hand(turn.heard.message, view.id)
    talk.drafts.pop("temporary", None)
    draft = interview.begin(talk, "crisis", {"case": view.id, "watched": words != turn.heard.text})
    draft.known.update(facts)
    turn.ask_again(turn.words.say("danger-next"))
    if not turn.talk.asked:
        yield from reported(turn)


def _sought(talk: Talk, kind: str, case_id: str) -> None:
    if kind == "missing":
        talk.sought = case_id


def _told_before(turn: Turn) -> list[str]:
    """ "我妈瘫了", "没得米了": what led to the danger was told in the messages before it."""
    draft, story = turn.talk.drafts.get("temporary") or Draft(), keys.STORY.name
    offered = draft.old.get(story) if story not in draft.known else None
    return [*([str(offered)] if offered else ()), *turn.talk.told_lately(turn.ground.day)]


def _with_care(turn: Turn) -> str:
    """What staff read. Whose telephone is watched is not found out by our calling it."""
    if not watched(turn.heard.text):
        return turn.heard.text
    turn.say("watched", preview=turn.words.say("preview"))
    return f"{turn.heard.text}\n{turn.words.say('phone-is-watched')}"


def _what_is_known(turn: Turn) -> dict[str, Any]:
    """What was said before, so that nobody in danger is asked twice."""
    talk = turn.talk
    draft = talk.drafts.get("temporary") or Draft()
    facts = {**_of_the_place(draft.old), **draft.known}
    for name in (keys.NAME.name, keys.PHONE.name, keys.ID_NUMBER.name, keys.TOWNSHIP.name, keys.VILLAGE.name):
        if name in talk.profile:
            facts.setdefault(name, talk.profile[name])
    if talk.hint:
        facts.setdefault(keys.TOWNSHIP.name, talk.hint)
    behalf = on_behalf(turn.heard.text)
    if behalf is None or behalf.speaker == "self":
        return {**told(turn.heard.text, turn.ground.places), **facts}
    return {
        **_of_the_place(told(turn.heard.text, turn.ground.places)),
        **_of_the_place(facts),
        **_caller(turn, behalf),
    }


def _who_said(turn: Turn, facts: Mapping[str, Any]) -> dict[str, Mark]:
    """An answer of before keeps who gave it, when and in which words; this message marks what it told."""
    draft = turn.talk.drafts.get("temporary") or Draft()
    now = turn.mark()[:MARK_MESSAGE]
    another_time = (*now[:MARK_WORDS], "")  # nobody remembers in which words
    heard = tuple(told(turn.heard.text, turn.ground.places).values())
    marks = {}
    for name, value in facts.items():
        if name in draft.known and draft.known[name] == value:
            marks[name] = draft.marks.get(name, another_time)[:MARK_MESSAGE]
        else:
            marks[name] = now if name in _BY_WHOM or value in heard else another_time
    return marks


def _of_the_place(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What is known of who speaks says nothing of the person they call for, but where that may be."""
    return {name: facts[name] for name in (keys.TOWNSHIP.name, keys.VILLAGE.name) if name in facts}


def _caller(turn: Turn, behalf: Behalf) -> dict[str, Any]:
    """Who calls for somebody else, and on which telephone they are reached."""
    said, profile = told(turn.heard.text, turn.ground.places), turn.talk.profile
    found: dict[str, Any] = {
        keys.SPEAKER.name: behalf.speaker,
        keys.SPEAKER_TIE.name: behalf.tie,
        keys.SPEAKER_PHONE.name: said.get(keys.PHONE.name) or profile.get(keys.PHONE.name),
        keys.SPEAKER_NAME.name: said.get(keys.NAME.name) or profile.get(keys.NAME.name),
    }
    return {name: value for name, value in found.items() if value}


def at_once(talk: Talk) -> bool:
    """Whether every answer reaches an open urgent case as it comes."""
    return talk.script in ("crisis", "lead") and "case" in talk.draft.ground


def _of_somebody_else(turn: Turn, kind: str) -> bool:
    """A neighbour in danger is reported in nobody's name. What burns or floods next door may come over."""
    return kind not in SPREADS and is_next_door(turn.heard.text)


def _lead_in_danger(turn: Turn, kind: str) -> Doing:
    """Somebody reports another person, and that person is in danger: reported before anything else is asked.

    The words stand as the answer to what is the matter; the other questions follow.
    """
    talk = turn.talk
    if talk.script != "lead":
        interview.begin(talk, "lead")
    turn.say(
        f"danger-{kind}",
        {"phones": turn.phones},
        preview=turn.words.say("preview"),
    )
    before = str(talk.draft.known.get(keys.LEAD_WHAT.name) or "")
    said = f"{before}\n{turn.heard.text}" if before else turn.heard.text
    interview.store_answer(talk, keys.LEAD_WHAT.name, said, turn.mark())
    known = talk.draft.known
    view = yield Filed(
        draft=f"lead:{talk.serial}",
        kind="lead",
        track="none",
        area=str(known.get(keys.TOWNSHIP.name) or turn.ground.county.code),
        village=known.get(keys.VILLAGE.name),
        urgent=True,
        first_aid=False,
        facts=dict(known),
        marks={name: mark[:MARK_MESSAGE] for name, mark in talk.draft.marks.items()},
        finding={"danger": kind},
        words=turn.heard.text,
    )
    talk.serial += 1
    talk.cases.append(view.id)
    _sought(talk, kind, view.id)
    talk.draft.ground["case"] = view.id
    turn.ask_again(turn.words.say("danger-next"))


def tell_answer(turn: Turn, name: str, value: Any) -> Doing:
    """Every answer reaches the open urgent case at once."""
    case_id = str(turn.talk.draft.ground["case"])
    if name == keys.TOWNSHIP.name and value:
        view = yield Routed(case_id, str(value), None)
        if view is not None:  # once a township has it, another one said later does not move it
            turn.talk.draft.ground["area"] = view.area
    yield ToldCase(case_id, "", facts={name: value})


def tell_papers(turn: Turn) -> Doing:
    """Photos and voice messages go to the urgent case as they come."""
    heard = turn.heard
    yield ToldCase(str(turn.talk.draft.ground["case"]), heard.text, heard.papers + heard.voice)
    turn.ask_again(turn.words.say("danger-told-again"), gather="told-papers")


def pass_on(turn: Turn, noted: str = "") -> Doing:
    """What answers no question ("hurry up") is news for whoever comes all the same."""
    case_id = str(turn.talk.draft.ground["case"])
    yield ToldCase(case_id, f"{turn.heard.text}\n{noted}" if noted else turn.heard.text)
    turn.talk.hand(turn.heard.message, case_id)


def broken_off(turn: Turn) -> Doing:
    """Who stops answering is not left alone: staff have what was told, and read that no more is coming."""
    if turn.heard.text:
        yield from pass_on(turn)
    yield from reported(turn)


def reported(turn: Turn) -> Doing:
    """The end of the four questions."""
    reported_id = "danger-reported" if turn.talk.script == "crisis" else "lead-reported"
    if turn.talk.draft.ground.get("watched"):
        reported_id = "watched-reported"
    told = _questions_over(turn)
    turn.say(reported_id, told, turn.buttons("track") if reported_id == "danger-reported" else ())
    yield from ()


def found(turn: Turn) -> Doing:
    """Whoever was missing is there again: nothing more is asked, and staff read it at once."""
    yield from pass_on(turn)
    turn.talk.sought = ""
    turn.say("missing-found", _questions_over(turn), turn.buttons("track"))


def _questions_over(turn: Turn) -> Mapping[str, Any]:
    """Nothing more is asked. What the last sentence names: whose staff it is with, how they are reached."""
    talk = turn.talk
    script = talk.script
    hand_over(turn, talk.draft, str(talk.draft.ground["case"]))
    draft = talk.drafts.pop(script)
    known = draft.known
    own = script == "crisis" and known.get(keys.SPEAKER.name, "self") == "self"
    for key in (keys.NAME, keys.PHONE, keys.TOWNSHIP):
        if own and known.get(key.name):
            talk.profile[key.name] = known[key.name]
    talk.script = talk.asked = ""
    area = str(draft.ground.get("area") or known.get(keys.TOWNSHIP.name) or turn.ground.county.code)
    return {
        "township": turn.office(area),
        "level": "county" if area == turn.ground.county.code else "township",
        "phones": turn.phones,
        "reach": _reached(known),
    }


def _reached(facts: Mapping[str, Any]) -> str:
    """Who left no telephone is not told to keep it on."""
    phones = (keys.PHONE, keys.SPEAKER_PHONE, keys.LEAD_PHONE)
    return "phone" if any(facts.get(key.name) for key in phones) else "here"


__all__ = ["Reported", "at_once", "danger_heard", "reported", "tell_answer"]
