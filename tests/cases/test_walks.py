"""Walks through every table: no dead ends, no clock that runs backwards, a history that is complete."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given as vary
from hypothesis import settings
from hypothesis import strategies as some

from cases.case import Case, Event
from cases.hands import Part
from cases.moves import MOVES, MoveRefused, filed, make, open_to
from cases.people import Actor, Duty, Role
from cases.states import ENDS, OPEN, STANDING, Kind, State, Track
from tests.cases.ground import (
    COUNTY,
    HELPER,
    HERE,
    HOUSE,
    NOW,
    RESIDENT,
    THERE,
    VILLAGE,
    case,
    enough,
    terms,
    township_decides,
)

STANDARDS = township_decides("temporary", "dibao", "tekun", "border", "rigid", two_from=500)


def people() -> list[Actor]:
    """Three of everybody, so that separation never leaves a part without hands."""
    found = [RESIDENT, HELPER, HOUSE]
    for n in range(3):
        found += [
            Actor(f"staff:{n}1", Role.CLERK, HERE, duties=frozenset(Duty) if n == 2 else frozenset()),
            Actor(f"staff:{n}2", Role.HEAD, HERE),
            Actor(f"staff:{n}3", Role.OFFICER, COUNTY),
            Actor(f"staff:{n}4", Role.COUNTY_HEAD, COUNTY),
            Actor(f"staff:{n}5", Role.CLERK, THERE, duties=frozenset(Duty) if n == 2 else frozenset()),
            Actor(f"staff:{n}6", Role.HEAD, THERE),
        ]
    return [
        *found,
        Actor("staff:7", Role.VILLAGE, VILLAGE),
        Actor("staff:8", Role.WORKER, HERE, asked_to=frozenset({"41"})),
    ]


PEOPLE = people()
TRACKS = [track for track in Track if track is not Track.NONE]


def begin(kind: Kind, track: Track) -> tuple[Case, list[Event]]:
    moved = filed(case(kind=kind, track=track if kind is Kind.TEMPORARY else Track.NONE), RESIDENT, terms())
    return moved.case, [moved.event]


@settings(max_examples=150, deadline=None)
@vary(
    some.sampled_from(Kind),
    some.sampled_from(TRACKS),
    some.randoms(use_true_random=False),
    some.integers(0, 60),
)
def test_a_walk_is_told_by_its_history_and_its_clocks_never_run_backwards(
    kind: Kind, track: Track, chance: Random, steps: int
) -> None:
    now, events = begin(kind, track)
    at = NOW
    for _ in range(steps):
        at += timedelta(hours=chance.choice([1, 30, 24 * 9]))
        choices = [
            (move, who) for who in PEOPLE for move in open_to(now, who, at) if not move.needs & {"assignee"}
        ]
        move, who = chance.choice(choices)
        moved = make(move.name, now, who, at, enough(move.name, now), terms(standards=STANDARDS))
        before, now = now, moved.case
        events.append(moved.event)
        if before.due and now.due and move.clock != "start":
            assert now.due >= before.due, move.name
        if (
            before.step_due
            and now.step_due
            and before.state is now.state
            and before.explain_due == now.explain_due
        ):
            assert now.step_due >= before.step_due or move.step, move.name
    assert [event.version for event in events] == list(range(1, now.version + 1))
    assert all(one.target is two.source for one, two in zip(events, events[1:], strict=False))
    assert events[-1].target is now.state
    assert (now.wanted is not None) == (now.state in (State.WAITING, State.SUPPLEMENT))
    assert now.due is None or now.state in OPEN - {State.APPROVED}
    assert (now.paused_since is None) or now.state is State.SUSPENDED
    undecided = {State.SUBMITTED, State.ACCEPTED, State.WAITING, State.SURVEYING, State.CHECKING}
    assert now.amount_fen is None or now.state not in undecided
    assert now.proposal is None or now.state not in undecided | ENDS | {State.RUNNING}


ASIDE = frozenset({"reopen", "advance", "declare_kin", "bar", "hand_over", "note", "route"})
ONE_AFTER_THE_OTHER = [RESIDENT, HOUSE, *(who for who in PEOPLE if who not in (RESIDENT, HELPER, HOUSE))]


def moved_on(now: Case) -> Iterator[Case]:
    """What may become of a case: each move made by the first who may. Days of waiting are over by then."""
    made: set[str] = set()
    for who in ONE_AFTER_THE_OTHER:
        for move in open_to(now, who, NOW):
            if move.name in ASIDE | made:
                continue
            try:
                found = make(
                    move.name, now, who, NOW, enough(move.name, now), terms(standards=STANDARDS)
                ).case
            except MoveRefused:
                continue
            made.add(move.name)
            yield replace(found, step_due=date(2026, 1, 1)) if found.step_due else found


def where(now: Case) -> tuple[object, ...]:
    """What decides where a case can go on to."""
    parts = {Part.CHECKED, Part.SURVEYED, Part.DECLARED, Part.FIRST}
    done = frozenset(part for part in parts if now.done(part))
    hearing = now.state is State.HEARING and now.unread
    opinion = (now.proposal.meant, now.proposal.approvers) if now.proposal else None
    return now.state, now.track, opinion, done, hearing, now.heard, now.explain_due is None


@pytest.mark.parametrize("kind", Kind)
def test_from_everywhere_a_case_can_come_to_there_is_a_way_to_an_end(kind: Kind) -> None:
    """The whole graph, not a sample: every place that can be reached leads to an end, or to the aid."""
    first, _ = begin(kind, Track.BACKSTOP)
    ahead = [first]
    leads: dict[tuple[object, ...], set[tuple[object, ...]]] = {}
    while ahead:
        now = ahead.pop()
        if where(now) in leads:
            continue
        nexts = list(moved_on(now))
        leads[where(now)] = {where(each) for each in nexts}
        ahead += [each for each in nexts if where(each) not in leads]
    good = {place for place in leads if place[0] in ENDS}
    while more := {place for place, then in leads.items() if place not in good and then & good}:
        good |= more
    stuck = {place for place in leads if place not in good}
    assert stuck == set()
    reached = {place[0] for place in leads}
    targets = {move.target for move in MOVES[kind].values()} - {None}
    assert targets - reached == set(), "a place that nobody can come to is no place"
    assert State.RUNNING in reached or kind not in STANDING
