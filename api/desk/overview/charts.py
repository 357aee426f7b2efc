"""Where the bars of a chart stand. Drawn by templates/desk/charts.html; a table beside it says the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from store.casework.months import BUCKETS

WIDTH, HEIGHT, FOOT, HEAD = 560, 130, 20, 14


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    value: int
    series: int  # 0 or 1


@dataclass(frozen=True, slots=True)
class Group:
    """What stands over one label of the axis."""

    label: str
    centre: float
    bars: tuple[Bar, ...]


def grouped_bars(values: Mapping[str, tuple[int, ...]]) -> tuple[Group, ...]:
    """A group of bars for each label, side by side, over one scale."""
    highest = max((each for numbers in values.values() for each in numbers), default=0) or 1
    room = WIDTH / max(1, len(values))
    tall = HEIGHT - FOOT - HEAD
    found = []
    for at, (label, numbers) in enumerate(values.items()):
        width = min(30.0, room * 0.72 / max(1, len(numbers)))
        left = at * room + (room - width * len(numbers)) / 2
        bars = tuple(
            Bar(
                round(left + n * width, 1),
                round(HEAD + tall * (1 - value / highest), 1),
                round(width - 1.5, 1),
                round(tall * value / highest, 1),
                value,
                n,
            )
            for n, value in enumerate(numbers)
        )
        found.append(Group(label, round(at * room + room / 2, 1), bars))
    return tuple(found)


def buckets(counted: Counter[str]) -> dict[str, tuple[int, int]]:
    """From the first to the last bucket with anything in it: label "3", "11-15", "61+", and how many; the key
    of each is where it begins.
    """
    filled = [begin for begin in BUCKETS if counted[f"{begin:02}"]]
    if not filled:
        return {}
    return {bucket_label(b): (counted[f"{b:02}"], b) for b in BUCKETS if b <= filled[-1]}


def bucket_label(begins: int) -> str:
    """ "3", "11-15" or "61+"."""
    at = BUCKETS.index(begins)
    if at == len(BUCKETS) - 1:
        return f"{begins}+"
    last = BUCKETS[at + 1] - 1
    return str(begins) if last == begins else f"{begins}-{last}"


def median_of(counted: Counter[str]) -> str:
    """The bucket in which the middle one lies; "" where nothing was counted."""
    middle, passed = counted.total() / 2, 0
    for begin in BUCKETS:
        passed += counted[f"{begin:02}"]
        if passed and passed >= middle:
            return bucket_label(begin)
    return ""
