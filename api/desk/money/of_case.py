"""The payments of one case: proposed here, carried on here one by one, cash and goods recorded here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case.part import case_part
from api.desk.shot import kept_only_with, shot_of
from api.forms import Sent, fen
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.moves import MoveRefused, NotYours
from cases.people import STAFF, staff_number
from cases.states import State
from store import desk, money
from store.database import Tx
from store.desk.tasks import tasks_of_case
from store.money.decisions import decided_by
from store.money.hands import may_approve, may_pay
from store.money.mourning import undecided
from store.money.told import account_told
from store.papers.intake import Refused
from store.papers.shelving import Shelved

router = APIRouter(dependencies=[Depends(rooms.whole_case)])
ADDRESS = "/cases/{case_id}/payments"
DONE = ("propose", "approve", "cancel", "fail", "return", "confirm", "hand")


class UnreadableReceipt(MoveRefused):
    """The photo of the receipt cannot be taken; everything else that was typed comes back."""

    status = 422

    def __init__(self, message: str) -> None:
        super().__init__("receipt")
        self.message = message


@router.get(ADDRESS)
async def page(request: Request, signed: Staff, case_id: int, done: str = "") -> HTMLResponse:
    return await _page(request, signed, case_id, done=done)


@router.post(ADDRESS)
async def act(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    """One step of one payment. What was typed comes back if it cannot be done."""
    house = house_of(request)
    what = form.line("what", 10)
    if what not in (*DONE, "advance"):
        raise NotYours("payment")
    shot = await shot_of(request, house, "receipt") if what == "hand" and may_pay(signed.actor) else None
    await (await request.form()).close()  # also a file that nobody asked for
    if isinstance(shot, Refused):
        return await _page(request, signed, case_id, form, refused=UnreadableReceipt(shot.problem))
    try:
        async with kept_only_with(house, shot):
            await house.store.write(lambda tx: _step(tx, request, signed, case_id, form, what, shot))
    except NotYours:
        raise
    except MoveRefused as refused:
        return await _page(request, signed, case_id, form, refused=refused)
    done = "propose" if what == "advance" else what
    return RedirectResponse(f"/desk/cases/{case_id}/payments?done={done}", 303)


def _step(
    tx: Tx, request: Request, signed: SignedIn, case_id: int, form: Sent, what: str, shot: Shelved | None
) -> None:
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    seal, actor = house.seal, signed.actor
    if what in ("propose", "advance"):
        wish = _wish(form, case_id, first_aid=what == "advance")
        if wish.month and wish.month not in money.months_of_case_to_mend(tx, seal, case_id, ground.day):
            raise money.NotDecided("propose")
        money.propose(tx, seal, actor, wish, now)
        return
    number, seen, why = form.whole("payment") or 0, form.whole("version") or 0, form.text("why", 300)
    if money.one(tx, seal, actor, number).case_id != case_id:
        raise NotYours("payment")
    match what:
        case "approve":
            money.approve(tx, seal, actor, number, seen, now, ground)
        case "cancel":
            money.cancel(tx, seal, actor, number, seen, why, now)
        case "confirm":
            money.confirm(tx, seal, actor, number, seen, now, ground)
        case "fail":
            money.fail(tx, seal, actor, number, seen, why, now, ground)
        case "return":
            money.give_back(tx, seal, actor, number, seen, why, now, ground)
        case _:
            handed = replace(_payee(form), handed_by=form.line("handed_by", 40),
                             received_by=form.line("received_by", 40))  # fmt: skip
            taken = (shot.names, shot.sha256) if shot else None
            proof = money.keep_receipt(tx, seal, actor, number, taken, now) if taken else form.whole("proof")
            money.hand_over(tx, seal, actor, number, seen, handed, proof, now, ground)


def _wish(form: Sent, case_id: int, *, first_aid: bool) -> money.Wish:
    kind = form.line("kind", 8)
    amount = fen(form.line("amount", 20)) if first_aid else None
    kinds = ("cash", "goods") if first_aid else ("money", "cash", "goods")
    chosen = kind if kind in kinds else kinds[0]
    month = "" if first_aid else form.line("month", 7)
    decided = None if first_aid else form.whole("decided")
    return money.Wish(case_id, chosen, _payee(form), amount, month, first_aid, decided)


def _payee(form: Sent) -> money.Payee:
    return money.Payee(
        name="",
        holder=form.line("holder", 40),
        bank=form.line("bank", 80),
        account=form.line("account", 60),
        relation=form.line("relation", 80),
        what=form.line("what_given", 120),
    )


async def _page(
    request: Request,
    signed: SignedIn,
    case_id: int,
    typed: Sent | None = None,
    *,
    refused: MoveRefused | None = None,
    done: str = "",
) -> HTMLResponse:
    house, ground = house_of(request), house_of(request).today()

    def read(tx: Tx, head: desk.CaseHead) -> dict[str, Any]:
        found = money.of_case(tx, house.seal, case_id)
        case = head.file.case
        live = [row for row in found if row.state in ("proposed", "approved", "exported", "confirmed")]
        decision = decided_by(tx, case_id)
        paying = [row for row in live if not row.first_aid and not row.month]
        return {
            "rows": found,
            "doubts": money.doubts(tx, house.seal, [row for row in live if row.state == "proposed"]),
            "decided": not undecided(tx, case_id),
            "last": found[0].payee if found else None,
            "told": account_told(tx, house.seal, case_id),
            "tasks": [task for task in tasks_of_case(tx, house.seal, case_id) if task.open],
            "proofs": money.proofs(tx, case_id),
            "may_propose": signed.actor.role in STAFF
            and decision is not None and case.amount_fen is not None
            and str(case.state) in ("approved", "paid") and not paying,
            "to_mend": money.months_of_case_to_mend(tx, house.seal, case_id, ground.day)
            if signed.actor.role in STAFF else (),
            "may_advance": signed.actor.role in STAFF
            and case.open and case.state is not State.APPROVED and not any(row.first_aid for row in live),
        }  # fmt: skip

    values = {
        "typed": typed or Sent(),
        "refused": refused,
        "done": done if done in DONE else "",
        "may_approve": may_approve(signed.actor),
        "may_pay": may_pay(signed.actor),
        "me": staff_number(signed.actor.id),
        "ceiling": money.small_ceiling(ground.standards, ground.day, signed.actor.area),
    }
    status = refused.status if refused else 200
    return await case_part(request, "desk/payments_part.html", signed, case_id, read, values, status)
