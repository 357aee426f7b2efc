"""What somebody tries from outside: to lead us elsewhere, to read along from another site, to ask oddly."""

from __future__ import annotations

import pytest

from tests.pages.conftest import PASSWORD, DeskOffice

ELSEWHERE = (
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "///evil.example",
    "https://evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "%2f%2fevil.example",
    "/%2fevil.example/..//evil.example",
    "/\t/evil.example",
    "/desk\r\nSet-Cookie: desk=x",
    " //evil.example",
    "/desk@evil.example//",
    "http://127.0.0.1:8000@evil.example",
)
ADDRESSES = ("/", "/notices", "/desk", "/desk/sign-in", "/healthz", "/nowhere", "/api/v1/cases")


@pytest.mark.parametrize("wanted", ELSEWHERE)
async def test_signing_in_leads_nowhere_but_to_a_page_of_ours(desk: DeskOffice, wanted: str) -> None:
    visitor = await desk.visitor()
    fields = {"login": "wangli", "password": PASSWORD, "next": wanted}
    answer = await visitor.send("/desk/sign-in", fields, page="/desk/sign-in")
    assert answer.status_code == 303
    led = answer.headers["location"]
    assert led == "/desk" or led.startswith("/desk/"), led
    assert "desk=x" not in answer.headers.get_list("set-cookie")


@pytest.mark.parametrize("path", ADDRESSES)
async def test_no_other_site_may_read_along(desk: DeskOffice, path: str) -> None:
    visitor = await desk.visitor()
    evil = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    for method in ("GET", "OPTIONS", "POST"):
        answer = await visitor.client.request(method, path, headers=evil)
        assert not [name for name in answer.headers if name.startswith("access-control-")], method


@pytest.mark.parametrize("path", ADDRESSES)
@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND", "TRACK"])
async def test_odd_ways_of_asking_are_not_answered(desk: DeskOffice, path: str, method: str) -> None:
    visitor = await desk.visitor()
    answer = await visitor.client.request(method, path, headers={"X-Echo": "repeat-me"})
    assert answer.status_code in (401, 404, 405)
    assert "repeat-me" not in answer.text


@pytest.mark.parametrize("path", ADDRESSES)
async def test_a_false_name_of_the_house_is_not_repeated(desk: DeskOffice, path: str) -> None:
    visitor = await desk.visitor()
    false = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "gopher"}
    answer = await visitor.get(path, false)
    assert "evil.example" not in answer.text and "gopher" not in answer.text
    assert "evil.example" not in answer.headers.get("location", "")
