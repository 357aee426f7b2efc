"""A clock that was ahead has been set back: what it wrote would otherwise wait until the time it believed in.

Leases and places in line know by themselves that they end later than any can. Doors are opened for no
longer than they may be. Days that were counted, and the trail, stay as they were written; `doctor` says so.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from sqlalchemy import ColumnElement, case, delete, or_, update

from store.database import Tx
from store.residents import hand_overs, once
from store.schema import (
    challenge,
    errand,
    hand_over,
    inbox,
    invite,
    job,
    letter,
    once_page,
    password_link,
    presence,
    sign_in,
    throttle,
)
from store.staff import invites, links, passkeys
from store.times import span_ms

log = logging.getLogger(__name__)

AHEAD = span_ms(timedelta(minutes=1))
"""ms. Clocks of machines that share a database may differ by seconds, not by that much."""
A_DAY = span_ms(timedelta(days=1))
LONGEST_QUIET = span_ms(timedelta(minutes=20))
"""ms. No guessing is stopped for longer at once (`store.throttle.QUIET`)."""


GOOD_FOR = (
    (hand_over.c.expires_at, hand_overs.GOOD_FOR),
    (once_page.c.expires_at, once.GOOD_FOR),
    (password_link.c.expires_at, links.GOOD_FOR),
    (invite.c.expires_at, invites.INVITE_GOOD_FOR),
    (challenge.c.until, passkeys.GOOD_FOR),
)
"""What opens a door, and for how long at the most."""


def was_set_back(done_at: int | None, now: int) -> bool:
    """Something was done at a time (ms) that has not come yet."""
    return done_at is not None and done_at > now + AHEAD


def bring_back(tx: Tx, now: int) -> None:
    """What waits for a moment that the wrong clock gave it waits no longer. May be done again.

    A letter that was held then, until its clerk is sure of it or for a night, is held for as long as it would
    have been, or until the end of this night.
    """
    log.warning("the clock was set back: what was to be done later is done now")
    written = letter.c.at
    for_a_night = letter.c.state == "queued", letter.c.held_until > now, written > now + AHEAD
    nights = (written - now + A_DAY // 2) // A_DAY * A_DAY  # so that it ends at its hour
    tx.execute(
        update(letter)
        .where(*for_a_night)
        .values(held_until=letter.c.held_until - nights, due_at=letter.c.due_at - nights, at=now)
    )
    at_once = letter.c.state == "queued", letter.c.held_until <= now, letter.c.due_at > now
    due = case((written > now, now + letter.c.due_at - written), else_=now)
    tx.execute(update(letter).where(*at_once).values(due_at=due, at=_no_later(written, now)))
    tx.execute(update(job).where(job.c.state == "queued", job.c.due_at > now).values(due_at=now))
    tx.execute(
        update(inbox).where(inbox.c.state.in_(("failed", "held")), inbox.c.due_at > now).values(due_at=now)
    )
    tx.execute(update(errand).where(errand.c.error.is_not(None), errand.c.due_at > now).values(due_at=now))
    tx.execute(delete(throttle).where(throttle.c.until > now + LONGEST_QUIET))
    tx.execute(delete(presence).where(presence.c.at > now))
    _close_in_time(tx, now)
    tx.wake("letters")
    tx.wake("jobs")


def _close_in_time(tx: Tx, now: int) -> None:
    """Who signed in at a time that has not come yet did so now; and no link or number is good for longer."""
    row = sign_in.c
    moments = (row.seen_at, row.created_at, row.proved_at)
    ahead = update(sign_in).where(or_(*(each > now for each in moments)))
    tx.execute(ahead.values({each: _no_later(each, now) for each in moments}))
    for ends, span in GOOD_FOR:
        latest = now + span_ms(span)
        tx.execute(update(ends.table).where(ends > latest).values({ends: latest}))


def _no_later(at: ColumnElement[int], now: int) -> ColumnElement[int]:
    return case((at > now, now), else_=at)
