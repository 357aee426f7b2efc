"""An answer is written down, and the next question is put; or the script ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.asking import interview
from dialogs.asking.rough import roughly, with_the_words
from dialogs.deeds import Consented
from dialogs.findings.finding import check_now, look_at
from dialogs.hear.places.divisions import Division
from dialogs.hear.places.named import group_in, only_bears_the_name, only_the_township
from dialogs.hear.unasked.told import told
from dialogs.questions.by_fact import CONSENTS, ENQUIRY, question_for
from dialogs.scripts.standing import STANDING
from dialogs.telling import emergency
from dialogs.turn import Doing, Turn
from dialogs.turns.ends import end
from dialogs.turns.family import family_told
from dialogs.turns.storing import told_in_all
from rules import keys
from rules.facts import Facts, Need
from rules.line import Finding


def keep(turn: Turn, name: str, value: Any, *, read_back: bool = False) -> Doing:
    """Write the answer down, record a consent, notice an emergency, go on. `read_back`: the person has been
    told already how it was understood.
    """
    talk = turn.talk
    value = told_in_all(talk.draft, name, value)
    interview.store_answer(talk, name, value, turn.mark())
    beside = _village_too(turn, str(value)) if name == keys.TOWNSHIP.name and value else {}
    if name == keys.VILLAGE.name and value:
        _township_too(turn, str(value))
    if name == keys.SPEAKER.name and value != "self":
        _home_of_another(turn)
    if name == keys.NEEDS.name and value is not None:
        _nobody_disabled(turn, str(value))
    if name == ENQUIRY.name:
        _where_they_are(turn)
    if name in CONSENTS:
        shown = turn.words.fingerprint(question_for(name).words_id)
        yield Consented(CONSENTS[name], bool(value), shown)
    if emergency.at_once(talk):
        yield from emergency.tell_answer(turn, name, value)
        for other, said in beside.items():
            yield from emergency.tell_answer(turn, other, said)
    if name == keys.LIVING.name and value == "none_today":
        yield from emergency.danger_heard(turn, "hunger")
        return
    above = _family(turn, value) if name == keys.MEMBERS.name else _sorry(turn, name, value)
    yield from advance(turn, above or ("" if read_back else _echo(turn, name, value)))


def _sorry(turn: Turn, name: str, value: Any) -> str:
    """A death is not passed over with the next question."""
    return turn.words.say("heard-bereaved") if name == keys.HARDSHIP.name and value == "bereaved" else ""


def _family(turn: Turn, count: Any) -> str:
    """Named in one sentence; or only counted, and then gone through one by one where the help asks for it."""
    script = turn.talk.script
    if script != "benefits" and script not in STANDING:
        return ""
    told = family_told(turn, count)
    if not told and count is not None and script in STANDING:
        interview.store_answer(turn.talk, keys.PEOPLE.name, count, turn.mark())
    return told


def _village_too(turn: Turn, township: str) -> Mapping[str, str]:
    """Who named a village, and the group in it, when the township was asked is not asked for them again."""
    said = turn.heard.text
    if turn.heard.choice or not said:  # a township's button, or what stands on it
        return {}
    places = turn.ground.places
    if only_the_township(said, places.shown(township)):
        return {}
    found = places.match_village(said, None, nearly=False)
    if not isinstance(found, Division) or found.level != "village":
        return {}
    if only_bears_the_name(said, places.shown(found.code), places.shown(township)):
        return {}
    beside = {keys.VILLAGE.name: found.code}
    if (group := group_in(said)) and not turn.talk.draft.known.get(keys.PLACE.name):
        beside[keys.PLACE.name] = group
    for name, value in beside.items():
        interview.store_answer(turn.talk, name, value, turn.mark())
    return beside


def _where_they_are(turn: Turn) -> None:
    """Who told staff where they are ("陆坪镇翁羊村，王小二") is not asked for the township again."""
    township = told(turn.heard.text, turn.ground.places).get(keys.TOWNSHIP.name)
    if township:
        interview.store_answer(turn.talk, keys.TOWNSHIP.name, township, turn.mark())


_OF_A_HOME = tuple(key.stem for key in (keys.AGE, keys.MEMBERS, keys.OBLIGORS, keys.TIE))


def _home_of_another(turn: Turn) -> None:
    """What who speaks told of themselves says nothing of the home that they ask for."""
    old = turn.talk.draft.old
    for name in [one for one in old if one.partition("[")[0] in _OF_A_HOME]:
        del old[name]


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
    """What was made of an amount, or of a day that was said roughly."""
    question = question_for(name)
    if value is None or not (question.echo or question.takes == "day"):
        return ""
    draft = turn.talk.draft
    asking = interview.asking_for(name, draft, turn.ground, turn.words)
    if not (question.echo or roughly(draft, name, value, asking)):
        return ""
    return turn.words.say("understood", {"value": with_the_words(draft, name, value, asking)})


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
    yield from end(turn, standing.ending, standing)


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
