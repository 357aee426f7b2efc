"""Identity numbers, read and masked.

A number is checked by its own check digit and birth date only (GB 11643-1999). The first six digits say where
it was first issued, years ago: nobody is judged or placed by them.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from dialogs.hear.numerals import SPOKEN_DIGITS
from dialogs.hear.text import tidy
from dialogs.hear.unclear import Unclear

_LOOKALIKE = str.maketrans("OQDIL|", "000111")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


_IN_THE_BOOK = re.compile(
    r"^(?:[写看用拿照]|我(?:有|用))?户口[本簿](?:上的?)?(?:可以|行|要得|得行|有)?(?:不|吗|嘛|么)?[?？]?$"
)


def read_id(text: str, today: date | None = None) -> str | Unclear:
    """An identity number of 18 places. `today` lets a birth date to come be noticed."""
    said = tidy(text).upper()
    if len(said) > 300:
        return Unclear("unclear-id")
    alone = set(re.findall(r"(?<![0-9A-Z])[0-9]{17}[0-9X](?![0-9A-Z])", said))
    if len(alone) == 1:
        return _checked(alone.pop(), today)
    if not re.search(r"[0-9]{4}", re.sub(r"[\s.-]", "", said)):
        said = said.translate(SPOKEN_DIGITS)
    if _IN_THE_BOOK.search(said):
        return Unclear("unclear-id-book")
    found = _longest_run(said)
    if sum(char.isdecimal() for char in found) < 6:
        return Unclear("unclear-id")
    if len(found) == 15 and found.isdecimal():
        return Unclear("unclear-id-old")
    if len(found) != 18:
        return Unclear("unclear-id-length")
    return _checked(found, today)


def _longest_run(said: str) -> str:
    close = re.sub(r"(?<=[0-9XOQDIL|])[\s.,·_-]+(?=[0-9XOQDIL|*×])", "", said)
    runs: list[str] = re.findall(r"[0-9OQDIL|]+(?:[X×✕*](?![0-9A-Z*]))?", close)
    return re.sub(r"[×✕*]$", "X", max(runs, key=lambda run: sum(c.isdecimal() for c in run), default=""))


def _checked(found: str, today: date | None) -> str | Unclear:
    """Mistaken letters (O for 0) are mended only if the check digit then fits."""
    mended = found[:17].translate(_LOOKALIKE) + found[17].translate(_LOOKALIKE)
    if not re.fullmatch(r"[0-9]{17}[0-9X]", mended) or mended[17] != _check_digit(mended):
        return Unclear("unclear-id-check")
    birth = _birth(mended)
    if birth is None or birth.year < 1900 or (today is not None and birth > today):
        return Unclear("unclear-id-birth")
    return mended


def _check_digit(number: str) -> str:
    return "10X98765432"[
        sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False)) % 11
    ]


def _birth(number: str) -> date | None:
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def born(id_number: str) -> date:
    """The birth date in a number that `read_id` returned. Raises ValueError for anything else."""
    birth = _birth(id_number)
    if birth is None:
        raise ValueError("no birth date in this number")
    return birth


def sex(id_number: str) -> Literal["female", "male"]:
    """The sex in a number that `read_id` returned: the 17th digit is odd for men."""
    return "male" if int(id_number[16]) % 2 else "female"


def mask_id(id_number: str) -> str:
    """5227**********123X: enough to recognise one's own number."""
    if len(id_number) < 12:
        return "*" * len(id_number)
    return f"{id_number[:4]}{'*' * (len(id_number) - 8)}{id_number[-4:]}"
