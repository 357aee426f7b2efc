"""Which key opens what of the interface for other systems: against the routes there are."""

from __future__ import annotations

import pytest
from fastapi.routing import iter_route_contexts

from api.app import create_app
from cases.people import Role
from store.access.keys import Scope
from tests.rest.conftest import Web, clock, house, web
from tests.store.office import COUNTY, OTHER_TOWN, TOWN, a_request

__all__ = ["clock", "house", "web"]

OPENS: dict[str, frozenset[Scope]] = {
    "GET /api/v1/cases": frozenset({Scope.CASES}),
    "GET /api/v1/cases/{code}": frozenset({Scope.CASES}),
    "GET /api/v1/decisions": frozenset({Scope.DECISIONS}),
    "GET /api/v1/events": frozenset({Scope.EVENTS}),
    "GET /api/v1/notices": frozenset({Scope.NOTICES}),
    "GET /api/v1/openapi.json": frozenset(Scope),
    "POST /api/v1/verify": frozenset({Scope.VERIFY}),
    "POST /api/v1/assessments": frozenset(Scope),  # keeps nothing; open to everybody
}
"""Scopes that are enough, each by itself."""
WITHOUT_KEY = {"POST /api/v1/assessments"}


async def answered(web: Web, way: str, key: dict[str, str], code: str) -> int:
    method, path = way.split()
    body = {} if method == "POST" else None
    answer = await web.client.request(method, path.replace("{code}", code), headers=key, json=body)
    return answer.status_code


def code_of(web: Web, area: str = TOWN, draft: str = "t:1") -> str:
    office = web.office
    case = office.file(office.resident(draft), a_request(draft, area=area))
    return office.dossier(case).case.code


def test_every_route_of_the_interface_says_which_key_opens_it(web: Web) -> None:
    there = {
        f"{method} {route.path}"
        for route in iter_route_contexts(create_app(web.house).routes)
        if route.path is not None and route.path.startswith("/api/")
        for method in (route.methods or set()) - {"HEAD"}
    }
    assert there == set(OPENS), "one line in tests/guard/test_keys.py"


@pytest.mark.parametrize("scope", [None, *Scope])
async def test_a_key_with_one_scope_opens_what_it_names(web: Web, scope: Scope | None) -> None:
    key, code = web.key(scope) if scope else {}, code_of(web)
    wrong = {}
    for way, enough in OPENS.items():
        got = await answered(web, way, key, code)
        let_in = way in WITHOUT_KEY or scope in enough
        refused = 403 if scope else 401
        if (got in (200, 422)) is not let_in or (not let_in and got != refused):
            wrong[way] = got
    assert wrong == {}


@pytest.mark.parametrize("area", [OTHER_TOWN, "522799"])
async def test_with_every_scope_a_key_of_elsewhere_finds_nothing(web: Web, area: str) -> None:
    code = code_of(web)
    key = elsewhere(web, area)
    assert await answered(web, "GET /api/v1/cases/{code}", key, code) == 404
    for path, name in (("/cases", "cases"), ("/decisions", "decisions"), ("/events", "events")):
        assert (await web.get(path, key)).json()[name] == []


def elsewhere(web: Web, area: str) -> dict[str, str]:
    """Of a township; or of another county, made where that is at home."""
    from cases.people import Actor
    from store.access import keys

    admin = Actor("staff:9", Role.ADMINISTRATOR, area if len(area) == len(COUNTY) else COUNTY, "周敏")
    wish = keys.Wish("别处", frozenset(Scope), area, None)
    made = web.house.store.write_now(lambda tx: keys.make_key(tx, admin, wish, (area,), web.clock[0]))
    return {"Authorization": f"Bearer {made[1]}"}


async def test_no_key_opens_the_desk_and_no_method_beside_these_is_answered(web: Web) -> None:
    key, code = web.key(*Scope), code_of(web)
    assert (await web.client.get("/desk", headers=key)).status_code == 303
    for way in OPENS:
        path = way.split()[1].replace("{code}", code)
        for method in ("PUT", "PATCH", "DELETE"):
            answer = await web.client.request(method, path, headers=key)
            assert answer.status_code == 405, (method, path)
