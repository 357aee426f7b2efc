"""Public notices that hang today, as everybody may read them, for systems that show or archive them."""

from __future__ import annotations

from datetime import date

from store.access.keys import Key
from store.access.seen import cursor_of, read_cursor
from store.database import Tx
from store.notices.hanging import running_for
from store.notices.rows import Notice
from store.seal import Seal


def list_notices(
    tx: Tx, seal: Seal, key: Key, after: str | None, limit: int, today: date
) -> tuple[list[Notice], str | None]:
    """In the order in which they were made, and where to go on. Raises BadCursor.

    What hangs at one time is bounded, so the page is cut from all of it.
    """
    start = read_cursor(after, 1)[0] if after else 0
    hanging = sorted(running_for(tx, seal, key.actor, today), key=lambda notice: notice.id)
    found = [notice for notice in hanging if notice.id > start][:limit]
    return found, cursor_of(found[-1].id) if found else after
