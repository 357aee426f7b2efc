"""What excuses a bubble that came twice, or a message that came too soon: a death, or a slow process."""

from __future__ import annotations

from tests.faults.history import Bubble, History, Hurry

AWAKE = 0.1
"""Seconds that a provider that listens may be late."""
SHORTEST_LEASE = 2.0
"""Seconds. Of the six of a lease a letter that is out has more left, unless its process hangs."""


def doubled(h: History) -> list[Bubble]:
    """Bubbles on a screen that no letter knows of: sent, and not written down."""
    recorded = {(row["sender"], row["provider_id"]) for row in h.books.letter}
    return [
        each for each in h.bubbles if not each.aside and (str(each.chat), str(each.number)) not in recorded
    ]


def struck(h: History, who: str, one: float, other: float) -> bool:
    """Whether that process died, or stood still, between these two moments."""
    first, last = sorted((one, other))
    return any(blow.who in ("", who) and blow.at <= last and first <= blow.until for blow in h.blows)


def slow_and_dead(h: History, first: Bubble, other: Bubble) -> bool:
    """Another took over when the lease was over, so not at once; and who had it died later without a word."""
    took_over = other.by != first.by and other.at - first.at > SHORTEST_LEASE
    return took_over and any(blow.who == first.by and blow.at > other.at for blow in h.blows)


def hurried(h: History) -> list[Hurry]:
    """Refused as too fast, and nothing explains it. A death does, in one chat: who sent to it and died before
    it had told the others leaves them in the dark; as who was so slow that another took the letter over. Or
    the provider had not listened itself, so that what had come one by one was let in at once.
    """
    slow = {row["sender"] for row in h.books.letter if row["id"] in h.overtaken}
    return [
        each
        for each in h.hurries
        if (
            each.asleep < AWAKE
            if each.before is None
            else not struck(h, each.before.by, each.before.at, each.at) and str(each.chat) not in slow
        )
    ]
