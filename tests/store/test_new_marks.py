"""Marks of a new case lie side by side for a minute, then apart. The clerk notices nothing of it."""

from __future__ import annotations

from sqlalchemy import func, select

from dialogs.deeds import ToldCase
from rules import keys
from store import casework, desk
from store.casework.index import CASES_AT_A_TIME, TABLES, kept_marks, lay_apart
from store.erasing.case import wipe_case
from store.schema import new_token, token
from tests.store.office import CLERK, NAME, NOW, TOWN, Office, a_request

TODAY = NOW.date()


def lie_in(office: Office) -> tuple[int, int]:
    """How many marks lie side by side, and how many apart."""
    new, old = (
        office.read(lambda tx, one=table: tx.execute(select(func.count()).select_from(one)).scalar_one())  # type: ignore[misc]
        for table in TABLES
    )
    return new, old


def found(office: Office, typed: str) -> list[int]:
    hits = office.read(lambda tx: desk.search(tx, office.seal, CLERK, typed, TODAY))
    return [hit.row.id for hit in hits]


def corrected(office: Office, case_id: int, name: str) -> None:
    who = office.dossier(case_id).resident_id
    deed = ToldCase(str(case_id), "", facts={keys.NAME.name: name})
    office.write(lambda tx: casework.told_case(tx, office.seal, deed, who, NOW, office.ground))


def filed(office: Office, number: int) -> int:
    return office.file(office.resident(f"chat-{number}"), a_request(f"draft-{number}", area=TOWN))


def test_a_case_is_found_as_soon_as_it_is_handed_in_and_just_as_well_later(office: Office) -> None:
    first = filed(office, 1)
    count, none = lie_in(office)
    assert (found(office, NAME), none) == ([first], 0)
    assert office.write(lay_apart)
    assert (found(office, NAME), lie_in(office)) == ([first], (0, count))
    second = filed(office, 2)
    assert found(office, NAME) == [second, first]
    assert (office.write(lay_apart), office.write(lay_apart)) == (True, False)
    assert found(office, NAME) == [second, first]


def test_many_are_laid_apart_some_at_a_time_and_none_is_lost(office: Office) -> None:
    cases = [filed(office, number) for number in range(CASES_AT_A_TIME + 3)]
    before = {case: office.read(lambda tx, one=case: kept_marks(tx, one)) for case in cases}  # type: ignore[misc]
    office.write(lay_apart)
    waiting = office.read(lambda tx: tx.execute(select(new_token.c.case_id).distinct()).scalars().all())
    assert sorted(waiting) == cases[CASES_AT_A_TIME:]
    assert sorted(found(office, NAME)) == cases
    office.write(lay_apart)
    assert {case: office.read(lambda tx, one=case: kept_marks(tx, one)) for case in cases} == before  # type: ignore[misc]


def test_a_corrected_name_finds_no_stranger_before_and_after(office: Office) -> None:
    case = filed(office, 1)
    corrected(office, case, "罗晓秀")
    assert (found(office, NAME), found(office, "罗晓秀")) == ([], [case])
    office.write(lay_apart)
    assert (found(office, NAME), found(office, "罗晓秀")) == ([], [case])
    corrected(office, case, NAME)
    assert (found(office, NAME), found(office, "罗晓秀")) == ([case], [])


def test_a_case_that_is_erased_at_once_leaves_no_mark(office: Office) -> None:
    one, other = filed(office, 1), filed(office, 2)
    office.write(lambda tx: wipe_case(tx, office.seal, one))
    office.write(lay_apart)
    left = office.read(lambda tx: set(tx.execute(select(token.c.case_id)).scalars()))
    assert (left, lie_in(office)[0]) == ({other}, 0)
