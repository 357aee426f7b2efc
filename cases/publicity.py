"""What a public notice shows, and the guard before it: nothing else can be put in, nothing else gets out.

A notice is made of a name, a number and an amount, and of codes that stand for places and programmes. There
is no field for free words, so nothing has to be taken out of any.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cases.masking import NotAName, masked_name, plain_name
from cases.planted import planted
from cases.states import Kind

MOST_MEMBERS = 30
MOST_FEN = 100_000_000  # a million yuan: surely a slip of the finger, or a number of another kind
LONGEST = 60
"""Days: beyond it, surely a slip of the finger. Shortest possible privacy is the rule (PIPL Art. 19)."""


class About(StrEnum):
    """What a notice announces. Words: `notice-about-<value>`."""

    GRANT = "grant"  # before the decision (低保办法 Art. 19, 特困办法 Art. 15)
    END = "end"  # before the aid ends (特困办法 Art. 26)
    DECISION = "decision"  # what was decided (Law Art. 45, 低保办法 Art. 24)


class Stage(StrEnum):
    """Where a notice stands. Words: `notice-stage-<value>`."""

    DRAFT = "draft"
    CHECKED = "checked"  # by somebody else than its maker
    RUNNING = "running"
    OVER = "over"  # its last day passed
    DOWN = "down"  # taken down before, with a reason


LIVE = frozenset({Stage.DRAFT, Stage.CHECKED, Stage.RUNNING})
"""One of these at a time for a case and what it is about."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything that a notice says of a household. The name is masked already."""

    name: str
    members: int
    amount_fen: int | None  # None where the aid is no money, or it is about an end


@dataclass(frozen=True, slots=True)
class Entry:
    """A household on a notice, for whoever shows it. No case, no number, no full name."""

    shown: Shown
    kind: Kind
    about: About
    township: str  # division code
    village: str  # division code, or "" where it is not known
    first: date
    last: date
    token: str  # leads to where people can object


class Blocked(Exception):
    """It may not be published as it is. `whats`: ids of sentences `notice-blocked-<what>`."""

    status = 422

    def __init__(self, *whats: str) -> None:
        super().__init__(", ".join(whats))
        self.whats = whats


def shown_of(name: str, members: int | None, amount_fen: int | None, *, paid: bool) -> Shown:
    """What may be shown of somebody. `paid`: whether an amount belongs to it. Raises Blocked."""
    wrong = list(dict.fromkeys(planted(name)))
    masked = ""
    try:
        masked = masked_name(name)
    except NotAName:
        wrong.append("name")
    if members is None or not 1 <= members <= MOST_MEMBERS:
        wrong.append("members")
    if paid and (amount_fen is None or not 0 < amount_fen <= MOST_FEN):
        wrong.append("amount")
    if wrong or members is None:
        raise Blocked(*wrong)
    return Shown(masked, members, amount_fen if paid else None)


def check_shown(shown: Shown, *places: str) -> None:
    """The last look before something is hung up or sent out: also at the names of places. Raises Blocked."""
    wrong = [what for text in (shown.name, *places) for what in planted(text)]
    if not shown.name.rstrip().endswith("*"):
        wrong.append("name")
    if not 1 <= shown.members <= MOST_MEMBERS:
        wrong.append("members")
    if shown.amount_fen is not None and not 0 < shown.amount_fen <= MOST_FEN:
        wrong.append("amount")
    if wrong:
        raise Blocked(*dict.fromkeys(wrong))


def last_day(first: date, days: int) -> date:
    """Calendar days; the day of posting does not count (Civil Code Art. 201). Raises Blocked."""
    if not 1 <= days <= LONGEST:
        raise Blocked("days")
    return first + timedelta(days=days)


def days_left(last: date, today: date) -> int:
    """0 on the last day."""
    return (last - today).days


def standard_key(kind: Kind, about: About) -> str:
    """Under which name the county's standards keep the number of days."""
    return "publication.days" if about is About.DECISION else f"{kind}.notice_days"


__all__ = [
    "LIVE",
    "LONGEST",
    "About",
    "Blocked",
    "Entry",
    "Shown",
    "Stage",
    "check_shown",
    "days_left",
    "last_day",
    "plain_name",
    "shown_of",
    "standard_key",
]
