"""Two pairs of eyes, and nothing lost: proposals on both databases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from cases.people import Actor, Role
from cases.refusals import Missing, NotYours
from rules.changes import Change, Kind
from store import staff, standards_desk
from store.database import Store, Tx
from store.schema import standard_change
from store.shipped.golden import golden_households
from store.standards_desk import (
    AlreadyProposed,
    Gone,
    InForce,
    NotAccepted,
    Overlapping,
    OwnProposal,
    Tried,
    TriedOnOther,
)
from store.standards_desk.refusals import Decided
from tests.rules.ground import FUQUAN, MAY_2023, real
from tests.standards.test_changes import DECEMBER, KEY, new, urban
from tests.store.office import COUNTY, NOW, TOWN

T = TypeVar("T")
START = date(2023, 4, 25)


@dataclass
class County:
    store: Store
    officer: Actor
    colleague: Actor
    administrator: Actor
    clerk: Actor

    def do(self, work: Callable[[Tx], T]) -> T:
        return self.store.write_now(work)

    def propose(self, change: Change, actor: Actor | None = None) -> int:
        return self.do(lambda tx: standards_desk.propose(tx, actor or self.officer, change, real(), NOW))

    def publish(self, number: int, actor: Actor | None = None, accepted: tuple[str, ...] = ()) -> None:
        who = actor or self.colleague
        at = NOW + timedelta(minutes=number)
        tried = self.try_out(number)
        self.do(lambda tx: standards_desk.publish(tx, who, tried, accepted, real(), at))

    def try_out(self, number: int) -> Tried:
        found = self.do(lambda tx: standards_desk.proposal(tx, self.officer, number))
        return self.do(lambda tx: standards_desk.try_out(tx, real(), golden_households(), found))

    def figure(self, day: date) -> object:
        now = self.store.read_now(lambda tx: standards_desk.standards_now(tx, real()))
        return now.on(KEY, day, FUQUAN, "urban").value


@pytest.fixture
def county(store: Store) -> County:
    people = (("a", Role.OFFICER, COUNTY), ("b", Role.OFFICER, COUNTY), ("c", Role.ADMINISTRATOR, COUNTY))
    made = []
    for login, role, area in (*people, ("d", Role.CLERK, TOWN)):
        number = store.write_now(lambda tx, a=login, r=role, p=area: staff.create(tx, a, a, r, p, "x", NOW))
        made.append(Actor(f"staff:{number}", role, area, login))
    return County(store, *made)


def a_correction(value: int = 715) -> Change:
    return Change(0, Kind.CORRECTION, urban(value, valid_from=START), replaces_from=START)


def test_a_proposal_changes_nothing_until_a_second_person_publishes_it(county: County) -> None:
    number = county.propose(new(0, urban()))
    assert county.figure(DECEMBER) == 705
    county.publish(number)
    assert county.figure(DECEMBER) == 760


def test_nobody_publishes_what_they_proposed(county: County) -> None:
    number = county.propose(new(0, urban()))
    with pytest.raises(OwnProposal):
        county.publish(number, county.officer)
    assert county.figure(DECEMBER) == 705


def test_the_table_itself_holds_to_two_pairs_of_eyes(county: County) -> None:
    number = county.propose(new(0, urban()))
    own = int(county.officer.id.removeprefix("staff:"))
    row = update(standard_change).where(standard_change.c.id == number)
    for forged in (row.values(state="published", decided_by=own), row.values(state="published")):
        with pytest.raises(IntegrityError):
            county.do(lambda tx, forged=forged: tx.execute(forged))


def test_an_administrator_may_decide_and_not_propose(county: County) -> None:
    with pytest.raises(NotYours):
        county.propose(new(0, urban()), county.administrator)
    county.publish(county.propose(new(0, urban())), county.administrator)
    assert county.figure(DECEMBER) == 760


def test_a_clerk_may_neither_and_another_county_sees_nothing(county: County) -> None:
    number = county.propose(new(0, urban()))
    elsewhere = Actor(county.colleague.id, Role.OFFICER, "522701", "x")
    for stranger in (county.clerk, elsewhere):
        with pytest.raises(NotYours):
            county.propose(new(0, urban()), stranger)
        with pytest.raises(NotYours):
            county.publish(number, stranger)
    assert county.do(lambda tx: standards_desk.proposals(tx, elsewhere)) == ()


def test_publishing_is_blocked_until_each_changed_golden_household_is_accepted(county: County) -> None:
    number = county.propose(a_correction())
    with pytest.raises(NotAccepted) as refused:
        county.publish(number)
    names = refused.value.names
    assert len(names) > 1 and county.figure(MAY_2023) == 705
    with pytest.raises(NotAccepted) as still:
        county.publish(number, accepted=names[1:])
    assert still.value.names == names[:1]
    county.publish(number, accepted=names)
    assert county.figure(MAY_2023) == 715
    kept = county.do(lambda tx: standards_desk.proposal(tx, county.officer, number))
    assert kept.accepted == names and (kept.proposer, kept.decider) == ("a", "b")


def test_what_was_known_at_a_moment_can_be_worked_out_again(county: County) -> None:
    number = county.propose(a_correction())
    with pytest.raises(NotAccepted) as refused:
        county.publish(number)
    county.publish(number, accepted=refused.value.names)
    then = county.do(lambda tx: standards_desk.standards_now(tx, real(), until=NOW))
    assert then.on(KEY, MAY_2023, FUQUAN, "urban") == real().on(KEY, MAY_2023, FUQUAN, "urban")


def test_one_figure_has_one_open_proposal(county: County) -> None:
    number = county.propose(new(0, urban()))
    with pytest.raises(AlreadyProposed):
        county.propose(new(0, urban(770)))
    county.do(lambda tx: standards_desk.reject(tx, county.officer, number, "打错了", NOW))
    assert county.propose(new(0, urban(770))) != number


def test_a_second_value_from_the_same_day_is_refused(county: County) -> None:
    county.publish(county.propose(new(0, urban())))
    with pytest.raises(Overlapping):
        county.propose(new(0, urban(770)))


def test_what_somebody_corrected_already_cannot_be_corrected_again(county: County) -> None:
    number = county.propose(a_correction())
    names = [shift.name for shift in county.try_out(number).shifts]
    county.publish(number, accepted=tuple(names))
    with pytest.raises(Gone):
        county.propose(a_correction(725))


def test_a_rejection_says_why_and_nothing_is_decided_twice(county: County) -> None:
    number = county.propose(new(0, urban()))
    with pytest.raises(Missing):
        county.do(lambda tx: standards_desk.reject(tx, county.colleague, number, "", NOW))
    county.do(lambda tx: standards_desk.reject(tx, county.colleague, number, "文号不对", NOW))
    with pytest.raises(Decided):
        county.publish(number)
    kept = county.do(lambda tx: standards_desk.proposals(tx, county.officer))
    assert [(one.state, one.reason) for one in kept] == [("rejected", "文号不对")]


def test_every_process_takes_up_what_was_published_within_seconds(county: County) -> None:
    here, there = InForce(), InForce()
    for process in (here, there):
        assert process.over(real(), county.store, NOW) is real()
    county.publish(county.propose(new(0, urban())))
    here.look_again()
    assert here.over(real(), county.store, NOW).on(KEY, DECEMBER, FUQUAN, "urban").value == 760
    assert there.over(real(), county.store, NOW + timedelta(seconds=2)) is real()
    later = there.over(real(), county.store, NOW + timedelta(seconds=4))
    assert later.on(KEY, DECEMBER, FUQUAN, "urban").value == 760
    assert there.over(real(), county.store, NOW + timedelta(seconds=9)) is later


def test_what_was_tried_on_other_figures_is_looked_at_again(county: County) -> None:
    number = county.propose(new(0, urban()))
    tried = county.try_out(number)
    rural = urban(6000, population="rural", period="year")
    county.publish(county.propose(new(0, rural)))
    with pytest.raises(TriedOnOther):
        county.do(lambda tx: standards_desk.publish(tx, county.colleague, tried, (), real(), NOW))
    assert county.figure(DECEMBER) == 705
