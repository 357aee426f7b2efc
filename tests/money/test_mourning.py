"""Money was approved for somebody who is reported dead before it has left the house."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from cases.moves import Given
from store import money
from store.database import Tx
from store.money.asking import ask_who_was_paid
from store.money.mourning import held
from store.money.refusals import NobodyLeft
from store.money.selecting import Done
from store.schema import letter, task
from tests.money.till import ACCOUNT, CASH, HEAD, PAYER, Till
from tests.store.in_the_aid import into_the_aid
from tests.store.office import COLLEAGUE, OFFICER


def reported_dead(till: Till, kind: str = "money") -> tuple[int, int]:
    """Alone on dibao, the month is approved, and then the village calls; the case, and the payment."""
    case = till.case(kind="dibao", track="none")
    into_the_aid(till.office, case, 40_000)
    month = till.propose(case, month="2026-12", kind=kind, payee=ACCOUNT if kind == "money" else CASH)
    till.approve(month)
    till.office.now += timedelta(hours=1)
    till.office.move(case, "declare", COLLEAGUE)
    till.office.move(case, "died", COLLEAGUE, Given(words="村里来电话说的"))
    return case, month


def looked(till: Till, action: str, payment: int) -> tuple[int, list[str]]:
    office = till.office
    found = office.read(lambda tx: money.looked_at(tx, office.seal, PAYER, action, [payment]))
    return len(found.rows), [why for _, why in found.left_out]


def ended(till: Till, case: int) -> None:
    till.office.now += timedelta(hours=1)
    till.office.move(case, "end_died", OFFICER, Given(reason="已经去世"))
    till.office.now += timedelta(hours=1)


def test_what_was_approved_for_the_dead_goes_on_no_list(till: Till) -> None:
    _, month = reported_dead(till)
    assert looked(till, "export", month) == (0, ["pay-no-died"])
    with pytest.raises(NobodyLeft):
        till.send(month)
    with pytest.raises(NobodyLeft):
        till.approve(month)
    assert till.one(month).state == "approved" and till.one(month).held


def test_nor_is_it_put_into_anybody_elses_hands(till: Till) -> None:
    _, month = reported_dead(till, "cash")
    with pytest.raises(NobodyLeft):
        till.hand_over(month)
    assert till.one(month).state == "approved"


def test_once_it_is_decided_somebody_says_whether_the_month_is_still_owed(till: Till) -> None:
    case, month = reported_dead(till)
    ended(till, case)
    with pytest.raises(NobodyLeft):
        till.send(month)
    office, seen = till.office, till.one(month).version
    many = till.do(
        lambda tx: money.act_on(tx, office.seal, HEAD, "approve", ((month, seen),), office.now, office.ground)
    )
    assert many == Done(0, 0, ((month, "pay-no-died"),))  # not among many, by who only sees a list
    till.approve(month)
    till.send(month)
    assert till.one(month).state == "exported"


def test_or_it_is_cancelled(till: Till) -> None:
    case, month = reported_dead(till)
    ended(till, case)
    till.cancel(month, OFFICER, "11月已经去世，12月不再发")
    assert till.one(month).state == "cancelled"


def test_who_is_alive_after_all_is_paid_with_the_next_list(till: Till) -> None:
    case, month = reported_dead(till)
    till.office.move(case, "keep_on", OFFICER, Given(reason="弄错了，人好好的"))
    assert till.office.read(lambda tx: held(tx, [month])) == frozenset()
    till.send(month)


def test_the_family_is_not_asked_whether_the_money_came(till: Till) -> None:
    case = till.case(kind="dibao", track="none")
    into_the_aid(till.office, case, 40_000)
    month = till.propose(case, month="2026-12", payee=ACCOUNT)
    till.approve(month)
    till.send(month)
    till.confirm(month)
    till.office.move(case, "declare", COLLEAGUE)
    till.office.move(case, "died", COLLEAGUE, Given(words="村里来电话说的"))
    office = till.office
    office.now += timedelta(days=10)
    assert office.write(lambda tx: ask_who_was_paid(tx, office.seal, office.now, office.ground)) is False
    assert till.one(month).answer is None


@pytest.mark.parametrize("died", [False, True])
def test_when_the_bank_sends_it_back_the_family_is_not_asked_for_an_account(till: Till, died: bool) -> None:
    """The clerk has the task all the same."""
    case = till.case(kind="dibao", track="none")
    into_the_aid(till.office, case, 40_000)
    month = till.propose(case, month="2026-12", payee=ACCOUNT)
    till.approve(month)
    till.send(month)
    till.office.now += timedelta(hours=1)
    if died:
        till.office.move(case, "declare", COLLEAGUE)
        till.office.move(case, "died", COLLEAGUE, Given(words="村里来电话说的"))
    till.end("fail", month)

    def written(tx: Tx) -> tuple[int, int]:
        asked = select(func.count()).select_from(letter).where(letter.c.key == f"account:{month}")
        todo = select(func.count()).select_from(task).where(task.c.kind == "payment-failed")
        return tx.execute(asked).scalar_one(), tx.execute(todo).scalar_one()

    assert till.office.read(written) == (int(not died), 1)
