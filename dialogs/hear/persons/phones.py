"""Telephone numbers of China, read and masked."""

from __future__ import annotations

import re

from dialogs.hear.family import kin
from dialogs.hear.numerals import SPOKEN_DIGITS
from dialogs.hear.text import bare, joined, tidy
from dialogs.hear.unclear import Unclear

_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_AREA = re.compile(r"(?P<area>0(?:10|2[0-9])|0[3-9][0-9]{2})(?P<local>[2-8][0-9]{6,7})")
_NUMBER = re.compile(r"[+(]?[0-9](?:[0-9]|[ ().·/-](?=[ ()0-9.·/-])){0,40}")


def read_phone(text: str) -> str | Unclear:
    """A Chinese mobile number as 11 digits, or a landline as 0854-2222222."""
    said = tidy(text)
    if len(said) > 300:
        return Unclear("unclear-phone")
    if not re.search(r"[0-9]{3}", re.sub(r"[\s.-]", "", said)):
        said = said.translate(SPOKEN_DIGITS)
    mobiles: set[str] = set(re.findall(r"(?<![0-9])1[3-9][0-9]{9}(?![0-9])", said))
    if len(mobiles) == 1:
        return mobiles.pop()
    if mobiles:
        return Unclear("unclear-phone-two", near=tuple(sorted(mobiles, key=said.index)))
    if unseen := _no_number(tidy(text)):
        return Unclear(unseen)
    numbers = [_digits(found) for found in _NUMBER.findall(joined(said))]
    numbers = list(dict.fromkeys(digits for digits in numbers if len(digits) >= 5))
    good = list(dict.fromkeys(filter(None, map(_dialled, numbers))))
    if len(good) > 1:
        return Unclear("unclear-phone-two", near=tuple(good))
    return good[0] if good else _no_phone(numbers)


_THIS_ONE = re.compile(
    r"(?:就|用|打|写|还是)*(?:是)?(?:这个?|我(?:这个?)?|现在(?:这个?|用的)?|本机)(?:的)?(?:号码?|电话|手机)(?:号码?)?"
    r"(?:就[行好是]|就可以)?[呢啊嘛吧了]*"
)
_ANOTHERS = re.compile(
    rf"(?:打|写|留|用|填)(?:隔壁|邻居|别人|村[里长]|支书|朋友|亲戚|我?(?:{kin.ANY}))"
    r"(?:家)?(?:的)?(?:电话|手机|号码?)?(?:行|可以|要得|得)(?:不|吗|不行|不得|嘛|么)?[呢啊嘛吧]*"
)


def _no_number(said: str) -> str:
    """What is told of a number that is not written: this telephone, or somebody else's."""
    if _THIS_ONE.fullmatch(bare(said)):
        return "unclear-phone-unseen"
    return "unclear-phone-anothers" if _ANOTHERS.fullmatch(bare(said)) else ""


def _digits(found: str) -> str:
    """Without +86, which takes the place of the 0 of a landline's area code."""
    digits = re.sub(r"[^0-9]", "", found)
    mobile = re.fullmatch(r"(?:00)?86(1[3-9][0-9]{9})", digits)
    landline = re.fullmatch(r"(?:00)?860?([1-9][0-9]{9,10})", digits)
    return mobile[1] if mobile else f"0{landline[1]}" if landline else digits


def _dialled(digits: str) -> str | None:
    digits = digits[1:] if re.fullmatch(r"01[3-9][0-9]{9}", digits) else digits
    if _MOBILE.fullmatch(digits):
        return digits
    landline = _AREA.fullmatch(digits)
    return f"{landline['area']}-{landline['local']}" if landline else None


def _no_phone(numbers: list[str]) -> Unclear:
    if not numbers:
        return Unclear("unclear-phone")
    if re.fullmatch(r"[2-8][0-9]{6,7}", numbers[0]):
        return Unclear("unclear-phone-area")
    return Unclear("unclear-phone-length")


def mask_phone(phone: str) -> str:
    """139****0000; of a landline the area code and the last two digits stay."""
    area, dash, local = phone.partition("-")
    if dash:
        return f"{area}-{'*' * max(len(local) - 2, 0)}{local[-2:]}"
    return f"{phone[:3]}{'*' * (len(phone) - 7)}{phone[-4:]}" if len(phone) >= 8 else "*" * len(phone)
