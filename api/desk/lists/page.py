"""Asking for a list of people as a file, agreeing to what a colleague asks for, and taking it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.listed import Listed, Query
from api.desk.lists.sorts import LISTS, listed
from api.desk.looking import along, from_where, glanced
from api.desk.page import desk_page
from api.guard import Form, Fresh, FreshForFile, NotAllowed, SignedIn, Staff
from api.render import house_of
from cases.people import Actor
from cases.refusals import NotNow
from store import leaving, trail
from store.database import Tx
from store.leaving import LONGEST_REASON, ListOver, Wanted
from store.trail import Act, What

router = APIRouter(prefix="/lists", dependencies=[Depends(rooms.lists)])
LONGEST = 60
"""Characters of one part of an address."""
Step = Callable[[Tx, Actor, int, datetime], None]


@router.get("")
async def lists(request: Request, signed: Staff) -> HTMLResponse:
    """One's own, and those of colleagues that one may agree to."""
    return await _lists(request, signed)


@router.get("/ask")
async def asking(request: Request, signed: Staff, list: str = "") -> HTMLResponse:
    """What would leave, who may agree, and the question what it is for."""
    return await _asking(request, signed, list, _query(listed(list), request.query_params.items()))


@router.post("")
async def ask(request: Request, signed: Staff, form: Form) -> Response:
    house, now, name = house_of(request), house_of(request).now(), form.line("list", 16)
    sort, reason = listed(name), form.line("reason", LONGEST_REASON)
    query = _query(sort, parse_qsl(form.line("query", 600)))
    _may_ask(sort, signed)
    if not reason:
        return await _asking(request, signed, name, query, "lists-no-reason")
    found = await house.store.read(lambda tx: sort.find(tx, request, signed, query))
    if not found.rows:
        return await _asking(request, signed, name, query, "lists-empty")
    wanted = Wanted(name, found.area, query, reason, found.rows)

    def work(tx: Tx) -> None:
        made = leaving.ask(tx, house.seal, signed.actor, wanted, now)
        act = Act(signed.actor, What.LEAVING, None, f"list:{made}", "asked", reason, len(found.rows))
        trail.note(tx, house.seal, replace(act, place=from_where(request)), now)

    await house.store.write(work)
    return RedirectResponse("/desk/lists", 303)


@router.post("/{list_id}/agree")
async def agree(request: Request, signed: Fresh, list_id: int, form: Form) -> Response:
    """By who has just shown who they are: not by whoever sits at an open screen."""
    return await _step(request, signed, list_id, leaving.agree, "agreed")


@router.post("/{list_id}/refuse")
async def refuse(request: Request, signed: Staff, list_id: int, form: Form) -> Response:
    return await _step(request, signed, list_id, leaving.refuse, "refused")


@router.post("/{list_id}/back")
async def take_back(request: Request, signed: Staff, list_id: int, form: Form) -> Response:
    return await _step(request, signed, list_id, leaving.take_back, "taken_back")


@router.post("/{list_id}/file")
async def take(request: Request, signed: FreshForFile, list_id: int, form: Form) -> Response:
    """Of the rows that were agreed to, those that whoever takes them still sees. Made while nobody waits for
    it, then taken and written down in one short transaction: if that fails, nothing leaves.
    """
    house, now = house_of(request), house_of(request).now()

    def read(tx: Tx) -> tuple[Response, Iterable[Act], int]:
        name, query, agreed = leaving.to_take(tx, house.seal, signed.actor, list_id, now)
        _may_ask(listed(name), signed)
        found = listed(name).find(tx, request, signed, query)
        rows = [row for key, row in found.rows.items() if key in agreed]
        return found.file(rows), found.acts(rows), len(rows)

    def work(tx: Tx) -> None:
        leaving.take(tx, signed.actor, list_id, now)
        taken = Act(signed.actor, What.LEAVING, None, f"list:{list_id}", "taken", n=n)
        for act in (*acts, taken):
            trail.note(tx, house.seal, replace(act, place=from_where(request)), now)

    try:
        file, acts, n = await house.store.read(read)
        await house.store.write(work)
    except ListOver as refused:
        return await _lists(request, signed, refused)
    return file


async def _step(request: Request, signed: SignedIn, list_id: int, step: Step, why: str) -> Response:
    house, now = house_of(request), house_of(request).now()
    act = Act(signed.actor, What.LEAVING, None, f"list:{list_id}", why)
    try:
        await house.store.write(along(request, act, lambda tx: step(tx, signed.actor, list_id, now)))
    except NotNow as refused:
        return await _lists(request, signed, refused)
    return RedirectResponse("/desk/lists", 303)


async def _lists(request: Request, signed: SignedIn, refused: NotNow | None = None) -> HTMLResponse:
    house, now = house_of(request), house_of(request).now()

    def read(tx: Tx) -> list[tuple[leaving.Leaving, str]]:
        found = leaving.lists_of(tx, house.seal, signed.actor, now)
        return [(each, LISTS[each.kind].said(tx, request, signed, each.query)) for each in found]

    found = await house.store.read(read)
    await glanced(request, Act(signed.actor, What.LIST, subject="lists", n=len(found)))
    values = {
        "found": found,
        "columns": {name: each.columns for name, each in LISTS.items()},
        "pages": {
            each.id: LISTS[each.kind].page(each.query)
            for each, _ in found
            if signed.actor.role in LISTS[each.kind].asks
        },
        "may_release": leaving.may_release(signed.actor),
        "wrong": refused.message if refused else "",
    }
    return await desk_page(request, "desk/lists.html", signed, values, refused.status if refused else 200)


def _may_ask(sort: Listed, signed: SignedIn) -> None:
    """Raises NotAllowed."""
    if signed.actor.role not in sort.asks:
        raise NotAllowed


def _query(sort: Listed, said: Iterable[tuple[str, str]]) -> Query:
    """What such a list is known by; anything else is left out."""
    given = dict(said)
    return {name: given[name][:LONGEST] for name in sort.named if given.get(name)}


async def _asking(
    request: Request, signed: SignedIn, name: str, query: Query, wrong: str = ""
) -> HTMLResponse:
    house, sort = house_of(request), listed(name)
    _may_ask(sort, signed)

    def read(tx: Tx) -> Mapping[str, Any]:
        found = sort.find(tx, request, signed, query)
        return {
            "n": len(found.rows),
            "said": sort.said(tx, request, signed, query),
            "whom": leaving.releasers(tx, signed.actor, name, found.area),
        }

    values = {
        **await house.store.read(read),
        "list": name,
        "columns": sort.columns,
        "query": urlencode(query),
        "back_to": sort.page(query),
        "longest": LONGEST_REASON,
        "wrong": wrong,
    }
    return await desk_page(request, "desk/lists_ask.html", signed, values, 422 if wrong else 200)
