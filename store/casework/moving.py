"""The keeper: locks a case, lets `cases.moves` decide, keeps the outcome."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from dialogs.ground import Ground
from store.casework.shapes import CaseFile
from store.database import Tx
from store.seal import Seal

if TYPE_CHECKING:
    from cases.moves import Given, Moved
    from cases.people import Actor


def make_move(
    tx: Tx, seal: Seal, case_id: int, move: str, actor: Actor, given: Given, now: datetime, ground: Ground
) -> Moved:
    """Make a move and keep the case, its event, the badges and the letters to the resident.

    Raises cases.moves.NotYours (404, also for a case that is not there), NotNow (409), and whatever else
    `cases.moves.make` refuses with. Wakes "desk", "letters" and f"resident:{id}".
    """
    raise NotImplementedError


def load_case(tx: Tx, seal: Seal, case_id: int) -> CaseFile:
    """A case with its dossier opened. NotYours if there is none. Area is checked by `store.desk`."""
    raise NotImplementedError
