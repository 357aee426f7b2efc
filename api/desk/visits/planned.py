"""Visits to homes: planned for a case, listed by village, and the outline to take along on paper."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from itertools import groupby
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case.part import case_part
from api.desk.looking import glanced, noted
from api.desk.page import desk_page
from api.desk.visits.points import ShownPoint, shown_points
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.people import STAFF, Role
from cases.refusals import Apart, NotYours
from cases.states import AID
from cases.tables.looking import REMOTE
from store import desk, visits
from store.casework import load_case
from store.database import Tx
from store.trail import Act, What
from store.visits import Plan, VisitRefused

router = APIRouter()
WORK = [Depends(rooms.cases)]
ADDRESS = "/cases/{case_id}/visits"
PLANNERS = STAFF | {Role.VILLAGE}
EMPTY = Sent()


@router.get(ADDRESS, dependencies=[Depends(rooms.whole_case)])
async def of_case(request: Request, signed: Staff, case_id: int, done: str = "") -> HTMLResponse:
    return await _of_case(request, signed, case_id, done=done)


@router.post(ADDRESS, dependencies=[Depends(rooms.whole_case)])
async def plan(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    house = house_of(request)
    wanted = read_plan(form, signed.member.id)
    if wanted is None:
        return await _of_case(request, signed, case_id, form, "visit-no-day")
    given = wanted

    def work(tx: Tx) -> int:
        return visits.plan_visit(tx, house.seal, signed.actor, case_id, given, house.now(), house.today())

    try:
        await house.store.write(work)
    except (VisitRefused, Apart) as refused:
        return await _of_case(request, signed, case_id, form, refused.message)
    return RedirectResponse(f"/desk/cases/{case_id}/visits?done=planned", 303)


@router.get("/visits", dependencies=WORK)
async def planned(request: Request, signed: Staff, mine: bool = False) -> HTMLResponse:
    """What is still to be visited, village by village; a late one is marked."""
    house = house_of(request)
    rows = await house.store.read(lambda tx: visits.planned(tx, house.seal, signed.actor, mine))
    await glanced(request, Act(signed.actor, What.LIST, subject="visits", n=len(rows)))
    places = [(key, list(group)) for key, group in groupby(rows, key=lambda row: row.village or row.area)]
    return await desk_page(
        request, "desk/visits.html", signed, {"places": places, "mine": mine, "today": house.today().day}
    )


@router.get("/visits/{visit_id}/outline", dependencies=WORK)
async def outline_page(request: Request, signed: Staff, visit_id: int) -> HTMLResponse:
    """One sheet of A4 for who goes without a phone."""
    house, ground = house_of(request), house_of(request).today()

    def read(tx: Tx) -> Mapping[str, Any]:
        row = visits.visit_of(tx, house.seal, signed.actor, visit_id)
        file = load_case(tx, house.seal, row.case_id)
        return {"visit": row, "file": file, "points": shown_points(file, ground, signed.words)}

    found = await house.store.read(read)
    act = Act(signed.actor, What.PRINT, found["visit"].case_id, f"visit:{visit_id}", "outline")
    await noted(request, act)
    return await desk_page(request, "desk/visit_outline.html", signed, found)


@router.post("/visits/{visit_id}/people", dependencies=WORK)
async def assign(request: Request, signed: Staff, visit_id: int, form: Form) -> Response:
    house = house_of(request)
    wanted, row = read_plan(form, signed.member.id), await _row(request, signed, visit_id)
    if wanted is None:
        return await _of_case(request, signed, row.case_id, form, "visit-no-day")
    given = wanted
    try:
        await house.store.write(
            lambda tx: visits.assign_visit(
                tx, house.seal, signed.actor, visit_id, given, house.now(), house.today()
            )
        )
    except (VisitRefused, Apart) as refused:
        return await _of_case(request, signed, row.case_id, form, refused.message)
    return RedirectResponse(f"/desk/cases/{row.case_id}/visits?done=planned", 303)


@router.post("/visits/{visit_id}/drop", dependencies=WORK)
async def drop(request: Request, signed: Staff, visit_id: int, form: Form) -> Response:
    house, row = house_of(request), await _row(request, signed, visit_id)
    why = form.text("reason", 300)
    try:
        await house.store.write(
            lambda tx: visits.drop_visit(
                tx, house.seal, signed.actor, visit_id, why, house.now(), house.today()
            )
        )
    except (VisitRefused, Apart) as refused:
        return await _of_case(request, signed, row.case_id, form, refused.message)
    return RedirectResponse(f"/desk/cases/{row.case_id}/visits?done=dropped", 303)


def read_plan(form: Sent, me: int) -> Plan | None:
    """None without a day."""
    day = form.day("day")
    if day is None:
        return None
    by_lot = form.line("second", 12) == "lot"
    return Plan(
        key=f"form:{form.line('key', 40)}",
        day=day,
        first=form.whole("first") or me,
        second=None if by_lot else form.whole("second") or 0,
        seed=form.line("seed", 40) if by_lot else "",
        remote=form.ticked("remote"),
        code=form.line("code", 12),
        reason=form.text("reason", 300),
        tells=form.ticked("tells"),
        instead_of=form.line("arranged", 60),
    )


async def _row(request: Request, signed: SignedIn, visit_id: int) -> visits.VisitRow:
    house = house_of(request)
    return await house.store.read(lambda tx: visits.visit_of(tx, house.seal, signed.actor, visit_id))


async def _of_case(
    request: Request,
    signed: SignedIn,
    case_id: int,
    typed: Sent = EMPTY,
    wrong: str = "",
    done: str = "",
) -> HTMLResponse:
    house, ground = house_of(request), house_of(request).today()

    def read(tx: Tx, head: desk.CaseHead) -> Mapping[str, Any]:
        points: list[ShownPoint] = shown_points(head.file, ground, signed.words)
        try:
            people = visits.companions(tx, signed.actor, case_id)
        except (NotYours, Apart):
            people = ()
        found = visits.visits_of_case(tx, house.seal, signed.actor, case_id)
        told = head.file.case.kind in AID
        return {"visits": found, "people": people, "points": points, "may_tell": told}

    values = {
        "wrong": wrong,
        "typed": typed,
        "done": done if done in ("planned", "dropped") else "",
        "key": typed.line("key", 40) or secrets.token_hex(12),
        "remote_codes": REMOTE,
        "may_plan": signed.actor.role in PLANNERS,
        "today": ground.day,
    }
    return await case_part(
        request, "desk/visits_part.html", signed, case_id, read, values, 422 if wrong else 200
    )
