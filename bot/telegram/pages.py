"""Long texts in several messages. Telegram counts UTF-16 units and refuses a message of more than 4,096."""

from __future__ import annotations

import unicodedata

LIMIT = 4096
_ENDS = ("\n\n", "\n", "。！？；!?;…", ". ", "，、,", " ")
"""Where to cut, best first: after a paragraph, a line, a sentence, a clause, a word."""
_JOINER = "\u200d"


def units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def split(text: str, limit: int = LIMIT) -> list[str]:
    """The text in parts that each fit, cut where a reader would pause. Blank parts are left out."""
    parts: list[str] = []
    rest = text.strip()
    while units(rest) > limit:
        cut = _cut(rest, limit)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [part for part in [*parts, rest] if part]


def _cut(text: str, limit: int) -> int:
    window = _fitting(text, limit)
    least = window // 2  # a shorter part would only make more messages
    for ends in _ENDS:
        candidates = [ends] if ends[0] in "\n. " else list(ends)
        found = max(window_end(text, end, window) for end in candidates)
        if found > least:
            return found
    return _between_characters(text, window)


def window_end(text: str, end: str, window: int) -> int:
    """The place behind the last `end` within the window; -1 if there is none."""
    at = text.rfind(end, 0, window)
    return -1 if at < 0 else at + len(end)


def _fitting(text: str, limit: int) -> int:
    """How many characters make up at most `limit` units."""
    used = 0
    for count, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return count
    return len(text)


def _between_characters(text: str, cut: int) -> int:
    """Not inside an emoji made of several, nor before an accent that belongs to the letter in front."""
    at = cut
    while at > max(1, cut - 32) and _belongs_to_last(text, at):
        at -= 1
    return at if not _belongs_to_last(text, at) else cut


def _belongs_to_last(text: str, at: int) -> bool:
    mark = text[at]
    return mark == _JOINER or text[at - 1] == _JOINER or unicodedata.category(mark) in ("Mn", "Me", "Mc")
