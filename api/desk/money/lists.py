"""Lists for the finance office: what went out, the file, and what the bank answered."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.background import BackgroundTask
from starlette.datastructures import UploadFile

from api import rooms
from api.desk.exported import XLSX
from api.desk.looking import glanced, noted
from api.desk.page import desk_page
from api.guard import Form, FreshForFile, NotAllowed, SignedIn, Staff
from api.render import house_of
from store import money
from store.database import Tx
from store.money.hands import may_pay
from store.sheets.reading import in_turn
from store.taken import Taken
from store.trail import Act, What

router = APIRouter(prefix="/payments/batches", dependencies=[Depends(rooms.money)])


@router.get("")
async def batches(request: Request, signed: Staff) -> HTMLResponse:
    found = await house_of(request).store.read(lambda tx: money.batches(tx, signed.actor))
    return await desk_page(request, "desk/batches.html", signed, {"batches": found})


@router.get("/{batch_id}")
async def batch(request: Request, signed: Staff, batch_id: int, answer: str = "") -> HTMLResponse:
    """`answer`: the name of what the bank said, while it is booked and afterwards."""
    return await _page(request, signed, batch_id, answer=answer)


@router.post("/{batch_id}/file")
async def file(request: Request, signed: FreshForFile, batch_id: int, form: Form) -> Response:
    """The sheet with IDs and accounts, for those who pay. Written to disk and sent from there."""
    house = house_of(request)
    if not may_pay(signed.actor):
        raise NotAllowed
    words = house.ground.words("")
    folder = tempfile.TemporaryDirectory()
    place = Path(folder.name) / "list.xlsx"

    def write(tx: Tx) -> money.Batch:
        found = money.batch_of(tx, signed.actor, batch_id)
        made = Taken(found.by, found.at)
        money.write_list(place, money.rows_of_batch(tx, house.seal, batch_id), words, made)
        return found

    try:
        found = await house.store.read(write)
        said = Act(signed.actor, What.EXPORT, subject=f"payments:{found.number}", n=found.n)
        await noted(request, said)
    except BaseException:
        folder.cleanup()
        raise
    return FileResponse(
        place, media_type=XLSX, filename=f"{found.number}.xlsx", background=BackgroundTask(folder.cleanup)
    )


@router.post("/{batch_id}/result")
async def result(request: Request, signed: Staff, batch_id: int, form: Form) -> Response:
    """The sheet as the bank or the finance office filled it in: kept whole here, and booked by the jobs."""
    house = house_of(request)
    found = (await request.form()).get("file")
    raw = b""
    if isinstance(found, UploadFile):
        raw = await found.read()
        await found.close()
    columns = money.columns_of(house.ground.languages.values())
    try:
        lines = await in_turn(lambda: money.read_results(raw, columns))
    except money.UnreadableTable as why:
        return await _page(request, signed, batch_id, str(why))

    def keep(tx: Tx) -> str:
        return money.hand_in(tx, house.seal, signed.actor, batch_id, lines, house.now())

    name = await house.store.write(keep)
    return RedirectResponse(f"/desk/payments/batches/{batch_id}?answer={name}", 303)


async def _page(
    request: Request, signed: SignedIn, batch_id: int, bad: str = "", answer: str = ""
) -> HTMLResponse:
    house = house_of(request)

    def read(tx: Tx) -> dict[str, Any]:
        ids = money.ids_of_batch(tx, batch_id)
        return {
            "batch": money.batch_of(tx, signed.actor, batch_id),
            "rows": money.by_ids(tx, house.seal, signed.actor, ids[:500]),
            "came": money.answered(tx, house.seal, batch_id, answer) if answer else None,
        }

    found = await house.store.read(read)
    await glanced(request, Act(signed.actor, What.LIST, subject="payments:list", n=len(found["rows"])))
    values = {"may_pay": may_pay(signed.actor), "bad": bad, "answer": answer, **found}
    return await desk_page(request, "desk/batch.html", signed, values, 422 if bad else 200)
