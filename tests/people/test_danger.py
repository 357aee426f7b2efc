"""Somebody cries for help: it rings at the desk of the township, and at the county's if nobody runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from cases.people import Actor, Role
from store.desk.bells import bells
from store.office.bells import unread_bells
from store.rounds.danger import ring_for_danger
from tests.people.test_silence import hired, number
from tests.store.office import COUNTY, NOW, TOWN, Office, a_request

ELSEWHERE = "522702106"


def look(office: Office, minutes: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    office.write(lambda tx: ring_for_danger(tx, office.seal, 15, now))


def rung(office: Office, actor: Actor) -> list[tuple[str, int]]:
    found = office.read(lambda tx: bells(tx, office.seal, actor))
    return [(each.kind, each.n) for each in reversed(found) if each.unread]


def cry(office: Office, draft: str = "emergency:1", area: str = TOWN) -> int:
    return office.file(office.resident(draft), a_request(draft, area=area, urgent=True))


def test_an_emergency_rings_at_once_for_the_township_and_for_nobody_else(office: Office) -> None:
    clerk, head = hired(office, "ding"), hired(office, "head", Role.HEAD)
    others = (
        hired(office, "next", area=ELSEWHERE),
        hired(office, "county", Role.OFFICER, COUNTY),
        hired(office, "auditor", Role.AUDITOR, COUNTY),
    )
    cry(office)
    office.file(office.resident("calm"), a_request("temporary:9"))
    for minutes in (1, 2):  # a second look rings nobody twice
        look(office, minutes)
    assert rung(office, clerk) == rung(office, head) == [("danger", 0)]
    assert [rung(office, each) for each in others] == [[], [], []]


def test_where_nobody_runs_the_county_hears_after_a_quarter_of_an_hour(office: Office) -> None:
    clerk, officer = hired(office, "ding"), hired(office, "county", Role.OFFICER, COUNTY)
    cry(office)
    look(office, 14)
    assert rung(office, officer) == []
    look(office, 16)
    look(office, 17)
    assert rung(office, officer) == [("danger_waits", 15)]
    assert rung(office, clerk) == [("danger", 0)]


def test_once_somebody_has_taken_it_up_nobody_else_needs_to_run(office: Office) -> None:
    clerk, colleague = hired(office, "ding"), hired(office, "second")
    officer = hired(office, "county", Role.OFFICER, COUNTY)
    case = cry(office)
    look(office, 1)
    replace(office, now=NOW + timedelta(minutes=2)).move(case, "take", clerk)
    look(office, 3)
    look(office, 20)
    assert office.read(lambda tx: unread_bells(tx, number(colleague))) == 0
    assert rung(office, officer) == []


def test_where_the_township_is_not_known_or_has_nobody_the_county_runs(office: Office) -> None:
    officer = hired(office, "county", Role.OFFICER, COUNTY)
    clerk = hired(office, "ding")
    cry(office, "emergency:2", COUNTY)
    cry(office, "emergency:3", ELSEWHERE)
    look(office, 1)
    assert rung(office, officer) == [("danger", 0), ("danger", 0)]
    assert rung(office, clerk) == []


def test_what_the_person_takes_back_rings_no_more(office: Office) -> None:
    clerk = hired(office, "ding")
    case = cry(office)
    look(office, 1)
    office.move(case, "withdraw", Actor("resident:1", Role.RESIDENT, "", applicant_of=frozenset({str(case)})))
    look(office, 2)
    assert rung(office, clerk) == []
