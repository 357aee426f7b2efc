"""A notice between the database and values. What it says of a household is sealed, also while it hangs."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import orjson

from cases.people import Actor, Role
from cases.publicity import About, Entry, Shown, Stage
from cases.states import Kind, State
from store.seal import Seal

HANGS = frozenset({State.NOTICED, State.OBJECTED})
"""Where a case may stand while it is on notice before its decision."""
DECIDED = frozenset({State.APPROVED, State.RUNNING, State.PAID, State.CLOSED})
"""Where it may stand while what was decided is published."""
HOUSE = Actor("house", Role.SYSTEM, "")


@dataclass(frozen=True, slots=True)
class Notice:
    """Numbers of staff as they are kept; None where nobody did it (yet), or the house did."""

    id: int
    token: str
    case_id: int
    about: About
    kind: Kind
    area: str
    village: str
    shown: Shown
    days: int
    basis: str  # where staff found the number of days; "" where the standards say it
    stage: Stage
    first: date | None
    last: date | None
    made_by: int
    made_at: int
    checked_by: int | None
    posted_by: int | None
    ended_by: int | None
    ended_at: int | None
    why: str

    @property
    def entry(self) -> Entry:
        """What the public sees of it. Raises ValueError before it is posted."""
        if self.first is None or self.last is None:
            raise ValueError("not posted")
        return Entry(
            self.shown, self.kind, self.about, self.area, self.village, self.first, self.last, self.token
        )


def notice_of(row: Any, seal: Seal) -> Notice:
    return Notice(
        id=row.id,
        token=row.token,
        case_id=row.case_id,
        about=About(row.about),
        kind=Kind(row.kind),
        area=row.area,
        village=row.village,
        shown=Shown(**orjson.loads(seal.open(row.shown, context("shown", row.token)))),
        days=row.days,
        basis=opened(seal, row.basis, "basis", row.token),
        stage=Stage(row.stage),
        first=row.first,
        last=row.last,
        made_by=row.made_by,
        made_at=row.made_at,
        checked_by=row.checked_by,
        posted_by=row.posted_by,
        ended_by=row.ended_by,
        ended_at=row.ended_at,
        why=opened(seal, row.why, "why", row.token),
    )


def shut_shown(seal: Seal, shown: Shown, token: str) -> bytes:
    return seal.shut(orjson.dumps(asdict(shown)), context("shown", token))


def opened(seal: Seal, sealed: bytes | None, part: str, token: str) -> str:
    return "" if sealed is None else seal.open_text(sealed, context(part, token))


def context(part: str, token: str) -> bytes:
    return f"public_notice.{part}:{token}".encode()


def by_the_house(actor: Actor) -> Actor:
    """The house makes the move, at the hand of somebody of the staff: whose name the history keeps."""
    return Actor(actor.id, Role.SYSTEM, actor.area, actor.name)
