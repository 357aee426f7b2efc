"""A clock that was ahead has been set back: what it wrote would otherwise wait until the time it believed in.

Leases and places in line know by themselves that they end later than any can. Days that were counted, and the
trail, stay as they were written; `doctor` says so.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from sqlalchemy import case, delete, update

from store.database import Tx
from store.schema import errand, inbox, job, letter, throttle
from store.times import span_ms

log = logging.getLogger(__name__)

AHEAD = span_ms(timedelta(minutes=1))
"""ms. Clocks of machines that share a database may differ by seconds, not by that much."""
LONGEST_QUIET = span_ms(timedelta(minutes=20))
"""ms. No guessing is stopped for longer at once (`store.throttle.QUIET`)."""


def was_set_back(done_at: int | None, now: int) -> bool:
    """Something was done at a time (ms) that has not come yet."""
    return done_at is not None and done_at > now + AHEAD


def bring_back(tx: Tx, now: int) -> None:
    """What waits for a moment that the wrong clock gave it waits no longer. May be done again.

    A letter that was held for a night then is held for as long as it would have been.
    """
    log.warning("the clock was set back: what was to be done later is done now")
    written = letter.c.at
    for_a_night = letter.c.state == "queued", letter.c.held_until > now, written > now + AHEAD
    tx.execute(
        update(letter)
        .where(*for_a_night)
        .values(
            held_until=letter.c.held_until - (written - now), due_at=letter.c.due_at - (written - now), at=now
        )
    )
    at_once = letter.c.state == "queued", letter.c.held_until <= now, letter.c.due_at > now
    tx.execute(
        update(letter).where(*at_once).values(due_at=now, at=case((written > now, now), else_=written))
    )
    tx.execute(update(job).where(job.c.state == "queued", job.c.due_at > now).values(due_at=now))
    tx.execute(
        update(inbox).where(inbox.c.state.in_(("failed", "held")), inbox.c.due_at > now).values(due_at=now)
    )
    tx.execute(update(errand).where(errand.c.error.is_not(None), errand.c.due_at > now).values(due_at=now))
    tx.execute(delete(throttle).where(throttle.c.until > now + LONGEST_QUIET))
    tx.wake("letters")
    tx.wake("jobs")
