"""Which facts may be stated from outside, and which values are possible, for households from a file.

A chat reads answers question by question and needs none of this; a list of another office may hold anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from rules import keys
from rules.facts import Key

MOST_FEN = 10**11  # a billion yuan: beyond any household, and far from what a mistyped sum reaches


class Fault(NamedTuple):
    """A fact that cannot be used. `why` is a message id: fault-unknown-fact | fault-impossible-value."""

    name: str
    value: object
    why: str


Possible = Callable[[Any], bool]


def one_of(*words: str) -> Possible:
    return lambda value: value in words


def some_of(*words: str) -> Possible:
    """Comma-joined codes, none twice, or "none"."""

    @lru_cache(maxsize=1024)
    def fits(text: str) -> bool:
        chosen = text.split(",") if text != "none" else []
        return set(chosen) <= set(words) and len(set(chosen)) == len(chosen)

    return lambda value: isinstance(value, str) and fits(value)


def whole(least: int, most: int) -> Possible:
    return lambda value: type(value) is int and least <= value <= most


def _yes_no(value: Any) -> bool:
    return isinstance(value, bool)


def _day(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).year > 1900
    except ValueError:
        return False


def _disability(value: Any) -> bool:
    kind, _, grade = str(value).partition("-")
    return value == "none" or (kind in keys.DISABILITY_KINDS and grade in ("1", "2", "3", "4"))


_FEN, _NEEDS = whole(0, MOST_FEN), some_of(*keys.NEED_KINDS)

POSSIBLE: Mapping[str, Possible] = {
    keys.STATUS.name: one_of("none", "dibao", "tekun", "border", "rigid"),
    keys.HARDSHIP.name: one_of("none", *keys.HARDSHIPS),
    keys.HARDSHIP_WHEN.name: _day,
    keys.LIVING.name: one_of("none_today", "days", "managing"),
    keys.SETTLEMENT.name: one_of("urban", "rural"),
    keys.MEMBERS.name: whole(1, 50),
    keys.NEEDS.name: _NEEDS,
    keys.ASSETS.name: some_of(*keys.ASSET_KINDS),
    keys.SAVINGS.name: _FEN,
    keys.INCOME_SOURCES.name: some_of(*keys.INCOME_KINDS),
    keys.INCOME_FROM.name: _FEN,
    keys.JOB_COST.name: _FEN,
    keys.NEW_WORK.name: _yes_no,
    keys.KIN.name: one_of(*keys.KIN_KINDS),
    keys.PENSION_KIND.name: one_of("retirement", "basic"),
    keys.SPENDING_KIND.name: one_of("medical", "education", "living", "none"),
    keys.SPENDING.name: _FEN,
    keys.REIMBURSED.name: _FEN,
    keys.PEOPLE.name: whole(1, 50),
    keys.TOGETHER.name: _yes_no,
    keys.TIE.name: one_of(*keys.TIES),
    keys.STAYS.name: one_of(*keys.STAYS_KINDS),
    keys.AGE_OF.name: whole(0, 130),
    keys.NEED_OF.name: _NEEDS,
    keys.DISABILITY.name: _disability,
    keys.AGE.name: whole(0, 130),
    keys.SCHOOL.name: one_of("none", "compulsory", "senior", "higher"),
    keys.OBLIGORS.name: whole(0, 50),
    keys.OBLIGOR.name: one_of(*keys.OBLIGOR_STATES),
    keys.OBLIGOR_INCOME.name: _FEN,
}
"""By name without index. None ("does not know") is always possible."""

INDEXED = frozenset(
    key.name
    for key in (
        keys.INCOME_FROM,
        keys.TIE,
        keys.STAYS,
        keys.AGE_OF,
        keys.NEED_OF,
        keys.DISABILITY,
        keys.OBLIGOR,
        keys.OBLIGOR_INCOME,
    )
)
_NAME = re.compile(r"([a-z_.]+)(?:\[(?:0|[1-9][0-9]?)\])?")


def faults(known: Mapping[str, Any]) -> tuple[Fault, ...]:
    """Everything that is wrong with a household, in the order stated; empty if it can be assessed."""
    return tuple(fault for name, value in known.items() if (fault := _fault(name, value)))


def _fault(name: str, value: Any) -> Fault | None:
    possible = possible_for(name)
    if possible is None:
        return Fault(name, value, "fault-unknown-fact")
    if value is not None and not possible(value):
        return Fault(name, value, "fault-impossible-value")
    return None


@lru_cache(maxsize=4096)
def possible_for(name: str) -> Possible | None:
    """What may be stated under a name, index and all; None if there is no such fact. Remembered: a list of a
    county's people names the same facts again and again.
    """
    match = _NAME.fullmatch(name)
    stem = match.group(1) if match else ""
    if stem not in POSSIBLE or (stem in INDEXED) != name.endswith("]"):
        return None
    return POSSIBLE[stem]


def stated_keys() -> tuple[Key[Any], ...]:
    """All facts that may be stated, for their documentation."""
    return tuple(key for key in vars(keys).values() if isinstance(key, Key) and key.name in POSSIBLE)
