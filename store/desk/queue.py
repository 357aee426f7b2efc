"""The queue: what waits for whom, longest waiting first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from store.database import Tx
from store.desk.shapes import QueuePage
from store.seal import Seal

if TYPE_CHECKING:
    from cases.people import Actor


def queue_page(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    view: str,
    today: date,
    *,
    sort: str = "waiting",
    area: str | None = None,
    kind: str | None = None,
    after: str | None = None,
    limit: int = 50,
) -> QueuePage:
    """One page of a view (see VIEWS). `after` is a cursor; a broken one means page one."""
    raise NotImplementedError


def badges(tx: Tx, actor: Actor, today: date) -> Mapping[str, int]:
    """How many cases stand in each view, read from the tally table alone."""
    raise NotImplementedError
