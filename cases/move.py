"""What a move is: who may make it, from where, to where, what it needs, tells, starts and stops."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from cases.calendar import china_day
from cases.case import Case, Wanted
from cases.hands import Part
from cases.people import Actor, Role
from cases.states import State
from cases.terms import Terms


@dataclass(frozen=True, slots=True)
class Given:
    """What comes along with a move.

    `seen_version` is the case the actor looked at; when one save makes several moves, only the first has it.
    """

    reason: str | None = None
    amount_fen: int | None = None
    wanted: Wanted | None = None  # its words may be left to `words`
    words: str | None = None  # to the resident, or of a note
    assignee: Actor | None = None  # looked up by the keeper: a form only knows an id
    area: str | None = None  # nine-digit division code
    village: str | None = None
    code: str | None = None  # of the reasons that `Move.codes` lists
    until: date | None = None  # the step's last day, where no deadline counts it: of a public notice
    partners: frozenset[str] = frozenset()  # ids of others who did the part together with the actor
    seen_version: int | None = None
    data: Mapping[str, Any] = field(default_factory=dict)  # for the history: ids of papers, of the message


NOTHING = Given()


@dataclass(frozen=True, slots=True)
class Step:
    """One move being made."""

    actor: Actor
    now: datetime
    given: Given
    terms: Terms | None

    @property
    def today(self) -> date:
        return china_day(self.now)


Effect = Callable[[Case, Step], Case]
Fits = Callable[[Case, Actor, date], bool]


def _nothing_else(case: Case, step: Step) -> Case:
    return case


def _always(case: Case, actor: Actor, today: date) -> bool:
    return True


NEEDS = ("reason", "code", "amount", "less", "more", "wanted", "words", "second", "assignee", "area")
"""What a move can need, in the order a form asks."""


@dataclass(frozen=True, slots=True)
class Move:
    name: str  # kept with events: permanent
    by: frozenset[Role]
    source: frozenset[State]
    target: State | None = None  # None: the state stays
    needs: frozenset[str] = frozenset()  # of NEEDS
    tells: str | None = None  # id of the text the resident receives
    clock: str | None = None  # start | stop | longer: of the whole case
    effect: Effect = _nothing_else
    fits: Fits = _always  # what the state alone does not say
    part: Part | None = None  # what the actor has done by it
    apart: frozenset[Part] = frozenset()  # whoever did one of these may not do this
    codes: tuple[str, ...] = ()  # reasons to choose from; words: code-<value>
    step: str | None = None  # a deadline that begins with it, where the state stays (see cases.deadlines)

    @property
    def label(self) -> str:
        """Id of the words on its button and in the timeline."""
        return f"move-{self.name.replace('_', '-')}"

    @property
    def with_message(self) -> bool:
        return self.tells is not None
