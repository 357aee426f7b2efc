"""The one page of a case, and the one save of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from dialogs.ground import Ground
from store.database import Tx
from store.desk.shapes import CasePage, Colleague
from store.seal import Seal

if TYPE_CHECKING:
    from cases.moves import Given, Moved
    from cases.people import Actor


def case_page(tx: Tx, seal: Seal, actor: Actor, case_id: int, now: datetime, ground: Ground) -> CasePage:
    """Everything about a case. Raises NotYours for a foreign or unknown one. At most 12 queries."""
    raise NotImplementedError


def act(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    case_id: int,
    seen_version: int | None,
    steps: Sequence[tuple[str, Given]],
    now: datetime,
    ground: Ground,
) -> Moved:
    """Several moves in one save (status, message, note); all of them or none. The last one's outcome.

    Raises cases.moves.NotNow if the case has gone on since `seen_version` in a way the moves do not fit.
    """
    raise NotImplementedError


def colleagues(tx: Tx, actor: Actor) -> tuple[Colleague, ...]:
    """Staff of the actor's area and below, for handing over and for the staff page."""
    raise NotImplementedError
