"""The page for the phone at a home, and what it sends: part by part, each as often as the line breaks."""

from __future__ import annotations

import re
from asyncio import to_thread
from collections.abc import Mapping
from dataclasses import dataclass, replace
from secrets import token_hex
from typing import Any

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.datastructures import UploadFile

from api import rooms
from api.assets import address, assets
from api.desk.case.dossier import fact_in_words, fact_name
from api.desk.case.photos import whose_copy
from api.desk.looking import along, glanced
from api.desk.page import desk_page
from api.desk.visits.points import shown_points
from api.forms import Sent as Filled
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from bot.house import House
from cases.refusals import MoveRefused, NotYours
from cases.states import Kind
from dialogs.ground import Ground
from documents.watermark import watermarked
from rules import keys
from rules.self_care import ITEMS, self_care
from rules.visited import FOUND
from store import visits
from store.casework import load_case
from store.casework.shapes import CaseFile
from store.database import Tx
from store.papers.intake import Refused
from store.papers.shelf import NotOnShelf
from store.times import ms
from store.trail import Act, What
from store.visits import Sent, VisitRefused, VisitRow
from store.visits.shapes import PARTS, SIGNERS

router = APIRouter(dependencies=[Depends(rooms.cases)])
KEY = re.compile(r"[A-Za-z0-9-]{8,40}", re.ASCII)
NOTES = ("free", "present", "disagreement", "unsigned")
SIGNATURE_LIMIT = 400 * 1024
LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class Picture:
    raw: bytes
    signature: bool


@router.get("/visits/worker.js")
async def worker(request: Request, signed: Staff) -> Response:
    """The service worker: lies where its scope is, and is asked for anew each time."""
    return Response(assets()["visit_worker.js"].plain, media_type="text/javascript")


@router.get("/visits/{visit_id}")
async def page(request: Request, signed: Staff, visit_id: int) -> HTMLResponse:
    return await _page(request, signed, visit_id)


@router.post("/visits/{visit_id}")
async def whole(request: Request, signed: Staff, visit_id: int, form: Form) -> Response:
    """Without scripts: everything of the page in one form. Sent again, it is kept once."""
    house, now = house_of(request), house_of(request).now()
    base, at = form.line("key", 24), ms(house_of(request).now())
    await _goes_there(request, signed, visit_id)
    try:
        picture = await _picture(request)
        parts = [replace(part, key=f"{base}-{number}") for number, part in enumerate(_parts(form, at))]
        if picture is not None:
            kind = "signature" if form.line("pictured") in SIGNERS else "photo"
            subject = form.line("pictured") if kind == "signature" else ""
            parts.append(
                await _shelved(house, signed, visit_id, Sent(f"{base}-p", kind, subject, at), picture.raw)
            )

        def work(tx: Tx) -> None:
            for part in parts:
                visits.keep_part(tx, house.seal, signed.actor, visit_id, part, now)
            if form.line("finish"):
                visits.finish_visit(tx, house.seal, signed.actor, visit_id, now, house.today())

        await house.store.write(along(request, _act(signed, visit_id, "form"), work))
    except VisitRefused as refused:
        return await _page(request, signed, visit_id, refused.message, form)
    return RedirectResponse(f"/desk/visits/{visit_id}", 303)


