"""What must never survive on a public notice, found by shape wherever it stands and however it is written.

A notice may hold a name, the number of members and an amount, nothing else (低保办法 Art. 24; PIPL Art. 25).
So this looks for too much rather than for too little: any long number blocks, whether it proves to be an
identity, a card or a telephone or only might be one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cases.illness_words import WORDS

LONG = 7  # digits: an old telephone of a town; amounts and days of a notice are shorter
_NUMERALS = str.maketrans("零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两", "000123456789123456789" + "12")
_HIDDEN = re.compile(r"[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_GAP = r"[\s\-\u2010-\u2015_.,，、·•*/\\()（）]{0,3}"
_NUMBER = re.compile(rf"\d(?:{_GAP}\d){{{LONG - 1},}}(?:{_GAP}[Xx])?")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ADDRESS = re.compile(
    r"[0-9A-Za-z]\s*(?:村民)?(?:小组|组|号|栋|幢|单元|室|楼|弄|巷|户|门牌|队)|(?:门牌|住址|地址|家住)"
)
_ILLNESS = re.compile("|".join(map(re.escape, WORDS)), re.IGNORECASE)
_MARKUP = re.compile(r"[<>{}\[\]`]|&#?\w+;|https?:|www\.|javascript:|@", re.IGNORECASE)


def planted(text: str) -> Iterator[str]:
    """What stands there: id, phone, card, number, address, illness, markup. Nothing for a clean text."""
    seen = _seen(text)
    digits = seen.translate(_NUMERALS)
    for found in _NUMBER.finditer(digits):
        yield kind_of(found[0])
    if _ADDRESS.search(digits):
        yield "address"
    if _ILLNESS.search(re.sub(r"\s", "", seen)):
        yield "illness"
    if _MARKUP.search(seen):
        yield "markup"


def kind_of(number: str) -> str:
    """What a long number most probably is."""
    plain = "".join(each for each in number if each.isalnum()).upper()
    if is_id(plain):
        return "id"
    if len(plain) == 11 and plain.startswith("1") or plain.startswith("0") and len(plain) in (10, 11, 12):
        return "phone"
    return "card" if 13 <= len(plain) <= 19 and luhn(plain) else "number"


def is_id(number: str) -> bool:
    """Of 18 places with the right check digit (GB 11643-1999), or of the old 15 with a day of birth."""
    if len(number) == 15 and number.isdecimal():
        return 1 <= int(number[8:10]) <= 12 and 1 <= int(number[10:12]) <= 31
    if len(number) != 18 or not number[:17].isdecimal():
        return False
    rest = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False)) % 11
    return "10X98765432"[rest] == number[17]


def luhn(number: str) -> bool:
    """The check of bank cards (ISO/IEC 7812-1)."""
    if not number.isdecimal():
        return False
    doubled = [int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(number))]
    return sum(each - 9 if each > 9 else each for each in doubled) % 10 == 0


def _seen(text: str) -> str:
    """As an eye reads it: full-width and circled digits plain, what cannot be seen taken out."""
    return _HIDDEN.sub("", unicodedata.normalize("NFKC", _HIDDEN.sub("", text)))
