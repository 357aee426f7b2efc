"""Every move x state x role x area x duty x hands, for every kind: what shows works, nothing else does."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given as vary
from hypothesis import settings
from hypothesis import strategies as some

from cases.case import Case, Level, Meant
from cases.hands import Part
from cases.moves import MOVES, Moved, MoveRefused, make, open_to
from cases.people import APPLICANTS, Actor, Duty, Role
from cases.people import COUNTY as OF_COUNTY
from cases.posts import FIELD
from cases.states import Kind, State, Track
from tests.cases.ground import COUNTY, HERE, NOW, THERE, VILLAGE, case, enough, proposed, terms

AREAS = ["", COUNTY, HERE, THERE, VILLAGE]
MINE = [frozenset[str](), frozenset({"41"})]
STAFF_ROLES = [role for role in Role if role not in APPLICANTS]
ACTORS = [
    Actor(f"staff:{n}", role, area, duties=duties)
    for n, (role, area, duties) in enumerate(product(STAFF_ROLES, AREAS, [frozenset(), frozenset(Duty)]))
    if not duties or area == HERE
]
ACTORS += [
    Actor(f"resident:{n}", role, "", applicant_of=mine)
    for n, (role, mine) in enumerate(product(APPLICANTS, MINE))
]
ACTORS.append(Actor("staff:800", Role.WORKER, HERE, asked_to=frozenset({"41"})))
NO_CASES = frozenset({Role.AUDITOR, Role.SECURITY, Role.ADMINISTRATOR})
DECISIONS = frozenset({"approve", "approve_first", "refuse", "change", "end", "keep_on", "send_back"})
LOOKED_INTO = frozenset(
    {(Part.CHECKED, "staff:900"), (Part.SURVEYED, "staff:901"), (Part.VISITED, "staff:902")}
)
SEPARATE = frozenset({Part.SURVEYED, Part.PROPOSED, Part.VISITED})


def tried(about: Case, actor: Actor) -> None:
    shown = {move.name for move in open_to(about, actor, NOW)}
    before = replace(about)
    for name in (*MOVES[about.kind], "no_such_move", "file"):
        try:
            moved = make(name, about, actor, NOW, enough(name, about), terms())
        except MoveRefused:
            assert name not in shown, (name, actor)
        else:
            assert name in shown, (name, actor)
            assert allowed(name, about, actor, moved), (name, actor)
        assert about == before


def allowed(name: str, about: Case, actor: Actor, moved: Moved) -> bool:
    """What the law and the house say, written a second time and in other words than the tables."""
    did = {part for part, who in about.hands if who == actor.id}
    assert moved.case.version == about.version + 1 == moved.event.version
    assert (moved.event.source, moved.event.target) == (about.state, moved.case.state)
    if Part.KIN in did or actor.role in NO_CASES:
        return False
    if Part.BARRED in did and actor.role is not Role.SYSTEM and actor.role not in APPLICANTS:
        return False
    if actor.role in FIELD and moved.case.state is not about.state:
        return False
    if actor.role in APPLICANTS and "41" not in actor.applicant_of:
        return False
    if actor.role is Role.WORKER:
        return "41" in actor.asked_to
    inside = actor.role in APPLICANTS or actor.role is Role.SYSTEM or actor.covers(about.area, about.village)
    if not inside:
        return False
    if name == "pay":
        return Duty.PAYER in actor.duties and not did & {Part.DECIDED, Part.FIRST}
    if name in DECISIONS:
        level = about.proposal.level if about.proposal else None
        right = actor.role in OF_COUNTY if level is Level.COUNTY else actor.role is Role.HEAD
        return right and not did & SEPARATE
    if about.state is State.HEARING and moved.case.state is not State.HEARING:
        return not about.unread
    return True


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("state", State)
def test_a_button_that_shows_is_a_button_that_works_and_nothing_else_works(state: State, kind: Kind) -> None:
    area = COUNTY if kind is Kind.COMPLAINT else HERE
    for flag, actor in product([True, False], ACTORS):
        about = case(
            state,
            kind,
            area=area,
            urgent=flag,
            first_aid=flag,
            unread=flag,
            assignee=None if flag else "staff:1",
            proposal=proposed(level=Level.COUNTY if flag else Level.TOWNSHIP),
            hands=LOOKED_INTO | {(Part.DECLARED, actor.id)},
            amount_fen=80_000,
        )
        tried(about, actor)


PARTS = some.frozensets(some.sampled_from(list(Part)), max_size=3)
PROPOSALS = some.none() | some.builds(
    proposed,
    some.sampled_from(Meant),
    some.sampled_from([10_000, 200_000]),
    some.sampled_from(Level),
    some.integers(1, 2),
)


@settings(max_examples=600, deadline=None)
@vary(some.data())
def test_whatever_was_done_before_by_whom(data: some.DataObject) -> None:
    draw = data.draw
    kind, state, actor = (draw(some.sampled_from(each)) for each in (list(Kind), list(State), ACTORS))
    own = {(part, actor.id) for part in draw(PARTS)}
    others = {(part, "staff:900") for part in draw(PARTS)}
    tried(
        case(
            state,
            kind,
            area=draw(some.sampled_from([HERE, COUNTY])),
            track=draw(some.sampled_from(list(Track))) if kind is Kind.TEMPORARY else Track.NONE,
            urgent=draw(some.booleans()),
            unread=draw(some.booleans()),
            heard=draw(some.booleans()),
            first_aid=draw(some.booleans()),
            asks=draw(some.integers(0, 1)),
            assignee=draw(some.sampled_from([None, "staff:1"])),
            amount_fen=draw(some.sampled_from([None, 80_000])),
            step_due=draw(some.sampled_from([None, NOW.date(), NOW.date().replace(day=1)])),
            explain_due=draw(some.sampled_from([None, NOW.date()])),
            extended=draw(some.sampled_from([None, "hard"])),
            accepted_at=draw(some.sampled_from([None, NOW])),
            proposal=draw(PROPOSALS),
            hands=frozenset(own | others),
        ),
        actor,
    )


def test_the_tables_themselves_are_sound() -> None:
    for kind, moves in MOVES.items():
        for name, move in moves.items():
            assert name == move.name and len(name) <= 16, "the column holds sixteen characters"
            assert not move.by & {Role.ADMINISTRATOR, Role.AUDITOR, Role.SECURITY}, "they work no cases"
            assert move.source and (move.codes == ()) == ("code" not in move.needs)
            assert move.clock in (None, "start", "stop", "longer")
            if move.target in (State.REFUSED, State.NOT_ACCEPTED, State.ENDED):
                assert "reason" in move.needs and move.tells, "in writing, with reasons (Law Art. 45)"
        ends = {move.target for move in moves.values()} - {None}
        assert all(any(state in m.source and m.target for m in moves.values()) for state in ends), kind
    assert all(len(state) <= 12 for state in State) and all(len(part) <= 8 for part in Part)
