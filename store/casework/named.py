"""Who is named in a complaint: they cannot see it, nor do anything in it, from the first moment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from cases.hands import Hand, Part
from rules import keys
from store.database import Tx
from store.schema import staff

SAYS_WHO = (keys.COMPLAINT_WHO, keys.COMPLAINT_WORDS)


def named_in_complaint(tx: Tx, facts: Mapping[str, Any]) -> frozenset[Hand]:
    """Everybody of the staff whose whole name stands in it.

    Of two with one name both are kept out: others can look into it. Whoever is only described ("the lady at
    the window") is kept out by whoever takes the complaint.
    """
    said = " ".join(str(facts[key.name]) for key in SAYS_WHO if facts.get(key.name))
    if not said:
        return frozenset()
    people = tx.execute(select(staff.c.id, staff.c.name).where(staff.c.disabled_at.is_(None))).all()
    return frozenset((Part.BARRED, f"staff:{each.id}") for each in people if each.name and each.name in said)
