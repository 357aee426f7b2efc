"""Many payments at once: an exact preview, then just that, done here or as jobs, and how far it is."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.looking import glanced, noted
from api.desk.money.payments import asked_for
from api.desk.page import desk_page
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.moves import MoveRefused
from store import money
from store.database import Tx
from store.money.selecting import FROM, LONGEST, MOST
from store.taken import Taken
from store.times import ms
from store.trail import Act, What

router = APIRouter(prefix="/payments", dependencies=[Depends(rooms.money)])
NAMED = 500
"""Of those that a page is about, so many are listed: a county's month is no page."""


@router.post("/look")
async def look(request: Request, signed: Staff, form: Form) -> Response:
    """The exact preview. Nothing happens yet."""
    house = house_of(request)
    action = form.line("action", 10)
    asked = asked_for(
        signed, form.line("state"), form.line("month"), form.line("programme"), form.line("area")
    )
    if action not in FROM:
        return RedirectResponse("/desk/payments", 303)
    picked = list(form.wholes("pick"))

    def read(tx: Tx) -> tuple[bool, money.Looked, Mapping[int, tuple[str, ...]]]:
        ids = money.find(tx, signed.actor, asked.filter)[2] if form.ticked("whole") else picked
        looked = money.looked_at(tx, house.seal, signed.actor, action, ids[:MOST])
        return len(ids) > MOST, looked, money.doubts(tx, house.seal, looked.rows)

    cut, looked, doubts = await house.store.read(read)
    await noted(request, Act(signed.actor, What.LIST, subject="payments:preview", n=len(looked.rows)))
    values = {
        "looked": looked,
        "asked": asked,
        "doubts": doubts,
        "rows": sorted(looked.rows, key=lambda row: row.id not in doubts)[:NAMED],
        "most": MOST if cut else 0,
        "named": NAMED,
        "at": ms(house.now()),
    }
    return await desk_page(request, "desk/payments_look.html", signed, values)


@router.post("/do")
async def do(request: Request, signed: Staff, form: Form) -> Response:
    """Just what was looked at. What has changed since is told, and left alone.

    More than a few go on as jobs, so that residents need not wait for it and nobody for this answer.
    """
    house, now = house_of(request), house_of(request).now()
    action, pairs = form.line("action", 10), money.read_pairs(form.text("pairs", LONGEST))
    if action not in FROM:
        return RedirectResponse("/desk/payments", 303)
    if action == "export":
        return await _export(request, signed, pairs)
    if len(pairs) > money.AT_ONCE:
        looked = form.line("looked", 20)
        name = await house.store.write(
            lambda tx: money.set_about(tx, house.seal, signed.actor, action, pairs, looked, now)
        )
        return RedirectResponse(f"/desk/payments/doing/{name}", 303)
    ground = house.today()
    done = await house.store.write(
        lambda tx: money.act_on(tx, house.seal, signed.actor, action, pairs, now, ground)
    )
    return await _done(request, signed, money.Doing(action, done, 0))


@router.get("/doing/{name}")
async def doing(request: Request, signed: Staff, name: str) -> Response:
    """How far it is with what this person began. The page may be shut: it goes on by itself."""
    house = house_of(request)
    found = await house.store.read(lambda tx: money.doing(tx, house.seal, signed.actor, name))
    if found is None:
        raise HTTPException(404)
    await glanced(request, Act(signed.actor, What.LIST, subject="payments:doing", n=len(found.done.changed)))
    return await _done(request, signed, found, name=name)


async def _export(request: Request, signed: SignedIn, pairs: money.Pairs) -> Response:
    """The file is written first, with no transaction open; it counts only if its rows are still the same."""
    house, now = house_of(request), house_of(request).now()
    words = house.ground.words("")
    looked = await house.store.read(
        lambda tx: money.looked_at(tx, house.seal, signed.actor, "export", (number for number, _ in pairs))
    )
    stands = {(row.id, row.version) for row in looked.rows}
    why = {row.id: reason for row, reason in looked.left_out}
    same = tuple(pair for pair in pairs if pair in stands)
    changed = tuple((pair[0], why.get(pair[0], "pay-no-changed")) for pair in pairs if pair not in stands)
    if changed or not same:
        return await _not_exported(request, signed, changed, 409)
    made = Taken(signed.member.name, ms(now))
    mark = await house.store.read(
        lambda tx: money.hash_of_list(money.rows_to_send(tx, house.seal, same), words, made)
    )
    try:
        batch = await house.store.write(lambda tx: money.export(tx, signed.actor, same, mark, now))
    except MoveRefused as refused:
        left = tuple((number, refused.message) for number, _ in same)
        return await _not_exported(request, signed, left, refused.status)
    return RedirectResponse(f"/desk/payments/batches/{batch}", 303)


async def _not_exported(
    request: Request, signed: SignedIn, why: tuple[tuple[int, str], ...], status: int
) -> HTMLResponse:
    return await _done(request, signed, money.Doing("export", money.Done(0, 0, why), 0), status)


async def _done(
    request: Request, signed: SignedIn, found: money.Doing, status: int = 200, name: str = ""
) -> HTMLResponse:
    house, changed = house_of(request), found.done.changed
    rows = await house.store.read(
        lambda tx: money.by_ids(tx, house.seal, signed.actor, (number for number, _ in changed[:NAMED]))
    )
    known = {row.id: row for row in rows}
    left = [(known[number], why) for number, why in changed if number in known]
    values = {"done": found.done, "waiting": found.waiting, "left": left, "name": name}
    return await desk_page(request, "desk/payments_done.html", signed, values, status)
