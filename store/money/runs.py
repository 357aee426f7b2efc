"""Standing aid, month by month: who is paid this month, and what is different from the last."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, case, func, select

from cases.case import Meant
from cases.people import TOWNSHIP_DIGITS, Actor
from cases.refusals import NotYours
from store.casework.locking import in_turn
from store.casework.locking import locked as locked_case
from store.casework.rows import open_name
from store.database import Tx
from store.desk.area import scope
from store.money.decisions import DECIDING, IN_THE_AID, STANDING, running
from store.money.hands import proposer
from store.money.ledger import checked_payee, enter, with_person
from store.money.refusals import AlreadyThere, BadPayee
from store.money.shapes import LIVE, Payee, Wish, open_payee, row_number
from store.money.slices import AT_ONCE
from store.money.told import account_told
from store.schema import cases, event, payment
from store.seal import Seal
from store.times import china_day, moment

_c = payment.c
CHANGES = ("new", "more", "less", "same", "gone", "died")
UNPAID = ("gone", "died")
LOOKED_AT = ("reviewed", "change", "keep_on")
"""Moves after which the amount of a household is right again."""


@dataclass(frozen=True, slots=True)
class RunLine:
    """One household of a month's list."""

    case_id: int
    code: str
    name: str
    amount: int  # this month; of one that is gone what it got last month
    before: int | None  # last month
    change: str  # of CHANGES
    payment_id: int | None  # there already
    payee: (
        Payee | None
    )  # as it was paid last, or as the household told it; None: the account is still to be entered
    decision: int
    death: bool = False  # somebody of the household died, and the amount was not looked at since


def month_before(month: str) -> str:
    year, number = int(month[:4]), int(month[5:])
    return f"{year - 1}-12" if number == 1 else f"{year}-{number - 1:02}"


def month_of(day: date) -> str:
    return f"{day:%Y-%m}"


def month_list(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    programme: str,
    area: str,
    month: str,
    only: Collection[int] | None = None,
) -> tuple[RunLine, ...]:
    """The township's list for a month, or `only` these cases of it. A case is on it from the month after its
    decision on, as long as it runs (Measures for dibao 2021 Art. 21, for tekun 2021 Art. 17).

    Raises NotYours.
    """
    if programme not in STANDING or not actor.covers(area) or len(area) != TOWNSHIP_DIGITS:
        raise NotYours("month")
    last = _of_month(tx, seal, programme, area, month_before(month), only)
    this = {row.case_id: row.id for row in _rows(tx, programme, area, month, only)}
    mourning = _mourning(tx, programme, area)
    found, seen = [], set()
    for row in tx.execute(_these(_cases(actor, programme, area), cases.c.id, only)):
        if row.amount is None or month_of(china_day(moment(row.decided_at))) >= month:
            continue
        seen.add(row.id)
        before, payee = last.get(row.id, (None, None))
        if payee is None:
            payee = _last_payee(tx, seal, row.id) or account_told(tx, seal, row.id)
        name = open_name(seal, row.name, row.code)
        change = "died" if row.meant == Meant.DEATH else _change(row.amount, before)
        done = this.get(row.id)
        found.append(
            RunLine(
                row.id,
                row.code,
                name,
                row.amount,
                before,
                change,
                done,
                payee,
                row.decision,
                row.id in mourning,
            )
        )
    return (*found, *_gone(last, seen))


def in_slices(looked: str) -> tuple[str, ...]:
    """What was looked at, for one transaction each: nobody who writes to us waits for a whole township."""
    pairs = looked.split()
    return tuple(" ".join(pairs[at : at + AT_ONCE]) for at in range(0, max(1, len(pairs)), AT_ONCE))


def draw_up(
    tx: Tx, seal: Seal, actor: Actor, programme: str, area: str, month: str, looked: str, now: datetime
) -> tuple[int, int, tuple[tuple[int, str], ...]]:
    """Propose the month for those that were looked at (`case:amount` pairs, see `in_slices`): how many, which
    sum, and the cases that were left out with the sentence that says why. One that is different by now is
    left out.
    """
    by = proposer(actor, area, None)
    wanted = dict(part.split(":", 1) for part in looked.split() if part.count(":") == 1)
    n, total, left = 0, 0, []
    asked = {number for number in map(row_number, wanted) if number is not None}
    lines = month_list(tx, seal, actor, programme, area, month, asked)
    in_turn(tx, [line.case_id for line in lines])
    for line in lines:
        said = wanted.pop(str(line.case_id), None)
        if said is None or line.change in UNPAID:
            if said is not None:
                left.append((line.case_id, "pay-no-died" if line.change == "died" else "pay-no-changed"))
            continue
        if said != str(line.amount) or line.payment_id is not None:
            left.append((line.case_id, "pay-no-already" if line.payment_id else "pay-no-changed"))
            continue
        why = _enter(tx, seal, line, month, by, now)
        if why:
            left.append((line.case_id, why))
        else:
            n, total = n + 1, total + line.amount
    left += [(number, "pay-no-changed") for number in map(row_number, wanted) if number is not None]
    tx.wake("desk")
    return n, total, tuple(left)


