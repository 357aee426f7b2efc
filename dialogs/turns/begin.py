"""How the requests beyond temporary assistance begin: from a card, from a word, from a case."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from typing import Any

from dialogs.asking import interview
from dialogs.deeds import CaseView, Deed, MyCases, ToldCase
from dialogs.message import Option
from dialogs.scripts.small import KEPT
from dialogs.scripts.standing import STANDING
from dialogs.state import Draft, Talk
from dialogs.telling.progress import may_object
from dialogs.turn import Doing, Turn
from dialogs.turns.ends import REMEMBERED
from dialogs.turns.family import named_before
from dialogs.turns.going_on import advance
from dialogs.turns.over import stale
from dialogs.turns.storing import keep_complaint, offer, speak_for
from rules import keys
from rules.stated import possible_for

CARRIED = (keys.PRIVACY, keys.SPEAKER, keys.SPEAKER_TIE, keys.SPEAKER_NAME, keys.SPEAKER_PHONE)
"""Beside what the rules read: told in one request, not asked again in the next one."""
TOLD_IN = ("benefits", "temporary", *STANDING)


def begun(turn: Turn, script: str) -> Doing:
    """At most one open draft of a kind: go on with it, or start again."""
    talk = turn.talk
    if talk.script == script:
        turn.ask_again()
    elif script in talk.drafts and talk.drafts[script].known:
        kind = {"kind": turn.words.say(f"kind-{script}")}
        turn.say("draft-waits-kind", kind, turn.buttons(f"resume:{script}", f"restart:{script}"))
    else:
        yield from start(turn, script)


def start(turn: Turn, script: str, started: Mapping[str, Any] | None = None) -> Doing:
    """A fresh draft, with everything that was told before and matters to it."""
    talk = turn.talk
    talk.drafts.pop(script, None)
    draft = interview.begin(talk, script, started)
    whom = ""
    if script in STANDING:
        told_before(talk, draft, TOLD_IN)
        draft.known[keys.WANTED.name] = script
        draft.old.update({name: value for name, value in talk.profile.items() if name not in draft.known})
        if talk.hint:
            draft.old.setdefault(keys.TOWNSHIP.name, talk.hint)
        whom = speak_for(turn)
        offer(turn, draft)
    elif script == "data" and (known := interview.township_known(talk)):
        draft.known[keys.TOWNSHIP.name] = known
    if started and "kind" in started:
        draft.known[keys.COMPLAINT.name] = started["kind"]
    kind = turn.words.say(f"kind-{script}")
    turn.say(_welcome(script, draft), {"kind": kind})
    yield from advance(turn, whom)


def _welcome(script: str, draft: Draft) -> str:
    """Whoever has told nothing yet is not told that only a little is missing."""
    if script not in STANDING:
        return f"{script}-start"
    if draft.ground.get("answers"):
        return "standing-start"
    return "standing-told" if keys.STORY.name in draft.old else "standing-fresh"


def told_before(talk: Talk, draft: Draft, scripts: Iterable[str]) -> None:
    """Nobody is asked twice: what other drafts know of the household is known here too; consents are not.

    Who the person is and where they live is offered again, to be kept by one tap.
    """
    for other in (talk.drafts[name] for name in scripts if name in talk.drafts):
        if other is draft:
            continue
        for name, value in other.known.items():
            if name in REMEMBERED and value is not None:
                draft.old.setdefault(name, value)
            if name in draft.known or not _carries(name):
                continue
            draft.known[name] = value
            if possible_for(name) is not None:
                draft.ground.setdefault("answers", []).append(name)
            if name in other.marks:
                draft.marks[name] = other.marks[name]
        offered_too(other, draft)
    members = draft.known.get(keys.MEMBERS.name)
    if (
        members is not None and talk.script in STANDING
    ):  # told as a number: now they are gone through one by one
        draft.known.setdefault(keys.PEOPLE.name, members)
        draft.known.update(named_before(draft, members))


def offered_too(other: Draft, draft: Draft) -> None:
    """What was told in passing and not asked for in the other request is offered in this one."""
    for name, value in other.old.items():
        if name not in draft.known and (_carries(name) or name in REMEMBERED or name == keys.STORY.name):
            draft.old.setdefault(name, value)


def _carries(name: str) -> bool:
    return possible_for(name) is not None or name in {key.name for key in CARRIED}


def lead(turn: Turn, _: str) -> Doing:
    """Another person's hardship (线索): told in a few questions, without their consent or a form."""
    yield from begun(turn, "lead")


