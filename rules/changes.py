"""What a county publishes by itself, laid over what the files hold.

Nothing is overwritten: a change says from which day it holds, or which value it corrects, and what applies is
worked out from all of them. So an old day gives what it gave before, and with the changes known up to some
moment, anything can be worked out as it was worked out then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from rules.standards import Confidence, Standard, Standards

Place = tuple[str, str, str]  # key, area, population


class Kind(StrEnum):
    NEW = "new"  # from a day on; what held before ends the day before
    CORRECTION = "correction"  # takes the place of a value that was wrong


@dataclass(frozen=True, slots=True)
class Change:
    """A published value.

    A correction names the change it replaces by `replaces`, or the value of the files by its first day,
    `replaces_from`.
    """

    id: int
    kind: Kind
    value: Standard
    replaces: int | None = None
    replaces_from: date | None = None


@dataclass(frozen=True, slots=True)
class Laid:
    """A value that counts, and the change it comes from; None: from the files."""

    value: Standard
    change: int | None


def laid_over(files: Standards, changes: Iterable[Change]) -> Standards:
    """The standards that apply. Raises BadStandards if two values begin on the same day."""
    published = tuple(changes)
    return Standards(one.value for one in laid(files, published)) if published else files


def laid(files: Standards, changes: Iterable[Change]) -> tuple[Laid, ...]:
    """Every value that counts; where a new one begins, the one before ends."""
    published = tuple(changes)
    corrected = {change.replaces for change in published}
    alive = [change for change in published if change.id not in corrected]
    hidden = {(place_of(change.value), change.replaces_from) for change in published}
    hidden |= {(place_of(change.value), change.value.valid_from) for change in alive}
    rows = [Laid(v, None) for v in files.values if (place_of(v), v.valid_from) not in hidden]
    rows += [Laid(change.value, change.id) for change in alive]
    touched = {place_of(change.value) for change in published}
    untouched = [row for row in rows if place_of(row.value) not in touched]
    return (*untouched, *_one_after_the_other(row for row in rows if place_of(row.value) in touched))


def _one_after_the_other(rows: Iterable[Laid]) -> Iterator[Laid]:
    ordered = sorted(rows, key=lambda row: (place_of(row.value), row.value.valid_from))
    for row, after in pairwise((*ordered, None)):
        assert row is not None
        yield row if after is None else Laid(_ended(row.value, after.value), row.change)


def _ended(value: Standard, after: Standard) -> Standard:
    """The value with its last day before the next one, where they would overlap."""
    follows = place_of(after) == place_of(value) and after.valid_from > value.valid_from
    if not follows or (value.valid_to is not None and value.valid_to < after.valid_from):
        return value
    return replace(value, valid_to=after.valid_from - timedelta(days=1))


def displaced(files: Standards, changes: Iterable[Change], change: Change) -> Laid | None:
    """What the change takes the place of: the value to be corrected, or the one that counts on its first day.

    None if there is none (any more).
    """
    same = [row for row in laid(files, changes) if place_of(row.value) == place_of(change.value)]
    if change.kind is Kind.NEW:
        return next((row for row in same if row.value.covers(change.value.valid_from)), None)
    if change.replaces is not None:
        return next((row for row in same if row.change == change.replaces), None)
    from_files = (row for row in same if row.change is None)
    return next((row for row in from_files if row.value.valid_from == change.replaces_from), None)


def place_of(value: Standard) -> Place:
    return value.key, value.area, value.population


# What may be entered

WORDS: Mapping[str, tuple[str, ...]] = {
    **{
        f"{name}.decider": ("township", "county")
        for name in ("dibao", "tekun", "border", "rigid", "temporary")
    },
    **{f"assets.{name}": ("allowed", "not-allowed") for name in ("vehicle", "house", "business")},
    "dibao.method": ("difference", "tiers"),
    "price.formula": ("rate",),
}
"""What the rules understand, for standards that are a word. Others are read by people only."""


def faults(value: Standard) -> tuple[str, ...]:
    """What is wrong with a proposed value: names of its fields."""
    known = value.value is not None
    understood = WORDS.get(value.key)
    wrong = {
        "value": known == (value.confidence is Confidence.UNKNOWN)
        or (known and understood is not None and value.value not in understood),
        "valid_to": value.valid_to is not None and value.valid_to < value.valid_from,
        "title": not value.title,
        "reconfirm_by": value.reconfirm_by < value.published_on,
    }
    return tuple(field for field, is_wrong in wrong.items() if is_wrong)
