"""What comes back: judged line by line, taken in whole or not at all, turned into facts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cases.hands import Part
from rules import keys
from store import checks
from tests.checks.batches import PERSON, a_batch, a_case, a_row, judged, people, taken_in
from tests.household.people import WIFE, an_id
from tests.store.office import CLERK, Office


@pytest.fixture
def case_id(office: Office) -> int:
    return a_case(office)


@pytest.fixture
def batch(office: Office, case_id: int) -> int:
    return a_batch(office, case_id)


def both(office: Office, batch: int) -> tuple[checks.AskedPerson, checks.AskedPerson]:
    found = {each.id_number: each for each in people(office, batch)}
    return found[PERSON], found[WIFE]


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"id": WIFE[:-1] + ("1" if WIFE[-1] != "1" else "2")}, "check-digit"),
        ({"id": an_id("19700101")}, "unknown"),
        ({"ref": "NOBODY"}, "unknown"),
        ({"as_of": "2026-11-23"}, "old"),
        ({"as_of": "2026-11-25"}, "future"),
        ({"as_of": "soon"}, "no-day"),
        ({"savings": "-5"}, "value"),
        ({"savings": "many"}, "value"),
        ({"vehicles": "1.5"}, "value"),
        ({"status": "rich"}, "value"),
    ],
)
def test_a_line_that_cannot_be_used_says_why_and_nothing_is_taken(
    office: Office, batch: int, changed: dict[str, str], why: str
) -> None:
    person, wife = both(office, batch)
    report = judged(office, batch, [a_row(person), a_row(wife) | changed])
    assert not report.whole
    assert [(line.verdict, line.why) for line in report.lines] == [("good", ""), ("wrong", why)]


def test_the_same_person_twice_in_one_sheet_is_refused(office: Office, batch: int) -> None:
    person, _ = both(office, batch)
    assert [line.why for line in judged(office, batch, [a_row(person)] * 2).lines] == ["", "twice"]


def test_the_same_answer_again_changes_nothing_and_another_one_is_refused(office: Office, batch: int) -> None:
    person, wife = both(office, batch)
    assert taken_in(office, batch, [a_row(person)]) == 1
    again = judged(office, batch, [a_row(person), a_row(wife)])
    assert [line.verdict for line in again.lines] == ["before", "good"] and again.whole
    other = judged(office, batch, [a_row(person, savings="5")])
    assert [(line.verdict, line.why) for line in other.lines] == [("wrong", "answered")]


def test_what_the_registers_confirm_is_verified_with_source_and_day(
    office: Office, case_id: int, batch: int
) -> None:
    person, wife = both(office, batch)
    taken_in(office, batch, [a_row(person, wages="2000"), a_row(wife)])
    marks = office.dossier(case_id).marks
    assert marks["people.wages[0]"][:1] + marks["people.wages[0]"][2:] == [
        f"check:{batch}",
        "verified",
        "2026-11-24",
    ]


def test_a_sum_over_the_household_is_not_guessed_while_somebody_grown_is_not_answered_for(
    office: Office, case_id: int, batch: int
) -> None:
    person, wife = both(office, batch)
    taken_in(office, batch, [a_row(person, savings="100"), a_row(wife)])
    assert office.dossier(case_id).facts[keys.SAVINGS.name] == 0  # the daughter at college counts too
    assert office.dossier(case_id).marks[keys.SAVINGS.name][2] == "said"


def test_what_a_register_shows_beyond_what_was_said_refutes_it_and_the_history_keeps_both(
    office: Office,
) -> None:
    case_id = a_case(office, **{"people.count": 2, "people.stays[1]": "home"})
    batch = a_batch(office, case_id)
    person, wife = both(office, batch)
    taken_in(office, batch, [a_row(person, status="dibao", savings="1200.50"), a_row(wife, vehicles="1")])
    file = office.dossier(case_id)
    assert file.facts[keys.STATUS.name] == "dibao" and file.marks[keys.STATUS.name][2] == "verified"
    assert [(held.value, held.mark[2]) for held in file.history[keys.STATUS.name]] == [
        ("none", "said"),
        ("none", "refuted"),
    ]
    assert file.facts[keys.SAVINGS.name] == 120050
    assert file.facts[keys.ASSETS.name] == "savings,vehicle"
    assert file.facts[keys.INCOME_FROM.at(0).name] == 0


def test_the_pre_check_is_looked_at_again_and_says_what_changed(office: Office) -> None:
    case_id = a_case(office, **{"people.count": 2, "people.stays[1]": "home"})
    batch = a_batch(office, case_id)
    person, wife = both(office, batch)
    taken_in(office, batch, [a_row(person, status="dibao"), a_row(wife)])
    file = office.dossier(case_id)
    assert file.finding["track"] == "supplement"
    (change,) = file.changes
    assert [keys.STATUS.name, "none", "dibao"] in change["facts"]
    assert change["finding"]


def test_the_case_hears_of_it(office: Office, case_id: int, batch: int) -> None:
    person, _ = both(office, batch)
    version = office.dossier(case_id).case.version
    taken_in(office, batch, [a_row(person)])
    case = office.dossier(case_id).case
    assert case.version == version + 1 and case.unread


def test_who_disagrees_is_checked_again(office: Office, case_id: int, batch: int) -> None:
    person, wife = both(office, batch)
    taken_in(office, batch, [a_row(person), a_row(wife)])
    with pytest.raises(checks.NobodyToAsk):
        a_batch(office, case_id)
    office.now += timedelta(hours=1)
    now = office.now
    office.write(
        lambda tx: checks.dispute(tx, office.seal, CLERK, case_id, "存折早就注销了，带来了银行的单子", now)
    )
    assert office.dossier(case_id).case.done(Part.CHECKED), "everybody was answered for"
    office.move(case_id, "check", CLERK)
    assert len(people(office, a_batch(office, case_id))) == 2
    assert office.dossier(case_id).disputes[0]["by"] == CLERK.id