def _enter(tx: Tx, seal: Seal, line: RunLine, month: str, by: int, now: datetime) -> str:
    """ "" if it was entered, else why not."""
    row = locked_case(tx, line.case_id)
    if row is None or not running(row) or row.amount != line.amount:
        return "pay-no-changed"
    if line.payee is None:
        return "pay-no-missing-account"
    try:
        payee = checked_payee(with_person(seal, row, line.payee), "money")
        enter(tx, seal, row, line.decision, line.amount, Wish(row.id, "money", payee, month=month), by, now)
    except (BadPayee, AlreadyThere) as no:
        return no.message
    return ""


def _cases(actor: Actor, programme: str, area: str) -> Select[Any]:
    """Running cases with the decision they began with; a later change of the amount is no second one."""
    first = (
        select(event.c.case_id, func.min(event.c.version).label("decision"), func.min(event.c.at).label("at"))
        .where(event.c.move.in_(DECIDING))
        .group_by(event.c.case_id)
        .subquery()
    )
    wanted = (
        select(
            cases.c.id, cases.c.code, cases.c.name, cases.c.amount, cases.c.meant, first.c.decision,
            first.c.at.label("decided_at"),
        )
        .join(first, first.c.case_id == cases.c.id)
        .where(cases.c.kind == programme, cases.c.state.in_(IN_THE_AID), cases.c.area == area)
        .order_by(cases.c.id)
    )  # fmt: skip
    return scope(wanted, actor)


def _mourning(tx: Tx, programme: str, area: str) -> set[int]:
    """Households in which somebody died since the amount was looked at last."""
    last = func.max(event.c.version)
    died = func.max(case((event.c.move == "death", event.c.version), else_=0))
    wanted = (
        select(event.c.case_id)
        .join(cases, cases.c.id == event.c.case_id)
        .where(cases.c.kind == programme, cases.c.state.in_(IN_THE_AID), cases.c.area == area)
        .where(event.c.move.in_(("death", *LOOKED_AT)))
        .group_by(event.c.case_id)
        .having(died == last)
    )
    return set(tx.execute(wanted).scalars())


def _these(wanted: Select[Any], number: Any, only: Collection[int] | None) -> Select[Any]:
    return wanted if only is None else wanted.where(number.in_(only))


def _rows(tx: Tx, programme: str, area: str, month: str, only: Collection[int] | None) -> Sequence[Any]:
    wanted = select(payment, cases.c.code, cases.c.name).join(cases, cases.c.id == _c.case_id)
    mine = wanted.where(_c.programme == programme, _c.area == area, _c.month == month, _c.state.in_(LIVE))
    return tx.execute(_these(mine, _c.case_id, only)).all()


def _of_month(
    tx: Tx, seal: Seal, programme: str, area: str, month: str, only: Collection[int] | None
) -> dict[int, tuple[int, Payee]]:
    rows = _rows(tx, programme, area, month, only)
    return {row.case_id: (row.amount, open_payee(seal, row.payee, row.key)) for row in rows}


def _last_payee(tx: Tx, seal: Seal, case_id: int) -> Payee | None:
    """The account of the newest payment by bank, whatever became of it but a failure."""
    wanted = select(payment).where(
        _c.case_id == case_id, _c.kind == "money", _c.state.not_in(("failed", "returned"))
    )
    row = tx.execute(wanted.order_by(_c.id.desc()).limit(1)).first()
    return open_payee(seal, row.payee, row.key) if row else None


def _change(amount: int, before: int | None) -> str:
    if before is None:
        return "new"
    return "same" if amount == before else "more" if amount > before else "less"


def _gone(last: dict[int, tuple[int, Payee]], seen: set[int]) -> tuple[RunLine, ...]:
    return tuple(
        RunLine(case_id, "", payee.name, amount, amount, "gone", None, payee, 0)
        for case_id, (amount, payee) in sorted(last.items())
        if case_id not in seen
    )
