"""Who is asked about: those who agreed, once, and only by the county."""

from __future__ import annotations

import pytest

from cases.refusals import NotYours
from store import checks
from store.checks import carrying
from tests.checks.batches import (
    FAMILY,
    PERSON,
    TODAY,
    a_batch,
    a_case,
    a_row,
    agree,
    people,
    take_back,
    taken_in,
)
from tests.household.people import FATHER, WIFE
from tests.store.office import CLERK, NAME, NOW, OFFICER, Office, a_request


def test_only_who_agreed_is_in_the_request(office: Office) -> None:
    batch = a_batch(office, a_case(office))
    assert {each.id_number for each in people(office, batch)} == {PERSON, WIFE}


def test_an_obligor_elsewhere_is_asked_about_with_their_own_agreement_only(office: Office) -> None:
    case_id = a_case(office)
    agree(office, case_id, "obligors[0]")
    assert FATHER in {each.id_number for each in people(office, a_batch(office, case_id))}


def test_nobody_agreed_nobody_is_asked(office: Office) -> None:
    case_id = a_case(office, agreed=())
    with pytest.raises(checks.NobodyToAsk):
        a_batch(office, case_id)
    found = office.read(lambda tx: checks.candidates(tx, office.seal, OFFICER, TODAY))
    assert [(each.may, [one.why for one in each.left_out]) for each in found] == [(0, ["none"] * 4)]


def test_a_child_is_nowhere_in_it(office: Office) -> None:
    case_id = a_case(office)
    found = office.read(lambda tx: checks.candidates(tx, office.seal, OFFICER, TODAY))
    asked = people(office, a_batch(office, case_id))
    named = {each.name for each in found[0].left_out} | {each.name for each in asked}
    assert {"罗月", NAME} <= named, "the grown-up daughter is"
    assert "罗阳" not in named and FAMILY["people.name[2]"] == "罗阳"


def test_who_waits_for_an_answer_is_not_asked_about_twice(office: Office) -> None:
    case_id = a_case(office)
    a_batch(office, case_id)
    with pytest.raises(checks.NobodyToAsk):
        a_batch(office, case_id)


def test_a_clerk_of_a_township_cannot_look_into_registers(office: Office) -> None:
    case_id = a_case(office)
    with pytest.raises(NotYours):
        office.write(lambda tx: checks.make_batch(tx, office.seal, CLERK, [case_id], "file", NOW))
    with pytest.raises(NotYours):
        office.read(lambda tx: checks.batches(tx, CLERK))


def test_who_takes_the_agreement_back_is_struck_off_before_anything_is_sent(office: Office) -> None:
    case_id = a_case(office)
    batch = a_batch(office, case_id, way="http")
    take_back(office, case_id, "people[1]")
    request = office.write(lambda tx: carrying.request_of(tx, office.seal, batch, NOW))
    assert request is not None
    assert [each["id"] for each in request.body["people"]] == [PERSON]
    take_back(office, case_id, "people[0]")
    assert office.write(lambda tx: carrying.request_of(tx, office.seal, batch, NOW)) is None


def test_an_answer_about_somebody_who_took_it_back_meanwhile_is_not_kept(office: Office) -> None:
    case_id = a_case(office)
    batch = a_batch(office, case_id)
    wife = next(each for each in people(office, batch) if each.id_number == WIFE)
    take_back(office, case_id, "people[1]")
    taken_in(office, batch, [a_row(wife, savings="90000")])
    assert "90000" not in str(office.dossier(case_id).facts)
    found = office.read(lambda tx: checks.checks_of(tx, office.seal, OFFICER, case_id))
    kept = next(each for each in found if each.place == "people[1]")
    assert kept.answered_at and not kept.used and kept.values == {}


def test_every_look_up_has_its_case_its_purpose_and_what_allowed_it(office: Office) -> None:
    case_id = a_case(office)
    batch = a_batch(office, case_id)
    found = office.read(lambda tx: checks.checks_of(tx, office.seal, CLERK, case_id))
    assert {each.basis.split(":")[0] for each in found} == {"authorisation"}
    assert office.read(lambda tx: checks.batch_of(tx, office.seal, OFFICER, batch))[0].purpose == "assistance"


def test_quick_aid_is_given_without_anybody_being_looked_up(office: Office) -> None:
    filing = a_request(track="quick", facts={"person.id": PERSON})
    case_id = office.file(office.resident(), filing)
    office.move(case_id, "take", CLERK)
    agree(office, case_id, "people[0]")
    assert office.read(lambda tx: checks.candidates(tx, office.seal, OFFICER, TODAY)) == ()
    with pytest.raises(checks.NobodyToAsk):
        a_batch(office, case_id)
