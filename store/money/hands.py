"""Who may lend which hand. The tables refuse the same hand twice as well: see `store.schema.money`."""

from __future__ import annotations

from typing import Any

from cases.people import COUNTY, STAFF, Actor, Duty, staff_number
from cases.posts import APPROVERS
from cases.refusals import NotYours
from store.money.refusals import OwnHand


def proposer(actor: Actor, area: str, village: str | None) -> int:
    """Raises NotYours."""
    return _number(actor, area, village, may=actor.role in STAFF)


def approver(actor: Actor, row: Any) -> int:
    """Raises NotYours, OwnHand."""
    number = _number(actor, row.area, row.village, may=actor.role in APPROVERS)
    if number == row.proposed_by:
        raise OwnHand("approve")
    return number


def payer(actor: Actor, row: Any) -> int:
    """Neither who proposed nor who approved it. Raises NotYours, OwnHand."""
    number = _number(actor, row.area, row.village, may=Duty.PAYER in actor.duties)
    if number in (row.proposed_by, row.approved_by):
        raise OwnHand("pay")
    return number


def of_county(actor: Actor, area: str) -> int:
    """Raises NotYours."""
    return _number(actor, area, None, may=actor.role in COUNTY)


def may_approve(actor: Actor) -> bool:
    return actor.role in APPROVERS


def may_pay(actor: Actor) -> bool:
    return Duty.PAYER in actor.duties


def _number(actor: Actor, area: str, village: str | None, *, may: bool) -> int:
    number = staff_number(actor.id)
    if not may or number is None or not actor.covers(area, village):
        raise NotYours("payment")
    return number
