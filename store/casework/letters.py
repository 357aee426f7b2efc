"""Letters to a resident that something other than the conversation writes: a notice, a clerk's reply."""

from __future__ import annotations

from datetime import datetime

from dialogs.message import Say
from store.database import Tx
from store.seal import Seal


def post_to_resident(
    tx: Tx,
    seal: Seal,
    resident_id: int,
    say: Say,
    key: str,
    now: datetime,
    case_id: int | None,
    by_staff: int | None = None,
) -> None:
    """Queue a letter to the address the resident used last. A key that was used before is left alone."""
    raise NotImplementedError