def complaint(turn: Turn, _: str) -> Doing:
    """What somebody scolds about before a word was asked is what they complain of."""
    begins = turn.talk.script != "complaint" and "complaint" not in turn.talk.drafts
    yield from begun(turn, "complaint")
    if not begins:
        return
    keep_complaint(turn)
    views: tuple[CaseView, ...] = yield MyCases()
    answered = [one.code for one in views if may_object(one)]
    if len(answered) == 1:  # nobody has to copy the code of the only decision there is
        turn.talk.draft.old.setdefault(keys.COMPLAINT_CODE.name, answered[0])


def appeal(turn: Turn, case_id: str) -> Doing:
    """Against the outcome of a case of one's own; said in words, of the newest that can be objected to."""
    views: tuple[CaseView, ...] = yield MyCases()
    if case_id:
        meant = [one for one in views if one.id == case_id]
    else:
        meant = [one for one in views if may_object(one)]
    if meant:
        yield from start(turn, "complaint", {"about": meant[0].code, "kind": "decision"})
    elif case_id:
        stale(turn)
    else:
        yield from complaint(turn, "")


def data(turn: Turn, _: str) -> Doing:
    """My data: seen at once what can be, a copy, a correction, a deletion by staff."""
    yield from begun(turn, "data")


def data_for(turn: Turn, kind: str) -> Doing:
    """The same where it was said already what is wanted."""
    if turn.talk.script == "data":
        turn.ask_again()
        return
    talk = turn.talk
    talk.drafts.pop("data", None)
    draft = interview.begin(talk, "data")
    draft.known[keys.DATA.name] = kind
    if known := interview.township_known(talk):
        draft.known[keys.TOWNSHIP.name] = known
    turn.say("data-start", {"kind": turn.words.say("kind-data")})
    yield from advance(turn)


def hear(turn: Turn, case_id: str) -> Doing:
    """Say something before the aid is reduced or ended."""
    view = yield from _heard_now(turn, case_id)
    if view is not None:
        interview.begin(turn.talk, "hearing", {"case": view.id})
        yield from advance(turn)


def hear_nothing(turn: Turn, case_id: str) -> Doing:
    """ "I have nothing against it": an answer too, kept in the record of the hearing."""
    view = yield from _heard_now(turn, case_id)
    if view is not None:
        yield ToldCase(view.id, turn.words.say("hearing-nothing"))
        turn.say("hearing-kept", options=turn.buttons("staff", "track"))


def _heard_now(turn: Turn, case_id: str) -> Generator[Deed, Any, CaseView | None]:
    views: tuple[CaseView, ...] = (yield MyCases()) if case_id in turn.talk.cases else ()
    view = next((one for one in views if one.id == case_id and one.state == "hearing"), None)
    if view is None:
        turn.say("hearing-over", options=turn.buttons("track", "staff"))
    return view


def drafts_open(turn: Turn) -> tuple[Option, ...]:
    """A button for each request that is not handed in yet, named by its kind where it needs a name."""
    words = turn.words
    return tuple(
        Option(
            f"g:resume:{script}",
            words.say("g-resume")
            if script == "temporary"
            else words.say("resume-kind", {"kind": words.say(f"kind-{script}")}),
        )
        for script in KEPT
        if script in turn.talk.drafts
    )
