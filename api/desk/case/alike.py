"""Other cases of the same people: told with what they have in common, compared side by side, settled with a
reason. A warning that the same cause was helped before never stops anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case import dossier
from api.desk.case.part import case_part
from api.desk.looking import along, glanced
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.moves import Missing, MoveRefused, NotYours
from store import alike, desk
from store.database import Tx
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.whole_case)])
EMPTY = Sent()


@router.get("/cases/{case_id}/alike")
async def overview(request: Request, signed: Staff, case_id: int, done: str = "") -> HTMLResponse:
    house, today = house_of(request), house_of(request).today().day

    def read(tx: Tx, head: desk.CaseHead) -> Mapping[str, Any]:
        return {
            "others": alike.alike(tx, house.seal, signed.actor, head.file),
            "settled": alike.trail_of(tx, house.seal, case_id),
        }

    values = {"done": done == "settled", "today": today}
    return await case_part(request, "desk/alike.html", signed, case_id, read, values)


@router.get("/cases/{case_id}/alike/{other_id}")
async def compare(request: Request, signed: Staff, case_id: int, other_id: int) -> HTMLResponse:
    """Two cases side by side: what differs stands first."""
    return await _compare(request, signed, case_id, other_id)


@router.post("/cases/{case_id}/alike/{other_id}")
async def settle(request: Request, signed: Staff, case_id: int, other_id: int, form: Form) -> Response:
    house = house_of(request)
    kind, verdict, reason = form.line("kind", 8), form.line("verdict", 8), form.text("reason", 500)

    def work(tx: Tx) -> None:
        alike.settle(
            tx,
            house.seal,
            signed.actor,
            alike.Settling(case_id, other_id, kind, verdict, reason, form.whole("settled")),
            house.now(),
            house.today(),
        )

    act = Act(signed.actor, What.ALIKE, case_id, f"case:{other_id}", f"{kind}-{verdict}")
    try:
        await house.store.write(along(request, act, work))
    except NotYours:
        raise
    except MoveRefused as refused:
        problem = "alike-say-why" if isinstance(refused, Missing) else refused.message
        return await _compare(request, signed, case_id, other_id, form, problem, refused.status)
    return RedirectResponse(f"/desk/cases/{case_id}/alike?done=settled", 303)


async def _compare(
    request: Request,
    signed: SignedIn,
    case_id: int,
    other_id: int,
    typed: Sent = EMPTY,
    problem: str = "",
    status: int = 200,
) -> HTMLResponse:
    house, ground, words = house_of(request), house_of(request).today(), signed.words

    def read(tx: Tx, head: desk.CaseHead) -> Mapping[str, Any]:
        mine, other, found = alike.pair_of(tx, house.seal, signed.actor, case_id, other_id)
        names = [*mine.facts, *(name for name in other.facts if name not in mine.facts)]
        lines = [
            (
                dossier.fact_name(name, words),
                dossier.fact_in_words(name, mine.facts.get(name), mine.facts, ground, words),
                dossier.fact_in_words(name, other.facts.get(name), other.facts, ground, words),
            )
            for name in names
            if name not in dossier.NOT_A_FACT and not name.startswith(dossier.PAPER_LISTS)
        ]
        lines.sort(key=lambda line: line[1] == line[2])
        settled = alike.settled_about(tx, house.seal, case_id, other_id)
        return {"lines": lines, "other": other, "found": found, "settled": settled}

    values = {"typed": typed, "problem": problem, "other_id": other_id}
    await _seen_too(request, signed, case_id, other_id)
    return await case_part(request, "desk/alike_pair.html", signed, case_id, read, values, status)


async def _seen_too(request: Request, signed: SignedIn, case_id: int, other_id: int) -> None:
    """The other case is looked at as well; its people can see that. Raises NotYours."""
    house = house_of(request)
    await house.store.read(lambda tx: alike.pair_of(tx, house.seal, signed.actor, case_id, other_id))
    await glanced(request, Act(signed.actor, What.CASE, other_id, "part:alike_pair", "other"))
