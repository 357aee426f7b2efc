"""Who counts as a member and why, and that a fact never loses what was known before."""

from __future__ import annotations

from datetime import date

import pytest

from cases.refusals import Changed, Missing, NotYours, SayWhy
from rules.household import counted, table
from store import desk, household
from store.casework.knowing import Mark
from store.database import Tx
from tests.household.people import FAMILY, FATHER, SON, WIFE, an_id
from tests.store.office import CLERK, ELSEWHERE, NAME, NOW, OFFICER, Office, a_request

TODAY = date(2026, 11, 24)
NOTHING: frozenset[str] = frozenset()


def why(place: str) -> tuple[bool | None, str]:
    row = next(each for each in table(FAMILY, NOTHING, TODAY) if each.place == place)
    return row.counts, row.why


def test_a_spouse_away_for_work_counts_and_so_does_a_daughter_at_college() -> None:
    assert why("people[1]") == (True, "spouse")
    assert why("people[3]") == (True, "student")


def test_a_minor_counts_wherever_he_stays_and_his_age_is_read_from_the_id() -> None:
    assert why("people[2]") == (True, "child")
    grown = {**FAMILY, "people.id[2]": an_id("19960601", "001")}
    assert next(r for r in table(grown, NOTHING, TODAY) if r.place == "people[2]").counts is False


@pytest.mark.parametrize("stays", ["prison", "missing", "clergy"])
def test_who_is_in_prison_missing_or_long_away_as_clergy_does_not_count(stays: str) -> None:
    known = {**FAMILY, "people.stays[1]": stays}
    row = next(each for each in table(known, NOTHING, TODAY) if each.place == "people[1]")
    assert (row.counts, row.why) == (False, stays)


def test_an_uncle_away_is_a_question_for_staff_and_then_nobody_says_how_many_count() -> None:
    known = {**FAMILY, "people.tie[1]": "other", "people.stays[1]": "away"}
    rows = table(known, NOTHING, TODAY)
    assert rows[1].why == "unsure" and counted(rows) is None


def test_a_tie_that_proved_untrue_does_not_count() -> None:
    rows = table(FAMILY, frozenset({"people.tie[1]"}), TODAY)
    assert (rows[1].counts, rows[1].why) == (False, "refuted")
    assert counted(rows) == 3


def test_an_obligor_elsewhere_is_listed_and_does_not_count() -> None:
    rows = table(FAMILY, NOTHING, TODAY)
    assert rows[-1].obligor and rows[-1].id_number == FATHER and counted(rows) == 4


def home(office: Office, case_id: int) -> household.HouseholdPage:
    def read(tx: Tx) -> household.HouseholdPage:
        head = desk.case_head(tx, office.seal, OFFICER, case_id, NOW, office.ground)
        return household.household_of(tx, office.seal, head.file, TODAY)

    return office.read(read)


def filed(office: Office) -> int:
    return office.file(office.resident(), a_request(facts=FAMILY))


def test_a_fact_seen_on_paper_keeps_what_was_said_before(office: Office) -> None:
    case_id = filed(office)
    seen = home(office, case_id).edition
    changed = {"people.name[1]": "吴晓梅"}
    mark = Mark(CLERK.id, NOW, "seen", "户口簿")
    office.write(
        lambda tx: household.write_row(tx, office.seal, CLERK, case_id, "people[1]", seen, changed, mark)
    )
    page = home(office, case_id)
    name = page.members[1].cells[0]
    assert (name.now.value, name.now.how, name.now.who, name.now.note) == (
        "吴晓梅",
        "seen",
        CLERK.id,
        "户口簿",
    )
    assert [each.value for each in name.before] == ["吴小梅"]


def test_a_form_filled_in_over_an_older_table_changes_nothing(office: Office) -> None:
    case_id = filed(office)
    old = home(office, case_id).edition
    mark = Mark(CLERK.id, NOW, "said")
    first, second = {"people.name[1]": "吴晓梅"}, {"people.name[1]": "吴小妹"}
    office.write(
        lambda tx: household.write_row(tx, office.seal, CLERK, case_id, "people[1]", old, first, mark)
    )
    with pytest.raises(Changed):
        office.write(
            lambda tx: household.write_row(tx, office.seal, CLERK, case_id, "people[1]", old, second, mark)
        )
    assert home(office, case_id).members[1].row.name == "吴晓梅"


