"""Cases, decisions, happenings and confirmed status for other systems."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request
from pydantic import ValidationError

from api.v1.bodies import read_body
from api.v1.door import ReadsCases, ReadsDecisions, ReadsEvents, Verifies, purpose, whole
from api.v1.problems import Refusal, not_acceptable, problem_answers
from api.v1.told import (
    A_CASE,
    ANSWER_EXAMPLE,
    CASES_EXAMPLE,
    DECISIONS_EXAMPLE,
    EVENTS_EXAMPLE,
    QUESTION_EXAMPLE,
    AnswerTold,
    CasesQuery,
    CasesTold,
    CaseTold,
    DecisionsQuery,
    DecisionsTold,
    DecisionTold,
    EventsQuery,
    EventsTold,
    EventTold,
    PersonTold,
    Question,
)
from store.access import hooks
from store.access.cases_seen import SeenCase, Wanted, list_cases, one_case
from store.access.decisions import list_decisions
from store.access.feed import Happening, list_happenings
from store.access.seen import BadCursor
from store.access.verifying import verify_status
from store.database import Tx
from store.times import moment, ms
from store.trail import Act, What
from store.trail import note as note_in_trail

router = APIRouter(prefix="/api/v1")
Purpose = Annotated[str | None, Depends(purpose)]
LISTED = (401, 403, 405, 422, 429)
MOST_BYTES = 8 * 1024


def shown(example: dict[str, Any], *refusals: int) -> dict[int | str, dict[str, Any]]:
    right: dict[int | str, dict[str, Any]] = {
        200: {"description": "As asked", "content": {"application/json": {"example": example}}}
    }
    return right | problem_answers(*refusals)


@router.get(
    "/cases",
    response_model=CasesTold,
    responses=shown(CASES_EXAMPLE, *LISTED),
    tags=["cases"],
    summary="Cases of the key's area, in the order of their last change",
)
async def cases_page(who: ReadsCases, query: Annotated[CasesQuery, Query()], why: Purpose) -> CasesTold:
    """Names and numbers come masked, unless the key has `cases:identity` and `X-Purpose` says why they are
    needed. Keep `next`: asked with it again, you hear of every case that changed since. Complaints and
    requests about a person's own data are never shown.
    """
    known, house = whole(who, why), who.house
    wanted = Wanted(query.state, query.kind, query.area, _ms(query.changed_since))

    def read(tx: Tx) -> tuple[list[SeenCase], str | None]:
        found, following = list_cases(tx, house.seal, who.key, wanted, query.after, query.limit, whole=known)
        who.note(tx, "api:cases", n=len(found), why=why or "")
        for each in found if known else ():
            who.note(tx, "api:case", n=1, case_id=each.id, why=why or "")
        return found, following

    try:
        found, following = await house.store.write(read)
    except BadCursor:
        raise no_place() from None
    return CasesTold(cases=[_case(each) for each in found], next=following)


@router.get(
    "/cases/{code}",
    response_model=CaseTold,
    responses=shown(A_CASE, 404, *LISTED),
    tags=["cases"],
    summary="One case, by the code that its resident has too",
)
async def case_page(
    who: ReadsCases,
    code: Annotated[
        str, Path(max_length=20, description="read as people write it: 7K3MP-2QX9A", examples=["7K3MP2QX9A"])
    ],
    why: Purpose,
) -> CaseTold:
    """A case outside of the key's area is answered like one that does not exist."""
    known, house = whole(who, why), who.house

    def read(tx: Tx) -> SeenCase | None:
        found = one_case(tx, house.seal, who.key, code, whole=known)
        if found is not None:
            who.note(tx, "api:case", n=1, case_id=found.id, why=why or "")
        return found

    found = await house.store.write(read)
    if found is None:
        raise Refusal(404, "missing")
    return _case(found)


