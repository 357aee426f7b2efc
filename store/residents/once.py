"""Pages for one answer, opened from a chat that must not carry it: a token of 32 bytes, ten minutes, once.

Only a mark of the token is kept, so a copied database opens no page. A page lets its holder answer one
question of one person and shows nothing of theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_urlsafe

from sqlalchemy import insert, select, update

from dialogs.deeds import PageWanted
from dialogs.state import Talk
from dialogs.turns.offshore import asks_now
from store.database import Tx
from store.residents.talks import Resident, opened_talk
from store.schema import address, once_page, resident
from store.seal import Seal
from store.times import ms

GOOD_FOR = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Page:
    """A page that still works, and the chat that it answers into."""

    resident_id: int
    channel: str
    sender: str
    question: str  # "": whatever the person hands in
    talk: Talk


def offer(tx: Tx, seal: Seal, who: Resident, wanted: PageWanted, now: datetime) -> str:
    """The token of a new page. Those asked for before stay good until their own time is over."""
    token = token_urlsafe(32)
    tx.execute(
        insert(once_page).values(
            mark=_mark(seal, token),
            resident_id=who.id,
            address_id=who.address_id,
            draft=wanted.draft,
            question=wanted.question,
            expires_at=ms(now + GOOD_FOR),
        )
    )
    return token


def look(tx: Tx, seal: Seal, token: str, now: datetime, *, hold: bool = False) -> Page | None:
    """None: unknown, used, too old, or the chat asks something else by now. `hold`: it stays so until the
    transaction ends.
    """
    page = once_page.c
    asked = (
        select(
            page.resident_id, page.draft, page.question, address.c.channel, address.c.sender, resident.c.talk
        )
        .join(address, address.c.id == page.address_id)
        .join(resident, resident.c.id == page.resident_id)
        .where(
            page.mark == _mark(seal, token),
            page.used_at.is_(None),
            page.expires_at >= ms(now),
            address.c.resident_id == page.resident_id,  # the phone has not moved to another conversation
        )
    )
    row = tx.execute(asked.with_for_update(of=resident) if hold else asked).first()
    if row is None:
        return None
    talk = opened_talk(seal, bytes(row.talk), row.resident_id)
    if not asks_now(talk, row.draft, row.question):
        return None
    return Page(row.resident_id, row.channel, row.sender, row.question, talk)


def use(tx: Tx, seal: Seal, token: str, now: datetime) -> Page | None:
    """The page, used up by this very transaction: of several at once only one gets it."""
    found = look(tx, seal, token, now, hold=True)
    taken = (
        update(once_page)
        .where(once_page.c.mark == _mark(seal, token), once_page.c.used_at.is_(None))
        .values(used_at=ms(now))
    )
    return found if found is not None and tx.execute(taken).rowcount else None


def _mark(seal: Seal, token: str) -> bytes:
    return seal.mark("once", token)
