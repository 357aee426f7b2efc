"""The bank's answer to a long list: taken in whole, booked a few rows at a time, and nobody waits for it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from cases.refusals import NotYours
from store import jobs, money
from store.jobs import LeaseLost, Work
from store.money import slices
from store.money.results import ResultLine
from store.schema import job, staff
from store.times import ms
from tests.money.test_batches import exported
from tests.money.till import PAYER, Till
from tests.store.office import ELSEWHERE

LEASE = 20_000


@pytest.fixture(autouse=True)
def short_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "AT_ONCE", 2)


def said(payments: list[int], *failed: int) -> list[ResultLine]:
    return [
        ResultLine(row, each, None, each not in failed, "户名不符" if each in failed else "")
        for row, each in enumerate(payments, start=2)
    ]


def handed_in(till: Till, batch: int, lines: list[ResultLine]) -> str:
    return till.do(lambda tx: money.hand_in(tx, till.office.seal, PAYER, batch, lines, till.office.now))


def claimed(till: Till, most: int = 1) -> list[Work]:
    now = ms(till.office.now)
    return till.do(lambda tx: jobs.claim(tx, till.office.seal, (money.ANSWER,), now, LEASE, most))


def booked(till: Till, work: Work) -> None:
    office = till.office
    till.do(lambda tx: money.book_slice(tx, office.seal, work, office.now, office.ground))


def came(till: Till, batch: int, name: str) -> money.Answered:
    found = till.office.read(lambda tx: money.answered(tx, till.office.seal, batch, name))
    assert found is not None
    return found


def test_each_row_is_answered_once_however_often_it_is_handed_in(till: Till) -> None:
    batch, made = exported(till, 100, 200, 300)
    lines = [*said(made, made[1]), ResultLine(9, 10**6, None, True, "")]
    name = handed_in(till, batch, lines)
    assert handed_in(till, batch, lines) == name, "pressed twice"
    assert came(till, batch, name) == money.Answered(money.Booked(0, 0, ()), 4)
    first, second = claimed(till, 9)
    booked(till, first)
    half = came(till, batch, name)
    assert (half.booked.confirmed, half.booked.failed, half.waiting) == (1, 1, 2)
    booked(till, second)
    assert came(till, batch, name) == money.Answered(money.Booked(2, 1, ((9, "pay-no-not-on-list"),)), 0)
    again = handed_in(till, batch, lines)
    for work in claimed(till, 9):
        booked(till, work)
    assert came(till, batch, again).booked == money.Booked(
        0, 0, (*((row, "pay-no-changed") for row in (2, 3, 4)), (9, "pay-no-not-on-list"))
    )
    assert [till.one(each).state for each in made] == ["confirmed", "failed", "confirmed"]


def test_who_stood_still_too_long_books_nothing_a_second_time(till: Till) -> None:
    batch, made = exported(till, 100)
    name = handed_in(till, batch, said(made))
    [slow] = claimed(till)
    till.office.now += timedelta(milliseconds=LEASE + 1)
    [quick] = claimed(till)
    booked(till, quick)
    with pytest.raises(LeaseLost):
        booked(till, slow)
    assert came(till, batch, name).booked.confirmed == 1


def test_what_could_not_be_booked_is_said_and_tried_again(till: Till) -> None:
    batch, made = exported(till, 100)
    name = handed_in(till, batch, said(made))
    [work] = claimed(till)
    till.do(lambda tx: jobs.failed(tx, work, "OperationalError"))
    assert came(till, batch, name).booked.refused == ((2, "pay-no-broke"),)
    assert handed_in(till, batch, said(made)) == name
    [work] = claimed(till)
    booked(till, work)
    assert came(till, batch, name) == money.Answered(money.Booked(1, 0, ()), 0)


def test_whoever_left_meanwhile_books_nothing(till: Till) -> None:
    batch, made = exported(till, 100)
    name = handed_in(till, batch, said(made))
    left = update(staff).where(staff.c.id == int(PAYER.id.removeprefix("staff:"))).values(disabled_at=1)
    till.do(lambda tx: tx.execute(left))
    [work] = claimed(till)
    booked(till, work)
    assert came(till, batch, name).booked.refused == ((2, "pay-no-not-yours"),)
    assert till.one(made[0]).state == "exported"


def test_an_empty_sheet_is_answered_and_a_list_of_elsewhere_takes_nothing(till: Till) -> None:
    batch, made = exported(till, 100)
    name = handed_in(till, batch, [])
    booked(till, claimed(till)[0])
    assert came(till, batch, name) == money.Answered(money.Booked(0, 0, ()), 0)
    with pytest.raises(NotYours):
        till.do(lambda tx: money.hand_in(tx, till.office.seal, ELSEWHERE, batch, said(made), till.office.now))
    assert till.office.read(lambda tx: money.answered(tx, till.office.seal, batch, "x" * 24)) is None
    assert till.office.read(lambda tx: tx.execute(select(func.count()).select_from(job)).scalar()) == 1
