"""The description: complete, kept in the repository, and true; the commands of the guide work."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx2
import pytest

from api.app import create_app
from bot.house import House
from palmtop.settings import ROOT
from store.access.keys import Scope
from tests.rest.conftest import Web
from tests.rest.test_reading import a_case
from tests.rest.test_verify import on_dibao

SNAPSHOT = ROOT / "docs" / "openapi.json"
GUIDE = ROOT / "docs" / "api.md"
COMMANDS = re.findall(r"^```sh\n(curl .*?)\n```$", GUIDE.read_text(encoding="utf-8"), re.M)


def described(house: House) -> dict[str, Any]:
    return create_app(house).openapi()


def test_the_description_in_docs_is_that_of_the_routes(web: Web) -> None:
    """If you meant to change it: `python -m tests.rest.test_description`, and look at what changed."""
    assert json.loads(SNAPSHOT.read_text(encoding="utf-8")) == described(web.house)


def test_every_operation_says_what_it_does_and_how_it_refuses(web: Web) -> None:
    told = described(web.house)
    for path, ways in told["paths"].items():
        for way, operation in ways.items():
            if not path.startswith("/api/"):
                continue
            assert operation["summary"] and operation["description"] and operation["tags"], path
            assert {"405", "429"} <= set(operation["responses"]), path
            if path != "/api/v1/assessments":
                assert operation["security"] and "401" in operation["responses"], path
            if way == "post":
                assert {"413", "422"} <= set(operation["responses"]), path
    assert told["components"]["securitySchemes"]["key"]["scheme"] == "bearer"


async def test_in_production_only_a_key_gets_the_description(web: Web) -> None:
    app = create_app(replace(web.house, production=True))
    transport = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        assert (await client.get("/openapi.json")).status_code == 404
        assert (await client.get("/api/v1/openapi.json")).status_code == 401
        got = await client.get("/api/v1/openapi.json", headers=web.key(Scope.EVENTS))
        assert got.status_code == 200 and got.json() == described(web.house)


@pytest.mark.parametrize("command", COMMANDS, ids=[str(n) for n in range(len(COMMANDS))])
async def test_the_commands_of_the_guide_work(web: Web, command: str) -> None:
    on_dibao(web)
    a_case(web, "t:2")
    key = web.key(*Scope)
    [case, _] = (await web.get("/cases", key)).json()["cases"]
    token = key["Authorization"].removeprefix("Bearer ")
    for name, value in (("PALMTOP", ""), ("KEY", token), ("CODE", case["code"])):
        command = command.replace(f"${name}", value)
    answer = await _curl(web, shlex.split(command))
    assert answer.status_code == 200 and answer.json(), answer.text


async def _curl(web: Web, words: list[str]) -> httpx2.Response:
    """What curl does with the few options of the guide."""
    headers, body, url = {}, None, ""
    rest = iter(words[1:])
    for word in rest:
        if word == "-H":
            name, _, value = next(rest).partition(": ")
            headers[name] = value
        elif word == "-d":
            body = next(rest).encode()
        elif word != "-s":
            url = word
    return await web.client.request("GET" if body is None else "POST", url, headers=headers, content=body)


def test_there_are_commands_for_every_address_of_the_interface(web: Web) -> None:
    paths = {path.split("{")[0] for path in described(web.house)["paths"] if path.startswith("/api/")}
    named = " ".join(COMMANDS)
    assert [path for path in paths - {"/api/v1/openapi.json"} if path not in named] == []


def _write() -> None:
    """Bring `docs/openapi.json` up to date."""
    import tempfile

    from tests.houses import a_house
    from tests.store.office import NOW

    with tempfile.TemporaryDirectory() as folder, a_house(Path(folder), lambda: NOW) as house:
        SNAPSHOT.write_text(json.dumps(described(house), ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    _write()
