"""Cases of every kind in every state that staff can bring them to, and the way that led there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from random import Random

from cases.case import Case
from cases.hands import Part
from cases.moves import MOVES, MoveRefused, open_to
from cases.needs import can_take_over
from cases.people import Actor, Duty, Role
from cases.states import Kind, State, Track
from store import staff
from tests.cases.ground import enough
from tests.guard.conftest import Building, hashed
from tests.store.office import COUNTY, OTHER_TOWN, TOWN, a_request

WALKS, STEPS = 12, 9
"""From the first day of each kind; and so many moves of each."""
STAFF: tuple[tuple[str, Role, str, frozenset[Duty]], ...] = (
    ("second-clerk", Role.CLERK, TOWN, frozenset()),
    ("payer", Role.CLERK, TOWN, frozenset(Duty)),
    ("second-officer", Role.OFFICER, COUNTY, frozenset()),
)
PRESENT = ("clerk", "head", "officer", "county-head", "clerk-elsewhere", "head-elsewhere")

Step = tuple[str, str]
"""A move, and the sign-in of who makes it."""


@dataclass
class Ways:
    """How each state of each kind is reached."""

    building: Building
    found: dict[tuple[Kind, State], Sequence[Step]] = field(default_factory=dict)
    numbers: count[int] = field(default_factory=lambda: count(1))

    def hire(self) -> None:
        desk = self.building.desk
        for who in PRESENT:
            self.building.hire(who)
        for who, role, area, duties in STAFF:
            made = desk.house.store.write_now(
                lambda tx, w=who, r=role, a=area, d=duties: staff.create(  # type: ignore[misc]
                    tx, w, w, r, a, hashed(), desk.clock[0], d
                )
            )
            desk.people[who] = Actor(f"staff:{made}", role, area, who, duties=duties)
        desk.people.pop("qianjin")  # has no account

    def case(self, case_id: int) -> Case:
        return self.building.desk.office.dossier(case_id).case

    def begin(self, kind: Kind) -> int:
        number = next(self.numbers)
        track = Track.QUICK if kind is Kind.TEMPORARY else Track.NONE
        area = COUNTY if kind is Kind.COMPLAINT else TOWN
        filing = a_request(f"{kind}:{number}", kind=str(kind), track=str(track), area=area)
        return self.building.desk.case(filing, f"chat-{number}")

    def walk(self, rng: Random) -> None:
        """Every kind, now and again, wherever its moves lead; what is new is tried first."""
        for kind in Kind:
            for _ in range(WALKS):
                case_id, way = self.begin(kind), list[Step]()
                for _ in range(STEPS):
                    here = self.case(case_id)
                    self.found.setdefault((kind, here.state), tuple(way))
                    step = self._step(here, rng)
                    if step is None:
                        break
                    if self.move(case_id, step):
                        way.append(step)

    def again(self, kind: Kind, state: State) -> int | None:
        """Another case that stands there."""
        case_id = self.begin(kind)
        for step in self.found[kind, state]:
            self.move(case_id, step)
        return case_id if self.case(case_id).state is state else None

    def open(self, case: Case) -> Iterator[tuple[str, str]]:
        """Each move that somebody could make, with one who could."""
        seen = set[str]()
        for who, actor in self.building.desk.people.items():
            for move in open_to(case, actor, self.building.desk.clock[0]):
                if move.name not in seen:
                    seen.add(move.name)
                    yield move.name, who

    def _step(self, case: Case, rng: Random) -> Step | None:
        there = list(self.open(case))
        new = [each for each in there if self._target(case, each[0]) is not None]
        return rng.choice(new or there) if there else None

    def _target(self, case: Case, move: str) -> State | None:
        """Where the move leads, if that is no state we know."""
        target = MOVES[case.kind][move].target
        return target if target and (case.kind, target) not in self.found else None

    def move(self, case_id: int, step: Step) -> bool:
        name, who = step
        case, desk = self.case(case_id), self.building.desk
        given = replace(enough(name, case), assignee=self._somebody(case, name))
        if "area" in MOVES[case.kind][name].needs:
            given = replace(given, area=OTHER_TOWN if case.area != OTHER_TOWN else TOWN)
        try:
            desk.move(case_id, name, who, given)
        except MoveRefused:
            return False
        return True

    def _somebody(self, case: Case, move: str) -> Actor | None:
        everybody = self.building.desk.people.values()
        if move == "bar":
            return next((each for each in everybody if not case.did(Part.BARRED, each.id)), None)
        return next((each for each in everybody if can_take_over(each, case)), None)
