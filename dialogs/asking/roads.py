"""Every road through a script, walked with sample answers and merged by question: what officials look at
before they let a conversation loose on people.

A script is a plain function of the facts, so its roads can be found by running it. All combinations of all
answers would be millions; an answer is followed on whenever it leads to a next question that it has not led
to before with the same answers to what matters most (`_turning`). So every answer of every question is
walked, and each road that is walked ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from dialogs.ground import Ground
from dialogs.questions.by_fact import ASK_BACK, question_for
from dialogs.questions.question import Asking
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
from dialogs.scripts.small import SCRIPTS
from dialogs.words import Words
from rules import keys
from rules.facts import Facts, Key, Known, Need

START = "start"
LONGEST = 90  # questions; a longer road is a fault of the script
FEW = 3  # of a long list of places, so many stand for all
SUMS = (0, 50_000, 2_000_000)  # fen: nothing, little, much
TYPED = "words"  # stands for whatever somebody may type
SHOWN = 4  # answers written on one edge

SAMPLES: Mapping[str, tuple[Any, ...]] = {
    keys.AGE.name: (10, 17, 20, 40, 70),
    keys.AGE_OF.name: (10, 40),
    keys.MEMBERS.name: (1, 4),
    keys.OBLIGORS.name: (0, 1, 2),
    keys.ACCOUNT.name: ("6222020000000000000",),
    keys.ID_NUMBER.name: ("522702198001010018",),
    keys.PHONE.name: ("13800000000",),
    keys.SPEAKER_PHONE.name: ("13800000000",),
    keys.DISABILITY.name: ("none", "limb-2", "hearing-4"),
    keys.TIE.name: keys.OBLIGOR_TIES,
    keys.STAYS.name: keys.STAYS_KINDS,
}


class NoEnd(Exception):
    """A road that does not end: the script asks for ever."""


@dataclass(frozen=True, slots=True)
class Step:
    """One answer, and what comes of it: the next question's fact or an end, by name."""

    question: str
    answer: Any
    to: str


@dataclass(slots=True)
class Roads:
    """All steps that were walked, in the order found, and the ends with their values."""

    script: str
    steps: dict[Step, None] = field(default_factory=dict)
    ends: dict[str, Ending] = field(default_factory=dict)
    walked: int = 0  # roads that were followed to their end


def roads(script: str, ground: Ground) -> Roads:
    """Raises KeyError for a script that is not there, NoEnd for one that asks for ever."""
    found = Roads(script)
    seen: set[tuple[Any, ...]] = set()
    for started in beginnings(script):
        at = _run(script, {}, ground, started)
        found.steps[Step(START, None, _remember_end(at, found))] = None
        waiting: list[Known] = [{}] if isinstance(at, Key) else []
        while waiting:
            waiting += _onward(script, waiting.pop(), ground, started, found, seen)
    return found


def _onward(
    script: str,
    known: Known,
    ground: Ground,
    started: Mapping[str, Any],
    found: Roads,
    seen: set[tuple[Any, ...]],
) -> Iterator[Known]:
    """Every answer to the open question; those that are worth following on."""
    need = _run(script, known, ground, started)
    assert isinstance(need, Key)
    if len(known) > LONGEST:
        raise NoEnd(f"{script}: {', '.join(known)}")
    for value in answers(need.name, known, ground):
        after = {**known, need.name: value}
        to = _run(script, after, ground, started)
        step = Step(need.stem, _as_one(value), _remember_end(to, found))
        found.steps[step] = None
        if not isinstance(to, Key):
            found.walked += 1
            continue
        way = (need.name, _as_one(value), to.name, *_turning(after))
        if way not in seen:
            seen.add(way)
            yield after


def _turning(known: Known) -> tuple[Any, ...]:
    """Answers on which much of what comes later turns: what the household receives already, whether it
    manages, whether it works for more than the standards.
    """
    works = "work" in str(known.get(keys.INCOME_SOURCES.name))
    much = known.get(keys.INCOME_FROM.at(0).name) == SUMS[-1]
    return known.get(keys.STATUS.name), known.get(keys.LIVING.name) == "managing", works and much


def _as_one(value: Any) -> Any:
    """Papers are a list, which cannot stand in a step."""
    return "papers" if isinstance(value, list) else value


def beginnings(script: str) -> tuple[Mapping[str, Any], ...]:
    """What a script can be started with: something asked back is one thing out of a list."""
    if script != "supply":
        return ({},)
    return tuple({"case": "case", "key": name} for name in ASK_BACK)


def _run(script: str, known: Known, ground: Ground, started: Mapping[str, Any]) -> Key[Any] | Ending:
    try:
        return SCRIPTS[script](Facts(known), ground, started)
    except Need as need:
        return need.key


