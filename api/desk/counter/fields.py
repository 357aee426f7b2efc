"""A question as a field of the counter's form, and back: drawn from the script, read by its own readers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from api.forms import Sent
from dialogs.asking import form, interview
from dialogs.ground import Ground
from dialogs.hear.unclear import Unclear
from dialogs.message import Heard
from dialogs.questions.by_fact import QUESTIONS, question_for
from dialogs.questions.question import Asking, Question, said_label
from dialogs.words import Words
from rules import keys
from store.counter import CounterDraft

FEW = 12
"""Options that are laid out; of more one is picked from a list."""
LONG = ("story", "words", "other")
"""Ends of the names of facts that take several lines."""
EMPTY = "counter-empty"
PICKED = ("choice", "many", "photos")
"""Kinds of questions that are answered without a word of one's own."""


@dataclass(frozen=True, slots=True)
class Field:
    """`control`: radio | select | many | photos | area | line."""

    name: str
    label: str
    ask: str  # as the clerk may read it out
    control: str
    options: tuple[tuple[str, str], ...] = ()  # value and label
    chosen: tuple[str, ...] = ()
    typed: str = ""
    skip: str = ""  # label; "" where it has to be answered
    skipped: bool = False
    mode: str = "text"  # of the keyboard
    photos: int = 0
    problem: str = ""
    guess: str = ""  # what was probably meant, in words; to be confirmed


@dataclass(frozen=True, slots=True)
class Filled:
    """What came of one step: the draft as it is kept, and what could not be read, by name."""

    draft: CounterDraft
    problems: Mapping[str, Unclear]


def fields(
    names: Iterable[str],
    draft: CounterDraft,
    ground: Ground,
    words: Words,
    problems: Mapping[str, Unclear],
    here: str = "",
) -> list[Field]:
    """`here` is the township whose counter it is, chosen already where a township is asked for; "" in the
    county."""
    return [_at_home(_field(name, draft, ground, words, problems.get(name)), here) for name in names]


def _at_home(field: Field, here: str) -> Field:
    """Most who come to a counter live around it; whoever does not is asked as before."""
    untouched = not field.chosen and not field.skipped and not field.problem
    if field.name == keys.TOWNSHIP.name and untouched and here in dict(field.options):
        return replace(field, chosen=(here,))
    return field


def _field(name: str, draft: CounterDraft, ground: Ground, words: Words, problem: Unclear | None) -> Field:
    question, about = question_for(name), form.asking(name, draft.known, ground, words)
    value = draft.known.get(name)
    control = _control(question, question.options(about))
    listed = control in ("radio", "select", "many")
    found = Field(
        name=name,
        label=interview.short(name, words, about),
        ask=_asked(question, about, words),
        control=control,
        options=tuple((each, said_label(question, each, about)) for each in question.options(about))
        if listed
        else (),
        chosen=_chosen(value, control),
        typed="" if listed else draft.typed.get(name, ""),
        skip=words.say(question.skip) if question.skip else "",
        skipped=name in draft.known and value is None,
        mode={"amount": "decimal", "phone": "tel"}.get(question.takes, "text"),
        photos=len(value) if control == "photos" and value else 0,
    )
    if problem is None:
        return found
    guess = question.show(problem.guess, about) if problem.guess is not None else ""
    return replace(found, problem=_said(question, problem, guess, words), guess=guess)


def _asked(question: Question, about: Asking, words: Words) -> str:
    """As it is read out: where boxes are ticked, nobody is told to write numbers."""
    params = {"who": about.who, **question.params(about)}
    return words.maybe(question.words_id + ".ticked", params) or words.say(question.words_id, params)


def _said(question: Question, problem: Unclear, guess: str, words: Words) -> str:
    if guess:
        return words.say("counter-guess", {"guess": guess})
    if problem.problem == EMPTY and question.takes in ("choice", "many"):
        return words.say("counter-choose")
    if problem.problem == EMPTY and not question.skip:
        return words.say("counter-fill-in")
    return words.say(problem.problem)


def _control(question: Question, options: Iterable[str]) -> str:
    if question.takes in ("photos", "many"):
        return question.takes
    if question.takes == "choice":
        return "radio" if len(tuple(options)) <= FEW else "select"
    return "area" if question.key.stem.rpartition(".")[2] in LONG else "line"


def _chosen(value: Any, control: str) -> tuple[str, ...]:
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    if control == "many" and isinstance(value, str):
        return tuple(value.split(",")) if value else ("none",)
    return (str(value),) if value is not None else ()


def known_names(sent: Sent) -> list[str]:
    """The fields that were on the page, in its order. What no script asks is left out."""
    return [name for name in dict.fromkeys(sent.chosen("asked")) if name.partition("[")[0] in QUESTIONS]


def filled(draft: CounterDraft, sent: Sent, ground: Ground, words: Words, now: datetime) -> Filled:
    """The draft with what was sent, field by field. What cannot be read is kept as it was typed."""
    known, marks, typed = dict(draft.known), dict(draft.marks), dict(draft.typed)
    problems: dict[str, Unclear] = {}
    for name in known_names(sent):
        question = question_for(name)
        raw = sent.text(name)
        if question.takes not in PICKED:
            typed[name] = raw
        value = _read(name, question, sent, raw, known, ground, words)
        if isinstance(value, Unclear):
            known.pop(name, None)
            problems[name] = value
            continue
        if name not in known or known[name] != value:
            who = str(known.get("speaker") or "self")
            spoken = "" if question.takes in PICKED else raw[:80]
            marks[name] = [who, now.isoformat(), "said", spoken]
        known[name] = value
    return Filled(replace(draft, known=known, marks=marks, typed=typed), problems)


def _read(
    name: str,
    question: Question,
    sent: Sent,
    raw: str,
    known: Mapping[str, Any],
    ground: Ground,
    words: Words,
) -> Any:
    about = form.asking(name, known, ground, words)
    if question.takes == "photos":
        return known.get(name) or (None if sent.ticked(name + ":skip") and question.skip else Unclear(EMPTY))
    if raw == "skip" and question.skip or not raw and sent.ticked(name + ":skip") and question.skip:
        return None
    if question.takes == "many":
        chosen = sent.chosen(name)
        return form.read_many(question, chosen, about) if chosen else Unclear(EMPTY)
    if not raw:
        return Unclear(EMPTY)
    heard = Heard(choice=raw) if question.takes == "choice" else Heard(text=raw)
    value = form.read_field(name, heard, known, ground, words)
    if isinstance(value, Unclear) and value.guess is not None and sent.ticked(name + ":guess"):
        return value.guess
    return value
