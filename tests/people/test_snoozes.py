"""A case that cannot go on now is let be until a day; then it rings again. Its limit goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from cases.moves import NotYours
from cases.people import Actor, Role
from store.snoozes import Asleep, SnoozeRefused, asleep, come_back, latest, may_rest, rest, wake
from store.staff import disable
from store.times import china_day
from tests.cases.ground import case as a_case
from tests.houses import the_ground
from tests.people.test_silence import hired, history, morning, number, rung
from tests.store.office import NOW, OTHER_TOWN, Office

TODAY = china_day(NOW)


def remark(day: date, reason: str) -> str:
    return f"{day} {reason}"


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 1, tzinfo=UTC)


def let_be(office: Office, case: int, clerk: Actor, until: date, reason: str = "office") -> None:
    ground = replace(office.ground, day=TODAY)
    office.write(lambda tx: rest(tx, office.seal, clerk, case, None, until, reason, remark, NOW, ground))


def back(office: Office, day: date) -> bool:
    return office.write(lambda tx: come_back(tx, at(day), replace(office.ground, day=day)))


def taken(office: Office) -> tuple[int, Actor]:
    """A case with a goal of twenty working days, in the hands of a clerk."""
    clerk = hired(office, "wang")
    case = office.file(office.resident())
    office.move(case, "take", clerk)
    return case, clerk


def last_day(office: Office, case: int) -> date:
    return latest(office.dossier(case).case, TODAY)


def test_nobody_is_urged_until_the_day_and_then_it_rings_once(office: Office) -> None:
    case, clerk = taken(office)
    due, until = office.dossier(case).case.due, last_day(office, case)
    let_be(office, case, clerk, until)
    assert office.dossier(case).case.due == due, "the limit does not move"
    calendar = the_ground().calendar
    day = TODAY
    while (day := calendar.add(day, 1)) <= until:
        morning(office, day)
    assert history(office, case)[2:] == ["note"]
    assert not back(office, until - timedelta(days=1)) and rung(office, clerk) == []
    back(office, until)
    back(office, until)
    assert rung(office, clerk) == [("rested", 0)]
    assert office.read(lambda tx: asleep(tx, case)) is None


def test_after_the_day_patience_begins_anew(office: Office) -> None:
    case, clerk = taken(office)
    until = last_day(office, case)
    let_be(office, case, clerk, until)
    back(office, until)
    calendar = the_ground().calendar
    morning(office, calendar.add(until, 2))
    assert history(office, case)[2:] == ["note"]
    morning(office, calendar.add(until, 3))
    assert history(office, case)[2:] == ["note", "nudge"]


def test_it_can_be_ended_sooner(office: Office) -> None:
    case, clerk = taken(office)
    let_be(office, case, clerk, last_day(office, case), "person")
    found = office.read(lambda tx: asleep(tx, case))
    assert found == Asleep(last_day(office, case), "person", "wang")
    office.write(lambda tx: wake(tx, office.seal, clerk, case, NOW, replace(office.ground, day=TODAY)))
    assert office.read(lambda tx: asleep(tx, case)) is None
    morning(office, the_ground().calendar.add(TODAY, 3))
    assert history(office, case)[2:] == ["note", "nudge"]


def test_a_case_of_who_left_does_not_rest(office: Office) -> None:
    case, clerk = taken(office)
    let_be(office, case, clerk, last_day(office, case))
    office.write(lambda tx: disable(tx, number(clerk), NOW))
    day = the_ground().calendar.add(TODAY, 1)
    morning(office, day)
    assert "give_back" in history(office, case)


@pytest.mark.parametrize(
    ("days", "reason", "said"),
    [
        (0, "office", "snooze-when"),
        (-1, "office", "snooze-when"),
        (400, "office", "snooze-too-long"),
        (1, "tired", "snooze-why"),
    ],
)
def test_a_day_and_a_reason_that_do_not_go(office: Office, days: int, reason: str, said: str) -> None:
    case, clerk = taken(office)
    with pytest.raises(SnoozeRefused, match=said):
        let_be(office, case, clerk, TODAY + timedelta(days=days), reason)
    assert office.read(lambda tx: asleep(tx, case)) is None


def test_never_beyond_a_limit_that_runs() -> None:
    case = replace(a_case(), due=TODAY + timedelta(days=9), step_due=TODAY + timedelta(days=4))
    assert latest(case, TODAY) == TODAY + timedelta(days=4)
    assert latest(replace(case, step_due=None), TODAY) == TODAY + timedelta(days=9)
    assert latest(replace(case, step_due=None, due=None), TODAY) == TODAY + timedelta(days=30)


def test_only_who_has_it_or_a_head_and_never_what_is_urgent(office: Office) -> None:
    case, clerk = taken(office)
    found = office.dossier(case).case
    colleague, head = hired(office, "zhao"), hired(office, "head", Role.HEAD)
    assert may_rest(found, clerk) and may_rest(found, head) and not may_rest(found, colleague)
    assert not may_rest(replace(found, urgent=True), clerk)
    with pytest.raises(SnoozeRefused, match="snooze-not-this"):
        let_be(office, case, colleague, last_day(office, case))
    stranger = hired(office, "sun", area=OTHER_TOWN)
    with pytest.raises(NotYours):
        let_be(office, case, stranger, last_day(office, case))
