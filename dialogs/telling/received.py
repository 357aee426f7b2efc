"""Did the money arrive? One press answers it; words do as well."""

from __future__ import annotations

from functools import lru_cache

from dialogs.deeds import Received
from dialogs.hear.passing.courtesy import clauses_that_count, without_courtesy
from dialogs.turn import Doing, Turn

ANSWERS = {"got": "yes", "notgot": "no", "gotother": "other"}
TOLD = {"yes": "received-thanks", "no": "received-noted", "other": "received-noted-other"}


def got(turn: Turn, payment: str) -> Doing:
    yield from _answer(turn, "yes", payment)


def not_got(turn: Turn, payment: str) -> Doing:
    yield from _answer(turn, "no", payment)


def got_other(turn: Turn, payment: str) -> Doing:
    yield from _answer(turn, "other", payment)


def _answer(turn: Turn, answer: str, payment: str) -> Doing:
    kept: bool = yield Received(payment, answer)
    turn.say(TOLD[answer] if kept else "received-gone", options=() if kept else turn.buttons("menu"))


def in_words(turn: Turn) -> str:
    """yes, no or other, where a whole message says so and nothing else; else ""."""
    whole = _meant(turn, turn.heard.text)
    if whole:
        return whole
    answers = {_meant(turn, one) for one in clauses_that_count(turn.heard.text)}
    return answers.pop() if len(answers) == 1 else ""


def _meant(turn: Turn, text: str) -> str:
    said = without_courtesy(text)
    say, maybe = turn.words.say, turn.words.maybe
    forms = ((answer, _forms(say(f"g-{verb}"), maybe(f"g-{verb}.also"))) for verb, answer in ANSWERS.items())
    return next((answer for answer, each in forms if said in each), "")


@lru_cache(maxsize=32)
def _forms(label: str, also: str) -> frozenset[str]:
    return frozenset(without_courtesy(form) for form in (label, *also.split("|"))) - {""}
