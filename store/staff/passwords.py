"""What may be a password: long enough, and not what everybody would guess first.

By itself the house asks for no kinds of characters and no change after so many days: a long sentence in
Chinese is a good password (ASVS 5.0, 6.2.5 and 6.2.10). Where the county is graded by GB/T 22239, which wants
both, `kinds` counts the kinds. Nothing is ever cut off.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from store.staff.guessable import guessable, without_walks

SHORTEST, LONGEST = 12, 200
TELLING = 8
"""Characters that must be left without common words, the office's own words and runs such as 12345."""
KINDS = 3
COMMON = Path(__file__).parent / "common_words.txt"


def weak(password: str, login: str, places: Iterable[str] = ()) -> bool:
    """Too short, too long to be kept whole, the login in it, or nothing but what anybody would try.

    `places` are names of the county, which count for nothing.
    """
    plain = unicodedata.normalize("NFKC", password).casefold()
    if not SHORTEST <= len(password) <= LONGEST or login in plain or guessable(plain):
        return True
    plain = without_walks(plain)
    for word in sorted((*common_words(), *places), key=len, reverse=True):
        plain = plain.replace(word.casefold(), "") if word else plain
    return _telling(plain) < TELLING


def _telling(plain: str) -> int:
    """Letters and digits that are not the one before them again, nor the next or last in the row."""
    kept = [character for character in plain if character.isalnum()]
    steps = (abs(ord(b) - ord(a)) for a, b in zip(kept, kept[1:], strict=False))
    return bool(kept) + sum(step > 1 for step in steps)


def kinds(password: str) -> int:
    """How many of these are in it: small letters, capitals, digits, signs, letters of other scripts."""
    found = set()
    for character in password:
        plain = unicodedata.normalize("NFKC", character)
        if plain.isascii() and plain.isalpha():
            found.add("small" if plain.islower() else "capital")
        elif plain.isdecimal():
            found.add("digit")
        elif plain.isalpha():
            found.add("script")
        else:
            found.add("sign")
    return len(found)


@cache
def common_words() -> tuple[str, ...]:
    lines = COMMON.read_text(encoding="utf-8").splitlines()
    return tuple(word for line in lines if not line.startswith("#") for word in line.split())
