"""Other systems: their keys and where they are told of what happens. For administrators."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.desk.looking import along
from api.desk.page import desk_page
from api.forms import Sent
from api.guard import Form, FreshAdmin, SignedIn
from api.render import house_of
from bot.hooks.address import LONGEST, proper_url
from bot.house import House
from cases.moves import NotYours
from store.access import hooks, keys
from store.access.feed import Happening
from store.access.hooks import HookWish
from store.access.keys import KeyRefused, Scope, Wish
from store.database import Tx
from store.trail import Act, What

router = APIRouter()
EMPTY = Sent()
PAGE = "/desk/access"


@router.get("/access")
async def access_page(request: Request, signed: FreshAdmin) -> HTMLResponse:
    return await _page(request, signed, EMPTY)


@router.post("/access/keys")
async def make_key(request: Request, signed: FreshAdmin, form: Form) -> Response:
    """Shows the key once; nobody can look it up afterwards."""
    house, now = house_of(request), house_of(request).now()
    until = form.day("until")
    if form.line("until") and until is None:
        return await _page(request, signed, form, wrong="access-past")
    scopes = frozenset(each for each in Scope if each in form.chosen("scope"))
    wish = Wish(form.line("name", 60), scopes, form.line("area", 12), until)
    act = Act(signed.actor, What.SETTING, subject="access:key", why="made", words=_said(form, "scope"))

    def work(tx: Tx) -> str:
        return keys.make_key(tx, signed.actor, wish, places(house), now)[1]

    try:
        token = await house.store.write(along(request, act, work))
    except KeyRefused as refused:
        return await _page(request, signed, form, wrong=refused.message)
    return await _page(request, signed, EMPTY, shown=token, shown_for=wish.name)


@router.post("/access/keys/{key_id}/revoke")
async def revoke_key(request: Request, signed: FreshAdmin, key_id: int, form: Form) -> Response:
    now = house_of(request).now()
    return await _changed(
        request,
        Act(signed.actor, What.SETTING, subject=f"access:key-{key_id}", why="revoked"),
        lambda tx: keys.revoke(tx, signed.actor, key_id, now) is not None,
    )


@router.post("/access/hooks")
async def add_hook(request: Request, signed: FreshAdmin, form: Form) -> Response:
    """Shows the secret once."""
    house, now = house_of(request), house_of(request).now()
    url = form.line("url", LONGEST)
    if not proper_url(url, house.hooks_inside):
        return await _page(request, signed, form, wrong_hook="hook-no-address")
    kinds = frozenset(each for each in Happening if each in form.chosen("kind"))
    wish = HookWish(form.line("name", 60), url, kinds, form.line("area", 12))
    act = Act(signed.actor, What.SETTING, subject="access:hook", why="made", words=_said(form, "kind"))

    def work(tx: Tx) -> str:
        return hooks.add_hook(tx, house.seal, signed.actor, wish, places(house), now)[1]

    try:
        secret = await house.store.write(along(request, act, work))
    except KeyRefused as refused:
        return await _page(request, signed, form, wrong_hook=refused.message)
    return await _page(request, signed, EMPTY, shown=secret, shown_for=wish.name)


@router.post("/access/hooks/{hook_id}/end")
async def end_hook(request: Request, signed: FreshAdmin, hook_id: int, form: Form) -> Response:
    house = house_of(request)
    now = house.now()
    return await _changed(
        request,
        Act(signed.actor, What.SETTING, subject=f"access:hook-{hook_id}", why="revoked"),
        lambda tx: hooks.end_hook(tx, house.seal, signed.actor, hook_id, now) is not None,
    )


@router.post("/access/dead/{job_id}/again")
async def tell_again(request: Request, signed: FreshAdmin, job_id: int, form: Form) -> Response:
    house = house_of(request)
    now = house.now()
    return await _changed(
        request,
        Act(signed.actor, What.SETTING, subject=f"access:dead-{job_id}", why="again"),
        lambda tx: hooks.tell_again(tx, house.seal, signed.actor, job_id, now),
    )


def places(house: House) -> set[str]:
    """What a key can be for: the county and its townships."""
    return {house.ground.county.code} | {town.code for town in house.ground.places.townships()}


async def _changed(request: Request, act: Act, work: Callable[[Tx], bool]) -> Response:
    def change(tx: Tx) -> None:
        if not work(tx):
            raise NotYours("access")

    await house_of(request).store.write(along(request, act, change))
    return RedirectResponse(PAGE, 303)


def _said(form: Sent, field: str) -> str:
    return " ".join((form.line("name", 60), form.line("area", 12), *form.chosen(field)))[:300]


async def _page(
    request: Request,
    signed: SignedIn,
    typed: Sent,
    *,
    shown: str = "",
    shown_for: str = "",
    wrong: str = "",
    wrong_hook: str = "",
) -> HTMLResponse:
    house, actor = house_of(request), signed.actor
    known, subscribed, dead = await house.store.read(
        lambda tx: (
            keys.keys_of(tx, actor),
            hooks.hooks_of(tx, house.seal, actor),
            hooks.dead_ones(tx, house.seal, actor),
        )
    )
    values = {
        "keys_made": known,
        "hooks": subscribed,
        "dead": dead,
        "over": {key.id for key in known if key.over(house.now())},
        "scopes": tuple(Scope),
        "happenings": tuple(Happening),
        "county": house.ground.county,
        "townships": house.ground.places.townships(),
        "typed": typed,
        "shown": shown,
        "shown_for": shown_for,
        "wrong": wrong,
        "wrong_hook": wrong_hook,
        "chosen": typed.chosen("scope") + typed.chosen("kind"),
    }
    return await desk_page(request, "desk/access.html", signed, values, 422 if wrong or wrong_hook else 200)
