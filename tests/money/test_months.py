"""Standing aid month by month, and the sample afterwards."""

from __future__ import annotations

import pytest

from cases.refusals import Missing, NotYours
from store import money
from store.money.refusals import AlreadyThere, BadPayee
from store.money.samples import drawn, rate, sample_size
from tests.money.till import ACCOUNT, HEAD, Till
from tests.store.in_the_aid import ended as end
from tests.store.in_the_aid import into_the_aid, raised
from tests.store.office import CLERK, COUNTY, OFFICER, TOWN


def in_the_aid(till: Till, yuan: int) -> int:
    """A household on dibao since this month."""
    case = till.case(kind="dibao", track="none")
    into_the_aid(till.office, case, yuan * 100)
    return case


def lines(till: Till, month: str) -> dict[int, money.RunLine]:
    office = till.office
    found = office.read(lambda tx: money.month_list(tx, office.seal, CLERK, "dibao", TOWN, month))
    return {line.case_id: line for line in found}


def draw_up(till: Till, month: str, looked: str) -> tuple[int, int, tuple[tuple[int, str], ...]]:
    office = till.office
    return till.do(lambda tx: money.draw_up(tx, office.seal, CLERK, "dibao", TOWN, month, looked, office.now))


def test_the_first_month_is_the_one_after_the_decision(till: Till) -> None:
    case = in_the_aid(till, 400)
    assert lines(till, "2026-11") == {}
    assert lines(till, "2026-12")[case].change == "new"


def test_a_month_shows_what_is_different_and_is_proposed_once(till: Till) -> None:
    same, more, ended = (in_the_aid(till, yuan) for yuan in (400, 300, 200))
    for case in (same, more, ended):
        till.propose(case, month="2026-12", payee=ACCOUNT)
    raised(till.office, more, 35_000)
    end(till.office, ended)
    fresh = in_the_aid(till, 100)
    january = lines(till, "2027-01")
    assert {number: line.change for number, line in january.items()} == {
        same: "same", more: "more", ended: "gone", fresh: "new",
    }  # fmt: skip
    assert january[same].payee is not None and january[fresh].payee is None
    looked = f"{same}:40000 {more}:30000 {ended}:20000 {fresh}:10000"
    n, total, left = draw_up(till, "2027-01", looked)
    assert (n, total) == (1, 40_000)
    assert dict(left) == {
        more: "pay-no-changed", ended: "pay-no-changed", fresh: "pay-no-missing-account",
    }  # fmt: skip
    assert draw_up(till, "2027-01", looked)[0] == 0


def test_a_township_is_proposed_some_at_a_time_and_each_by_itself(till: Till) -> None:
    slices = money.in_slices(" ".join(f"{case}:40000" for case in range(60)))
    assert [len(each.split()) for each in slices] == [25, 25, 10]
    assert money.in_slices("") == ("",), "of nothing one, so that it is answered, too"
    first, second = in_the_aid(till, 400), in_the_aid(till, 300)
    for case in (first, second):
        till.propose(case, month="2026-12", payee=ACCOUNT)
    assert draw_up(till, "2027-01", f"{second}:30000") == (1, 30_000, ())
    january = lines(till, "2027-01")
    assert january[first].payment_id is None and january[second].payment_id is not None
    assert draw_up(till, "2027-01", f"{first}:40000 {second}:30000") == (
        1, 40_000, ((second, "pay-no-already"),),
    )  # fmt: skip


def test_a_household_whose_aid_has_ended_drops_out(till: Till) -> None:
    case = in_the_aid(till, 400)
    assert case in lines(till, "2027-01")
    end(till.office, case)
    assert lines(till, "2027-01") == {}


def test_a_month_is_for_the_township_that_has_it(till: Till) -> None:
    with pytest.raises(NotYours):
        till.office.read(lambda tx: money.month_list(tx, till.office.seal, CLERK, "dibao", COUNTY, "2026-12"))


def test_the_same_month_is_not_paid_twice(till: Till) -> None:
    case = in_the_aid(till, 400)
    till.propose(case, month="2026-12")
    with pytest.raises(AlreadyThere):
        till.propose(case, month="2026-12")
    till.propose(case, month="2027-01")


def test_a_draw_can_be_drawn_again_from_its_seed(till: Till) -> None:
    numbers = [till.paid() for _ in range(3)]
    office = till.office
    made = till.do(lambda tx: money.draw(tx, OFFICER, COUNTY, "2026-11", "seed-1", office.now))
    sample, checked = office.read(lambda tx: money.sample_page(tx, office.seal, OFFICER, made))
    assert (sample.population, sample.size, sample.open) == (3, 3, 3)
    assert [line.paid.id for line in checked] == drawn(numbers, 3, "seed-1")
    with pytest.raises(AlreadyThere):
        till.do(lambda tx: money.draw(tx, OFFICER, COUNTY, "2026-11", "other", office.now))
    with pytest.raises(BadPayee):
        till.do(lambda tx: money.draw(tx, OFFICER, COUNTY, "2026-10", "x", office.now))
    with pytest.raises(NotYours):
        till.do(lambda tx: money.draw(tx, HEAD, TOWN, "2026-11", "x", office.now))


def test_a_wrong_one_says_what_is_wrong_and_counts(till: Till) -> None:
    numbers = [till.paid() for _ in range(2)]
    office = till.office
    made = till.do(lambda tx: money.draw(tx, OFFICER, COUNTY, "2026-11", "s", office.now))

    def check(number: int, result: str, note: str) -> None:
        till.do(
            lambda tx: money.check_one(
                tx, office.seal, OFFICER, made, number, result, "phone", note, office.now
            )
        )

    with pytest.raises(Missing):
        check(numbers[0], "wrong", "")
    check(numbers[0], "wrong", "只收到一半")
    check(numbers[1], "right", "")
    sample, checked = office.read(lambda tx: money.sample_page(tx, office.seal, OFFICER, made))
    assert (sample.rate.wrong, sample.rate.reached, sample.rate.rate) == (1, 2, 0.5)
    assert checked[0].note == "只收到一半"


def test_the_size_and_the_margin_are_those_of_the_textbook() -> None:
    assert [sample_size(n) for n in (0, 1, 20, 100, 10_000)] == [0, 1, 17, 50, 96]
    none_wrong = rate(0, 50)
    assert none_wrong.low == 0 and 0.06 < none_wrong.high < 0.08
    assert rate(0, 0).rate is None
    assert drawn(list(range(100)), 10, "a") == drawn(list(range(100)), 10, "a")
    assert drawn(list(range(100)), 10, "a") != drawn(list(range(100)), 10, "b")
