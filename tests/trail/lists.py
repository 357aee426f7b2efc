"""A list leaves the house: one asks, the head of the county agrees, the first takes it."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode

import httpx2

from cases.people import Actor, Role
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor
from tests.store.office import COUNTY

HEAD = "tanjing"
REASON = "报省厅季度统计"


def hire(desk: DeskOffice, login: str, name: str, role: Role, area: str) -> None:
    made = desk._hired(login, name, role, area)
    desk.people[login] = Actor(f"staff:{made}", role, area, name)


async def asks(visitor: Visitor, which: str, reason: str = REASON) -> httpx2.Response:
    """`which`: the address of the page that asks, behind the question mark."""
    name, *query = parse_qsl(which)
    fields = {"list": name[1], "query": urlencode(query), "reason": reason}
    return await visitor.send("/desk/lists", fields, page=f"/desk/lists/ask?{which}")


async def newest(visitor: Visitor) -> int:
    found = re.search(r'id="list-(\d+)"', (await visitor.get("/desk/lists")).text)
    assert found, "no list"
    return int(found.group(1))


async def does(visitor: Visitor, number: int, deed: str) -> httpx2.Response:
    return await visitor.send(f"/desk/lists/{number}/{deed}", {}, page="/desk/me")


async def agreed(desk: DeskOffice, visitor: Visitor, which: str) -> int:
    """The number of a list that may be taken now."""
    assert (await asks(visitor, which)).status_code == 303
    number = await newest(visitor)
    if HEAD not in desk.people:
        hire(desk, HEAD, "谭静", Role.COUNTY_HEAD, COUNTY)
    assert (await does(await desk.at_desk(HEAD), number, "agree")).status_code == 303
    return number


async def taken(desk: DeskOffice, visitor: Visitor, which: str) -> httpx2.Response:
    return await does(visitor, await agreed(desk, visitor, which), "file")
