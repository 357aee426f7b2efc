"""Payments: the lists by state, many at once with an exact preview, and the lists for the finance office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from api import rooms
from api.desk.looking import glanced
from api.desk.overview.asked import Period, period_of
from api.desk.page import desk_page
from api.guard import SignedIn, Staff
from api.numbers import RowNumber
from api.render import house_of
from cases.people import STAFF
from store import money
from store.casework.rows import open_name
from store.database import Tx
from store.money.decisions import STANDING
from store.money.hands import may_approve, may_pay
from store.money.selecting import FROM
from store.trail import Act, What

router = APIRouter(prefix="/payments", dependencies=[Depends(rooms.money)])
TODO, ARRIVED = "todo", "confirmed"
STATES = (TODO, "proposed", "approved", "exported", "confirmed", "failed", "returned", "cancelled")
PROGRAMMES = ("temporary", *STANDING)
ACTIONS = {state: action for action, (state, _) in FROM.items()}
MONTH = r"(?:|once|\d{4}-(?:0[1-9]|1[0-2]))"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for."""

    state: str
    month: str
    programme: str
    area: str
    arrived: Period | None = None  # months in which they arrived; of those that did

    @property
    def filter(self) -> money.Filter:
        span = self.arrived.span if self.arrived else None
        return money.Filter(self.state, self.month, self.programme, self.area, arrived=span)

    def url(self, **changed: str | int) -> str:
        parts = {"state": self.state, "month": self.month, "programme": self.programme, "area": self.area}
        if self.arrived and changed.get("state", self.state) == ARRIVED:
            parts |= {"from": self.arrived.first, "to": self.arrived.last}
        chosen = {name: value for name, value in {**parts, **changed}.items() if value}
        return f"/desk/payments?{urlencode(chosen)}"


@router.get("")
async def payments(
    request: Request,
    signed: Staff,
    state: str = "",
    month: Annotated[str, Query(pattern=MONTH)] = "",
    programme: str = "",
    area: str = "",
    first: Annotated[str, Query(alias="from", max_length=7)] = "",
    last: Annotated[str, Query(alias="to", max_length=7)] = "",
    after: RowNumber = 0,
) -> HTMLResponse:
    """What is to be done first: approvals for those who approve, paying for those who pay."""
    house = house_of(request)
    asked = asked_for(signed, state or _first(signed), month, programme, area)
    if asked.state == ARRIVED and first and last:
        asked = replace(asked, arrived=period_of("months", first, last, house.today().day))

    def read(tx: Tx) -> dict[str, Any]:
        top = {"counts": _counts(tx, signed), "unfinished": money.unfinished(tx, signed.actor)}
        if asked.state == TODO:
            found = money.proposable(tx, signed.actor, asked.programme, asked.area)
            n = money.count_proposable(tx, signed.actor, asked.programme, asked.area)
            unpaid = [(row, open_name(house.seal, row.name, row.code)) for row in found]
            return {**top, "unpaid": unpaid, "rows": (), "next": None, "n": n, "total": 0}
        rows, more = money.page(tx, house.seal, signed.actor, asked.filter, after)
        n, total, _ = money.find(tx, signed.actor, asked.filter)
        return {**top, "unpaid": (), "rows": rows, "next": more, "n": n, "total": total}

    values = await house.store.read(read)
    shown = len(values["rows"]) + len(values["unpaid"])
    await glanced(request, Act(signed.actor, What.LIST, subject=f"payments:{asked.state}", n=shown))
    townships = [each for each in house.ground.places.townships() if each.code.startswith(signed.actor.area)]
    values |= {
        "asked": asked,
        "states": _states(signed),
        "programmes": PROGRAMMES,
        "action": _open_action(signed, asked.state),
        "townships": townships if len(townships) > 1 else [],
    }
    return await desk_page(request, "desk/payments.html", signed, values)


def _counts(tx: Tx, signed: SignedIn) -> dict[str, int]:
    """How many stand in each state, where there are any."""
    there = {state: n for state, (n, _) in money.counts(tx, signed.actor).items()}
    unproposed = money.count_proposable(tx, signed.actor)
    return {TODO: unproposed, **there} if unproposed else there


def asked_for(signed: SignedIn, state: str, month: str, programme: str, area: str) -> Asked:
    """Whatever it does not know, it leaves out."""
    return Asked(
        state if state in _states(signed) else "proposed",
        month,
        programme if programme in PROGRAMMES else "",
        area if area.isascii() and area.isdecimal() and area.startswith(signed.actor.area) else "",
    )


def _states(signed: SignedIn) -> tuple[str, ...]:
    """What nobody has proposed yet is a case still, and the auditor sees none."""
    return STATES if signed.actor.role in STAFF else tuple(each for each in STATES if each != TODO)


def _first(signed: SignedIn) -> str:
    if may_pay(signed.actor):
        return "approved"
    return "proposed" if may_approve(signed.actor) else TODO


def _open_action(signed: SignedIn, state: str) -> str:
    action = ACTIONS.get(state, "")
    may: Mapping[str, bool] = {
        "approve": may_approve(signed.actor),
        "export": may_pay(signed.actor),
        "confirm": may_pay(signed.actor),
    }
    return action if may.get(action) else ""
