"""A case of the actor's area, locked, to be written in. Every query of cases for staff passes `scope`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from cases.people import STAFF, Actor, Role
from cases.refusals import Changed, NotYours
from store.casework.kin import no_kin
from store.casework.knowing import edition
from store.casework.locking import locked_by
from store.casework.rows import open_dossier
from store.database import Tx
from store.desk.area import scope
from store.schema import cases
from store.seal import Seal

WRITERS = STAFF | {Role.VILLAGE}


def locked_case(tx: Tx, actor: Actor, case_id: int) -> Any:
    """The whole row, ours until the transaction ends.

    Raises NotYours (404), also for those who only read, or only do what they were asked to; Apart for kin.
    """
    if actor.role not in WRITERS:
        raise NotYours("household")
    mine = scope(select(cases), actor, by_index=False).where(cases.c.id == case_id)
    row = locked_by(tx, mine, case_id)
    if row is None or not actor.covers(row.area, row.village):  # asked of the row as well: decision 25
        raise NotYours("household")
    no_kin(actor, row.hands, "household")
    return row


def dossier_as_seen(seal: Seal, row: Any, seen: int | None) -> Mapping[str, Any]:
    """The dossier, if it is still the one that was looked at. Raises Changed (409)."""
    dossier = open_dossier(seal, row.dossier, row.code)
    if seen is not None and seen != edition(dossier):
        raise Changed("household")
    return dossier
