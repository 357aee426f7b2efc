"""The number of an account that aid is paid to: a bank card, or a passbook of a bank."""

from __future__ import annotations

import re

from dialogs.hear.persons.identity import read_id
from dialogs.hear.text import tidy
from dialogs.hear.unclear import Unclear

SHORTEST, LONGEST = 10, 24
CARD = range(16, 20)  # digits of a card
_UNION_PAY = ("62", "60", "69", "9")  # what cards of Chinese banks begin with
_RUN = re.compile(r"\d(?:[\s.\-]?\d)+")


def read_account(text: str) -> str | Unclear:
    """Digits only. A card is checked by its last digit (Luhn, ISO/IEC 7812-1); a passbook has none."""
    said = tidy(text).upper()
    if re.search(r"\d{17}X", re.sub(r"[\s.\-]", "", said)):
        return Unclear("unclear-account-id")
    found = [re.sub(r"\D", "", run) for run in _RUN.findall(said)]
    number = max(found, key=len, default="")
    if not number:
        return Unclear("unclear-account")
    if not SHORTEST <= len(number) <= LONGEST:
        return Unclear("unclear-account-length")
    if len(number) == 18 and isinstance(read_id(number), str):
        return Unclear("unclear-account-id")
    if len(number) in CARD and number.startswith(_UNION_PAY) and not luhn(number):
        return Unclear("unclear-account-check")
    return number


def luhn(number: str) -> bool:
    """Whether the last digit fits the others."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
