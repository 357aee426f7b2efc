"""A hidden number is not found out by looking for one after another that it might be.

Of an identity number the first and last four are shown, of whom it is about the age: some thirty numbers are
left, and a search that finds the case says which. Whoever has the card before them types it once.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from cases.people import Actor
from dialogs.hear.persons.identity import mask_id
from dialogs.hear.persons.phones import mask_phone
from store.database import Tx
from store.seal import Seal
from store.throttle import give_back, may_try_each
from store.tokens import query_tokens

MOST, A_DAY = 5, timedelta(days=1)
"""Searches that find nobody, by one person, for numbers that look alike once they are hidden."""
MASKS = {"id": mask_id, "phone": mask_phone}


def guesses(seal: Seal, actor: Actor, text: str) -> tuple[str, ...]:
    """What a search for `text` counts as; nothing where no whole number is looked for."""
    hidden = ((kind, MASKS[kind](plain)) for kind, plain in query_tokens(text) if kind in MASKS)
    return tuple(f"guess:{actor.id}:{seal.mark(kind, mask).hex()}" for kind, mask in hidden)


def may_look(tx: Tx, names: Iterable[str], now: datetime) -> bool:
    """Counts one more; False if today there were too many."""
    return may_try_each(tx, dict.fromkeys(names, MOST), now, A_DAY)


def was_there(tx: Tx, names: Iterable[str]) -> None:
    """Somebody was found: it was no guess."""
    give_back(tx, names)
