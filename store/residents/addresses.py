"""Where a resident can be reached."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update

from store.database import Tx
from store.schema import address
from store.times import ms


def note_gone(tx: Tx, address_id: int, gone: bool, now: datetime) -> None:
    """The person closed the door to us, or opened it again. Whoever writes to us has opened it."""
    tx.execute(update(address).where(address.c.id == address_id).values(blocked_at=ms(now) if gone else None))
    tx.wake("desk")
