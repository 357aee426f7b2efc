"""Where a conversation opens: at what is new, not at what has stood unanswered for months."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from api.chat.bubbles import Bubble
from store.times import china_day


@dataclass(frozen=True, slots=True)
class Opening:
    at: int = -1  # which bubble the page opens at; -1: none
    missed: int = 0  # bubbles above it that nobody has read
    first_missed: int = 0  # the letter of the first of them


def opening_of(bubbles: Sequence[Bubble], seen: int) -> Opening:
    """Of the newest day, the first that is unread; if all of it was read, what is asked, or was said last.

    `seen`: the newest letter that a page of theirs has shown.
    """
    live = [n for n, bubble in enumerate(bubbles) if bubble.live]
    if not live:
        return Opening()
    newest_day = china_day(bubbles[live[-1]].at)
    newest = [n for n in live if china_day(bubbles[n].at) == newest_day]
    at = next((n for n in newest if bubbles[n].id > seen), -1)
    if at < 0:
        last = next((n for n in reversed(newest) if bubbles[n].asks or bubbles[n].lines), newest[-1])
        at = next(n for n in newest if bubbles[n].at == bubbles[last].at)
    missed = [bubbles[n].id for n in live if n < at and bubbles[n].id > seen]
    return Opening(at, len(missed), missed[0] if missed else 0)
