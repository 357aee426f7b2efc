"""From the decision to the money in somebody's hand: three people, once, and never without a decision."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import func, insert, select, update
from sqlalchemy.exc import IntegrityError

from cases.people import Duty
from cases.refusals import Changed, Missing, NotYours, SayWhy
from store import money
from store.desk.tasks import tasks_of_case
from store.money.refusals import AlreadyThere, BadPayee, Gone, NotDecided, OwnHand
from store.schema import event, letter, payment
from tests.money.till import ACCOUNT, COUNTY_HEAD, COUNTY_PAYER, HEAD, PAYER, Payee, Till, all_at_once
from tests.store.office import CLERK, ELSEWHERE, OFFICER


def test_a_payment_goes_from_hand_to_hand_and_the_case_is_paid_when_the_bank_says_yes(till: Till) -> None:
    case = till.approved_case(1200)
    number = till.propose(case)
    assert till.one(number).amount == 120_000 and till.one(number).payee.account == "6217002200001234567"
    till.approve(number)
    till.send(number)
    assert till.office.view(case).state == "approved"
    till.confirm(number)
    assert till.office.view(case).state == "paid"
    hands = till.one(number).hands
    assert [hands[step][1] for step in ("proposed", "approved", "paid", "confirmed")] == [
        "王丽", "陈刚", "杨帆", "杨帆",
    ]  # fmt: skip


def test_what_nobody_has_approved_is_not_paid(till: Till) -> None:
    case = till.case()
    with pytest.raises(NotDecided):
        till.propose(case)
    till.office.move(case, "take")
    with pytest.raises(NotDecided):
        till.propose(case)


def test_the_same_decision_is_not_proposed_twice(till: Till) -> None:
    case = till.approved_case()
    till.propose(case)
    with pytest.raises(AlreadyThere):
        till.propose(case)


def test_an_amount_that_was_decided_anew_is_not_proposed_unseen(till: Till) -> None:
    case = till.approved_case(800)
    with pytest.raises(Changed):
        till.propose(case, seen_amount=120_000)
    assert till.one(till.propose(case, seen_amount=80_000)).amount == 80_000


def test_money_for_ones_own_name_waits_until_one_has_said_that_it_is_a_namesake(till: Till) -> None:
    case = till.case(facts={"person.name": HEAD.name})
    till.office.move(case, "take")
    till.office.grant(case)
    number = till.propose(case, payee=replace(ACCOUNT, holder=HEAD.name))
    with pytest.raises(Missing) as asked:
        till.approve(number)
    assert asked.value.message == "no-missing-kin" and till.one(number).state == "proposed"
    till.office.move(case, "declare", HEAD)
    till.approve(number)
    assert till.one(number).state == "approved"


def test_who_proposed_does_not_approve_and_neither_pays(till: Till) -> None:
    number = till.propose(till.approved_case(), HEAD)
    with pytest.raises(OwnHand):
        till.approve(number, HEAD)
    for somebody in (CLERK, OFFICER):  # neither is a head
        with pytest.raises(NotYours):
            till.approve(number, somebody)
    till.approve(number, COUNTY_HEAD)
    for somebody in (CLERK, HEAD, COUNTY_HEAD):  # it is not their duty
        with pytest.raises(NotYours):
            till.send(number, actor=somebody)
    till.send(number)
    own = till.propose(till.approved_case(), PAYER)
    till.approve(own)
    with pytest.raises(OwnHand):
        till.send(own, actor=PAYER)
    till.send(own, actor=COUNTY_PAYER)


def test_a_head_who_also_pays_does_not_pay_what_they_approved(till: Till) -> None:
    both = replace(COUNTY_HEAD, duties=frozenset({Duty.PAYER}))
    number = till.propose(till.approved_case())
    till.approve(number, both)
    with pytest.raises(OwnHand):
        till.send(number, actor=both)
    till.send(number)


def test_what_was_looked_at_before_it_was_approved_is_not_cancelled_after(till: Till) -> None:
    office, number = till.office, till.propose(till.approved_case())
    seen = till.one(number).version
    till.approve(number)
    with pytest.raises(Gone):
        till.do(lambda tx: money.cancel(tx, office.seal, CLERK, number, seen, "填错了", office.now))
    assert till.one(number).state == "approved"


def test_a_clerk_of_elsewhere_knows_of_no_payment(till: Till) -> None:
    case = till.approved_case()
    with pytest.raises(NotYours):
        till.propose(case, ELSEWHERE)
    number = till.propose(case)
    with pytest.raises(NotYours):
        till.office.read(lambda tx: money.one(tx, till.office.seal, ELSEWHERE, number))
    with pytest.raises(NotYours):
        till.cancel(number, ELSEWHERE)


@pytest.mark.parametrize(
    "hands",
    [
        {"approved_by": 1},
        {"approved_by": 5, "paid_by": 5},
        {"approved_by": 5, "paid_by": 1},
        {"state": "approved"},
        {"state": "exported", "approved_by": 5},
        {"state": "confirmed", "approved_by": 5, "paid_by": 6, "confirmed_by": 5},
        {"state": "gone"},
        {"amount": 0},
    ],
)
def test_the_table_itself_refuses_a_hand_too_few(till: Till, hands: dict[str, object]) -> None:
    number = till.propose(till.approved_case())
    with pytest.raises(IntegrityError):
        till.do(lambda tx: tx.execute(update(payment).where(payment.c.id == number).values(**hands)))


def test_the_table_itself_refuses_a_second_payment_of_one_decision(till: Till) -> None:
    number = till.propose(till.approved_case())
    kept = till.office.read(lambda tx: tx.execute(select(payment).where(payment.c.id == number)).one())
    twin = {**kept._mapping, "id": number + 1, "key": "another"}
    with pytest.raises(IntegrityError):
        till.do(lambda tx: tx.execute(insert(payment).values(**twin)))


def test_a_hundred_confirmations_at_once_are_one(till: Till) -> None:
    case = till.approved_case()
    number = till.propose(case)
    till.approve(number)
    till.send(number)
    seen = till.one(number).version
    outcomes = all_at_once(100, lambda _: till.confirm(number, seen=seen))
    assert outcomes.count(None) == 1
    assert sum(isinstance(each, Gone) for each in outcomes) == 99
    paid = select(func.count()).where(event.c.case_id == case, event.c.move == "pay")
    told = select(func.count()).where(letter.c.case_id == case, letter.c.key.like("case:%pay%"))
    assert till.office.read(lambda tx: tx.execute(paid).scalar_one()) == 1
    assert till.office.read(lambda tx: tx.execute(told).scalar_one()) <= 1


def test_twenty_clerks_who_propose_at_once_make_one_payment(till: Till) -> None:
    case = till.approved_case()
    outcomes = all_at_once(20, lambda _: till.propose(case))
    assert sum(isinstance(each, int) for each in outcomes) == 1
    assert sum(isinstance(each, AlreadyThere) for each in outcomes) == 19


def test_a_wrong_account_goes_back_to_the_clerk_and_the_resident_is_asked(till: Till) -> None:
    case = till.approved_case()
    number = till.propose(case)
    till.approve(number)
    till.send(number)
    with pytest.raises(SayWhy):
        till.end("fail", number, " ")
    till.end("fail", number, "户名不符")
    assert till.one(number).why == "户名不符" and till.office.view(case).state == "approved"
    [task] = till.office.read(lambda tx: tasks_of_case(tx, till.office.seal, case))
    assert (task.kind, task.words, task.open) == ("payment-failed", "户名不符", True)
    asked = select(func.count()).where(letter.c.key == f"account:{number}")
    assert till.office.read(lambda tx: tx.execute(asked).scalar_one()) == 1
    again = till.propose(case)
    till.approve(again)
    till.send(again)
    till.confirm(again)
    assert till.office.view(case).state == "paid"


def test_money_that_came_back_is_paid_once_more(till: Till) -> None:
    number = till.paid()
    case = till.one(number).case_id
    with pytest.raises(AlreadyThere):
        till.propose(case)
    till.end("give_back", number, "银行退回")
    again = till.propose(case)
    till.approve(again)
    till.send(again)
    till.confirm(again)
    assert till.office.view(case).state == "paid"


def test_a_proposal_is_taken_back_with_a_reason_but_not_once_it_is_out(till: Till) -> None:
    case = till.approved_case()
    number = till.propose(case)
    with pytest.raises(SayWhy):
        till.cancel(number, why="")
    till.cancel(number)
    number = till.propose(case)
    till.approve(number)
    till.send(number)
    with pytest.raises(Gone):
        till.cancel(number)


@pytest.mark.parametrize(
    ("payee", "need"),
    [
        (Payee("", holder="", bank="农信社", account="62170022"), "holder"),
        (Payee("", holder="罗小秀", bank="", account="62170022"), "bank"),
        (Payee("", holder="罗小秀", bank="农信社", account="6217002"), "account"),
        (Payee("", holder="罗小秀", bank="农信社", account="=6217002200"), "account"),
        (Payee("", holder="罗大明", bank="农信社", account="62170022"), "relation"),
    ],
)
def test_an_account_that_cannot_be_meant_is_asked_for_again(till: Till, payee: Payee, need: str) -> None:
    case = till.approved_case()
    with pytest.raises(BadPayee) as refused:
        till.propose(case, payee=payee)
    assert refused.value.need == need


def test_the_account_cannot_be_read_or_moved_in_the_database(till: Till) -> None:
    one, two = till.propose(till.approved_case()), till.propose(till.approved_case())
    rows = till.office.read(lambda tx: tx.execute(select(payment).order_by(payment.c.id)).all())
    assert all(b"6217" not in row.payee for row in rows)
    moved = update(payment).where(payment.c.id == two).values(payee=rows[0].payee)
    till.do(lambda tx: tx.execute(moved))
    assert till.one(one).payee.bank == ACCOUNT.bank
    with pytest.raises(Exception, match="another row"):
        till.one(two)


def test_an_officer_of_the_county_sees_every_township(till: Till) -> None:
    till.propose(till.approved_case())
    rows, more = till.office.read(
        lambda tx: money.page(tx, till.office.seal, OFFICER, money.Filter(state="proposed"))
    )
    assert [row.state for row in rows] == ["proposed"] and more is None
    other, _ = till.office.read(lambda tx: money.page(tx, till.office.seal, ELSEWHERE, money.Filter()))
    assert other == ()