@router.post("/visits/{visit_id}/parts")
async def part(request: Request, signed: Staff, visit_id: int, form: Form) -> Response:
    """One part of the queue. 200: it is kept, now or since before."""
    house, now = house_of(request), house_of(request).now()
    sent = _sent(form, ms(now))
    if sent is None:
        await _goes_there(request, signed, visit_id)
        return _problem(signed, "visit-broken", 422)
    try:
        key = sent.key
        if await house.store.read(lambda tx: visits.known_part(tx, signed.actor, visit_id, key)):
            return JSONResponse({"kept": sent.key})
        if sent.kind in ("photo", "signature"):
            picture = await _picture(request)
            if picture is None or (sent.kind == "signature" and len(picture.raw) > SIGNATURE_LIMIT):
                return _problem(signed, "visit-broken", 422)
            sent = await _shelved(house, signed, visit_id, sent, picture.raw)
        whole_part = sent

        def work(tx: Tx) -> bool:
            return visits.keep_part(tx, house.seal, signed.actor, visit_id, whole_part, now)

        new = await house.store.write(along(request, _act(signed, visit_id, sent.kind), work))
        if not new:
            await _take_off(house, sent)
    except NotYours:
        return _problem(signed, "visit-not-yours", 404)
    except MoveRefused as refused:
        return _problem(signed, refused.message, 422)
    return JSONResponse({"kept": sent.key})


@router.post("/visits/{visit_id}/finish")
async def finish(request: Request, signed: Staff, visit_id: int, form: Form) -> Response:
    """Comes last in the queue. Finished twice is finished once."""
    house, now = house_of(request), house_of(request).now()
    try:
        await house.store.write(
            along(
                request,
                _act(signed, visit_id, "finish"),
                lambda tx: visits.finish_visit(tx, house.seal, signed.actor, visit_id, now, house.today()),
            )
        )
    except NotYours:
        return _problem(signed, "visit-not-yours", 404)
    except MoveRefused as refused:
        return _problem(signed, refused.message, 422)
    return JSONResponse({"kept": "finish"})


@router.get("/visits/{visit_id}/files/{part_id}")
async def file(request: Request, signed: Staff, visit_id: int, part_id: int, small: bool = False) -> Response:
    """A photo or signature, drawn anew when it came."""
    house = house_of(request)

    def read(tx: Tx) -> tuple[VisitRow, visits.VisitPart]:
        row = visits.visit_of(tx, house.seal, signed.actor, visit_id)
        return row, visits.file_of_part(tx, house.seal, signed.actor, visit_id, part_id)

    row, found = await house.store.read(read)
    await glanced(request, Act(signed.actor, What.PAPER, row.case_id, f"visit:{visit_id}:{part_id}"))
    name = (found.preview if small else found.page) or ""
    try:
        data = await to_thread(house.shelf.fetch, name)
        if not small and found.kind == "photo":
            data = await to_thread(watermarked, data, whose_copy(house, signed))
    except NotOnShelf:
        raise HTTPException(404) from None
    headers = {"Content-Disposition": "inline", "Cache-Control": "no-store"}
    return Response(data, media_type="image/jpeg", headers=headers)


async def _goes_there(request: Request, signed: SignedIn, visit_id: int) -> None:
    """Raises NotYours, before a look at what was sent."""
    await house_of(request).store.read(lambda tx: visits.known_part(tx, signed.actor, visit_id, ""))


def _sent(form: Filled, now: int) -> Sent | None:
    """None for what no page of ours sends."""
    key, kind = form.line("key", 40), form.line("kind", 10)
    if not KEY.fullmatch(key) or kind not in PARTS:
        return None
    body: dict[str, Any] = {}
    if kind == "point":
        body = {
            "found": form.line("found", 8),
            "note": form.text("note", LONGEST_NOTE),
            "saw": form.line("saw", 16),
        }
    elif kind == "care":
        body = {"failed": [each for each in form.chosen("failed") if each in ITEMS]}
    elif kind == "notes":
        body = {name: form.text(name, 2000) for name in NOTES}
    subject = form.line("subject", 60)
    if (kind == "signature" and subject not in SIGNERS) or (kind == "point" and not subject):
        return None
    at = form.line("at", 14)
    return Sent(key, kind, subject, int(at) if at.isascii() and at.isdecimal() else now, body)


