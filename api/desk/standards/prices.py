"""Price indices month by month, and whether they start the subsidy that is paid by itself (Law Art. 32)."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.looking import along
from api.desk.page import desk_page
from api.desk.standards.form import day, decimal
from api.forms import Sent
from api.guard import Form, NotAllowed, SignedIn, Staff
from api.render import house_of
from cases.moves import MoveRefused
from cases.people import Role
from cases.refusals import NotYours
from dialogs.ground import Ground
from rules.line import Source
from rules.prices import PriceIndex, PriceTrigger, covered, price_subsidy, price_trigger
from store import standards_desk
from store.database import Tx
from store.standards_desk import DECIDERS, PriceMonth
from store.trail import Act, What

router = APIRouter(prefix="/prices", dependencies=[Depends(rooms.standards)])
EMPTY = Sent()
GROUPS = ("dibao", "tekun", "border", "rigid")
MOST = 500  # tenths of a percent: beyond it a decimal point is missing
FIRST_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Month:
    """A month as the page shows it. `paid`: fen a head by group, only where the formula is confirmed."""

    entered: PriceMonth
    trigger: PriceTrigger
    groups: tuple[str, ...]
    paid: tuple[tuple[str, int], ...]


@router.get("")
async def prices(request: Request, signed: Staff) -> HTMLResponse:
    return await _page(request, signed, EMPTY)


@router.post("")
async def enter(request: Request, signed: Staff, form: Form) -> Response:
    """A month entered by one person, confirmed or rejected by another."""
    house, now = house_of(request), house_of(request).now()
    chosen = form.line("what")

    def decide(tx: Tx) -> None:
        number, reason = form.whole("month_id") or 0, form.line("reason", 300)
        standards_desk.decide_month(tx, signed.actor, number, chosen == "publish", reason, now)

    try:
        if chosen in ("publish", "reject"):
            decided = Act(signed.actor, What.STANDARD, subject="prices", why=chosen)
            await house.store.write(along(request, decided, decide))
        else:
            if signed.actor.role is not Role.OFFICER:
                raise NotAllowed
            index, published, wrong = read(form, house.today().day)
            if index is None or published is None:
                return await _page(request, signed, form, wrong=wrong)
            area, entered, on = house.ground.county.code, index, published
            await house.store.write(
                along(
                    request,
                    Act(signed.actor, What.STANDARD, subject="prices", why="propose"),
                    lambda tx: standards_desk.propose_month(tx, signed.actor, area, entered, on, now),
                )
            )
    except NotYours:
        raise
    except MoveRefused as refused:
        return await _page(request, signed, form, refusal=refused)
    return RedirectResponse("/desk/prices", 303)


def read(form: Sent, today: date) -> tuple[PriceIndex | None, date | None, tuple[str, ...]]:
    """What was entered and when it was published; or names of the fields that are wrong."""
    month, published = day(f"{form.line('month')}-01"), day(form.line("published_on"))
    consumer, food = tenths(form.line("consumer")), tenths(form.line("food"))
    over = month is not None and _last(month) < today and month.year >= FIRST_YEAR
    wrong = {
        "month": not over,
        "consumer": consumer is None,
        "food": food is None,
        "title": not form.line("title"),
        "published_on": published is None or published > today or bool(month and published <= month),
    }
    names = tuple(name for name, is_wrong in wrong.items() if is_wrong)
    if names or month is None or consumer is None or food is None:
        return None, None, names
    source = Source(form.line("title"), form.line("number", 80), "", month)
    return PriceIndex(month, consumer, food, source), published, ()


def tenths(typed: str) -> int | None:
    """ "3.6" is 36. The bureau of statistics publishes one decimal; more are a mistake."""
    found = decimal(typed)
    if found is None or found * 10 != (found * 10).to_integral_value() or abs(found * 10) > MOST:
        return None
    return int(found * 10)


def _last(month: date) -> date:
    return month.replace(day=calendar.monthrange(month.year, month.month)[1])


async def _page(
    request: Request,
    signed: SignedIn,
    typed: Sent,
    wrong: tuple[str, ...] = (),
    refusal: MoveRefused | None = None,
) -> HTMLResponse:
    house, ground = house_of(request), house_of(request).today()
    entered = await house.store.read(lambda tx: standards_desk.months(tx, signed.actor))
    shown = [_month(one, ground) for one in entered]
    formula = ground.standards.within("price.formula", ground.day, ground.county.code)
    values = {
        "months": [one for one in shown if one.entered.counts],
        "waiting": [one for one in shown if one.entered.state == "proposed"],
        "others": [one for one in shown if one.entered.state != "proposed" and not one.entered.counts],
        "formula": formula is not None and formula.current,
        "may_decide": signed.actor.role in DECIDERS,
        "may_propose": signed.actor.role is Role.OFFICER,
        "typed": typed,
        "wrong": wrong,
        "refusal": refusal.message if refusal else "",
    }
    status = refusal.status if refusal else 422 if wrong else 200
    return await desk_page(request, "desk/prices.html", signed, values, status)


def _month(entered: PriceMonth, ground: Ground) -> Month:
    standards, area, month = ground.standards, entered.area, entered.index.month
    trigger = price_trigger(entered.index, standards, area)
    groups = tuple(group for group in GROUPS if covered(group, month, standards, area))
    paid = []
    for who in ("urban", "rural"):
        standard = standards.within("dibao.standard", month, area, who)
        fen = price_subsidy(trigger, standard, standards, area)
        if fen is not None:
            paid.append((who, int(fen)))
    return Month(entered, trigger, groups, tuple(paid))
