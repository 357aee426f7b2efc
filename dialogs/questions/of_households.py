"""Questions about the whole household, asked only by "what may I get": see `dialogs.scripts.benefits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.hear.disability import read_disability
from dialogs.hear.family.ages import read_age
from dialogs.hear.family.obligors import read_others
from dialogs.message import Heard
from dialogs.questions import kinds
from dialogs.questions.heard_as import judged
from dialogs.questions.heard_of_households import (
    as_they_are,
    away_is_not_home,
    not_of_others,
    owned_besides,
    savings_are_there,
    severe_as_told,
    the_graver,
)
from dialogs.questions.persons import everybody_else, listed, name_of
from dialogs.questions.question import Asking, Question, no_params, of_oneself
from rules import keys

UNKNOWN = "skip-unknown"


def _read_disability(heard: Heard, _: Asking) -> Any:
    return "none" if heard.choice == "none" else read_disability(heard.text)


def _show_disability(value: Any, asking: Asking) -> str:
    kind, _, grade = str(value).partition("-")
    return asking.words.say("show-disability", {"kind": kind, "grade": grade or "none"})


def _obligor(asking: Asking) -> Mapping[str, Any]:
    return {"n": asking.index + 1}


def _everybody(asking: Asking) -> Mapping[str, Any]:
    """All whose home is not known yet."""
    known = asking.known
    still_open = [at for at in everybody_else(known) if keys.STAYS.at(at).name not in known]
    names = listed(still_open, known, asking.words) or asking.words.say("person-other")
    return {"names": names, "n": len(still_open)}


def person_asked(asking: Asking) -> Mapping[str, Any]:
    return {"name": name_of(asking.index, asking.known, asking.words)}


def _whose(asking: Asking) -> Mapping[str, Any]:
    """Whose disability is meant is said only where several people are asked about."""
    several = "[" in asking.name and any(name.startswith(keys.NEED_OF.name) for name in asking.known)
    return {"name": name_of(asking.index, asking.known, asking.words) if several else "none"}


def _age(key: Any, params: kinds.Params = no_params) -> Question:
    def read(heard: Heard, asking: Asking) -> Any:
        return read_age(heard.text, asking.ground.day.year)

    return Question(
        key,
        "count",
        read,
        lambda value, asking: asking.words.say("show-age", {"n": value}),
        skip=UNKNOWN,
        params=params,
    )


HOUSEHOLD_QUESTIONS: tuple[Question, ...] = (
    kinds.choice(keys.SETTLEMENT, ("urban", "rural"), skip=UNKNOWN),
    judged(judged(kinds.many(keys.NEEDS, (*keys.NEED_KINDS, "none"), skip=UNKNOWN), as_they_are), the_graver),
    judged(not_of_others(kinds.many(keys.ASSETS, (*keys.ASSET_KINDS, "none"), skip=UNKNOWN)), owned_besides),
    judged(kinds.amount(keys.SAVINGS, skip=UNKNOWN), savings_are_there),
    kinds.amount(keys.JOB_COST, per_month=True, skip=UNKNOWN),
    kinds.yes_no(keys.TOGETHER, params=_everybody),
    judged(
        kinds.choice(keys.STAYS, keys.STAYS_KINDS, skip=UNKNOWN, params=person_asked),
        away_is_not_home,
    ),
    _age(keys.AGE_OF, person_asked),
    kinds.choice(keys.KIN, keys.KIN_KINDS, skip=UNKNOWN),
    kinds.yes_no(keys.NEW_WORK),
    kinds.choice(keys.PENSION_KIND, ("retirement", "basic"), skip=UNKNOWN),
    of_oneself(_age(keys.AGE)),
    kinds.choice(keys.SCHOOL, ("none", "compulsory", "senior", "higher"), skip=UNKNOWN),
    Question(
        keys.DISABILITY,
        "choice",
        _read_disability,
        _show_disability,
        lambda _: ("none",),
        skip=UNKNOWN,
        params=_whose,
    ),
    kinds.count(keys.OBLIGORS, least=0, most=10, skip=UNKNOWN, reader=read_others),
    judged(kinds.choice(keys.OBLIGOR, keys.OBLIGOR_STATES, skip=UNKNOWN, params=_obligor), severe_as_told),
    kinds.amount(keys.OBLIGOR_INCOME, per_month=True, skip=UNKNOWN, params=_obligor),
)
