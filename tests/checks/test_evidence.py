"""A decision keeps what it rested on, and comes out the same years later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import select, update

from cases.moves import Given
from rules.standards import Standards
from store.casework.evidence import Replayed, replay
from store.schema import evidence
from tests.checks.batches import a_case
from tests.store.office import CLERK, Office


def decided(office: Office) -> int:
    case_id = a_case(office, sent=False)
    office.refuse(case_id, "材料还不够")
    return case_id


def replayed(office: Office, case_id: int) -> tuple[Replayed, ...]:
    return office.read(lambda tx: replay(tx, office.seal, case_id, office.ground))


def test_a_decision_comes_out_the_same(office: Office) -> None:
    (one,) = replayed(office, decided(office))
    assert (one.move, one.why, one.lines, one.rules_changed) == ("refuse", "", (), False)
    assert one.outcome == one.outcome_now == "staff_check"


def test_a_standard_published_afterwards_changes_nothing_of_what_was_decided(office: Office) -> None:
    """Nor one that is taken away: the values of that day are kept with the decision."""
    case_id = decided(office)
    raised = Standards(
        replace(each, value=each.value * 3)
        if isinstance(each.value, int | float) and not isinstance(each.value, bool)
        else each
        for each in office.ground.standards.values
    )
    for standards in (raised, Standards(())):
        later = replace(office.ground, standards=standards, day=date(2030, 1, 1))
        (one,) = office.read(lambda tx, then=later: replay(tx, office.seal, case_id, then))  # type: ignore[misc]
        assert one.why == "" and one.day == date(2026, 11, 24)


def test_a_note_or_a_reply_keeps_nothing(office: Office) -> None:
    case_id = a_case(office, sent=False)
    office.move(case_id, "note", CLERK, Given(words="来过电话"))
    assert replayed(office, case_id) == ()


def test_a_row_that_was_put_in_place_of_another_is_noticed(office: Office) -> None:
    case_id, other = decided(office), a_case(office, sent=False, draft="two")
    office.refuse(other, "材料还不够")
    body = office.read(
        lambda tx: tx.execute(select(evidence.c.body).where(evidence.c.case_id == other)).scalar_one()
    )
    swap = update(evidence).where(evidence.c.case_id == case_id).values(body=body)
    office.write(lambda tx: tx.execute(swap).rowcount)
    assert [one.why for one in replayed(office, case_id)] == ["tampered"]
    assert [one.why for one in replayed(office, other)] == [""]
