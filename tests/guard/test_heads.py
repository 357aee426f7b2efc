"""HEAD at every door: the same answer as for a stranger who asks with GET, without its words; nothing is used
up, nothing is opened, nobody is known or forgotten for it.
"""

from __future__ import annotations

import re

import httpx2
import pytest
from fastapi.routing import iter_route_contexts

from store.database import Tx
from store.schema import sign_in, trail
from tests.guard.conftest import Building
from tests.guard.seldom import SELDOM
from tests.guard.test_foreign import prints
from tests.guard.town import lived_in
from tests.pages.conftest import PASSWORD, DeskOffice

LINKS = ("/desk/join/{token}", "/desk/new-password/{token}")
HANDED = {"/desk/join/{token}": {"name": "小吴", "login": "xiaowu"}, "/desk/new-password/{token}": {}}


def pages(desk: DeskOffice) -> list[str]:
    found = (each for each in iter_route_contexts(desk.app.routes) if each.path)
    return sorted({each.path for each in found if "GET" in (each.methods or ()) and each.path is not None})


def filled(path: str, numbers: dict[str, str]) -> str:
    return re.sub(r"\{([a-z_]+)[^}]*\}", lambda found: numbers.get(found[1], "x"), path)


def told(answer: httpx2.Response) -> tuple[object, ...]:
    """Figures change between two looks, and their length with them."""
    return answer.status_code, answer.headers.get("content-type"), "content-length" in answer.headers


@pytest.mark.parametrize("who", ["anonymous", "officer"])
async def test_every_page_answers_it_as_it_answers_a_stranger(building: Building, who: str) -> None:
    town = lived_in(building)
    visitor, _ = await building.enters(who)
    before, wrong = prints(town), []
    for path in pages(building.desk):
        address = filled(path, town.numbers)
        stranger = await building.desk.visitor()
        shown = await stranger.get(address)
        head = await visitor.client.request("HEAD", address)
        if told(head) != told(shown):
            wrong.append(f"{path}: {told(head)}, not {told(shown)}")
        assert not head.content and "set-cookie" not in head.headers, path
    assert wrong == []
    assert prints(town) == before, "nobody looked, and nothing was used up"


def passed_by(desk: DeskOffice) -> list[tuple[object, ...]]:
    """What is noted of who looks at what, and of whose visit is awake."""

    def look(tx: Tx) -> list[tuple[object, ...]]:
        return [tuple(row) for table in (trail, sign_in) for row in tx.execute(table.select())]

    return desk.house.store.read_now(look)


async def test_a_head_is_no_look_at_a_case_and_keeps_no_visit_awake(building: Building) -> None:
    desk = building.desk
    clerk = await desk.at_desk("wangli")
    before = passed_by(desk)
    for path in (f"/desk/cases/{building.case}", "/desk", "/desk/live"):
        await clerk.client.request("HEAD", path)
    assert passed_by(desk) == before
    assert (await clerk.get("/desk")).status_code == 200, "and ends none"


async def test_no_line_for_news_is_opened(building: Building) -> None:
    """It would not end."""
    clerk = await building.desk.at_desk("wangli")
    head = await clerk.client.request("HEAD", "/desk/live")
    assert (head.status_code, head.content) == (401, b"")


@pytest.mark.parametrize("link", LINKS)
async def test_who_looks_at_a_link_before_it_is_opened_uses_nothing_up(building: Building, link: str) -> None:
    """As chat programs and scanners of mail do, some of them several times."""
    _, address = await SELDOM[link](building)
    for method in ("HEAD", "GET", "HEAD", "GET"):
        previewer = await building.desk.visitor()
        assert (await previewer.client.request(method, address)).status_code == 200
    visitor = await building.desk.visitor()
    secret = f"{PASSWORD} once more"
    fields = {**HANDED[link], "password": secret, "again": secret}
    assert (await visitor.send(address, fields)).status_code == 303


@pytest.mark.parametrize(
    ("way", "path", "allowed"),
    [
        ("POST", "/healthz", "GET, HEAD"),
        ("PUT", "/desk/cases/1", "GET, HEAD, POST"),
        ("DELETE", "/once/x", "GET, HEAD, POST"),
        ("HEAD", "/say", "POST"),
        ("PUT", "/api/v1/cases", "GET, HEAD"),
    ],
)
async def test_who_asks_in_another_way_is_told_which_there_are(
    building: Building, way: str, path: str, allowed: str
) -> None:
    visitor = await building.desk.visitor()
    answer = await visitor.client.request(way, path)
    assert (answer.status_code, answer.headers["allow"]) == (405, allowed)