def _remember_end(to: Key[Any] | Ending, found: Roads) -> str:
    if isinstance(to, Key):
        return to.stem
    name = end_name(to)
    found.ends.setdefault(name, to)
    return name


def end_name(ending: Ending) -> str:
    """`end-hand-temporary-quick`, `end-leave-later`: what tells one end from another."""
    if isinstance(ending, Hand):
        return f"end-hand-{ending.kind}-{ending.track}"
    if isinstance(ending, Leave):
        return f"end-{ending.words}"
    return f"end-{ENDS[type(ending)]}"


ENDS: Mapping[type, str] = {
    Reported: "reported",
    LookUp: "look-up",
    Given: "given",
    HearingSaid: "hearing",
    Cards: "cards",
    Supposed: "supposed",
    Remember: "remember",
}
"""The ends that need no more than their kind to be told apart. Words: `road-end-<kind>`."""


def answers(name: str, known: Known, ground: Ground) -> tuple[Any, ...]:
    """Sample answers to the question for a fact: each option, some sums and ages, and "I do not know"."""
    question = question_for(name)
    unknown = (None,) if question.skip else ()
    return (*_samples(name, known, ground), *unknown)


def _samples(name: str, known: Known, ground: Ground) -> tuple[Any, ...]:
    question = question_for(name)
    stem = question.key.name
    if stem in SAMPLES:
        return SAMPLES[stem]
    options = question.options(Asking(name, known, ground, ground.words("")))
    if question.key.kind is bool:
        return (True, False)
    if question.takes == "many":
        single = tuple(value for value in options if value != "none")
        return ("", *single, ",".join(single[:2]))
    if question.takes in ("choice", "place") and options:
        return tuple(options[:FEW]) if stem in (keys.TOWNSHIP.name, keys.VILLAGE.name) else tuple(options)
    return _typed(question.takes, ground)


def _typed(takes: str, ground: Ground) -> tuple[Any, ...]:
    return {
        "amount": SUMS,
        "count": SUMS,
        "day": (ground.day.isoformat(),),
        "photos": ([1],),
    }.get(takes, (TYPED,))


def mermaid(found: Roads, ground: Ground, words: Words) -> str:
    """A flowchart: a node for each question, an edge for the answers that lead to the same next one."""
    nodes = dict.fromkeys(name for step in found.steps for name in (step.question, step.to))
    lines = ["flowchart TD", *(_node(name, found, words) for name in nodes)]
    merged: dict[tuple[str, str], list[Any]] = {}
    for step in found.steps:
        merged.setdefault((step.question, step.to), []).append(step.answer)
    for (question, to), values in merged.items():
        said = "" if question == START else f'|"{_plain(_said(question, values, ground, words))}"|'
        lines.append(f"    {_id(question)} -->{said} {_id(to)}")
    return "\n".join(lines) + "\n"


def _node(name: str, found: Roads, words: Words) -> str:
    if name == START:
        return f'    start(["{_plain(words.say("road-start"))}"])'
    if name in found.ends:
        return f'    {_id(name)}(["{_plain(_end_words(found.ends[name], words))}"])'
    return f'    {_id(name)}["{_plain(_short(name, words))}"]'


def _short(name: str, words: Words) -> str:
    return words.say(question_for(name).words_id + ".short", {"who": "self"})


def _end_words(ending: Ending, words: Words) -> str:
    if isinstance(ending, Hand):
        programme = words.maybe(f"programme-{ending.kind}-{ending.track}")
        return words.say("road-end-hand") + (f" · {programme}" if programme else "")
    if isinstance(ending, Leave):
        return words.say("road-end-leave")
    return words.say(f"road-end-{ENDS[type(ending)]}")


def _said(name: str, values: list[Any], ground: Ground, words: Words) -> str:
    said = list(dict.fromkeys(_one(name, value, ground, words) for value in values))
    if len(said) <= SHOWN:
        return " / ".join(said)
    return f"{' / '.join(said[: SHOWN - 1])} … {words.say('road-more', {'n': len(said)})}"


def _one(name: str, value: Any, ground: Ground, words: Words) -> str:
    """An answer as its button says it; what is typed is not spelled out."""
    if value is None:
        return words.say("road-unknown")
    question, asking = question_for(name), Asking(name, {}, ground, words)
    shown = isinstance(value, bool) or name in SAMPLES or bool(question.options(asking))
    if value == TYPED or not (shown or question.takes in ("choice", "place", "many")):
        return words.say("road-some")
    return question.show(value, asking)


def _id(name: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in name)


def _plain(text: str) -> str:
    """Safe inside Mermaid's quotation marks."""
    return " ".join(text.split()).replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")
