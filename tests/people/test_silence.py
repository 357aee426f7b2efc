"""A case in which nothing happens is not forgotten: reminded, given back, brought up; in working days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from cases.moves import Given, NotYours, make
from cases.people import Actor, Role
from cases.silence import COUNTY as TO_COUNTY
from cases.silence import HEAD as TO_HEAD
from cases.silence import Patience, next_step, patience_on, silent_since
from cases.states import State
from dialogs.ground import Ground
from store.desk.bells import bells
from store.office.bells import unread_bells
from store.rounds.silence import look_for_silence
from store.schema import event
from store.staff import create, disable
from store.times import china_day
from tests.cases.ground import case as a_case
from tests.houses import the_ground
from tests.store.office import COUNTY, NOW, TOWN, Office, a_request

GOALS = Patience(date(2026, 11, 1), remind=3, give_back=5, head=6, county=8)


def hired(office: Office, login: str, role: Role = Role.CLERK, area: str = TOWN) -> Actor:
    made = office.write(lambda tx: create(tx, login, login, role, area, "x", NOW))
    return Actor(f"staff:{made}", role, area, login)


def number(actor: Actor) -> int:
    return int(actor.id.removeprefix("staff:"))


def ground_on(day: date) -> Ground:
    ground = the_ground()
    return replace(ground, day=day, county=replace(ground.county, silence=(GOALS,)))


def morning(office: Office, day: date, most: int = 100) -> bool:
    now = datetime(day.year, day.month, day.day, tzinfo=UTC)  # eight o'clock in China
    return office.write(lambda tx: look_for_silence(tx, office.seal, now, ground_on(day), most))


def history(office: Office, case: int) -> list[str]:
    moves = select(event.c.move).where(event.c.case_id == case).order_by(event.c.version)
    return list(office.read(lambda tx: tx.execute(moves).scalars().all()))


def rung(office: Office, actor: Actor) -> list[tuple[str, int]]:
    found = office.read(lambda tx: bells(tx, office.seal, actor))
    return [(each.kind, each.n) for each in reversed(found)]


def test_goals_are_dated_and_none_hold_before_the_first() -> None:
    later = replace(GOALS, since=date(2027, 1, 1), remind=1)
    assert patience_on((later, GOALS), date(2026, 10, 31)) is None
    assert patience_on((later, GOALS), date(2026, 12, 31)) is GOALS
    assert patience_on((later, GOALS), date(2027, 1, 1)) is later


def test_one_step_at_a_time_and_none_twice() -> None:
    def step(silent: int, *done: tuple[str, str], assigned: bool = True) -> object:
        return next_step(silent, GOALS, set(done), assigned=assigned)

    assert step(2) is None
    assert step(3) == ("nudge", "")
    assert step(4, ("nudge", "")) is None
    assert step(5, ("nudge", "")) == ("give_back", "")
    assert step(5, assigned=False) is None
    assert step(6, assigned=False) == ("escalate", TO_HEAD)
    assert step(9, ("escalate", TO_HEAD), assigned=False) == ("escalate", TO_COUNTY)
    assert step(9, ("escalate", TO_HEAD), ("escalate", TO_COUNTY), assigned=False) is None


def test_holidays_are_not_counted() -> None:
    """From Wednesday, 30 September 2026 over the long holiday: the third working day after it."""
    calendar = the_ground().calendar
    began = date(2026, 9, 30)
    third = calendar.add(began, 3)
    assert third - began > timedelta(days=9)
    assert silent_since(third, 3, calendar) >= began
    assert silent_since(third - timedelta(days=1), 3, calendar) < began


@pytest.mark.parametrize("move", ["nudge", "give_back", "escalate"])
@pytest.mark.parametrize("role", [Role.CLERK, Role.OFFICER, Role.HEAD, Role.ADMINISTRATOR])
def test_only_the_house_makes_these_moves(move: str, role: Role) -> None:
    with pytest.raises(NotYours):
        make(move, a_case(State.ACCEPTED), Actor("staff:1", role, COUNTY), NOW)


def test_a_silent_case_goes_its_whole_way_up(office: Office) -> None:
    clerk, head = hired(office, "wang"), hired(office, "head", Role.HEAD)
    county = hired(office, "li", Role.OFFICER, COUNTY)
    case = office.file(office.resident())
    office.move(case, "take", clerk)
    day = china_day(NOW)  # a Tuesday
    calendar = the_ground().calendar
    seen = {}
    for days in range(1, 12):
        morning(office, calendar.add(day, days))
        seen[days] = history(office, case)[2:]
    assert seen[2] == []
    assert seen[3] == seen[4] == ["nudge"]
    assert seen[5] == ["nudge", "give_back"]
    assert seen[6] == seen[7] == ["nudge", "give_back", "escalate"]
    assert seen[8] == seen[11] == ["nudge", "give_back", "escalate", "escalate"]
    assert office.dossier(case).case.assignee is None
    assert rung(office, clerk) == [("silent", 3), ("returned", 5)]
    assert rung(office, head) == [("returned", 5), ("escalated", 6)]
    assert rung(office, county) == [("escalated", 8)]


def test_any_step_by_staff_begins_the_count_anew(office: Office) -> None:
    clerk = hired(office, "wang")
    case = office.file(office.resident())
    office.move(case, "take", clerk)
    calendar, day = the_ground().calendar, china_day(NOW)
    morning(office, calendar.add(day, 3))
    worked = calendar.add(day, 4)
    office.now = datetime(worked.year, worked.month, worked.day, 3, tzinfo=UTC)
    office.move(case, "note", clerk, Given(words="去过了"))
    for days in (1, 2):
        morning(office, calendar.add(worked, days))
    assert history(office, case)[2:] == ["nudge", "note"]
    morning(office, calendar.add(worked, 3))
    assert history(office, case)[2:] == ["nudge", "note", "nudge"]
    assert rung(office, clerk) == [("silent", 3), ("silent", 3)]


def test_a_case_that_waits_for_the_resident_is_not_silent(office: Office) -> None:
    from cases.case import Wanted

    clerk = hired(office, "wang")
    case = office.file(office.resident())
    office.move(case, "take", clerk)
    words = Given(wanted=Wanted("papers.receipts", "请补发票"), words="请补发票")
    office.move(case, "ask", clerk, words)
    morning(office, the_ground().calendar.add(china_day(NOW), 9))
    assert history(office, case) == ["file", "take", "ask"]


def test_on_a_day_off_nobody_is_reminded(office: Office) -> None:
    clerk = hired(office, "wang")
    case = office.file(office.resident())
    office.move(case, "take", clerk)
    morning(office, date(2026, 12, 5))  # a Saturday
    assert history(office, case) == ["file", "take"]


def test_a_case_of_somebody_who_works_here_no_more_goes_back_the_next_morning(office: Office) -> None:
    clerk = hired(office, "wang")
    case = office.file(office.resident())
    office.move(case, "take", clerk)
    office.write(lambda tx: disable(tx, number(clerk), NOW))
    morning(office, the_ground().calendar.add(china_day(NOW), 1))
    assert history(office, case)[2:] == ["give_back"]


def test_a_case_nobody_ever_took_is_brought_up_too(office: Office) -> None:
    head = hired(office, "head", Role.HEAD)
    case = office.file(office.resident())
    morning(office, the_ground().calendar.add(china_day(NOW), 6))
    assert history(office, case) == ["file", "escalate"]
    assert rung(office, head) == [("escalated", 6)]


def test_who_stands_in_is_reminded_instead(office: Office) -> None:
    from tests.people.test_leave import away

    clerk, deputy = hired(office, "wang"), hired(office, "zhao")
    case = office.file(office.resident())
    office.move(case, "take", clerk)
    away(office, clerk, deputy, days=20)
    morning(office, the_ground().calendar.add(china_day(NOW), 3))
    assert office.read(lambda tx: unread_bells(tx, number(clerk))) == 0
    assert [kind for kind, _ in rung(office, deputy)] == ["leave", "silent"]


def test_a_long_list_is_looked_at_in_pieces_and_each_case_once(office: Office) -> None:
    clerk = hired(office, "wang")
    made = [office.file(office.resident(f"c{n}"), a_request(draft=f"temporary:{n}")) for n in range(5)]
    for case in made:
        office.move(case, "take", clerk)
    day = the_ground().calendar.add(china_day(NOW), 3)
    assert [morning(office, day, most=2) for _ in range(4)] == [True, True, False, False]
    assert all(history(office, case)[2:] == ["nudge"] for case in made)
