"""Which results of the golden households change with the standards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from typing import Any, NamedTuple

from rules.all import assess
from rules.facts import Facts
from rules.line import Finding, Outcome
from rules.standards import POPULATIONS, Confidence, Figure, Standard, Standards

LONG_AGO = date(2020, 1, 1)


@dataclass(frozen=True, slots=True)
class Golden:
    """One household on one day. `figures` fill gaps as if the county had confirmed them."""

    name: str
    day: date
    known: Mapping[str, Any]
    figures: Mapping[str, Figure]


class Turned(NamedTuple):
    """A programme whose result is another one. Amounts in fen, None where none is worked out."""

    programme: str  # see Finding.name
    before: Outcome
    after: Outcome
    fen_before: int | None
    fen_after: int | None


class Shift(NamedTuple):
    """A golden household whose results change."""

    name: str
    day: date
    known: Mapping[str, Any]
    results: tuple[Turned, ...]


def shifted(goldens: Iterable[Golden], before: Standards, after: Standards, area: str) -> tuple[Shift, ...]:
    """Those whose outcomes or amounts differ, each on its own day."""
    keys = {value.key for value in {*before.values} ^ {*after.values}}
    moved = cache(partial(_moved, before, after, area, frozenset(keys)))
    old, new = _Filled(before, area), _Filled(after, area)
    return tuple(
        Shift(golden.name, golden.day, golden.known, results)
        for golden in goldens
        if moved(golden.day) and (results := _results(golden, old, new, area))
    )


def _moved(before: Standards, after: Standards, area: str, keys: frozenset[str], day: date) -> bool:
    """Whether any of the keys has another value on that day: else nothing can differ."""
    asked = [(key, day, area, who) for key in keys for who in POPULATIONS]
    return any(_value(before.within(*one)) != _value(after.within(*one)) for one in asked)


def _value(found: Standard | None) -> Standard | None:
    """What a rule can see of a value; not until when it holds."""
    return None if found is None else replace(found, valid_to=None)


def _results(golden: Golden, before: _Filled, after: _Filled, area: str) -> tuple[Turned, ...]:
    old = assess(Facts(golden.known), golden.day, before.by(golden.figures), area)
    new = assess(Facts(golden.known), golden.day, after.by(golden.figures), area)
    return turned(old.findings, new.findings)


def turned(before: Iterable[Finding], after: Iterable[Finding]) -> tuple[Turned, ...]:
    """Programmes whose outcome or amount differs."""
    return tuple(
        Turned(new.name, old.outcome, new.outcome, _fen(old), _fen(new))
        for old, new in zip(before, after, strict=True)
        if (old.outcome, _fen(old)) != (new.outcome, _fen(new))
    )


def _fen(finding: Finding) -> int | None:
    return finding.amount.fen if finding.amount else None


class _Filled:
    """Standards with gaps filled, each set made once."""

    def __init__(self, standards: Standards, area: str) -> None:
        self._standards = standards
        self._area = area
        self._made: dict[tuple[tuple[str, Figure], ...], Standards] = {(): standards}

    def by(self, figures: Mapping[str, Figure]) -> Standards:
        wanted = tuple(figures.items())
        if wanted not in self._made:
            self._made[wanted] = filled(self._standards, figures, self._area)
        return self._made[wanted]


SPLIT = {"dibao_urban": ("dibao.standard", "urban"), "dibao_rural": ("dibao.standard", "rural")}
"""Standards that differ for town and village; both are given in yuan a month."""


def filled(standards: Standards, figures: Mapping[str, Figure], area: str) -> Standards:
    """The standards with these values as if an area had confirmed them for ever.

    `dibao.standard` is given for town and village apart, as `dibao_urban` and `dibao_rural`.
    """
    wanted = [(*SPLIT.get(name, (name, "all")), figure) for name, figure in figures.items()]
    replaced = {(key, area) for key, _, _ in wanted}
    rows = [v for v in standards.values if (v.key, v.area) not in replaced]
    return Standards([*rows, *(_confirmed(standards, area, *one) for one in wanted)])


def _confirmed(standards: Standards, area: str, key: str, population: str, figure: Figure) -> Standard:
    like = next(v for v in standards.values if v.key == key)
    return replace(
        like,
        value=figure,
        period=like.period if population == "all" else "month",
        area=area,
        population=population,
        valid_from=LONG_AGO,
        valid_to=None,
        reconfirm_by=date.max,
        confidence=Confidence.CONFIRMED,
    )
