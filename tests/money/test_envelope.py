"""The township's envelope: held, spent, given free again, and never below nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from cases.refusals import Missing, MoveRefused, NotYours
from store import money
from store.database import Store
from store.money.refusals import AlreadyThere, BadPayee, NotDecided, NotEnough, TooMuch
from store.schema import envelope, envelope_line
from store.seal import Seal
from tests.houses import the_ground
from tests.money.till import COUNTY_HEAD, HEAD, PAYER, Till, all_at_once, hire
from tests.store.office import CLERK, COUNTY, OFFICER, TOWN, Office


def test_cash_for_somebody_in_need_is_held_then_spent_and_the_case_waits_for_the_forms(till: Till) -> None:
    till.confirmed_standard(700)
    till.fill_envelope(3000)
    case = till.case(urgent=True)
    number = till.advance(case, 500)
    assert (till.envelope().held, till.envelope().left) == (50_000, 250_000)
    till.approve(number)
    till.hand_over(number)
    assert (till.envelope().held, till.envelope().spent, till.envelope().left) == (0, 50_000, 250_000)
    row = till.one(number)
    assert (row.state, row.payee.handed_by, row.payee.received_by) == ("confirmed", "村干部老周", "罗小秀")
    assert till.office.dossier(case).case.first_aid


def test_rice_is_recorded_with_what_it_is(till: Till) -> None:
    till.confirmed_standard()
    till.fill_envelope(3000)
    number = till.advance(till.case(), 200, kind="goods")
    assert till.one(number).payee.what == "大米两袋"


def test_what_is_cancelled_is_free_again(till: Till) -> None:
    till.fill_envelope(500)
    number = till.advance(till.case(), 500)
    with pytest.raises(NotEnough):
        till.advance(till.case(), 1)
    till.cancel(number)
    assert till.envelope().left == 50_000
    till.advance(till.case(), 500)


def test_an_empty_envelope_gives_nothing(till: Till) -> None:
    case = till.case()
    with pytest.raises(NotEnough):
        till.advance(case, 100)
    assert till.office.read(lambda tx: money.of_case(tx, till.office.seal, case)) == ()


def test_a_township_decides_up_to_a_month_of_the_standard(till: Till) -> None:
    till.confirmed_standard(700)
    till.fill_envelope(5000)
    at_most, above = till.advance(till.case(), 700), till.advance(till.case(), 701)
    till.approve(at_most, HEAD)
    with pytest.raises(TooMuch):
        till.approve(above, HEAD)
    till.approve(above, COUNTY_HEAD)


def test_where_no_current_standard_is_published_the_county_decides_every_time(till: Till) -> None:
    till.fill_envelope(5000)
    number = till.advance(till.case(), 10)
    with pytest.raises(TooMuch):
        till.approve(number, HEAD)
    till.approve(number, COUNTY_HEAD)


def test_first_aid_is_given_once_a_case(till: Till) -> None:
    till.fill_envelope(5000)
    case = till.case()
    till.advance(case, 100)
    with pytest.raises(AlreadyThere):
        till.advance(case, 100)


def test_once_it_is_decided_what_was_decided_is_paid_and_nothing_beside_it(till: Till) -> None:
    till.fill_envelope(5000)
    case = till.approved_case()
    with pytest.raises(NotDecided):
        till.advance(case, 100)


def test_who_handed_over_and_who_signed_are_written_down(till: Till) -> None:
    till.fill_envelope(5000)
    number = till.advance(till.case(), 100)
    till.approve(number, COUNTY_HEAD)
    for part in ("handed_by", "received_by"):
        with pytest.raises(BadPayee):
            till.hand_over(number, **{part: ""})
    with pytest.raises(MoveRefused):
        till.hand_over(number, CLERK)  # she proposed it
    with pytest.raises(BadPayee) as refused:
        till.hand_over(number, PAYER, receipt=till.receipt(till.case()))  # somebody else's signature
    assert refused.value.message == "pay-no-missing-proof"
    till.hand_over(number, PAYER)


def test_only_the_county_fills_it_once_for_a_voucher_and_says_from_what(till: Till) -> None:
    with pytest.raises(NotYours):
        till.fill_envelope(100, actor=HEAD)
    till.fill_envelope(100, voucher="7")
    with pytest.raises(AlreadyThere):
        till.fill_envelope(100, voucher="7")
    now = till.office.now
    with pytest.raises(Missing):
        till.do(lambda tx: money.put_in(tx, OFFICER, TOWN, 2026, 100, " ", "8", now))
    with pytest.raises(NotYours):
        till.do(lambda tx: money.put_in(tx, OFFICER, COUNTY, 2026, 100, "x", "8", now))
    assert till.envelope().put_in == 10_000


def test_the_statement_tells_every_change(till: Till) -> None:
    till.fill_envelope(1000)
    number = till.advance(till.case(), 300)
    till.cancel(number)
    till.office.now += timedelta(days=30)
    till.fill_envelope(50, voucher="2")
    _, november = till.office.read(lambda tx: money.envelope_page(tx, HEAD, TOWN, 2026, 11))
    assert [(line.kind, line.amount) for line in november] == [
        ("in", 100_000), ("hold", 30_000), ("release", 30_000),
    ]  # fmt: skip
    assert november[0].source == "县财政拨款" and november[0].by == "李娜"
    _, year = till.office.read(lambda tx: money.envelope_page(tx, HEAD, TOWN, 2026, None))
    assert len(year) == 4


def test_the_table_itself_does_not_go_below_nothing(till: Till) -> None:
    till.fill_envelope(10)
    for sums in ({"held": 1001}, {"spent": 1001}, {"held": -1}):
        with pytest.raises(IntegrityError):
            till.do(lambda tx, sums=sums: tx.execute(update(envelope).values(**sums)))


def test_many_hands_at_once_never_take_more_than_is_in_it(till: Till) -> None:
    till.fill_envelope(1000)
    cases = [till.case() for _ in range(30)]
    outcomes = all_at_once(30, lambda n: till.advance(cases[n], 90))
    assert sum(isinstance(each, int) for each in outcomes) == 11
    assert sum(isinstance(each, NotEnough) for each in outcomes) == 19
    now = till.envelope()
    assert (now.held, now.left) == (99_000, 1_000)
    made = [each for each in outcomes if isinstance(each, int)]
    ends = all_at_once(len(made) * 2, lambda n: till.cancel(made[n % len(made)]))
    assert ends.count(None) == len(made)
    assert till.envelope().left == 100_000


@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["in", "hold", "cancel", "give"]), st.integers(1, 400)), max_size=14
    )
)
@settings(max_examples=25, deadline=None)
def test_whatever_happens_in_whatever_order_the_sums_are_those_of_the_lines(
    sqlite_files: object, tmp_path_factory: pytest.TempPathFactory, seal: Seal, steps: list[tuple[str, int]]
) -> None:
    url = sqlite_files.fresh(tmp_path_factory.mktemp("envelope"))  # type: ignore[attr-defined]
    store = Store(url)
    office = Office(store, seal, the_ground())
    hire(office)
    till = Till(office)
    open_ones: list[int] = []
    for n, (step, yuan) in enumerate(steps):
        try:
            if step == "in":
                till.fill_envelope(yuan, voucher=str(n))
            elif step == "hold":
                open_ones.append(till.advance(till.case(), yuan))
            elif open_ones and step == "cancel":
                till.cancel(open_ones.pop())
            elif open_ones:
                number = open_ones.pop()
                till.approve(number, COUNTY_HEAD)
                till.hand_over(number)
        except NotEnough:
            assert step == "hold"
    rows = till.office.read(lambda tx: tx.execute(select(envelope)).all())
    lines = till.office.read(lambda tx: tx.execute(select(envelope_line)).all())
    store.close()
    kinds = ("in", "hold", "release", "spend")
    sums = {kind: sum(line.amount for line in lines if line.kind == kind) for kind in kinds}
    for row in rows:
        assert row.put_in == sums["in"] and row.spent == sums["spend"]
        assert row.held == sums["hold"] - sums["release"] - sums["spend"]
        assert row.put_in - row.held - row.spent >= 0
