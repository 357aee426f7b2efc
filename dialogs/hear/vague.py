"""Amounts that are meant to be vague: 三四千, 十来万, 万把块, 百八十. They carry a guess, to be confirmed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from dialogs.hear.numerals import DIGIT, RUN, UNIT, number


@dataclass(frozen=True)
class Vague:
    """`yuan` is None when nothing can be guessed (几千块)."""

    yuan: Decimal | None


_SAYINGS = (
    (re.compile(rf"(?<![{DIGIT}{UNIT}])(?:百[把儿]?八十|百十[来把]?|上百)"), 100),
    (re.compile(rf"(?<![{DIGIT}{UNIT}])(?:千[把儿]?八百|上千)"), 1000),
    (re.compile(rf"(?<![{DIGIT}{UNIT}])(?:万[把儿]?八千|上万|成千上万)"), 10000),
)
_ONE = "一二三四五六七八九两1-9"
_NEIGHBOURS = re.compile(
    rf"(?<![{DIGIT}.,])(?P<head>(?:[{DIGIT}]?[{UNIT}])*)"
    rf"(?P<low>[{_ONE}])(?P<mark>[、,，到至~或-]?)(?P<high>[{_ONE}])(?P<unit>[{UNIT}]*)(?![{DIGIT}])"
)
_FROM_TO = re.compile(
    rf"(?P<low>{RUN})(?:块钱?|元)?[,，]?(?:到|至|~|-|—|–|或者|或| to | or |有时候?|有些时候)(?P<high>{RUN})"
)
_HANDFUL = re.compile(rf"(?P<unit>(?<![{DIGIT}{UNIT}])[{UNIT}]+)把")
_SOME = re.compile(rf"(?P<base>{RUN})?好?几(?P<unit>[{UNIT}]*)")
_MORE = re.compile(rf"(?P<base>{RUN})(?:多|来|余)(?P<unit>[{UNIT}]*)")


def read_vague(rest: str) -> Vague | None:
    """The vague amount of a text, or None when there is none."""
    for pattern, worth in _SAYINGS:
        if pattern.search(rest):
            return Vague(Decimal(worth))
    for read in (_neighbours, _from_to, _handful, _some, _more):
        vague = read(rest)
        if vague:
            return vague
    return None


def _neighbours(rest: str) -> Vague | None:
    """三四千, 十七八万, 3、4千: two digits that follow each other. 一二三 or 35 is a plain number."""
    for found in _NEIGHBOURS.finditer(rest):
        head, unit, mark = found["head"], found["unit"], found["mark"]
        arabic = found["low"].isascii() or found["high"].isascii()
        if arabic and not mark:
            continue
        low, high = number(head + found["low"] + unit), number(head + found["high"] + unit)
        digit, next_digit = number(found["low"]), number(found["high"])
        if None not in (low, high, digit, next_digit) and 0 < next_digit - digit <= 2:  # type: ignore[operator]
            return _between(low, high)
    return None


def _from_to(rest: str) -> Vague | None:
    found = _FROM_TO.search(rest)
    if not found:
        return None
    low, high = number(found["low"]), number(found["high"])
    tail = re.search(rf"[{UNIT}]+$", found["high"])
    if low is not None and low < 100 and tail:  # 3到5千
        low = low * (number("一" + tail.group()) or 1)
    return _between(low, high) if low is not None and high is not None and low < high else None


def _handful(rest: str) -> Vague | None:
    found = _HANDFUL.search(rest)
    return Vague(number("一" + found["unit"])) if found else None


def _some(rest: str) -> Vague | None:
    """十几万 can be guessed, 几万 cannot."""
    found = _SOME.search(rest)
    if not found:
        return None
    if not found["base"]:
        return Vague(None)
    low, high = number(f"{found['base']}一{found['unit']}"), number(f"{found['base']}九{found['unit']}")
    return _between(low, high)


def _more(rest: str) -> Vague | None:
    """十来万 is about 100,000: the unit after the word counts."""
    found = _MORE.search(rest)
    return Vague(number(found["base"] + found["unit"])) if found else None


def _between(low: Decimal | None, high: Decimal | None) -> Vague:
    return Vague(None if low is None or high is None else (low + high) / 2)
