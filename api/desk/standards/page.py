"""The figures that the law and the county set: looked up, proposed, tried out, published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from api import rooms
from api.desk.looking import along
from api.desk.page import desk_page
from api.desk.standards.form import CONFIDENCES, read
from api.desk.standards.words import Figures, changes_of, in_order, like
from api.desk.telling import Telling
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from bot.house import House
from cases.moves import MoveRefused
from cases.people import Role
from cases.refusals import NotYours
from rules.changes import WORDS, Change, Laid, displaced, laid, laid_over
from rules.golden import Shift
from rules.standards import Standard
from store import standards_desk
from store.database import Tx
from store.shipped.golden import golden_households
from store.standards_desk import DECIDERS, Gone, NotAccepted, Overlapping, Proposal, Touching, Tried
from store.trail import Act, What

router = APIRouter(prefix="/standards", dependencies=[Depends(rooms.standards)])
PROPOSES = [Depends(rooms.proposing)]
EMPTY = Sent()


def figures_of(request: Request, signed: SignedIn) -> Figures:
    house = house_of(request)
    ground = house.today()
    tell = Telling(signed.words, house.now(), ground)
    return Figures(signed.words, tell, ground)


@router.get("")
async def standards(request: Request, signed: Staff) -> HTMLResponse:
    house, figures = house_of(request), figures_of(request, signed)
    changes, waiting = await house.store.read(
        lambda tx: (
            standards_desk.published(tx),
            standards_desk.proposals(tx, signed.actor, state="proposed"),
        )
    )
    rows = in_order([figures.row(one) for one in laid(house.ground.standards, changes)])
    values = {
        "rows": [row for row in rows if row.age != "past"],
        "past": [row for row in rows if row.age == "past"],
        "waiting": [(one, figures.name(one.value), figures.value(one.value)) for one in waiting],
        "stale": sum(row.age == "stale" for row in rows),
    }
    return await desk_page(request, "desk/standards.html", signed, values)


@router.get("/figure")
async def figure(request: Request, signed: Staff, key: str, population: str = "all") -> HTMLResponse:
    """One figure with everything that ever counted or was proposed for it."""
    house, figures = house_of(request), figures_of(request, signed)
    changes, proposals = await house.store.read(
        lambda tx: (standards_desk.published(tx), standards_desk.proposals(tx, signed.actor, key=key))
    )
    all_rows = [figures.row(one) for one in laid(house.ground.standards, changes)]
    rows = in_order([row for row in all_rows if (row.key, row.population) == (key, population)])
    if not rows:
        raise HTTPException(404)
    values = {
        "rows": rows,
        "name": rows[0].name,
        "asked": urlencode({"key": key, "population": population}),
        "history": [
            (one, figures.value(one.value), figures.days(one.value), figures.when(one.proposed_at))
            for one in changes_of(proposals, key, population)
        ],
        "may_propose": signed.actor.role is Role.OFFICER,
    }
    return await desk_page(request, "desk/standards_figure.html", signed, values)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form of a value is about. `corrects`: the value to be corrected, None for a new one."""

    model: Standard
    corrects: Laid | None


async def _asked(house: House, key: str, population: str, correct: str) -> Asked:
    """Raises HTTPException: there is no such figure."""
    changes = await house.store.read(standards_desk.published)
    county, rows = house.ground.county.code, laid(house.ground.standards, changes)
    corrects = next(
        (
            row
            for row in rows
            if (row.value.key, row.value.population, row.value.area) == (key, population, county)
            and row.value.valid_from.isoformat() == correct
        ),
        None,
    )
    model = like(laid_over(house.ground.standards, changes), key, population, county)
    if model is None or (correct and corrects is None):
        raise HTTPException(404)
    return Asked(corrects.value if corrects else model, corrects)


@router.get("/propose", dependencies=PROPOSES)
async def new(
    request: Request, signed: Staff, key: str, population: str = "all", correct: str = ""
) -> HTMLResponse:
    asked = await _asked(house_of(request), key, population, correct)
    return await _form(request, signed, asked, EMPTY)


@router.post("/propose", dependencies=PROPOSES)
async def propose(request: Request, signed: Staff, form: Form) -> Response:
    house, now = house_of(request), house_of(request).now()
    asked = await _asked(house, form.line("key"), form.line("population"), form.line("correct"))
    found = read(form, asked.model, house.ground.county.code, asked.corrects)
    if found.change is None or found.wrong:
        return await _form(request, signed, asked, form, wrong=found.wrong)
    change: Change = found.change
    try:
        made = await house.store.write(
            along(
                request,
                Act(signed.actor, What.STANDARD, subject=change.value.key[:40], why="propose"),
                lambda tx: standards_desk.propose(tx, signed.actor, change, house.ground.standards, now),
            )
        )
    except NotYours:
        raise
    except MoveRefused as refused:
        return await _form(request, signed, asked, form, refusal=refused)
    return RedirectResponse(f"/desk/standards/changes/{made}", 303)


