"""Every form of the desk, from every role there is, filled in with rubbish: never an error of ours.

`FUZZ_DESK=20` tries each form so often.
"""

from __future__ import annotations

import inspect
import os
import re
from random import Random
from typing import Any

import pytest
from fastapi.routing import iter_route_contexts

from tests.fuzz.bodies import body
from tests.fuzz.texts import NASTY
from tests.guard.conftest import ROLES, Building, building, clock, desk, house
from tests.pages.conftest import DeskOffice

__all__ = ["building", "clock", "desk", "house"]

HUGE = "9" * 30
ONES = ("1", "0", "-1", HUGE, "-" + HUGE, "x", "%00", "王", "1.5", "1" * 19)
NAMES = ("text", "name", "move", "reason", "amount", "day", "words", "area", "role", "title", "version")
READ = re.compile(r"""(?:form|sent)\W+(?:\w+\()?["']([a-z_]+)["']|(?:get|all|text)\(["']([a-z_]+)["']\)""")
TRIES = int(os.environ.get("FUZZ_DESK", "2"))


# Starlette leaves the file of a part that breaks off to the garbage collector, which closes it at once.
@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
@pytest.mark.parametrize("who", ROLES)
async def test_no_rubbish_in_a_form_is_an_error_of_ours(building: Building, who: str) -> None:
    rng, wrong, sent = Random(who), [], 0
    for route in forms(building.desk):
        visitor, token = await building.stays(who)
        for round_ in range(TRIES):
            path = filled(route.path, rng, anything=round_ > 0)
            fields = {"form_token": token, **rubbish(route, rng)}
            odd = body(rng, list(fields), {"form_token": token})
            given: dict[str, Any] = {"data": fields}
            if rng.random() < 0.4:
                given = {"content": odd.sent(), "headers": odd.headers}
            try:
                status = (await visitor.client.post(path, **given)).status_code
            except Exception as error:  # whatever it is: it is what the person would have been shown as 500
                status, given = 500, {**given, "raised": repr(error)[:200]}
            sent += 1
            if status >= 500:
                wrong.append(f"{path}: {status}: {str(given)[-500:]!r}")
    assert not wrong, "\n".join(wrong)
    assert sent > 150


@pytest.mark.parametrize("number", [HUGE, "-" + HUGE, "1" * 19, HUGE + ".0"])
async def test_a_number_that_no_row_can_have_is_a_page_that_is_not_there(
    desk: DeskOffice, number: str
) -> None:
    visitor = await desk.at_desk()
    for page in ("/desk/cases/{}", "/desk/papers/{}", "/desk/counter/{}"):
        assert (await visitor.get(page.format(number))).status_code == 404, page


def forms(desk: DeskOffice) -> list[Any]:
    """From the table of routes, so that a form added later is tried as well. Signing out ends the visit."""
    return [
        route
        for route in iter_route_contexts(desk.app.routes)
        if "POST" in route.methods and route.path.startswith("/desk") and "sign-out" not in route.path
    ]


def filled(path: str, rng: Random, *, anything: bool) -> str:
    return re.sub(r"\{[^}]*\}", lambda _: rng.choice(ONES) if anything else "1", path)


def rubbish(route: Any, rng: Random) -> dict[str, list[str]]:
    """Values for the names that its page reads: some missing, some several times, some very long."""
    module = inspect.getmodule(route.endpoint)
    names = [
        *NAMES,
        *(one or other for one, other in READ.findall(inspect.getsource(module) if module else "")),
    ]
    return {
        name: [writable(rng.choice(NASTY)) for _ in range(rng.choice((1, 1, 1, 3)))]
        for name in dict.fromkeys(names)
        if rng.random() < 0.85
    }


def writable(text: str) -> str:
    """What a browser can send, a few thousand characters of it at most: ten such stay under the limit."""
    return text[:3_000].encode(errors="replace").decode()
