"""The description of the interface (OpenAPI), made from the routes themselves."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.openapi.utils import get_openapi

from api.v1.door import AnyKey
from api.v1.problems import Problem, problem_answers

router = APIRouter(prefix="/api/v1")
VERSION = "1.0.0"
ABOUT = """Social assistance of one county, for the systems of other offices.

Ask the county's administrator for an access key; it is shown once. Send it as
`Authorization: Bearer pta_...`. A key sees the county or one township, and only what its scopes name.
What concerns a person leaves a line in the county's audit trail, which the person may ask for. Times are UTC,
days are China's, money is in fen.
"""


@router.get(
    "/openapi.json",
    response_model=dict[str, Any],
    responses=problem_answers(401, 405, 429),
    tags=["description"],
    summary="This description",
)
async def description(request: Request, who: AnyKey) -> dict[str, Any]:
    """For every key, whatever it is for."""
    app: FastAPI = request.app
    return app.openapi()


def describe(app: FastAPI) -> dict[str, Any]:
    """Built once from the routes; kept the same in `docs/openapi.json` by a test."""
    if app.openapi_schema is None:
        made = get_openapi(title=app.title, version=VERSION, description=ABOUT, routes=app.routes)
        schemas = made["components"]["schemas"]
        schemas["Problem"] = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas |= schemas["Problem"].pop("$defs")
        app.openapi_schema = made
    return app.openapi_schema
