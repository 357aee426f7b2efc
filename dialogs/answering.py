"""A reply to the open question: read it, keep it, and go on to the next one or to the end."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dialogs import emergency, interview, remember, what_if
from dialogs.cards import cards_say
from dialogs.deeds import Consented, Filed, FindCase, Supplied, ToldCase
from dialogs.family import family_told
from dialogs.finding import check_now, look_at
from dialogs.hear.choice import yes_no
from dialogs.hear.places import Division
from dialogs.hear.unclear import Unclear
from dialogs.interview import Standing
from dialogs.kinds import yuan
from dialogs.message import Option
from dialogs.policy import policy_answer
from dialogs.progress import filed_says, view_says
from dialogs.question import Question, said_label
from dialogs.questions import CONSENTS, question_for
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
from dialogs.scripts.standing import STANDING
from dialogs.turn import Doing, Turn
from dialogs.words import Words
from rules import keys
from rules.facts import Facts, Need
from rules.line import Finding

REMEMBERED = tuple(
    key.name for key in (keys.NAME, keys.ID_NUMBER, keys.PHONE, keys.TOWNSHIP, keys.VILLAGE, keys.PLACE)
)
MOST_PHOTOS = 20
OWN_WORDS = ("enquiry.words", keys.LEAD_WHAT.name, keys.COMPLAINT_WORDS.name, keys.DATA_WORDS.name)
"""What a person wants to say, of the kinds that are words above all."""
OF_OTHERS = ("lead", "complaint")
"""Kinds in which the answers are not about who gives them."""


def take_answer(turn: Turn) -> Doing:
    """Take what was heard as the answer to the question last put."""
    talk = turn.talk
    standing = interview.stand(talk.script, talk.draft, turn.ground)
    if standing.need is None or standing.need.name != talk.asked:
        yield from advance(turn)  # the script changed under this chat: ask again, never misfile
        return
    question = question_for(talk.asked)
    if question.takes == "photos":
        yield from _collect(turn, question)
        return
    if question.takes == "many" and turn.heard.choice and not turn.heard.text:
        yield from _tick(turn, question)
        return
    if emergency.at_once(talk) and (turn.heard.papers or turn.heard.voice):
        yield from emergency.tell_papers(turn)
        return
    if _kept_aside(turn, question):
        return
    value = _confirmed(turn) if "guess" in talk.pending else _read(turn, question)
    if isinstance(value, Unclear):
        _not_understood(turn, question, value)
        return
    yield from keep(turn, talk.asked, value)


def _read(turn: Turn, question: Question) -> Any:
    asking = interview.asking_for(turn.talk.asked, turn.talk.draft, turn.ground, turn.words)
    return question.read(turn.heard, asking)


def _kept_aside(turn: Turn, question: Question) -> bool:
    """Photos or a voice message where something else was asked: kept, and said so."""
    heard, talk = turn.heard, turn.talk
    talk.loose.extend(heard.papers)
    if question.takes == "text" and heard.voice:
        return False
    if heard.text or heard.choice or heard.phone or not (heard.papers or heard.voice):
        return False
    turn.ask_again(turn.words.say("kept-papers" if heard.papers else "kept-voice"))
    return True


def _confirmed(turn: Turn) -> Any:
    """The answer to "did you mean ...?": yes takes the guess, anything else is read anew."""
    guess = turn.talk.pending["guess"]
    said = {"yes": True, "no": False}.get(turn.heard.choice)
    if said is None:
        heard = yes_no(turn.heard.text)
        said = heard if isinstance(heard, bool) else None
    if said:
        return guess
    turn.talk.pending.clear()
    question = question_for(turn.talk.asked)
    return Unclear("say-it-again") if said is False else _read(turn, question)


def _not_understood(turn: Turn, question: Question, why: Unclear) -> None:
    """Never a bare "invalid": what to do, a guess to confirm, the nearest options, or the answer to a
    question asked.
    """
    talk, words = turn.talk, turn.words
    asking = interview.asking_for(talk.asked, talk.draft, turn.ground, words)
    if why.guess is not None:
        talk.pending = {"guess": why.guess}
        talk.number += 1
        pair = (
            Option(f"a:{talk.number}:yes", words.say("guess-yes"), strong=True),
            Option(f"a:{talk.number}:no", words.say("guess-no")),
        )
        shown = question.show(why.guess, asking)
        guess = yuan(why.guess) if why.problem.startswith("unclear-amount") else shown
        turn.say(_guess_words(why, words), {"guess": guess, "value": shown}, pair, about=talk.asked)
        return
    options = question.options(asking)
    if why.near and len(why.near) < len(options):
        talk.number += 1
        near = tuple(
            Option(f"a:{talk.number}:{value}", said_label(question, value, asking)) for value in why.near
        )
        turn.say("which-one", options=near, about=talk.asked)
        return
    asked_back = (
        policy_answer(turn.heard.text, turn.ground, words, sure=0.75) if question.takes != "text" else None
    )
    if asked_back is not None:
        turn.says.append(asked_back)
        turn.ask_again()
        return
    _ask_once_more(turn, question, why)


def _ask_once_more(turn: Turn, question: Question, why: Unclear) -> None:
    """The second time the same sentence helps nobody: a way round the question, and a person."""
    talk, words = turn.talk, turn.words
    missed = int(talk.pending.get("missed", 0)) + 1
    talk.pending["missed"] = missed
    if missed == 1:
        turn.ask_again(words.say(why.problem))
        return
    skip = words.say(question.skip) if question.skip else ""
    turn.ask_again(words.say("unclear-again-skip", {"skip": skip}) if skip else words.say("unclear-again"))
    asked = turn.says[-1]
    turn.says[-1] = replace(asked, options=(*asked.options, *turn.buttons("staff")))


def _guess_words(why: Unclear, words: Words) -> str:
    """The sentence that knows why it asks back ("that is years ago"), if it holds the guess."""
    return why.problem if words.uses(why.problem, "guess") else "guess"


def _collect(turn: Turn, question: Question) -> Doing:
    """Photos come in any number of messages; "done" ends them. Whatever came before anyone asked counts
    too.
    """
    talk, heard = turn.talk, turn.heard
    held: list[int] = list(talk.pending.get("photos", ())) or list(talk.loose)
    if heard.papers:
        talk.loose.clear()
        held = (held + [paper for paper in heard.papers if paper not in held])[:MOST_PHOTOS]
        talk.pending = {"photos": held}
        options = (Option(f"a:{talk.number}:done", turn.words.say("photos-done"), strong=True),)
        turn.say(
            "photos-so-far",
            {"n": len(held)},
            options,
            about=talk.asked,
            takes="photos",
            gather=f"photos:{talk.number}",
        )
        return
    if heard.choice == "done" and held:
        talk.loose.clear()
        yield from keep(turn, talk.asked, held)
        return
    turn.ask_again(turn.words.say("kept-voice" if heard.voice else "unclear-photo"))


def _tick(turn: Turn, question: Question) -> Doing:
    """Several of the options by buttons: each press adds one or takes it off, "these" ends it."""
    talk, pressed = turn.talk, turn.heard.choice
    ticked: list[str] = list(talk.pending.get("many", ()))
    if pressed == "none" or (pressed == "done" and ticked):
        yield from keep(turn, talk.asked, ",".join(one for one in ticked if pressed == "done"))
        return
    ticked = [one for one in ticked if one != pressed] + ([pressed] if pressed not in ticked else [])
    asking = interview.asking_for(talk.asked, talk.draft, turn.ground, turn.words)
    talk.pending = {"many": [one for one in question.options(asking) if one in ticked]}
    said = question.show(",".join(talk.pending["many"]), asking) if ticked else ""
    turn.ask_again(turn.words.say("many-so-far", {"chosen": said}) if said else "")


def leave_open(turn: Turn) -> Doing:
    """ "Skip" or "I do not know": an answer too, where the law allows it."""
    talk = turn.talk
    question = question_for(talk.asked)
    if talk.pending.get("photos"):
        yield from keep(turn, talk.asked, list(talk.pending["photos"]))
    elif question.skip:
        yield from keep(turn, talk.asked, None)
    else:
        turn.ask_again(turn.words.say("cannot-skip"))


def keep(turn: Turn, name: str, value: Any) -> Doing:
    """Write the answer down, record a consent, notice an emergency, go on."""
    talk = turn.talk
    interview.store_answer(talk, name, value, turn.mark())
    if name == keys.TOWNSHIP.name:
        _village_too(turn)
    if name == keys.VILLAGE.name and value:
        _township_too(turn, str(value))
    if name == keys.NEEDS.name and value is not None:
        _nobody_disabled(turn, str(value))
    if name in CONSENTS:
        shown = turn.words.fingerprint(question_for(name).words_id)
        yield Consented(CONSENTS[name], bool(value), shown)
    if emergency.at_once(talk):
        yield from emergency.tell_answer(turn, name, value)
    if name == keys.LIVING.name and value == "none_today":
        yield from emergency.danger_heard(turn, "hunger")
        return
    told = _family(turn, value) if name == keys.MEMBERS.name else ""
    yield from advance(turn, told or _echo(turn, name, value))


def _family(turn: Turn, count: Any) -> str:
    """Named in one sentence; or only counted, and then gone through one by one where the help asks for it."""
    script = turn.talk.script
    if script != "benefits" and script not in STANDING:
        return ""
    told = family_told(turn, count)
    if not told and count is not None and script in STANDING:
        interview.store_answer(turn.talk, keys.PEOPLE.name, count, turn.mark())
    return told


def _village_too(turn: Turn) -> None:
    """Who named a village when the township was asked is not asked for the village again."""
    if turn.heard.choice or not turn.heard.text:  # a township's button, or what stands on it
        return
    found = turn.ground.places.match_village(turn.heard.text, None)
    if isinstance(found, Division) and found.level == "village":
        interview.store_answer(turn.talk, keys.VILLAGE.name, found.code, turn.mark())


def _township_too(turn: Turn, village: str) -> None:
    """A village in another township than the one said: the village knows better."""
    township = village[:9]  # a village code begins with its township
    if turn.talk.draft.known.get(keys.TOWNSHIP.name) != township:
        interview.store_answer(turn.talk, keys.TOWNSHIP.name, township, turn.mark())


def _nobody_disabled(turn: Turn, needs: str) -> None:
    """Where nobody of the household is disabled, the person in need is not either, and is not asked."""
    own = keys.DISABILITY.at(0).name
    if {"severe", "disabled"}.isdisjoint(needs.split(",")):
        interview.store_answer(turn.talk, own, "none", turn.mark())
    elif turn.talk.draft.known.get(own) == "none":
        interview.change(turn.talk, own)


def _echo(turn: Turn, name: str, value: Any) -> str:
    question = question_for(name)
    if not question.echo or value is None:
        return ""
    asking = interview.asking_for(name, turn.talk.draft, turn.ground, turn.words)
    return turn.words.say("understood", {"value": question.show(value, asking)})


def advance(turn: Turn, above: str = "") -> Doing:
    """The next question, or the end of the script."""
    talk = turn.talk
    standing = interview.stand(talk.script, talk.draft, turn.ground)
    if standing.need is not None:
        above = "\n".join(part for part in (above, _changed(turn)) if part)
        if question_for(standing.need.name).takes == "photos" and talk.loose:
            talk.pending = {"photos": list(talk.loose)}
            above = "\n".join(
                part for part in (above, turn.words.say("photos-held", {"n": len(talk.loose)})) if part
            )
        turn.says.append(interview.put(talk, turn.ground, turn.words, standing, above))
        return
    assert standing.ending is not None
    yield from _end(turn, standing.ending, standing)


def _changed(turn: Turn) -> str:
    """One sentence when a changed answer changed the pre-check."""
    draft = turn.talk.draft
    if not draft.known.get(keys.GO_ON.name):
        return ""
    try:
        finding = _finding(turn)
    except Need:
        return ""
    now = [str(finding.outcome), finding.name]
    before = draft.ground.get("outcome")
    draft.ground["outcome"] = now
    if before is None or before == now:
        return ""
    return turn.words.say("outcome-changed", {"before": _outcome(turn, before), "after": _outcome(turn, now)})


def _finding(turn: Turn) -> Finding:
    """The pre-check of what is being asked for. Raises Need."""
    facts, script = Facts(turn.talk.draft.known), turn.talk.script
    return look_at(script, facts, turn.ground) if script in STANDING else check_now(facts, turn.ground)


def _outcome(turn: Turn, kept: list[str]) -> str:
    name = turn.words.say(kept[1])
    return turn.words.say("outcome-" + kept[0].replace("_", "-"), {"programme": name}).splitlines()[0]


def _end(turn: Turn, ending: Ending, standing: Standing) -> Doing:
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
        _close(turn)
        view = yield Supplied(ending.case_id, ending.key, ending.value)
        turn.say("supplied" if view is not None else "not-wanted-any-more")
    else:
        papers = (*turn.talk.loose, *turn.heard.papers, *turn.heard.voice)
        turn.talk.loose.clear()
        _close(turn)
        view = yield ToldCase(ending.case_id, ending.words, papers)
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
                "before": interview.shown(name, before, asking),
                "after": interview.shown(name, known.get(name), asking),
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
        ending.words, {"county": county.called(talk.lang), "phones": "、".join(county.hotlines)}, buttons
    )


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
        marks={name: draft.marks[name] for name in facts if name in draft.marks},
        finding=ending.finding,
        words=next((str(facts[name]) for name in OWN_WORDS if facts.get(name)), ""),
        about=ending.about,
    )
    talk.serial += 1
    talk.cases.append(view.id)
    own = ending.kind not in OF_OTHERS and facts.get(keys.SPEAKER.name, "self") == "self"
    if own:  # a helper's next request is for somebody else
        talk.profile.update({name: facts[name] for name in REMEMBERED if facts.get(name)})
    _close(turn)
    turn.says.extend(filed_says(view, turn))
    if facts.get(keys.COMPLAINT.name) == "decision":
        body = turn.ground.county.review_body or "none"
        papers = ("/mine", turn.words.say("filed-remedies-link"))
        turn.say("filed-remedies", {"review_body": body}, turn.buttons("track", "staff"), link=papers)
