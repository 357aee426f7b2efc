"""What may be a password: long enough, and not what everybody would guess first.

No kinds of characters are demanded: a long sentence in Chinese is a good password. Nothing is ever cut off.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

SHORTEST, LONGEST = 12, 200
TELLING = 8
"""Characters that must be left without common words, the office's own words and runs such as 12345."""
COMMON = (
    *("password", "passw0rd", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx", "qwerty", "asdf"),
    *("admin", "administrator", "welcome", "letmein", "iloveyou", "woaini", "mima", "5201314", "1314"),
    *("密码", "口令", "我爱", "管理", "登录"),
    *("民政", "救助", "低保", "特困", "minzheng", "jiuzhu", "dibao", "palmtop"),
)


def weak(password: str, login: str, places: Iterable[str] = ()) -> bool:
    """Too short, too long to be kept whole, the login in it, or nothing but what anybody would try.

    `places` are names of the county, which count for nothing.
    """
    plain = unicodedata.normalize("NFKC", password).casefold()
    if not SHORTEST <= len(password) <= LONGEST or login in plain:
        return True
    for word in sorted((*COMMON, *places), key=len, reverse=True):
        plain = plain.replace(word.casefold(), "") if word else plain
    return _telling(plain) < TELLING


def _telling(plain: str) -> int:
    """Letters and digits that are not the one before them again, nor the next or last in the row."""
    kept = [character for character in plain if character.isalnum()]
    steps = (abs(ord(b) - ord(a)) for a, b in zip(kept, kept[1:], strict=False))
    return bool(kept) + sum(step > 1 for step in steps)
