"""What a resident tells about a case that is open already. Everything passes `cases.moves.make`."""

from __future__ import annotations

from datetime import datetime

from dialogs.deeds import CaseView, Routed, Supplied, ToldCase, Withdrawn
from dialogs.ground import Ground
from store.database import Tx
from store.seal import Seal


def told_case(
    tx: Tx, seal: Seal, deed: ToldCase, resident_id: int, now: datetime, ground: Ground
) -> CaseView:
    """Words, papers or facts for a case. Raises cases.moves.NotYours if it is not this resident's."""
    raise NotImplementedError


def supplied(
    tx: Tx, seal: Seal, deed: Supplied, resident_id: int, now: datetime, ground: Ground
) -> CaseView | None:
    """The one answer or paper that the clerk asked back; None if it is not wanted any more."""
    raise NotImplementedError


def routed(tx: Tx, seal: Seal, deed: Routed, resident_id: int, now: datetime, ground: Ground) -> CaseView:
    """The township of an urgent case became known: its clerks see it from now on."""
    raise NotImplementedError


def withdrawn(
    tx: Tx, seal: Seal, deed: Withdrawn, resident_id: int, now: datetime, ground: Ground
) -> CaseView | None:
    """None if it can no longer be withdrawn."""
    raise NotImplementedError


def resident_said(
    tx: Tx, seal: Seal, case_id: int, inbox_id: int, resident_id: int, now: datetime, ground: Ground
) -> None:
    """A message outside any script reaches the case: the inbox row is tied to it, staff see it as unread."""
    raise NotImplementedError
