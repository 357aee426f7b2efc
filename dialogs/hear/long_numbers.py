"""Numbers that are long enough to be somebody's ID, card or account, wherever they stand in a text.

Rather one number too many is blotted out than one too few: what is taken away can be said again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LONG, SHORT = 14, 6
"""Digits from which a number may be an ID, card or account; and where just such a number was asked for."""
BLOT = "****"
_SPOKEN = dict(zip("〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖", "001234567891123456789", strict=True))
_LOOKALIKE = dict(zip("OoQDIl|", "0000111", strict=True))  # as `dialogs.hear.persons.identity` mends them
_CHECK_DIGITS = "Xx×✕*"  # what may stand at the end of an ID
_GAPS, _MORE_GAPS = " \u3000\t-.·•_—–/", ",，、;；:：\n\r"
_WIDEST_GAP = 3
_HALF = re.compile(r"[0-9]{0,4}\*{7,}[0-9Xx]{0,4}")
_PHONES = re.compile(r"(?:(?:00)?(?:86)?1[3-9][0-9]{9}|0[1-9][0-9]{8,10})+")
_DATES = re.compile(r"(?:(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}[^0-9]*)+")


def without_numbers(text: str, *, asked: bool = False) -> str:
    """`text` with `BLOT` for each such number. `asked`: one was asked for, so shorter ones count too."""
    kept, at = [], 0
    for start, end in _found(text, asked):
        kept += [text[at:start], BLOT]
        at = end
    return "".join([*kept, text[at:]])


def holds_number(text: str) -> bool:
    return next(_found(text, asked=False), None) is not None


def without_halves(text: str) -> str:
    """Numbers that are half hidden (5227**********123X) hidden altogether."""
    return _HALF.sub("*" * 8, text)


def _found(text: str, asked: bool) -> Iterator[tuple[int, int]]:
    gaps = _GAPS + _MORE_GAPS if asked else _GAPS
    start = 0
    while start < len(text):
        if not _digit(text[start]):
            start += 1
            continue
        end = _end_of_run(text, start, gaps)
        if _is_one(text[start:end], asked):
            yield start, end + _ends_in_x(text[end : end + 1])
        start = end


def _ends_in_x(letter: str) -> bool:
    return bool(letter) and unicodedata.normalize("NFKC", letter) in _CHECK_DIGITS


def _end_of_run(text: str, start: int, gaps: str) -> int:
    end = start + 1
    for at in range(start + 1, len(text)):
        if _digit(text[at]):
            end = at + 1
        elif at - end >= _WIDEST_GAP or not (text[at] in gaps or unicodedata.category(text[at]) == "Cf"):
            break
    return end


def _is_one(run: str, asked: bool) -> bool:
    digits = "".join(_digit(letter) for letter in run)
    sure = sum(letter not in _LOOKALIKE for letter in run if _digit(letter))
    if len(digits) < (SHORT if asked else LONG) or sure * 2 < len(digits):
        return False
    return not (_PHONES.fullmatch(digits) or _DATES.fullmatch(run))


def _digit(letter: str) -> str:
    """The digit that a letter stands for; "" if it stands for none."""
    if letter in _SPOKEN or letter in _LOOKALIKE:
        return _SPOKEN.get(letter) or _LOOKALIKE[letter]
    value = unicodedata.digit(letter, None)
    return "" if value is None else str(value)
