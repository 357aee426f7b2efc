"""In which order rows are locked: the person, then the case, then what hangs on it (decision 32).

A turn of the conversation begins with the person, and whoever works at a case begins there as well: so nobody
holds the case and waits for the person while the turn of that person waits for the case.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Select, bindparam, select

from store.database import Tx
from store.schema import cases, resident

_LOCKED = select(cases).where(cases.c.id == bindparam("case_id")).with_for_update(of=cases)
"""Built once: to build it costs more than to run it."""
_PERSON = (
    select(resident.c.id)
    .where(
        resident.c.id
        == select(cases.c.resident_id).where(cases.c.id == bindparam("case_id")).scalar_subquery()
    )
    .with_for_update(key_share=True)
)


def in_turn(tx: Tx, case_ids: Collection[int] | Select[Any]) -> None:
    """Stand in line with whoever these cases are about, before anything of theirs is locked.

    Of several, the lowest number first.
    """
    if tx.dialect.name != "sqlite":
        people_in_turn(tx, select(cases.c.resident_id).where(cases.c.id.in_(case_ids)))


def people_in_turn(tx: Tx, resident_ids: Collection[int] | Select[Any]) -> None:
    """The same for people. Where one writes at a time there is no line to stand in."""
    if tx.dialect.name == "sqlite":
        return
    mine = select(resident.c.id).where(resident.c.id.in_(resident_ids)).order_by(resident.c.id)
    tx.execute(mine.with_for_update(key_share=True)).all()


def locked(tx: Tx, case_id: int) -> Any:
    """The whole row, ours until the transaction ends; None if there is none."""
    _in_turn_once(tx, case_id)
    return tx.execute(_LOCKED, {"case_id": case_id}).first()


def locked_by(tx: Tx, mine: Select[Any], case_id: int) -> Any:
    """The same for a query of `cases` that also looks at who asks; None if it finds nothing."""
    _in_turn_once(tx, case_id)
    return tx.execute(mine.with_for_update(of=cases)).first()


def _in_turn_once(tx: Tx, case_id: int) -> None:
    """Whoever stands there keeps the place until the transaction ends."""
    if tx.dialect.name != "sqlite" and case_id not in tx.in_line:
        tx.execute(_PERSON, {"case_id": case_id})
        tx.in_line.add(case_id)
