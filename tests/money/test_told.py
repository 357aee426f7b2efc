"""The account that a household told in the chat is offered, until money came back from it."""

from __future__ import annotations

from rules import keys
from store.money.told import told_payee


def test_an_account_without_its_bank_is_no_place_to_pay_to() -> None:
    told = {keys.ACCOUNT.name: "6222020000000000000", keys.BANK.name: "农村信用社"}
    found = told_payee(told, "王大山")
    assert found is not None and (found.holder, found.account_tail) == ("王大山", "0000")
    assert told_payee({**told, keys.BANK.name: None}, "王大山") is None
    assert told_payee({}, "王大山") is None