@router.get(
    "/decisions",
    response_model=DecisionsTold,
    responses=shown(DECISIONS_EXAMPLE, *LISTED),
    tags=["decisions"],
    summary="What was decided, oldest first",
)
async def decisions_page(who: ReadsDecisions, query: Annotated[DecisionsQuery, Query()]) -> DecisionsTold:
    """Codes and amounts, no names and no reasons."""
    house = who.house

    def read(tx: Tx) -> DecisionsTold:
        found, following = list_decisions(
            tx, house.seal, who.key, query.outcome, query.kind, _ms(query.since), query.after, query.limit
        )
        who.note(tx, "api:decisions", n=len(found))
        told = [
            DecisionTold(
                code=each.code, kind=each.kind, track=each.track, area=each.area, outcome=each.outcome,
                at=moment(each.at), version=each.version, amount_fen=each.amount_fen,
            )
            for each in found
        ]  # fmt: skip
        return DecisionsTold(decisions=told, next=following)

    try:
        return await house.store.write(read)
    except BadCursor:
        raise no_place() from None


@router.get(
    "/events",
    response_model=EventsTold,
    responses=shown(EVENTS_EXAMPLE, *LISTED),
    tags=["events"],
    summary="What happened, numbered: read on from where you stopped",
)
async def events_page(who: ReadsEvents, query: Annotated[EventsQuery, Query()]) -> EventsTold:
    """The same as is sent to webhooks, from the beginning, as often as you like. A page may be empty and have
    a new `next`: what happened then is not of the types you asked for.
    """
    house, now = who.house, who.house.now()
    types = [Happening(each) for each in query.type]

    def read(tx: Tx) -> EventsTold:
        hooks.publish(tx, house.seal, now)
        found, following = list_happenings(tx, who.key, types, query.after, query.limit)
        told = [EventTold.model_validate(hooks.as_json(each)) for each in found]
        return EventsTold(events=told, next=following)

    try:
        return await house.store.write(read)
    except BadCursor:
        raise no_place() from None


@router.post(
    "/verify",
    response_model=AnswerTold,
    responses=shown(ANSWER_EXAMPLE, 401, 403, 405, 413, 415, 422, 429),
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": Question.model_json_schema(), "example": QUESTION_EXAMPLE}
            },
        }
    },
    tags=["verify"],
    summary="Does this person have this status now? yes, no or unknown",
)
async def verify_page(request: Request, who: Verifies) -> AnswerTold:
    """For offices that rely on a confirmed status (Social Assistance Law Art. 42). Every question is kept:
    whose key, about what, and why. It changes nothing, so it may be asked again.
    """
    try:
        asked = Question.model_validate_json(await read_body(request, MOST_BYTES))
    except ValidationError as found:
        raise not_acceptable(found.errors(include_url=False, include_input=False)) from None
    house, day = who.house, who.house.today().day

    def read(tx: Tx) -> AnswerTold:
        got = verify_status(tx, house.seal, who.key, asked.id_number, asked.name, asked.status)
        act = Act(who.key.actor, What.TOKEN, got.case_id, f"api:verify-{asked.status}", asked.purpose,
                  asked.reference or "", 1, who.place)  # fmt: skip
        note_in_trail(tx, house.seal, act, house.now())
        return AnswerTold(
            answer=got.answer, status=asked.status, as_of=day, since=got.since, review_by=got.review_by
        )

    return await house.store.write(read)


def _case(found: SeenCase) -> CaseTold:
    who = found.person
    return CaseTold(
        code=found.code,
        kind=found.kind,
        track=found.track,
        area=found.area,
        village=found.village,
        state=found.state,
        open=found.open,
        urgent=found.urgent,
        first_aid=found.first_aid,
        submitted_at=moment(found.submitted_at),
        accepted_at=_moment(found.accepted_at),
        closed_at=_moment(found.closed_at),
        changed_at=moment(found.changed_at),
        due=found.due,
        amount_fen=found.amount_fen,
        version=found.version,
        person=PersonTold(name=who.name, id_number=who.id_number, phone=who.phone),
    )


def _moment(kept: int | None) -> datetime | None:
    return None if kept is None else moment(kept)


def _ms(at: datetime | None) -> int | None:
    """A moment without a zone is one of UTC."""
    if at is None:
        return None
    return ms(at if at.tzinfo else at.replace(tzinfo=UTC))


def no_place() -> Refusal:
    return Refusal(422, "not-acceptable", wrong=[{"at": "query.after", "why": "no place that we named"}])
