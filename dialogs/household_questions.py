"""Questions about the whole household, asked only by "what may I get": see `dialogs.scripts.benefits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs import kinds
from dialogs.hear.disability import read_disability
from dialogs.hear.numbers import read_count
from dialogs.message import Heard
from dialogs.question import Asking, Question
from rules import keys

UNKNOWN = "skip-unknown"


def _read_disability(heard: Heard, _: Asking) -> Any:
    return "none" if heard.choice == "none" else read_disability(heard.text)


def _show_disability(value: Any, asking: Asking) -> str:
    kind, _, grade = str(value).partition("-")
    return asking.words.say("show-disability", {"kind": kind, "grade": grade or "none"})


def _obligor(asking: Asking) -> Mapping[str, Any]:
    return {"n": asking.index + 1}


def _age(key: Any) -> Question:
    def read(heard: Heard, _: Asking) -> Any:
        return read_count(heard.text, 0, 120)

    return Question(
        key, "amount", read, lambda value, asking: asking.words.say("show-age", {"n": value}), skip=UNKNOWN
    )


HOUSEHOLD_QUESTIONS: tuple[Question, ...] = (
    kinds.choice(keys.SETTLEMENT, ("urban", "rural"), skip=UNKNOWN),
    kinds.many(keys.NEEDS, (*keys.NEED_KINDS, "none"), skip=UNKNOWN),
    kinds.many(keys.ASSETS, (*keys.ASSET_KINDS, "none"), skip=UNKNOWN),
    kinds.amount(keys.SAVINGS, skip=UNKNOWN),
    kinds.amount(keys.JOB_COST, per_month=True, skip=UNKNOWN),
    kinds.choice(keys.KIN, keys.KIN_KINDS, skip=UNKNOWN),
    kinds.yes_no(keys.NEW_WORK),
    kinds.choice(keys.PENSION_KIND, ("retirement", "basic"), skip=UNKNOWN),
    _age(keys.AGE),
    kinds.choice(keys.SCHOOL, ("none", "compulsory", "senior", "higher"), skip=UNKNOWN),
    Question(
        keys.DISABILITY, "choice", _read_disability, _show_disability, lambda _: ("none",), skip=UNKNOWN
    ),
    kinds.count(keys.OBLIGORS, least=0, most=10, skip=UNKNOWN),
    kinds.choice(keys.OBLIGOR, keys.OBLIGOR_STATES, skip=UNKNOWN, params=_obligor),
    kinds.amount(keys.OBLIGOR_INCOME, per_month=True, skip=UNKNOWN, params=_obligor),
)