def _parts(form: Filled, at: int) -> list[Sent]:
    """Those of the whole form that say something. Keys are given by the caller."""
    found = []
    for name in form.chosen("point"):
        answer = form.line(f"found:{name}", 8)
        if answer in FOUND:
            note, saw = form.text(f"note:{name}", LONGEST_NOTE), form.line(f"saw:{name}", 16)
            found.append(Sent("", "point", name[:60], at, {"found": answer, "note": note, "saw": saw}))
    if form.ticked("cared"):
        failed = [each for each in form.chosen("failed") if each in ITEMS]
        found.append(Sent("", "care", "", at, {"failed": failed}))
    notes = {name: form.text(name, 2000) for name in NOTES}
    if any(notes.values()):
        found.append(Sent("", "notes", "", at, notes))
    return found


async def _picture(request: Request) -> Picture | None:
    """The file of a form that `Form` has read and found to be ours."""
    sheet = (await request.form()).get("picture")
    if not isinstance(sheet, UploadFile):
        return None
    try:
        raw = await sheet.read()
    finally:
        await sheet.close()
    return Picture(raw, False) if raw else None


async def _shelved(house: House, signed: SignedIn, visit_id: int, sent: Sent, raw: bytes) -> Sent:
    """On the shelf first, drawn anew. Raises VisitRefused for a file that is no picture; NotYours."""
    await house.store.read(lambda tx: visits.known_part(tx, signed.actor, visit_id, sent.key))
    paper = await house.intake.take(raw)
    if isinstance(paper, Refused):
        raise VisitRefused(paper.problem)
    page = await to_thread(house.shelf.keep, paper.data)
    return replace(sent, page=page, preview=await to_thread(house.shelf.keep, paper.preview))


async def _take_off(house: House, sent: Sent) -> None:
    """Another request kept the same part first."""
    for name in (sent.page, sent.preview):
        if name:
            await to_thread(house.shelf.drop, name)


def _act(signed: SignedIn, visit_id: int, why: str) -> Act:
    return Act(signed.actor, What.FACT, None, f"visit:{visit_id}", why)


def _problem(signed: SignedIn, words_id: str, status: int) -> JSONResponse:
    return JSONResponse({"problem": signed.words.say(words_id)}, status)


async def _page(
    request: Request, signed: SignedIn, visit_id: int, wrong: str = "", typed: Filled | None = None
) -> HTMLResponse:
    house, ground = house_of(request), house_of(request).today()

    def read(tx: Tx) -> Mapping[str, Any]:
        row = visits.visit_of(tx, house.seal, signed.actor, visit_id)
        file = load_case(tx, house.seal, row.case_id)
        points = shown_points(file, ground, signed.words) if row.state == "planned" else []
        return {
            "visit": row,
            "file": file,
            "points": points,
            "record": visits.record_of(tx, house.seal, visit_id),
        }

    found = await house.store.read(read)
    row, record, case = found["visit"], found["record"], found["file"].case
    await glanced(request, Act(signed.actor, What.CASE, row.case_id, "part:visit"))
    values = {
        **found,
        "wrong": wrong,
        "typed": typed or Filled(),
        "case": case,
        "items": ITEMS,
        "care_wanted": case.kind is Kind.TEKUN,
        "level": str(self_care(record.failed)) if record.care else "",
        "care_said": _care_said(found["file"], ground, signed),
        "goes": signed.member.id in row.surveyors,
        "signers": SIGNERS if row.second else SIGNERS[:2],
        "key": token_hex(8),
        "wide": True,
        "assets": [address(name) for name in ("desk.css", "visit.css", "visit.js")],
        "names": lambda name: fact_name(name, signed.words),
    }
    return await desk_page(request, "desk/visit.html", signed, values, 422 if wrong else 200)


def _care_said(file: CaseFile, ground: Ground, signed: SignedIn) -> str:
    """What the person said they cannot do alone; "" where they said nothing of it."""
    said = file.facts.get(keys.CARE.name)
    return fact_in_words(keys.CARE.name, said, file.facts, ground, signed.words) if said else ""
