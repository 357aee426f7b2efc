"""Everybody who works here signs in anew: after somebody stood between them and the house."""

from __future__ import annotations

from sqlalchemy import delete, true

from store.database import Tx
from store.schema import invite, password_link
from store.staff.sessions import end_where


def sign_everybody_out(tx: Tx) -> int:
    """How many sign-ins there were. Invites and links for another password, which were on their way through
    the same hands, work no more.
    """
    tx.execute(delete(invite).where(invite.c.used_at.is_(None)))
    tx.execute(delete(password_link))
    return end_where(tx, (true(),))
