"""All programmes for one household: facts in, every programme with its reasons out.

Open to everybody, because it needs nobody's name and keeps nothing: no row is written and no body is logged.
An address that asks too often waits.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import orjson
from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from api.address import counted_as
from api.render import house_of
from api.v1.bodies import read_stream
from api.v1.pace import Pace
from api.v1.problems import TITLES, TYPE, Refusal, problem_answers
from api.v1.shapes import LONGEST_ID, Assessment, Faults, household_schema
from dialogs.findings.assessed import as_json, faults_as_json
from dialogs.ground import Ground
from dialogs.words import Words
from rules.all import assess
from rules.facts import Facts
from rules.stated import Fault, faults

PATH = "/api/v1/assessments"
MOST_BYTES = 64 * 1024
COMPONENTS = "#/components/schemas/{model}"

router = APIRouter()

DESCRIPTION = {
    "requestBody": {"required": True, "content": {"application/json": {"schema": household_schema()}}}
}
OUTCOMES: dict[int | str, dict[str, Any]] = {
    200: {"model": Assessment, "description": "Every programme, with its reasons and articles"},
    422: {
        "description": "Facts that cannot be used, each by name",
        "content": {TYPE: {"schema": Faults.model_json_schema(ref_template=COMPONENTS)}},
    },
    **problem_answers(405, 413, 429),
}


@router.post(
    PATH,
    responses=OUTCOMES,
    openapi_extra=DESCRIPTION,
    tags=["assessments"],
    summary="All programmes for one household",
)
async def assess_household(
    request: Request,
    day: str | None = Query(
        None,
        description="by the law of this day (default: today in China)",
        examples=["2026-11-24"],
        json_schema_extra={"format": "date"},
    ),
    words: str | None = Query(
        None,
        description="add the sentences a resident would read, in this language",
        examples=["zh-CN"],
    ),
) -> Response:
    """All programmes for one household. Advice, never a decision; nothing is stored."""
    if seconds := _pace(request).wait(counted_as(request), house_of(request).now()):
        raise Refusal(429, "too-often", headers={"Retry-After": str(seconds)})
    body = await read_stream(request, MOST_BYTES)
    ground = house_of(request).today()
    said = ground.languages.get(words or "")
    if wrong := _wrong_options(day, words, ground):
        return _refused({"faults": faults_as_json(wrong, said)})
    return _answer(body, ground.on(date.fromisoformat(day)) if day else ground, said)


def _answer(body: bytes, ground: Ground, words: Words | None) -> Response:
    told = _household(body)
    if told is None:
        unread = Fault("", body[:80].decode("utf-8", "replace"), "fault-not-a-household")
        return _refused({"faults": faults_as_json([unread], words)})
    called = told.get("id")
    if not _is_label(called):
        unfit = Fault("id", called, "fault-impossible-value")
        return _refused({"faults": faults_as_json([unfit], words)})
    label = {} if called is None else {"id": called}
    known = {name: value for name, value in told.items() if name != "id"}
    if found := faults(known):
        return _refused({**label, "faults": faults_as_json(found, words)})
    area = ground.county.code
    return _json({**label, **as_json(assess(Facts(known), ground.day, ground.standards, area), area, words)})


def _household(body: bytes) -> Mapping[str, Any] | None:
    try:
        told = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    return told if isinstance(told, dict) else None


def _is_label(called: object) -> bool:
    """As described: text that is not too long, a whole number, or nothing."""
    if isinstance(called, str):
        return len(called) <= LONGEST_ID
    return called is None or (isinstance(called, int) and not isinstance(called, bool))


def _wrong_options(day: str | None, words: str | None, ground: Ground) -> tuple[Fault, ...]:
    wrong = []
    if day is not None and not _is_day(day):
        wrong.append(Fault("day", day, "fault-impossible-value"))
    if words is not None and words not in ground.languages:
        wrong.append(Fault("words", words, "fault-impossible-value"))
    return tuple(wrong)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _pace(request: Request) -> Pace:
    state = request.app.state
    if not hasattr(state, "pace"):
        state.pace = Pace()
    pace: Pace = state.pace
    return pace


def _json(told: Mapping[str, Any]) -> Response:
    return Response(orjson.dumps(told), media_type="application/json")


def _refused(told: Mapping[str, Any]) -> Response:
    """Problem details that name each fact."""
    about = {"type": "urn:palmtop:not-acceptable", "title": TITLES["not-acceptable"], "status": 422}
    return Response(orjson.dumps({**about, **told}), 422, media_type=TYPE)
