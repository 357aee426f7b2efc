"""Numbers as people write them: 3,500 · 三千五 · 3千5 · 1.2万 · 廿五 · 12k · 二〇二六 · three thousand."""

from __future__ import annotations

import re
from decimal import Decimal

_DIGITS = {char: value for value, chars in enumerate(
    ("零〇", "一壹幺", "二两兩贰貳俩", "三叁仨", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
) for char in chars}  # fmt: skip
_TENS = {"廿": 20, "卅": 30, "卌": 40}
_UNITS = {
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "k": 1000,
    "万": 10**4, "萬": 10**4, "w": 10**4, "亿": 10**8, "億": 10**8,
}  # fmt: skip

SPOKEN_DIGITS = str.maketrans("〇零一二三四五六七八九幺", "001234567891")
"""One digit after the other, as numbers of people and telephones are read out."""

DIGIT = f"0-9{''.join(_DIGITS).replace('陆', '')}"
UNIT = "".join(char for char in _UNITS if char not in "kw")
_ANY = f"{DIGIT}{''.join(_TENS)}{UNIT}"
_PART = (
    rf"(?:[{_ANY}]|陆(?=[{UNIT}元圆])|(?<=[0-9])\.(?=[0-9])|(?<=[0-9]),(?=[0-9]{{3}}(?![0-9]))"
    rf"|(?<=[{_ANY}])点(?=[{_ANY}])|(?<=[0-9])[kw](?![a-z]))"
)
RUN = rf"(?<![{_ANY}]){_PART}+(?!{_PART})"
"""One whole number in a text, as a pattern: nothing of it is given back, so that long rows of digits cost no
backtracking. Python 3.11.2, which Debian 12 has, reads `(?:...)++` wrongly.
"""

_TOKEN = re.compile(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?|.")
_ARABIC = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
_LONGEST = 30  # more digits than this are no number that anybody means


def number(run: str) -> Decimal | None:
    """The value of one run, None if its parts make no number."""
    if not run or len(run) > _LONGEST:
        return None
    whole, point, part = run.partition("点")
    if point:
        return _with_point(whole, part)
    if len(run) > 1 and all(char in _DIGITS for char in run):
        return Decimal("".join(str(_DIGITS[char]) for char in run))
    return _Sum().of(_TOKEN.findall(run))


def whole(run: str) -> int | None:
    """The value of one run if it is a whole number."""
    value = number(run)
    return int(value) if value is not None and value == value.to_integral_value() else None


def _with_point(whole: str, part: str) -> Decimal | None:
    """三点五万: the unit after the decimals is for all of it."""
    digits = part.rstrip(UNIT)
    head, after = number(whole), [_DIGITS.get(char, char) for char in digits]
    unit = number("1" + part[len(digits) :]) if len(digits) < len(part) else Decimal(1)
    tail = "".join(map(str, after))
    if head is None or unit is None or not tail.isdecimal() or not tail.isascii():
        return None
    return Decimal(f"{head}.{tail}") * unit if head == head.to_integral_value() else None


class _Sum:
    """Adds up the tokens of one run, from the left."""

    def __init__(self) -> None:
        self.total = Decimal(0)  # closed by 万 or 亿
        self.section = Decimal(0)  # closed by 十, 百 or 千
        self.current: Decimal | None = None
        self.unit = 0  # of the part before `current`
        self.shorthand = True  # 三千五 is 3500, but 三千零五 is 3005 and 1万25 is 10025

    def of(self, tokens: list[str]) -> Decimal | None:
        return self._end() if all(map(self._add, tokens)) else None

    def _add(self, token: str) -> bool:
        if token in _UNITS:
            return self._close(_UNITS[token])
        if token in _TENS:
            self.section += _TENS[token]
            self.unit = 10
            return self.current is None
        if self.current is not None:
            return False
        if _DIGITS.get(token) == 0 and self.unit:
            self.shorthand = False
            return True
        if token in _DIGITS:
            self.current = Decimal(_DIGITS[token])
        elif _ARABIC.fullmatch(token):
            self.current = Decimal(token.replace(",", ""))
        else:
            return False
        self.shorthand = self.shorthand and len(token) == 1
        return True

    def _close(self, unit: int) -> bool:
        if unit < 10**4:
            if self.section and self.unit <= unit and self.unit < 10**4:
                return False
            self.section += (1 if self.current is None else self.current) * unit
        else:
            part = self.section + (self.current or 0)
            if not part and self.current is None and not self.total:
                part = Decimal(1)
            self.total = (self.total + part) * unit if 0 < self.total < unit else self.total + part * unit
            self.section = Decimal(0)
        self.current, self.unit, self.shorthand = None, unit, True
        return True

    def _end(self) -> Decimal | None:
        last = self.current or Decimal(0)
        if self.current is not None and self.unit > 10 and self.shorthand:
            last = last * self.unit / 10
        return self.total + self.section + last


_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_ROUND = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {
    **{word: value for value, word in enumerate(_SMALL)},
    **{word: 10 * value for value, word in enumerate(_ROUND, 2)},
    **{"hundred": 100, "thousand": 1000, "million": 10**6},
}
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_SPELLED = re.compile(rf"\b(?:a (?=hundred|thousand|million))?(?:{_WORD})\b(?:(?: and |[ -])(?:{_WORD})\b)*")


def with_digits(text: str) -> str:
    """English number words of a lower-case text as digits: "three thousand a month" -> "3000 a month"."""
    return _SPELLED.sub(lambda found: str(_spelled(found.group())), text)


def _spelled(words: str) -> int:
    total = section = 0
    for word in re.findall(r"[a-z]+", words):
        if word not in _WORDS:
            continue
        value = _WORDS[word]
        if value < 100:
            section += value
        elif value == 100:
            section = max(section, 1) * 100
        else:
            total += max(section, 1) * value
            section = 0
        section = min(section, 10**9)
        total = min(total, 10**12)
    return total + section
