"""The keys that seal once more, beside the anchors of the trail: sealed with the master, as on the ring.

Anchors and the list of who was erased are signed with the newest of them and lie outside the database. A
copy from before that key was made would come back without it, and believe neither.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import orjson
from sqlalchemy import select

from store.database import Tx
from store.files import write_over
from store.keys.keyring import context_of, hang, kept_on, on_the_ring
from store.schema import data_key
from store.seal import Masters, Tampered

FILE = "ring.json"


class BadRing(Exception):
    """It was changed, or sealed with a master that is not among these. The message names the file."""


def write_down(tx: Tx, folder: Path) -> None:
    """As the ring is now, in the place of what was there: an older master is to open it no longer. What is
    not on the ring stays; the database may be one from before. Durable when it returns; raises OSError.
    """
    rows = tx.execute(select(data_key).where(data_key.c.number >= 0).order_by(data_key.c.number))
    ring = {str(row.number): bytes(row.wrapped).hex() for row in rows}
    if not ring:
        return
    path = folder / FILE
    there = _there(path)
    if there != {**there, **ring}:
        folder.mkdir(parents=True, exist_ok=True)
        write_over(path, orjson.dumps({**there, **ring}))


def _there(path: Path) -> dict[str, str]:
    """Nothing where it was harmed: it is written anew."""
    try:
        found = orjson.loads(path.read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def take_up(tx: Tx, folder: Path, masters: Masters, now: datetime) -> None:
    """What a copy from before had not yet hangs on the ring. Raises BadRing."""
    path = folder / FILE
    if not path.exists():
        return
    wrapping = masters.for_wrapping()
    try:
        told = {
            int(number): bytes.fromhex(wrapped) for number, wrapped in orjson.loads(path.read_bytes()).items()
        }
        found = {number: wrapping.open(wrapped, context_of(number)) for number, wrapped in told.items()}
    except (ValueError, TypeError, AttributeError, Tampered):
        raise BadRing(path.name) from None
    if found.keys() - kept_on(tx, masters).keys():
        hang(tx, masters, {**on_the_ring(tx, masters), **found, **kept_on(tx, masters)}, now)
