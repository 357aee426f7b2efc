"""Questions about the whole household, asked only by "what may I get": see `dialogs.scripts.benefits`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from dialogs import kinds
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear
from dialogs.message import Heard
from dialogs.question import Asking, Question
from rules import keys

UNKNOWN = "skip-unknown"

_DISABILITIES = {
    "智力": "intellectual",
    "精神": "mental",
    "肢体": "limb",
    "视力": "visual",
    "听力": "hearing",
    "言语": "speech",
    "多重": "multiple",
    **{kind: kind for kind in keys.DISABILITY_KINDS},
}
_GRADE = re.compile(r"([1-4一二三四])\s*[级級]?|grade\s*([1-4])")
_GRADES = {"一": "1", "二": "2", "三": "3", "四": "4"}


def _read_disability(heard: Heard, asking: Asking) -> Any:
    """ "肢体二级" as `limb-2`; the card says it in these words."""
    if heard.choice:
        return heard.choice if heard.choice == "none" else Unclear("unclear-disability")
    said = joined(tidy(heard.text).lower())
    kind = next((kind for word, kind in _DISABILITIES.items() if word in said), None)
    grade = _GRADE.search(said)
    if kind and grade:
        found = grade[1] or grade[2]
        return f"{kind}-{_GRADES.get(found, found)}"
    return (
        "none"
        if said in ("没有", "无", "莫得", "没有残疾证", "none", "no")
        else Unclear("unclear-disability")
    )


def _show_disability(value: Any, asking: Asking) -> str:
    kind, _, grade = str(value).partition("-")
    return asking.words.say("show-disability", {"kind": kind, "grade": grade or "none"})


def _obligor(asking: Asking) -> Mapping[str, Any]:
    return {"n": asking.index + 1}


def _age(key: Any) -> Question:
    def read(heard: Heard, _: Asking) -> Any:
        return kinds.read_count(heard.text, 0, 120)

    return Question(
        key, "amount", read, lambda value, asking: asking.words.say("show-age", {"n": value}), skip=UNKNOWN
    )


HOUSEHOLD_QUESTIONS: tuple[Question, ...] = (
    kinds.choice(keys.SETTLEMENT, ("urban", "rural"), skip=UNKNOWN),
    kinds.many(keys.NEEDS, (*keys.NEED_KINDS, "none"), skip=UNKNOWN),
    kinds.many(keys.ASSETS, (*keys.ASSET_KINDS, "none"), skip=UNKNOWN),
    kinds.amount(keys.SAVINGS, skip=UNKNOWN),
    kinds.amount(keys.JOB_COST, per_month=True, skip=UNKNOWN),
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
