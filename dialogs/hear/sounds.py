"""How a text sounds: people pick the wrong character of the right sound, and Guizhou speech merges sounds."""

from __future__ import annotations

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


_LEAST = 3  # syllables; "long time" are two of them, and English


def in_pinyin(text: str) -> tuple[str, ...]:
    """The syllables of a text that is written in pinyin with a gap after each; none of another text."""
    parts = tuple(text.replace("'", " ").split()) if text.isascii() else ()
    return parts if len(parts) >= _LEAST and syllables().issuperset(parts) else ()


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
