"""A case as its resident may see it."""

from __future__ import annotations

from datetime import datetime

from dialogs.deeds import CaseView
from dialogs.ground import Ground
from store.database import Tx
from store.seal import Seal


def case_view(tx: Tx, seal: Seal, case_id: int, ground: Ground, now: datetime) -> CaseView:
    """Raises cases.moves.NotYours if there is no such case. Whose it is, the caller knows."""
    raise NotImplementedError


def views_of(tx: Tx, seal: Seal, resident_id: int, ground: Ground) -> tuple[CaseView, ...]:
    """The resident's cases, newest first."""
    raise NotImplementedError
