"""Whether the font of our papers has a picture for every character. The press itself would say nothing.

A character without a picture is printed as its code point, and the foot of the page asks to write it in by
hand: a name that silently loses a character is somebody else's name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path
from struct import unpack_from

FONT = Path(__file__).with_name("font") / "papers.otf"
FAMILY = "Noto Sans CJK SC"
LAYOUT = frozenset("\n")
INVISIBLE = ("Cc", "Cf")  # also the signs that turn the direction of writing


class Glyphs:
    """The characters of a font."""

    def __init__(self, covered: Iterable[int]) -> None:
        self._covered = frozenset(covered)

    def has(self, character: str) -> bool:
        return character in LAYOUT or (
            ord(character) in self._covered and unicodedata.category(character) not in INVISIBLE
        )

    def lacking(self, text: str) -> list[str]:
        """Characters without a picture, each once, in the order they come."""
        return list(dict.fromkeys(character for character in text if not self.has(character)))

    def written(self, text: str) -> str:
        """The text as it can be printed."""
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
        if all(self.has(character) for character in text):
            return text
        return "".join(character if self.has(character) else code_point(character) for character in text)


def code_point(character: str) -> str:
    """ "〔U+2CC56〕": so it stands where the character is missing."""
    return f"〔U+{ord(character):04X}〕"


def read_glyphs(font: Path = FONT) -> Glyphs:
    """From the font's own table of characters (`cmap`, format 12). Raises ValueError for another font."""
    data = font.read_bytes()
    tables = unpack_from(">H", data, 4)[0]
    for number in range(tables):
        tag, _, offset, _ = unpack_from(">4sIII", data, 12 + 16 * number)
        if tag == b"cmap":
            return Glyphs(_characters(data, offset))
    raise ValueError(f"{font.name} has no table of characters")


def _characters(data: bytes, cmap: int) -> Iterable[int]:
    for number in range(unpack_from(">H", data, cmap + 2)[0]):
        start = cmap + unpack_from(">I", data, cmap + 8 + 8 * number)[0]
        if unpack_from(">H", data, start)[0] == 12:
            return _groups(data, start)
    raise ValueError("no table of characters in format 12")


def _groups(data: bytes, start: int) -> Iterable[int]:
    for number in range(unpack_from(">I", data, start + 12)[0]):
        first, last = unpack_from(">II", data, start + 16 + 12 * number)
        yield from range(first, last + 1)
