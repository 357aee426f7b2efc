"""Who gets what at each door of the desk: `matrix.yaml` beside this file, against the routes there are.

A form is sent with its token and nothing in it: the matrix says who is let as far as the form, not what they
may do with it (that is `cases.moves` and its tests).
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from fastapi.routing import iter_route_contexts

from tests.guard.conftest import ROLES, Building
from tests.guard.kinds import says_what_it_is
from tests.pages.conftest import DeskOffice

WHO = ("anonymous", *ROLES)
MATRIX = yaml.safe_load((Path(__file__).parent / "matrix.yaml").read_text(encoding="utf-8"))
ROUTES: dict[str, list[int]] = {
    route: [int(each) for each in line.split()]
    for group in MATRIX["groups"].values()
    for route, line in group.items()
}
APART: dict[str, str] = MATRIX["apart"]


def there(desk: DeskOffice) -> set[str]:
    return {
        f"{method} {route.path}"
        for route in iter_route_contexts(desk.app.routes)
        if route.path is not None and route.path.startswith("/desk")
        for method in (route.methods or set()) - {"HEAD"}
    }


def address(path: str, case: int) -> str:
    filled = path.replace("{case_id}", str(case)).replace("{area}", "522702")
    for part in filled.split("{")[1:]:
        filled = filled.replace("{" + part.split("}")[0] + "}", "900")
    return filled


async def answers(building: Building, who: str, way: str) -> int:
    method, path = way.split()
    visitor, token = await building.stays(who)
    sent = {"form_token": token} if method == "POST" else None
    answer = await visitor.client.request(method, address(path, building.case), data=sent)
    assert says_what_it_is(answer), (way, answer.headers.get("content-type"))
    return answer.status_code


def test_each_line_names_an_answer_for_everybody() -> None:
    assert MATRIX["who"].split() == list(WHO)
    assert {route: len(line) for route, line in ROUTES.items() if len(line) != len(WHO)} == {}


def test_every_route_of_the_desk_is_in_the_matrix_and_nothing_else(desk: DeskOffice) -> None:
    assert there(desk) == set(ROUTES) | set(APART), "one line in tests/guard/matrix.yaml"


@pytest.mark.parametrize("who", WHO)
async def test_everybody_gets_what_the_matrix_says(building: Building, who: str) -> None:
    wrong = {}
    for way, line in ROUTES.items():
        wanted, got = line[WHO.index(who)], await answers(building, who, way)
        if got != wanted:
            wrong[way] = f"{got}, not {wanted}"
    assert wrong == {}


async def test_a_form_without_its_token_or_with_a_strangers_is_refused_everywhere(building: Building) -> None:
    visitor, _ = await building.enters("officer")
    _, strange = await building.enters("clerk")
    for way in (each for each in ROUTES if each.startswith("POST")):
        for token in ("", strange):
            path = address(way.split()[1], building.case)
            answer = await visitor.client.post(path, data={"form_token": token})
            assert answer.status_code in (303, 403), (way, answer.status_code)
