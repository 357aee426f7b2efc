"""How a script ends: a case, a card, a kind word; and what stays of the draft."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from dialogs.asking import interview
from dialogs.asking.interview import Standing
from dialogs.asking.rough import shown
from dialogs.deeds import Filed, FindCase, Supplied, ToldCase
from dialogs.message import Option
from dialogs.scripts.endings import (
    Cards,
    Ending,
    Given,
    Hand,
    HearingSaid,
    Leave,
    LookUp,
    Remember,
    Reported,
    Supposed,
)
from dialogs.state import MARK_MESSAGE
from dialogs.telling import emergency, remember, what_if
from dialogs.telling.cards import cards_say
from dialogs.telling.handed import hand_over
from dialogs.telling.progress import filed_says, of_this_kind, view_says
from dialogs.turn import Doing, Turn
from rules import keys
from rules.remedies import remedies_on

REMEMBERED = tuple(
    key.name for key in (keys.NAME, keys.ID_NUMBER, keys.PHONE, keys.TOWNSHIP, keys.VILLAGE, keys.PLACE)
)

OWN_WORDS = ("enquiry.words", keys.LEAD_WHAT.name, keys.COMPLAINT_WORDS.name, keys.DATA_WORDS.name)
"""What a person wants to say, of the kinds that are words above all."""

OF_A_HELPER = tuple(
    key.name for key in (keys.SPEAKER, keys.SPEAKER_TIE, keys.SPEAKER_NAME, keys.SPEAKER_PHONE)
)
"""Who helps one household often helps the next: offered again, to be kept by one tap."""

OF_OTHERS = ("lead", "complaint")
"""Kinds in which the answers are not about who gives them."""
BESIDE = ("enquiry", "data")
"""Kinds that are asked for beside a request, and need no photos."""


def end(turn: Turn, ending: Ending, standing: Standing) -> Doing:
    if isinstance(ending, Hand):
        yield from _hand_in(turn, ending, standing)
    elif isinstance(ending, Leave):
        _leave(turn, ending)
    elif isinstance(ending, Reported):
        yield from emergency.reported(turn)
    elif isinstance(ending, Cards):
        _told(turn, ending)
        yield from remember.keep(turn, ending.found)
    elif isinstance(ending, Remember):
        _close(turn)
        yield from remember.finish(turn, ending.wanted)
    elif isinstance(ending, Supposed):
        _close(turn)
        known = turn.talk.drafts["benefits"].known if "benefits" in turn.talk.drafts else {}
        turn.says.extend(what_if.tell(turn, known, ending.change, ending.pay))
    else:
        yield from _end_of_few(turn, ending)


def _end_of_few(turn: Turn, ending: LookUp | Given | HearingSaid) -> Doing:
    """The scripts that ask for one thing or two."""
    if isinstance(ending, LookUp):
        _close(turn)
        view = yield FindCase(ending.code, ending.tail)
        if isinstance(view, str):
            turn.say(f"find-{view}", options=turn.buttons("find", "staff"))
        else:
            turn.says.extend(view_says(view, turn))
    elif isinstance(ending, Given):
        hand_over(turn, turn.talk.draft, ending.case_id)
        _close(turn)
        view = yield Supplied(ending.case_id, ending.key, ending.value)
        turn.say("supplied" if view is not None else "not-wanted-any-more")
    else:
        papers = (*turn.talk.loose, *turn.heard.papers, *turn.heard.voice)
        turn.talk.loose.clear()
        _close(turn)
        view = yield ToldCase(ending.case_id, ending.words, papers)
        turn.talk.hand(turn.heard.message, ending.case_id)
        kept = "hearing-kept" if view is not None else "hearing-over"
        turn.say(kept, options=turn.buttons("staff", "track"))


def _close(turn: Turn) -> None:
    turn.talk.drafts.pop(turn.talk.script, None)
    turn.talk.script = turn.talk.asked = ""
    turn.talk.pending.clear()


def _told(turn: Turn, ending: Cards) -> None:
    """The answers stay, to be changed or to apply with."""
    draft = turn.talk.draft
    before: dict[str, str] = draft.ground.get("outcomes", {})
    now = dict(remember.outcomes(ending.found))
    edited: dict[str, Any] = draft.ground.pop("edited", {})
    draft.ground["outcomes"] = now
    if before and edited:
        turn.say("cards-edited", {"what": _edited(turn, edited), "lines": _turned(turn, before, now)})
    turn.talk.script = turn.talk.asked = ""
    turn.says.extend(cards_say(ending.found, turn))


def _edited(turn: Turn, edited: dict[str, Any]) -> str:
    """Which answers were changed, from what to what."""
    words = turn.words
    asking = interview.asking_for("", turn.talk.draft, turn.ground, words)
    known = turn.talk.draft.known
    said = [
        words.say(
            "cards-edited-one",
            {
                "what": interview.short(name, words, asking),
                "before": shown(name, before, asking),
                "after": shown(name, known.get(name), asking),
            },
        )
        for name, before in edited.items()
    ]
    return words.say("and-list").join(said)


def _turned(turn: Turn, before: dict[str, str], now: dict[str, str]) -> str:
    """What each kind of help turned from and to; or that all stayed as it was."""
    words = turn.words
    lines = [
        what_if.turned_line(name, was, now[name], words)
        for name, was in before.items()
        if name in now and now[name] != was
    ]
    return "\n".join(lines) or words.say("cards-edited-same")


def _leave(turn: Turn, ending: Leave) -> None:
    talk, county = turn.talk, turn.ground.county
    script, known = talk.script, talk.draft.known
    if ending.keep:  # the answer that ended it is asked again on return
        for key in (keys.GO_ON, keys.ELSEWHERE, keys.TRUTH, keys.SUBMIT):
            if known.get(key.name) is False:
                del known[key.name]
        talk.script = talk.asked = ""
        first = ("apply",) if ending.words == "leave-elsewhere" else ()
        buttons = turn.buttons(*first, f"resume:{script}", "staff", "menu")
    else:
        _close(turn)
        buttons = turn.buttons("staff", "menu")
    turn.say(
        of_this_kind(ending.words, script, turn.words),
        {"county": county.called(talk.lang), "phones": turn.phones},
        buttons,
    )


def _along(turn: Turn, kind: str) -> tuple[int, ...]:
    """Photos that came unasked go with what is handed in, unless a request waits to which they belong."""
    talk = turn.talk
    waiting = talk.drafts.keys() - {talk.script, "benefits"}
    if kind in BESIDE or (kind in OF_OTHERS and waiting):
        return ()
    along = tuple(talk.loose)
    talk.loose.clear()
    return along


def _hand_in(turn: Turn, ending: Hand, standing: Standing) -> Doing:
    talk = turn.talk
    draft, script = talk.draft, talk.script
    facts = {name: value for name, value in standing.used.items() if name != keys.SUBMIT.name}
    view = yield Filed(
        draft=f"{script}:{talk.serial}",
        kind=ending.kind,
        track=ending.track,
        area=ending.area,
        village=ending.village,
        urgent=False,
        first_aid=ending.first_aid,
        facts=facts,
        marks={name: draft.marks[name][:MARK_MESSAGE] for name in facts if name in draft.marks},
        finding=ending.finding,
        words=next((str(facts[name]) for name in OWN_WORDS if facts.get(name)), ""),
        about=ending.about,
        papers=_along(turn, ending.kind),
    )
    talk.serial += 1
    talk.cases.append(view.id)
    own = ending.kind not in OF_OTHERS and facts.get(keys.SPEAKER.name, "self") == "self"
    if own:  # a helper's next request is for somebody else
        talk.profile.update({name: facts[name] for name in REMEMBERED if facts.get(name)})
    helper = ending.kind not in OF_OTHERS and facts.get(keys.SPEAKER.name) == "helper"
    if helper:
        talk.profile.update({name: facts[name] for name in OF_A_HELPER if facts.get(name)})
    hand_over(turn, draft, view.id)
    _close(turn)
    turn.says.extend(filed_says(view, turn))
    if helper:
        last = turn.says[-1]
        again = Option("g:apply", turn.words.say("next-household"))
        turn.says[-1] = replace(last, options=(*last.options, again))
    if facts.get(keys.COMPLAINT.name) == "decision":
        ours = bool(draft.ground.get("about"))  # of what was decided elsewhere no paper is drafted
        papers = ("/mine", turn.words.say("filed-remedies-link")) if ours else None
        known = {**_ways_to_object(turn), "draft": "yes" if ours else "no"}
        turn.say("filed-remedies", known, turn.buttons("track", "staff"), link=papers)


def _ways_to_object(turn: Turn) -> dict[str, Any]:
    county, ground = turn.ground.county, turn.ground
    times = remedies_on(ground.standards, ground.day, county.code)
    return {"review_body": county.review_body or "none", **times.in_words}
