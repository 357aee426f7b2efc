"""What a stranger tries first: the commonest passwords, a name in pinyin with a number, a walk on keys."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

COMMONEST = Path(__file__).parent / "common_passwords.txt"
_SHIFTED = str.maketrans("!@#$%^&*()", "1234567890")
_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_COLUMNS = (
    "1qaz",
    "2wsx",
    "3edc",
    "4rfv",
    "5tgb",
    "6yhn",
    "7ujm",
    "8ik",
    "9ol",
    "0p",
    "zaq1",
    "0okm",
    "9ijn",
)
_WALK = 4  # keys: "were" and "poor" are words

_SOUNDS = (
    "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|van|ai|an|ao|ei|en|er"
    "|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)|a|ai|an|ang|ao|e|en|er|ou)"
)
_NAME = re.compile(f"{_SOUNDS}{{1,4}}")
"""Up to four syllables, as names and short sayings have. Some that fit are no syllable: no matter."""
_NUMBER, _YEAR = 8, 4  # digits: a day of birth, a year


def guessable(plain: str) -> bool:
    """`plain` in small letters. Whether it is one of the first that anybody would try; so is every mere
    number: somebody's telephone, identity card, days.
    """
    bare = _bare(plain)
    letters = bare.strip("0123456789")
    if not letters or letters in commonest():
        return True
    typed = (bare, _bare(plain.translate(_SHIFTED)))
    if any(each in one and len(one) - len(each) <= _YEAR for each in commonest() for one in typed):
        return True
    return len(bare) - len(letters) <= _NUMBER and _NAME.fullmatch(letters) is not None


def without_walks(plain: str) -> str:
    """Without what fingers do by themselves: four keys or more that lie in a row or a column."""
    steps = _steps()
    kept, at = [], 0
    while at < len(plain):
        end = at + 1
        way = steps.get(plain[at : at + 2])
        while way is not None and way & steps.get(plain[end - 1 : end + 1], frozenset()):
            end += 1
        if end - at < _WALK:
            end = at + 1
            kept.append(plain[at])
        at = end
    return "".join(kept)


@cache
def commonest() -> frozenset[str]:
    lines = COMMONEST.read_text(encoding="utf-8").splitlines()
    return frozenset(each for line in lines if not line.startswith("#") for each in line.split())


def _bare(plain: str) -> str:
    return "".join(filter(str.isalnum, plain))


@cache
def _steps() -> dict[str, frozenset[str]]:
    """Two keys that lie side by side, and the rows in which they do, by direction."""
    ways: dict[str, set[str]] = {}
    for row in (*_ROWS, *_COLUMNS):
        for way in (row, row[::-1]):
            for pair in zip(way, way[1:], strict=False):
                ways.setdefault("".join(pair), set()).add(way)
    return {pair: frozenset(rows) for pair, rows in ways.items()}
