"""What goes, what stays, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import select

from store.database import Tx
from store.schema import cases
from store.times import ms

GO = frozenset(
    (
        "address", "authorisation", "check_item", "counter_draft", "evidence", "hand_over", "household",
        "inbox", "left_draft", "letter", "likeness", "new_token", "notice_proof", "once_page", "paper",
        "token", "ruling", "trail_words", "visit_part", "wish"
    )
)  # fmt: skip
"""Their rows of this person go."""
BLANK = frozenset(
    (
        "cases", "event", "payment", "payment_check", "public_notice", "resident", "survey", "task",
        "visit"
    )
)  # fmt: skip
"""Their rows stay, without a word or a name in them."""
STAY = frozenset(
    (
        "assignment", "check_batch", "consent", "job", "objection", "payment_batch", "payment_sample",
        "ruling_group", "sight", "snooze"
    )
)  # fmt: skip
"""Numbers, times and codes. An objection was never tied to a person; a job goes when it is done."""

ARCHIVE = "file"
"""The county's period for files of cases, in days after their end; none: nobody has told us."""


class Stays(StrEnum):
    """Why a case cannot be erased (yet). Words: `erase-stays-<value>`."""

    OPEN = "open"
    ARCHIVE = "archive"  # the period of the archive rule is not over, or not known


@dataclass(frozen=True, slots=True)
class Held:
    """One case of the person, and why it stays; None: it may go."""

    id: int
    code: str
    kind: str
    state: str
    why: Stays | None


def cases_held(tx: Tx, resident_id: int, keep: Mapping[str, int | None], now: datetime) -> tuple[Held, ...]:
    """All cases of a person, oldest first."""
    rows = tx.execute(select(cases).where(cases.c.resident_id == resident_id).order_by(cases.c.id))
    return tuple(Held(row.id, row.code, row.kind, row.state, _why(row, keep, now)) for row in rows)


def _why(row: Any, keep: Mapping[str, int | None], now: datetime) -> Stays | None:
    if row.open:
        return Stays.OPEN
    days = keep.get(ARCHIVE)
    if days is None or row.closed_at is None or row.closed_at > ms(now - timedelta(days=days)):
        return Stays.ARCHIVE
    return None
