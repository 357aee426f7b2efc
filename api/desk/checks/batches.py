"""Batches of the economic check: made of cases that wait, handed out as a sheet, and read back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.datastructures import UploadFile

from api.desk.checks.sheet import heads_in
from api.desk.looking import from_where, glanced
from api.desk.page import desk_page
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from bot.house import House
from cases.moves import NotYours
from cases.refusals import MoveRefused
from dialogs.ground import Ground
from rules.checked import STATUSES
from store import checks, trail
from store.checks import carrying
from store.database import Tx
from store.sheets.reading import in_turn
from store.times import china_day, moment
from store.trail import Act, What

router = APIRouter()
EMPTY = Sent()


@router.get("/checks")
async def overview(request: Request, signed: Staff) -> HTMLResponse:
    return await _overview(request, signed)


@router.post("/checks")
async def make(request: Request, signed: Staff, form: Form) -> Response:
    """A batch of the chosen cases."""
    house = house_of(request)
    chosen = form.wholes("case")
    way = form.line("way", 8) or "file"

    def work(tx: Tx) -> int:
        made = checks.make_batch(tx, house.seal, signed.actor, chosen, way, house.now())
        for case_id in sorted({each.case_id for each in carrying.open_batch(tx, house.seal, made)[1]}):
            _note(tx, request, signed, What.CHECK, case_id, made, "asked")
        return made

    try:
        made = await house.store.write(work)
    except NotYours:
        raise
    except MoveRefused as refused:
        return await _overview(request, signed, refused.message, refused.status)
    return RedirectResponse(f"/desk/checks/{made}", 303)


@router.get("/checks/{check_id}")
async def one(request: Request, signed: Staff, check_id: int, taken: int | None = None) -> HTMLResponse:
    return await _one(request, signed, check_id, taken=taken)


@router.post("/checks/{check_id}/stop")
async def stop(request: Request, signed: Staff, check_id: int, form: Form) -> Response:
    """The sheet never came back: who is in it may be asked again."""
    house = house_of(request)

    def work(tx: Tx) -> None:
        for case_id in checks.give_up(tx, house.seal, signed.actor, check_id):
            _note(tx, request, signed, What.CHECK, case_id, check_id, "stopped")

    await house.store.write(work)
    return RedirectResponse("/desk/checks", 303)


@router.post("/checks/{check_id}/results")
async def results(request: Request, signed: Staff, check_id: int, form: Form) -> Response:
    """Everything of a sheet that came back, or nothing of it and a report line by line."""
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    data = await _uploaded(request)
    try:
        heads = [heads_in(words) for words in house.ground.languages.values()]
        rows = await in_turn(lambda: checks.read_sheet(data, heads))
    except checks.NotASheet as why:
        return await _one(request, signed, check_id, problem=str(why))

    def work(tx: Tx) -> checks.Report:
        batch, people = checks.batch_of(tx, house.seal, signed.actor, check_id)
        asked_on = china_day(moment(batch.made_at))
        report = checks.judge_answers(rows, people, asked_on, ground.day, statuses_in(house))
        if report.whole:
            checks.record(tx, house.seal, check_id, report.answers, signed.actor, now, ground)
            came = {answer.ref for answer in report.answers}
            for case_id in sorted({each.case_id for each in people if each.ref in came}):
                _note(tx, request, signed, What.CHECK, case_id, check_id, "answered")
        return report

    report = await house.store.write(work)
    if report.whole:
        return RedirectResponse(f"/desk/checks/{check_id}?taken={len(report.answers)}", 303)
    return await _one(request, signed, check_id, report=report)


async def _seen(
    request: Request, signed: SignedIn, what: What, batch_id: int, people: Iterable[checks.AskedPerson]
) -> None:
    """A line for every case whose people are in the batch: before the page, or the sheet, leaves."""

    def work(tx: Tx) -> None:
        for case_id in sorted({each.case_id for each in people}):
            _note(tx, request, signed, what, case_id, batch_id, "check")

    await house_of(request).store.write(work)


def _note(
    tx: Tx, request: Request, signed: SignedIn, what: What, case_id: int, batch_id: int, why: str
) -> None:
    house, place = house_of(request), from_where(request)
    act = Act(signed.actor, what, case_id, f"batch:{batch_id}", why, place=place)
    trail.note(tx, house.seal, act, house.now())


async def _uploaded(request: Request) -> bytes:
    """The file of a form that `Form` has read and found to be ours; empty if there is none."""
    sheet = (await request.form()).get("sheet")
    if not isinstance(sheet, UploadFile):
        return b""
    try:
        return await sheet.read()
    finally:
        await sheet.close()


def _waited(batch: checks.Batch, house: House) -> int:
    return working_days_since(batch.made_at, house.today())


def working_days_since(at: int, ground: Ground) -> int:
    """How many working days somebody has waited since then (ms)."""
    return ground.calendar.count(china_day(moment(at)), ground.day)


def statuses_in(house: House) -> Mapping[str, str]:
    """How what a household receives may be written, in every language of the house."""
    return {
        words.say(f"check-status-{status}"): status
        for words in house.ground.languages.values()
        for status in STATUSES
    }


async def _overview(request: Request, signed: SignedIn, problem: str = "", status: int = 200) -> HTMLResponse:
    house = house_of(request)
    today: date = house.today().day

    def read(tx: Tx) -> Mapping[str, Any]:
        return {
            "waiting": checks.candidates(tx, house.seal, signed.actor, today),
            "batches": checks.batches(tx, signed.actor),
        }

    found = await house.store.read(read)
    await glanced(request, Act(signed.actor, What.LIST, subject="checks", n=len(found["waiting"])))
    values = {**found, "problem": problem, "linked": house.check_link is not None}
    values["waited"] = {each.id: _waited(each, house) for each in found["batches"] if each.done_at is None}
    return await desk_page(request, "desk/checks.html", signed, values, status)


async def _one(
    request: Request,
    signed: SignedIn,
    batch_id: int,
    *,
    report: checks.Report | None = None,
    problem: str = "",
    taken: int | None = None,
) -> HTMLResponse:
    house = house_of(request)
    batch, people = await house.store.read(lambda tx: checks.batch_of(tx, house.seal, signed.actor, batch_id))
    await _seen(request, signed, What.CASE, batch_id, people)
    values = {"batch": batch, "people": people, "report": report, "problem": problem, "taken": taken}
    values |= {"waits": checks.waits_for_sheet(batch), "waited": _waited(batch, house)}
    status = 422 if report is not None or problem else 200
    return await desk_page(request, "desk/check_batch.html", signed, values, status)
