"""Numbers by which a person can be found, or their money: hidden in whatever text they stand."""

from __future__ import annotations

import re

from dialogs.hear.persons.identity import mask_id
from dialogs.hear.persons.phones import mask_phone

_GAP = r"[ \-]?"
_ALONE, _END = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
_ID = re.compile(rf"{_ALONE}(?:\d{_GAP}){{17}}[\dXx]{_END}")
_CARD = re.compile(rf"{_ALONE}(?:\d{_GAP}){{15,18}}\d{_END}")
_MOBILE = re.compile(rf"{_ALONE}(?:\+?86{_GAP})?1[3-9]\d{_GAP}(?:\d{_GAP}){{7}}\d{_END}")
_LANDLINE = re.compile(rf"{_ALONE}0\d{{2,3}}{_GAP}\d{{7,8}}{_END}")
_FULL_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF38: "X", 0xFF58: "x"}


def masked(text: str) -> str:
    """ID numbers (first and last four stay), cards (last four), telephones (first three, last four)."""
    plain = text.translate(_FULL_WIDTH)
    plain = _ID.sub(lambda found: mask_id(_bare(found[0])), plain)
    plain = _CARD.sub(lambda found: mask_card(_bare(found[0])), plain)
    plain = _MOBILE.sub(lambda found: mask_phone(_bare(found[0])[-11:]), plain)
    return _LANDLINE.sub(lambda found: mask_phone(found[0]), plain)


def mask_card(number: str) -> str:
    return "*" * (len(number) - 4) + number[-4:]


def hides(text: str) -> bool:
    """Whether there is anything in it to hide."""
    return masked(text) != text.translate(_FULL_WIDTH)


def _bare(number: str) -> str:
    return "".join(each for each in number if each.isalnum())
