"""How a script can end. Only `Hand` binds anybody, and it always rests on an answered question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from dialogs.ground import Ground
from rules.all import Assessment
from rules.facts import Facts


@dataclass(frozen=True, slots=True)
class Hand:
    """Hand the request in."""

    kind: str
    track: str
    area: str
    village: str | None
    first_aid: bool
    finding: Mapping[str, Any]
    about: str = ""  # code of the case that a complaint is about


@dataclass(frozen=True, slots=True)
class Leave:
    """End without handing in: `words` says what else there is. `keep`: the draft waits."""

    words: str
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Reported:
    """Everything needed in an emergency is known."""


@dataclass(frozen=True, slots=True)
class LookUp:
    code: str
    tail: str


@dataclass(frozen=True, slots=True)
class Given:
    """The one thing the clerk asked back."""

    case_id: str
    key: str
    value: Any


@dataclass(frozen=True, slots=True)
class HearingSaid:
    """What a household says before its aid is reduced or ended."""

    case_id: str
    words: str


@dataclass(frozen=True, slots=True)
class Cards:
    """Every programme was looked at."""

    found: Assessment


@dataclass(frozen=True, slots=True)
class Supposed:
    """Only looked at: what would be if."""

    change: str
    pay: int | None  # fen a month


@dataclass(frozen=True, slots=True)
class Remember:
    """Whether to hear of changes was answered."""

    wanted: bool


Ending = Hand | Leave | Reported | LookUp | Given | HearingSaid | Cards | Supposed | Remember
Script = Callable[[Facts, Ground, Mapping[str, Any]], Ending]
