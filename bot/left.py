"""What somebody began and nobody finished goes after a while."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from store import counter
from store.database import Tx


def drop_left_at_counter(tx: Tx, house: House, now: datetime) -> bool:
    """Requests begun at the counter that nobody handed in. True when there are more.

    The photos go at once: should the rest be undone, it is done again, and nobody looks at them in between.
    """
    found = counter.long_left(tx, house.seal, now)
    for draft in found:
        for name in counter.drop(tx, house.seal, draft):
            house.shelf.drop(name)
    return bool(found)