def test_refuting_needs_a_reason_and_a_stranger_finds_no_case(office: Office) -> None:
    case_id = filed(office)
    judged = ["people.tie[1]"]
    with pytest.raises(SayWhy):
        office.write(
            lambda tx: household.judge_facts(
                tx, office.seal, CLERK, case_id, None, judged, "refuted", " ", NOW
            )
        )
    with pytest.raises(NotYours):
        office.write(
            lambda tx: household.judge_facts(
                tx, office.seal, ELSEWHERE, case_id, None, judged, "seen", "", NOW
            )
        )


def test_a_member_is_found_by_the_id_on_the_desk_and_after_a_correction_by_the_new_one_only(
    office: Office,
) -> None:
    case_id = filed(office)
    new, mark = an_id("19870313"), Mark(CLERK.id, NOW, "seen")

    def hits(number: str) -> list[int]:
        found = office.read(lambda tx: desk.search(tx, office.seal, CLERK, number, TODAY))
        return [each.row.id for each in found]

    assert hits(WIFE) == hits(SON) == [case_id] and hits(FATHER) == []
    cells = {"people.id[1]": new}
    office.write(
        lambda tx: household.write_row(tx, office.seal, CLERK, case_id, "people[1]", None, cells, mark)
    )
    assert hits(WIFE) == [] and hits(new) == [case_id]
    assert office.dossier(case_id).name == NAME


def test_nobody_may_be_asked_about_without_an_agreement_and_it_can_be_taken_back(office: Office) -> None:
    case_id = filed(office)
    standing = {each.row.place: each.standing.why for each in everybody(office, case_id)}
    assert standing == {
        "people[0]": "none",
        "people[1]": "none",
        "people[2]": "child",
        "people[3]": "none",
        "obligors[0]": "none",
    }
    agreed = household.Agreement("counter", "abc123", "zh-CN")
    for place in ("people[1]", "obligors[0]"):
        agree(office, case_id, place, agreed)
    assert {p.row.place for p in everybody(office, case_id) if p.standing.may} == {"people[1]", "obligors[0]"}
    office.write(
        lambda tx: household.withdraw(
            tx, office.seal, CLERK, case_id, "obligors[0]", "zh-CN", "打电话来说不同意", NOW
        )
    )
    assert {p.row.place for p in everybody(office, case_id) if p.standing.may} == {"people[1]"}


def test_an_agreement_does_not_pass_to_another_person_in_the_same_row(office: Office) -> None:
    case_id = filed(office)
    agree(office, case_id, "people[1]", household.Agreement("counter", "abc123", "zh-CN"))
    cells, mark = {"people.id[1]": an_id("19870313")}, Mark(CLERK.id, NOW, "seen")
    office.write(
        lambda tx: household.write_row(tx, office.seal, CLERK, case_id, "people[1]", None, cells, mark)
    )
    wife = next(each for each in everybody(office, case_id) if each.row.place == "people[1]")
    assert (wife.standing.may, wife.standing.why) == (False, "other_person")


@pytest.mark.parametrize("method", household.METHODS)
def test_a_sheet_must_be_a_paper_of_this_case(office: Office, method: str) -> None:
    """A sheet of another township's case could be named where somebody had agreed by telephone."""
    case_id = filed(office)
    with pytest.raises(Missing):
        agree(office, case_id, "people[1]", household.Agreement(method, "abc123", "zh-CN", paper_id=99))


def agree(office: Office, case_id: int, place: str, agreed: household.Agreement) -> None:
    office.write(lambda tx: household.authorise(tx, office.seal, CLERK, case_id, place, agreed, NOW))


def everybody(office: Office, case_id: int) -> tuple[household.PersonRow, ...]:
    page = home(office, case_id)
    return (*page.members, *page.obligors)
