"""What a fact could be instead of what was said: values to try the rules with, for numbers only some."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rules import keys
from rules.age import birth
from rules.facts import Key

LARGE = 100_000_000
"""Fen, more than any household has: beyond every limit of every rule."""
COUNTS = 12
BIRTH_YEARS = ("1930", "1958", "1985", "2003", "2009", "2016", "2022")

_DISABILITIES = (
    "none",
    *(f"{kind}-{grade}" for kind in keys.DISABILITY_KINDS for grade in range(1, 5)),
)
_SCHOOLS = ("none", "compulsory", "senior", "higher")

CHOICES: Mapping[str, tuple[str, ...]] = {
    keys.HARDSHIP.stem: (*keys.HARDSHIPS, "none"),
    keys.LIVING.stem: ("none_today", "days", "managing"),
    keys.STATUS.stem: ("none", "dibao", "tekun", "border", "rigid"),
    keys.SETTLEMENT.stem: ("urban", "rural"),
    keys.SPENDING_KIND.stem: ("medical", "education", "living", "none"),
    keys.SCHOOL.stem: _SCHOOLS,
    keys.KIN.stem: keys.KIN_KINDS,
    keys.PENSION_KIND.stem: ("retirement", "basic"),
    keys.TIE.stem: keys.OBLIGOR_TIES,  # the rules know no other difference
    keys.STAYS.stem: keys.STAYS_KINDS,
    keys.DISABILITY.stem: _DISABILITIES,
    keys.LABOUR.stem: keys.LABOUR_KINDS,
    keys.OBLIGOR.stem: keys.OBLIGOR_STATES,
    keys.OBLIGOR_TIE.stem: keys.OBLIGOR_TIES,
}
SEVERAL: Mapping[str, tuple[str, ...]] = {
    keys.NEEDS.stem: keys.NEED_KINDS,
    keys.NEED_OF.stem: keys.NEED_KINDS,
    keys.ASSETS.stem: keys.ASSET_KINDS,
    keys.INCOME_SOURCES.stem: keys.INCOME_KINDS,
}
"""Facts that hold several values, parted by commas."""
_KINDS: Mapping[str, type] = {each.stem: each.kind for each in vars(keys).values() if isinstance(each, Key)}
NOT_SEEN = frozenset({"consent", "submit", "apply", "papers", "place", "speaker"})
"""Beginnings of names of what no visit can find out."""

NOTHING = "none"  # of several


def alternatives(name: str, value: Any) -> tuple[Any, ...]:
    """Other values that the fact `name` could truly have; none where a visit could not tell."""
    stem = name.partition("[")[0]
    if stem.partition(".")[0] in NOT_SEEN:
        return ()
    return tuple(each for each in _tried(stem, value) if each != value)


def _tried(stem: str, value: Any) -> Iterator[Any]:
    if stem == keys.ID_NUMBER.stem:
        yield from _born_otherwise(value)
    elif stem in CHOICES:
        yield from CHOICES[stem]
    elif stem in SEVERAL:
        yield from _toggled(SEVERAL[stem], value)
    elif isinstance(value, bool) or (value is None and _KINDS.get(stem) is bool):
        yield from (True, False)
    elif isinstance(value, int) or (value is None and _KINDS.get(stem) is int):
        yield from _numbers(value or 0)


def _toggled(kinds: tuple[str, ...], value: Any) -> Iterator[str]:
    """One of them more or less, none of them, all of them."""
    held = [each for each in str(value or "").split(",") if each in kinds]
    yield NOTHING
    yield ",".join(kinds)
    for kind in kinds:
        changed = [each for each in held if each != kind] if kind in held else [*held, kind]
        yield ",".join(changed) or NOTHING


def _numbers(value: int) -> Iterator[int]:
    yield from range(COUNTS + 1)
    yield from range(13, 100, 3)  # ages
    yield from (value - 1, value + 1) if value > 0 else (1,)
    yield from (value // 2, value * 2)
    yield LARGE


def _born_otherwise(value: Any) -> Iterator[str]:
    """The same number with another year of birth: enough for rules that read the age from it."""
    number = str(value or "")
    if birth(number) is not None:
        yield from (number[:6] + year + number[10:] for year in BIRTH_YEARS)
