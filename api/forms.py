"""What a person sent with a form. Bad input is a value: every reader here gives something, or None, and
never raises.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal, InvalidOperation

from starlette.datastructures import FormData

from dialogs.unseen import seen, unpiled

LINE = 200
TEXT = 4000
MOST_FEN = 100_000_000_00  # a slip of the finger, not an amount of assistance
YEARS = range(1900, 2101)  # beyond them a day is a slip of the finger as well


class Sent:
    """A form's fields as plain text: trimmed, one spelling per character, no control characters."""

    __slots__ = ("_fields",)

    def __init__(self, form: FormData | None = None) -> None:
        pairs = form.multi_items() if form else []
        self._fields = [(name, value) for name, value in pairs if isinstance(value, str)]

    def line(self, name: str, most: int = LINE) -> str:
        """One line; "" if it was not sent."""
        return " ".join(self.text(name, most).split())

    def text(self, name: str, most: int = TEXT) -> str:
        """Several lines, cut at `most` characters."""
        return clean(next((value for key, value in self._fields if key == name), ""))[:most]

    def secret(self, name: str) -> str:
        """A password, exactly as it was typed."""
        return next((value for key, value in self._fields if key == name), "")[:1000]

    def chosen(self, name: str) -> tuple[str, ...]:
        return tuple(clean(value)[:LINE] for key, value in self._fields if key == name)

    def whole(self, name: str) -> int | None:
        text = self.line(name, 12)
        return int(text) if text.isascii() and text.isdecimal() else None

    def wholes(self, name: str) -> tuple[int, ...]:
        """The numbers among what was chosen; none that no row can have."""
        texts = [text for text in self.chosen(name) if text.isascii() and text.isdecimal()]
        return tuple(int(text) for text in texts if len(text) < 18)

    def day(self, name: str) -> date | None:
        """A day as a date field sends it; None if it is none, or none of `YEARS`."""
        try:
            found = date.fromisoformat(self.line(name, 10))
        except ValueError:
            return None
        return found if found.year in YEARS else None

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every field as it came, to be sent once more."""
        return tuple(self._fields)

    def ticked(self, name: str) -> bool:
        return bool(self.line(name))


def clean(text: str) -> str:
    """Without what nobody sees, in one spelling per character: what was cleaned once stays as it is."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return unpiled(unicodedata.normalize("NFC", seen(lines))).strip()


def fen(yuan: str) -> int | None:
    """Yuan as a clerk types them ("1,200", "８００.5", "3000元") in fen; None if it is no amount above
    nothing.
    """
    plain = unicodedata.normalize("NFKC", yuan).strip().removeprefix("¥").removesuffix("元")
    try:
        amount = Decimal(plain.replace(",", "").replace("，", "").strip()) * 100
    except InvalidOperation:
        return None
    if not amount.is_finite() or amount != amount.to_integral_value() or not 0 < amount <= MOST_FEN:
        return None
    return int(amount)
