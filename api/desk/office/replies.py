"""Sentences that a township writes again and again. Colleagues send them on: who wrote one is kept."""

from __future__ import annotations

from dataclasses import replace

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.looking import from_where
from api.desk.office.blanks import kept, shown
from api.desk.page import desk_page
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from store import desk, trail
from store.database import Tx
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.writing)])
LONGEST_TITLE, LONGEST_TEXT = 60, 600  # as the table holds them


@router.get("/replies")
async def replies(request: Request, signed: Staff) -> HTMLResponse:
    return await _page(request, signed, "", "")


@router.post("/replies")
async def add(request: Request, signed: Staff, form: Form) -> Response:
    title, text = form.line("title", LONGEST_TITLE), form.text("text", LONGEST_TEXT)
    if not title or not text:
        return await _page(request, signed, title, text, 422)
    house, place = house_of(request), from_where(request)
    said = kept(text, house.ground.languages.values())

    def work(tx: Tx) -> None:
        name = f"reply:{desk.add_reply(tx, signed.actor, title, said)}"
        act = Act(signed.actor, What.SETTING, subject=name, why="made", words=said, place=place)
        trail.note(tx, house.seal, act, house.now())

    await house.store.write(work)
    return RedirectResponse("/desk/replies", 303)


@router.post("/replies/{reply_id}/remove")
async def remove(request: Request, signed: Staff, reply_id: int, form: Form) -> Response:
    house, place = house_of(request), from_where(request)

    def work(tx: Tx) -> None:
        if desk.remove_reply(tx, signed.actor, reply_id):
            act = Act(signed.actor, What.SETTING, subject=f"reply:{reply_id}", why="revoked", place=place)
            trail.note(tx, house.seal, act, house.now())

    await house.store.write(work)
    return RedirectResponse("/desk/replies", 303)


async def _page(request: Request, signed: SignedIn, title: str, text: str, status: int = 200) -> HTMLResponse:
    found = await house_of(request).store.read(lambda tx: desk.saved_replies(tx, signed.actor))
    replies = [replace(each, text=shown(each.text, signed.words)) for each in found]
    values = {"replies": replies, "title": title, "text": text, "wrong": status == 422}
    return await desk_page(request, "desk/replies.html", signed, values, status)
