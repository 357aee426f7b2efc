"""The first step of every reader: one way to write the same words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Control, invisible and surrogate characters carry no words. Marks that only style the character before them
# (variation selectors, the keycap of an emoji digit) and the Hangul fillers are invisible too.
_GONE = frozenset(("Cc", "Cf", "Cs", "Cn"))
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u20e3\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_SPACES = re.compile(r"[\s\u2800]+")
_AROUND_WIDE = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
_SHORT = 24
_PLAIN = re.compile(r"[\x20-\x7e\u4e00-\u9fff\u3001\u3002]*")


def tidy(text: str) -> str:
    """The same words in one spelling: full-width to plain, nothing invisible, single spaces. Idempotent.

    A number sign (①, ½) is set apart before it is unfolded, so that "1½" is not 11/2 and "①③" not 13.
    """
    return _tidy_short(text) if len(text) <= _SHORT else _tidy(text)


def _tidy(text: str) -> str:
    if not _PLAIN.fullmatch(text):
        text = _visible(unicodedata.normalize("NFKC", "".join(map(_apart, _visible(text)))))
    return _SPACES.sub(" ", text).strip(" ")


_tidy_short = lru_cache(maxsize=4096)(_tidy)
"""Labels of buttons, and what people answer with: the same few words again and again."""


def legible(text: str) -> str:
    """As it was written, without what nobody can see: for words that are kept and read by people."""
    return _visible(text).strip()


def _visible(text: str) -> str:
    text = _UNSEEN.sub("", _SPACES.sub(" ", text))
    return "".join(char for char in text if unicodedata.category(char) not in _GONE)


def _apart(char: str) -> str:
    if char < "\x80" or unicodedata.category(char) != "No":
        return char
    return f" {unicodedata.normalize('NFKC', char).replace('⁄', '/')} "


def joined(text: str) -> str:
    """`text` without the spaces beside Chinese characters: "3 千 5" and "3千5" are the same answer."""
    return _AROUND_WIDE.sub("", text)


_EDGES = " \t.,;:!?~…。、,;:!?()（）[]【】《》<>\"'“”‘’*_-—·"


def bare(text: str) -> str:
    """Tidied, joined, lower-case and without punctuation at both ends: for comparing with known words."""
    return joined(tidy(text).casefold()).strip(_EDGES)
