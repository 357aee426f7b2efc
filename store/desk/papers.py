"""What staff say of a photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.database import Tx
from store.desk.shapes import PaperRow
from store.seal import Seal

if TYPE_CHECKING:
    from cases.people import Actor


def mark_paper(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    paper_id: int,
    *,
    state: str | None = None,
    turn: int | None = None,
    note: str | None = None,
) -> PaperRow:
    """`state` good, poor or kept (unmarked); `turn` in degrees clockwise. Raises NotYours if foreign."""
    raise NotImplementedError
