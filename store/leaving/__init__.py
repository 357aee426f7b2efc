"""Lists of people leave the house by two hands: one of the staff asks, another agrees, and the first takes it
once, within a day, with the rows that were agreed to and no more. Why: docs/decisions/0039.
"""

from store.leaving.asking import (
    LONGEST_REASON,
    RELEASERS,
    ListOver,
    OwnList,
    Wanted,
    agree,
    ask,
    forget_rows,
    refuse,
    take,
    take_back,
)
from store.leaving.reading import Leaving, lists_of, may_release, releasers, to_take, waiting

__all__ = [
    "LONGEST_REASON",
    "RELEASERS",
    "Leaving",
    "ListOver",
    "OwnList",
    "Wanted",
    "agree",
    "ask",
    "forget_rows",
    "lists_of",
    "may_release",
    "refuse",
    "releasers",
    "take",
    "take_back",
    "to_take",
    "waiting",
]
