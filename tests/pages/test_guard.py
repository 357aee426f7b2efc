"""Every route is guarded or says it is open; every answer has its headers; every form proves it is ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import iter_route_contexts

from api import guard
from api.app import create_app
from api.desk.looking import NOTHING_PERSONAL, SHOWS
from api.headers import ALWAYS, CONTENT_POLICY
from api.render import FOLDER, environment
from api.v1 import door
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import HTMX

STATIC = Path("api/static")


def routes(desk: DeskOffice) -> list[Any]:
    return list(iter_route_contexts(desk.app.routes))


def asked(dependant: Dependant) -> Iterator[Any]:
    for inner in dependant.dependencies:
        yield inner.call
        yield from asked(inner)


def needs(route: Any) -> set[Any]:
    dependant = getattr(route, "dependant", None)
    return set(asked(dependant)) if dependant else set()


async def test_every_route_is_guarded_or_listed_as_open(desk: DeskOffice) -> None:
    bare = {
        route.path for route in routes(desk) if not needs(route) & {guard.staff, guard.halfway, door.caller}
    }
    assert bare - guard.OPEN == set()


async def test_nothing_is_listed_as_open_that_is_not_there(desk: DeskOffice) -> None:
    assert {route.path for route in routes(desk)} >= guard.OPEN


async def test_every_page_of_the_desk_says_whether_it_shows_somebodys_file(desk: DeskOffice) -> None:
    """One that does leaves a line in the trail: tests/trail/test_coverage.py asks for each."""
    found = [route for route in routes(desk) if route.path.startswith("/desk")]
    asked_for = {route.path for route in found if "GET" in route.methods}
    told = set(SHOWS) | NOTHING_PERSONAL
    assert asked_for - told == set(), "say it in api/desk/looking.py: SHOWS or NOTHING_PERSONAL"
    assert told - asked_for == set() and set(SHOWS) & NOTHING_PERSONAL == set()


async def test_every_page_of_the_desk_that_changes_something_checks_its_form(desk: DeskOffice) -> None:
    unsafe = [
        route.path
        for route in routes(desk)
        if route.path.startswith("/desk") and route.methods - guard.SAFE and guard.form not in needs(route)
    ]
    assert unsafe == []


async def test_a_getter_changes_nothing(desk: DeskOffice) -> None:
    for route in routes(desk):
        if route.path.startswith("/desk") and guard.form in needs(route):
            assert route.methods == {"POST"}, route.path


def every_way(desk: DeskOffice) -> list[tuple[str, str]]:
    filled = [
        (
            method,
            route.path.replace("{token}", "x").replace("{case_id}", "1").replace("{name:path}", "desk.css"),
        )
        for route in routes(desk)
        for method in sorted(route.methods & {"GET", "POST"})
        if route.path != "/desk/live"
    ]
    return [(method, path.replace("{mark}", "x")) for method, path in filled]


@pytest.mark.parametrize("signed_in", [False, True])
async def test_every_answer_carries_the_safe_headers(desk: DeskOffice, signed_in: bool) -> None:
    desk.case()
    visitor = await desk.at_desk("lina") if signed_in else await desk.visitor()
    for method, path in [*every_way(desk), ("GET", "/nowhere"), ("PUT", "/desk"), ("GET", "/desk/cases/one")]:
        answer = await visitor.client.request(method, path)
        assert {name: answer.headers.get(name) for name in ALWAYS} == dict(ALWAYS), (method, path)
        if path == "/notices":
            assert answer.headers["cache-control"] in ("public, max-age=60", "no-store"), method
        elif not path.startswith("/static"):
            assert answer.headers["cache-control"] == "no-store", (method, path)


def test_the_policy_allows_no_inline_script_and_no_other_site() -> None:
    assert "unsafe" not in CONTENT_POLICY and "http" not in CONTENT_POLICY and "*" not in CONTENT_POLICY
    assert CONTENT_POLICY.startswith("default-src 'none'")


async def test_over_https_cookies_are_bound_to_the_host_and_browsers_stay_with_https(
    desk: DeskOffice,
) -> None:
    app = create_app(replace(desk.house, public_url="https://aid.example"))
    secure = replace(desk, app=app)
    visitor = await secure.visitor("https://aid.example")
    answer = await visitor.sign_in("wangli", "Green bridge 27")
    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith("__Host-desk="))
    assert "Secure" in cookie and "Path=/" in cookie and "Domain" not in cookie
    assert answer.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"


FORMS = (
    "/desk/me",
    "/desk/replies",
    "/desk/cases/1",
    "/desk/sign-out",
    "/desk/me/sign-ins",
    "/desk/papers/1",
)


@pytest.mark.parametrize("path", FORMS)
async def test_a_form_without_its_token_changes_nothing(desk: DeskOffice, path: str) -> None:
    desk.case()
    visitor, other = await desk.at_desk(), await desk.at_desk("lina")
    strange = await other.token("/desk/me")
    for token in ("", "0" * 32, strange, "王"):
        answer = await visitor.client.post(path, data={"form_token": token, "title": "x", "text": "x"})
        assert answer.status_code == 403, token
    assert (await visitor.get("/desk")).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Origin": "http://["},  # no address at all
    ],
)
async def test_a_form_from_another_site_is_refused_even_with_the_token(
    desk: DeskOffice, headers: dict[str, str]
) -> None:
    visitor = await desk.at_desk()
    assert (await visitor.send("/desk/me", {"lang": "en"}, headers=headers)).status_code == 403


@pytest.mark.parametrize(
    "headers", [{"Sec-Fetch-Site": "same-origin", "Origin": "null"}, {"Origin": "null"}, {}]
)
async def test_a_form_of_ours_passes_whatever_an_old_browser_says(
    desk: DeskOffice, headers: dict[str, str]
) -> None:
    visitor = await desk.at_desk()
    assert (await visitor.send("/desk/me", {"lang": "en"}, headers=headers)).status_code == 303


async def test_the_token_may_come_in_a_header(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    token = await visitor.token("/desk/me")
    answer = await visitor.client.post("/desk/me", data={"lang": "en"}, headers={"X-Form-Token": token})
    assert answer.status_code == 303


async def test_a_flood_is_not_read(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    answer = await visitor.client.post("/desk/replies", data={"text": "x" * (guard.BODY_LIMIT + 1)})
    assert answer.status_code == 413


async def test_staff_pages_are_for_administrators(desk: DeskOffice) -> None:
    for login in ("wangli", "lina"):
        visitor = await desk.at_desk(login)
        assert (await visitor.get("/desk/staff")).status_code == 403
        token = await visitor.token("/desk/me")
        fields = {"form_token": token, "name": "x", "role": "administrator", "area": "522702"}
        assert (await visitor.client.post("/desk/staff", data=fields)).status_code == 403


async def test_a_page_and_its_fragment_are_told_apart_by_caches(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    whole, part = await visitor.get("/desk"), await visitor.get("/desk", HTMX)
    assert whole.headers["vary"] == part.headers["vary"] == "HX-Request"
    assert "<html" in whole.text and "<html" not in part.text and 'id="list"' in part.text


async def test_files_may_be_kept_for_ever_under_the_address_of_their_content(desk: DeskOffice) -> None:
    visitor = await desk.visitor()
    page = await visitor.get("/desk/sign-in")
    address = page.text.split('rel="stylesheet" href="')[1].split('"')[0]
    style = await visitor.get(address)
    assert style.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert style.headers["content-type"] == "text/css; charset=utf-8"
    assert style.content == (STATIC / "desk.css").read_bytes()
    assert (await visitor.get("/static/0/desk.css")).headers["cache-control"] == "no-cache"
    for outside in ("/static/0/../app.py", "/static/0/..%2fapp.py", "/static/0/nothing.css"):
        assert (await visitor.get(outside)).status_code == 404


def test_templates_escape_everything_and_hold_no_style_or_script() -> None:
    assert environment.autoescape is True
    for file in FOLDER.rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        for never in ("|safe", "| safe", "style=", "javascript:", "onclick", "hx-on", "<script>", "js:"):
            assert never not in text, (file.name, never)


async def test_a_bug_shows_a_number_and_nothing_else(
    desk: DeskOffice, caplog: pytest.LogCaptureFixture
) -> None:
    @desk.app.get("/desk/broken")
    async def broken() -> None:
        raise RuntimeError("secret of the database")

    answer = await (await desk.visitor()).get("/desk/broken?q=secret")
    assert answer.status_code == 500 and "secret" not in answer.text
    [bug] = [record for record in caplog.records if record.exc_info]  # whatever else is written after it
    number = bug.getMessage().split()[1]
    assert number in answer.text and "q=secret" not in caplog.text
    assert answer.headers["content-security-policy"] == CONTENT_POLICY


async def test_the_service_says_whether_it_lives_and_whether_it_can_keep_things(desk: DeskOffice) -> None:
    visitor = await desk.visitor()
    assert (await visitor.get("/healthz")).text == "ok\n"
    assert (await visitor.get("/readyz")).status_code == 200
    desk.house.store.write_now(lambda tx: tx.conn.exec_driver_sql("DROP TABLE setting"))
    assert (await visitor.get("/readyz")).status_code == 503
    assert (await visitor.get("/healthz")).status_code == 200
