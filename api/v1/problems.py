"""Refusals for machines: problem details (RFC 9457), whatever refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import orjson
from fastapi import Request
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

UNDER = "/api/"
TYPE = "application/problem+json"

TITLES: Mapping[str, str] = {
    "no-key": "An access key is needed",
    "unknown-key": "This access key opens nothing",
    "no-scope": "This access key is not for this",
    "missing": "There is no such thing, or it is not yours to see",
    "wrong-method": "This address does not take that method",
    "too-long": "The body is too long",
    "not-json": "The body must be application/json",
    "not-acceptable": "What was sent cannot be used",
    "too-often": "Too many requests; see Retry-After",
    "bug": "Something went wrong on our side; tell us the number",
}


class Wrong(BaseModel):
    """One thing that cannot be used: where it stands and why. What was sent is not repeated."""

    model_config = ConfigDict(extra="forbid")

    at: str = Field(examples=["query.limit"])
    why: str = Field(examples=["Input should be less than or equal to 200"])


class Problem(BaseModel):
    """Why something was refused (RFC 9457)."""

    model_config = ConfigDict(extra="forbid")

    type: str = Field(examples=["urn:palmtop:missing"])
    title: str = Field(examples=[TITLES["missing"]])
    status: int = Field(examples=[404])
    detail: str | None = None
    wrong: list[Wrong] | None = Field(None, description="each thing that cannot be used")


class Refusal(Exception):
    """Raised by a route; becomes problem details."""

    def __init__(
        self,
        status: int,
        name: str,
        detail: str = "",
        headers: Mapping[str, str] | None = None,
        wrong: Sequence[Mapping[str, Any]] = (),
    ) -> None:
        super().__init__(name)
        self.status = status
        self.name = name
        self.detail = detail
        self.headers = headers
        self.wrong = wrong


def for_machines(request: Request) -> bool:
    return request.url.path.startswith(UNDER)


def answer(refusal: Refusal) -> Response:
    title = TITLES.get(refusal.name) or HTTPStatus(refusal.status).phrase
    body: dict[str, Any] = {
        "type": f"urn:palmtop:{refusal.name}",
        "title": title,
        "status": refusal.status,
    }
    if refusal.detail:
        body["detail"] = refusal.detail
    if refusal.wrong:
        body["wrong"] = refusal.wrong
    return Response(orjson.dumps(body), refusal.status, refusal.headers, media_type=TYPE)


def not_acceptable(errors: Sequence[Mapping[str, Any]]) -> Refusal:
    """What pydantic found, one thing a field, without the values: they may be somebody's number."""
    found: dict[str, str] = {}
    for each in errors:
        found.setdefault(".".join(map(str, each["loc"][:2])), str(each["msg"]))
    wrong = [{"at": at, "why": why} for at, why in found.items()]
    return Refusal(422, "not-acceptable", wrong=wrong)


async def refused(_: Request, refusal: Exception) -> Response:
    if not isinstance(refusal, Refusal):
        raise refusal
    return answer(refusal)


SCHEMA = {"$ref": "#/components/schemas/Problem"}


def problem_answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The refusals of an operation, for its description."""
    return {
        status: {
            "description": DESCRIPTIONS[status],
            "content": {TYPE: {"schema": SCHEMA, "example": _example(status)}},
        }
        for status in statuses
    }


DESCRIPTIONS: Mapping[int, str] = {
    401: "No access key, or one that opens nothing (unknown, taken back, over)",
    403: "The key has not the scope for this",
    404: "No such thing, or not within the area of the key: both look the same",
    405: "Another method; see Allow",
    413: "The body is too long",
    415: "The body is not application/json",
    422: "Something that was sent cannot be used",
    429: "Too many requests; see Retry-After",
}
_NAMES = {
    401: "unknown-key", 403: "no-scope", 404: "missing", 405: "wrong-method", 413: "too-long",
    415: "not-json", 422: "not-acceptable", 429: "too-often",
    500: "bug",
}  # fmt: skip


def name_of(status: int) -> str:
    return _NAMES.get(status, "refused")


def _example(status: int) -> dict[str, Any]:
    name = _NAMES[status]
    return {"type": f"urn:palmtop:{name}", "title": TITLES[name], "status": status}