async def _form(
    request: Request,
    signed: SignedIn,
    asked: Asked,
    typed: Sent,
    wrong: tuple[str, ...] = (),
    refusal: MoveRefused | None = None,
) -> HTMLResponse:
    figures, model = figures_of(request, signed), asked.model
    status = refusal.status if refusal else 422 if wrong else 200
    values = {
        "model": model,
        "corrects": asked.corrects,
        "name": figures.name(model),
        "now_value": figures.value(model),
        "now_days": figures.days(model),
        "choices": WORDS.get(model.key, ()),
        "confidences": tuple(CONFIDENCES),
        "typed": typed,
        "wrong": wrong,
        "refusal": refusal.message if refusal else "",
        "first": asked.corrects.value.valid_from.isoformat() if asked.corrects else "",
    }
    return await desk_page(request, "desk/standards_form.html", signed, values, status)


@router.get("/changes/{change_id}")
async def change_page(request: Request, signed: Staff, change_id: int, done: str = "") -> HTMLResponse:
    return await _change_page(request, signed, change_id, done=done)


@router.post("/changes/{change_id}")
async def decide(request: Request, signed: Staff, change_id: int, form: Form) -> Response:
    """Publish or reject. What counts now counts for the next message of any resident."""
    house, now = house_of(request), house_of(request).now()
    publishing = form.line("what") == "publish"

    try:
        if publishing:
            await _publish(request, signed, change_id, form.chosen("accept"), now)
        else:
            reason = form.line("reason", 300)
            rejected = Act(signed.actor, What.STANDARD, subject=f"change:{change_id}", why="reject")
            await house.store.write(
                along(
                    request,
                    rejected,
                    lambda tx: standards_desk.reject(tx, signed.actor, change_id, reason, now),
                )
            )
    except NotYours:
        raise
    except MoveRefused as refused:
        return await _change_page(request, signed, change_id, typed=form, refusal=refused)
    house.in_force.look_again()
    done = "published" if publishing else "rejected"
    return RedirectResponse(f"/desk/standards/changes/{change_id}?done={done}", 303)


async def _publish(
    request: Request, signed: SignedIn, change_id: int, accepted: tuple[str, ...], now: datetime
) -> None:
    """Tried out beside the work of others, published in a moment."""
    house = house_of(request)
    files = house.ground.standards

    def try_out(tx: Tx) -> Tried:
        found = standards_desk.proposal(tx, signed.actor, change_id)
        return standards_desk.try_out(tx, files, golden_households(), found)

    tried = await house.store.read(try_out)

    def publish(tx: Tx) -> None:
        standards_desk.publish(tx, signed.actor, tried, accepted, files, now)

    act = Act(signed.actor, What.STANDARD, subject=f"change:{change_id}", why="publish")
    await house.store.write(along(request, act, publish))


@dataclass(frozen=True, slots=True)
class Preview:
    """What a proposal would do. `refusal`: words for why it cannot be published at all."""

    shifts: tuple[Shift, ...] = ()
    touching: Touching | None = None
    refusal: str = ""


def _preview(tx: Tx, house: House, signed: SignedIn, found: Proposal) -> Preview:
    files = house.ground.standards
    try:
        shifts = standards_desk.try_out(tx, files, golden_households(), found).shifts
    except (Gone, Overlapping) as refused:
        return Preview(refusal=refused.message)
    before = standards_desk.published(tx)
    old, new = laid_over(files, before), laid_over(files, (*before, found.change))
    today = house.today().day
    return Preview(shifts, standards_desk.touched(tx, house.seal, signed.actor, old, new, found.value, today))


async def _change_page(
    request: Request,
    signed: SignedIn,
    change_id: int,
    *,
    typed: Sent = EMPTY,
    refusal: MoveRefused | None = None,
    done: str = "",
) -> HTMLResponse:
    house, figures = house_of(request), figures_of(request, signed)

    def look(tx: Tx) -> dict[str, Any]:
        found = standards_desk.proposal(tx, signed.actor, change_id)
        waits = found.state == "proposed"
        return {
            "proposal": found,
            "preview": _preview(tx, house, signed, found) if waits else None,
            "now": _displaced(tx, house, found),
        }

    values = await house.store.read(look)
    found: Proposal = values["proposal"]
    preview: Preview | None = values["preview"]
    row = figures.row(Laid(found.value, found.id))
    values |= {
        "row": row,
        "note": found.value.note,
        "now": values["now"] and figures.row(values["now"]),
        "asked": urlencode({"key": row.key, "population": row.population}),
        "shifts": figures.shifts(preview.shifts) if preview else [],
        "tried": len(golden_households()),
        "touched": figures.touched,
        "figures": figures,
        "may_decide": signed.actor.role in DECIDERS,
        "own": found.proposed_by == signed.member.id,
        "accepted": typed.chosen("accept"),
        "left": refusal.names if isinstance(refusal, NotAccepted) else (),
        "typed": typed,
        "refusal": refusal.message if refusal else "",
        "done": done if done in ("published", "rejected") else "",
    }
    status = refusal.status if refusal else 200
    return await desk_page(request, "desk/standards_change.html", signed, values, status)


def _displaced(tx: Tx, house: House, found: Proposal) -> Laid | None:
    others = tuple(one for one in standards_desk.published(tx) if one.id != found.id)
    return displaced(house.ground.standards, others, found.change)
