"""How each Chinese character is usually read: pypinyin's dictionary, in a table that takes little room.

Importing pypinyin makes a dictionary of 42,000 texts, 11 MB for as long as the service runs. What is needed
of it, one syllable without a tone for one character, is a quarter of a megabyte.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from functools import cache
from importlib.abc import ResourceLoader
from importlib.util import find_spec

_LINE = re.compile(r'"(\d+)": ?"([^",]+)')
_TONES = re.compile("[\u0300\u0301\u0304\u030c]")


def reading(char: str) -> str | None:
    """The usual syllable in small letters, without tone, ü as v: 吕 is "lv". None for one that has none."""
    codes, numbers, syllables = _table()
    at = bisect_left(codes, ord(char))
    return syllables[numbers[at]] if at < len(codes) and codes[at] == ord(char) else None


@cache
def syllables() -> frozenset[str]:
    """Every reading there is: "wo", "niu"."""
    return frozenset(_table()[2])


@cache
def _table() -> tuple[array[int], array[int], tuple[str, ...]]:
    """All characters that have a reading, in order; the number of each one's syllable; the syllables."""
    numbers: dict[str, int] = {}
    found = sorted(
        (int(hit[1]), numbers.setdefault(_toneless(hit[2]), len(numbers)))
        for hit in _LINE.finditer(_dictionary())
    )
    return (
        array("I", (code for code, _ in found)),
        array("H", (number for _, number in found)),
        tuple(numbers),
    )


def _dictionary() -> str:
    """The file of the installed package, which need not be imported for it."""
    found = find_spec("pypinyin")
    if found is None or not found.submodule_search_locations or not isinstance(found.loader, ResourceLoader):
        raise ModuleNotFoundError("pypinyin is not installed")
    return found.loader.get_data(f"{found.submodule_search_locations[0]}/pinyin_dict.json").decode()


def _toneless(syllable: str) -> str:
    bare = _TONES.sub("", unicodedata.normalize("NFD", syllable))
    return unicodedata.normalize("NFC", bare).replace("ü", "v")
