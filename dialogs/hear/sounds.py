"""How a text sounds: people pick the wrong character of the right sound, and Guizhou speech merges sounds."""

from __future__ import annotations

import re
from functools import lru_cache

from dialogs.hear.readings import reading, syllables

_STARTS = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l"))
_ENDS = (("ing", "in"), ("eng", "en"))


@lru_cache(maxsize=8192)
def sound(char: str) -> str:
    """The usual reading of one character without tone; anything that is not Chinese sounds like itself."""
    return reading(char) or char if "\u3400" <= char <= "\u9fff" else char


@lru_cache(maxsize=8192)
def local_sound(char: str) -> str:
    """`sound` as Guizhou speech merges it: zh/z, ch/c, sh/s, n/l, ing/in, eng/en, hu/f."""
    heard = sound(char)
    if heard == char:
        return heard
    if heard.startswith("hu") and len(heard) > 2:
        heard = "f" + heard[2:]
    for start, kept in _STARTS:
        if heard.startswith(start):
            heard = kept + heard[len(start) :]
            break
    for end, kept in _ENDS:
        heard = heard.removesuffix(end) + kept if heard.endswith(end) else heard
    return heard


def sounds(text: str) -> tuple[str, ...]:
    """One sound per character."""
    return tuple(map(sound, text))


def local_sounds(text: str) -> tuple[str, ...]:
    """One local sound per character."""
    return tuple(map(local_sound, text))


_LEAST, _LEAST_JOINED = 3, 4  # syllables; "long time" are three, "banana" too
_LONGEST = 6  # letters of a syllable: zhuang
_WORD = 60  # letters written without a gap
_GAPS = re.compile(r"[^a-z0-9]+")
_NO_SYLLABLE = frozenset(("m", "n", "hm"))


def in_pinyin(text: str) -> tuple[str, ...]:
    """The syllables of a text that is written in pinyin, with gaps or without ("wojia meifan chi"); none of
    another text.
    """
    parts = as_syllables(text)
    if not parts:
        return ()
    least = _LEAST if len(parts) == len(_words(text)) else _LEAST_JOINED
    return parts if sum(map(str.isalpha, parts)) >= least else ()


def as_syllables(text: str) -> tuple[str, ...]:
    """The same of a few letters that may be English, too: "he", "banana"."""
    parts = tuple(part for word in _words(text) for part in _syllables_of(word)) if text.isascii() else ()
    return () if "" in parts else parts


def _words(text: str) -> list[str]:
    return [word for word in _GAPS.split(text.casefold()) if word]


@lru_cache(maxsize=2048)
def _syllables_of(word: str) -> tuple[str, ...]:
    """A run of letters as syllables, the longest first; ("",) if it is none. A number stays as it is."""
    if word.isdecimal():
        return (word,)
    ends: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(word[:_WORD]) + 1):
        found = (
            (*before, word[start:end])
            for start in range(max(0, end - _LONGEST), end)
            if (before := ends[start]) is not None and _is_syllable(word[start:end])
        )
        ends.append(min(found, key=len, default=None))
    whole = ends[-1] if len(word) <= _WORD else None
    return whole or ("",)


def _is_syllable(letters: str) -> bool:
    return letters in syllables() and letters not in _NO_SYLLABLE


def spoken(text: str) -> str:
    """The sounds as one string with a bar on both sides of each, so that `in` respects syllables."""
    return f"|{'|'.join(in_pinyin(text) or sounds(text))}|"


def likeness(left: str, right: str) -> float:
    """0 to 1: one minus the share of characters to change, a same-sounding character counting a quarter.

    Costs len(left) * len(right): for labels and names, not for stories.
    """
    if not left or not right:
        return 0.0
    heard_left, heard_right = local_sounds(left), local_sounds(right)
    before = [float(column) for column in range(len(right) + 1)]
    for row, char in enumerate(left):
        now = [row + 1.0]
        for column, other in enumerate(right):
            alike = heard_left[row] == heard_right[column]
            change = 0.0 if char == other else 0.25 if alike else 1.0
            now.append(min(before[column] + change, before[column + 1] + 1, now[column] + 1))
        before = now
    return 1 - before[-1] / max(len(left), len(right))
