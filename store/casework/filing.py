"""A request becomes a case."""

from __future__ import annotations

from datetime import datetime

from dialogs.deeds import Filed
from dialogs.ground import Ground
from store.database import Tx
from store.seal import Seal


def file_case(tx: Tx, seal: Seal, filing: Filed, resident_id: int, now: datetime, ground: Ground) -> int:
    """The id of the case. Filing the same draft again returns the first id."""
    raise NotImplementedError
