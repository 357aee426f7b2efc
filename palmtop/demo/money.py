"""What the demonstration does with money: a month is proposed, and approved by somebody else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy import func, select

from bot.house import House
from cases.deadlines import paid_from
from cases.people import Actor
from rules import keys
from store import money
from store.casework import load_case
from store.database import Tx
from store.schema import payment
from store.times import china_day


def _propose(tx: Tx, house: House, actor: Actor, case_id: int, now: datetime) -> None:
    """The first month's money, to the account that the resident gave."""
    file = load_case(tx, house.seal, case_id)
    facts = file.facts
    payee = money.Payee(
        name="",
        holder=str(facts.get(keys.NAME.name) or ""),
        bank=str(facts.get(keys.BANK.name) or ""),
        account=str(facts.get(keys.ACCOUNT.name) or ""),
    )
    month = money.month_of(paid_from(file.case.kind, china_day(now)))
    money.propose(tx, house.seal, actor, money.Wish(case_id, "money", payee, month=month), now)


def _approve(tx: Tx, house: House, actor: Actor, case_id: int, now: datetime) -> None:
    newest = tx.execute(select(func.max(payment.c.id)).where(payment.c.case_id == case_id)).scalar_one()
    seen = money.one(tx, house.seal, actor, newest).version
    money.approve(tx, house.seal, actor, newest, seen, now, house.today())


MONEY: Mapping[str, Callable[[Tx, House, Actor, int, datetime], None]] = {
    "money": _propose,
    "money_approve": _approve,
}
"""Steps of a story that are no moves of the case."""
