"""What nobody but the administrator can have put right stands where the administrator works."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest

from api.address import Forwarded
from cases.calendar import WorkCalendar
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words

PASSED_ON = {"X-Forwarded-For": "117.188.1.2"}


def behind(desk: DeskOffice, peer: str, proxies: str = "127.0.0.1") -> Any:
    """The desk as `peer` asks it for others."""
    return httpx2.ASGITransport(Forwarded(desk.app, proxies), client=(peer, 4711))


async def told(desk: DeskOffice, login: str, way: Any, page: str) -> str:
    visitor = await desk.at_desk(login)
    async with httpx2.AsyncClient(transport=way, base_url="http://127.0.0.1:8000") as client:
        client.cookies = visitor.client.cookies
        return words(await client.get(page, headers=PASSED_ON))


async def test_a_web_server_in_front_that_nobody_named_is_named_to_the_administrator(
    desk: DeskOffice, caplog: pytest.LogCaptureFixture
) -> None:
    way = behind(desk, "172.18.0.9")
    with caplog.at_level(logging.WARNING, "api.address"):
        said = [await told(desk, "zhoumin", way, page) for page in ("/desk/staff", "/desk/me")]
    assert all("172.18.0.9 没有写进 PALMTOP_PROXIES" in each for each in said)
    assert [each.getMessage().count("172.18.0.9") for each in caplog.records] == [1], "once, not at each page"
    assert "PALMTOP_PROXIES" not in await told(desk, "wangli", way, "/desk"), "nothing a clerk could do"


@pytest.mark.parametrize(("peer", "proxies"), [("172.18.0.9", "172.18.0.0/16"), ("117.188.1.3", "127.0.0.1")])
async def test_one_that_was_named_and_whoever_on_the_internet_sends_the_header_are_none(
    desk: DeskOffice, peer: str, proxies: str
) -> None:
    assert "PALMTOP_PROXIES" not in await told(desk, "zhoumin", behind(desk, peer, proxies), "/desk/staff")


@pytest.mark.parametrize(("day", "year"), [((2026, 11, 3), "2027"), ((2027, 1, 4), "2027")])
async def test_a_year_without_its_holidays_is_told_to_the_administrator_and_how_to_enter_it(
    desk: DeskOffice, day: tuple[int, int, int], year: str
) -> None:
    desk.clock[0] = datetime(*day, 4, tzinfo=UTC)
    said = words(await (await desk.at_desk("zhoumin")).get("/desk/staff"))
    assert f"palmtop holidays {year}" in said
    known = WorkCalendar(years=frozenset({2026, 2027, 2028}))
    object.__setattr__(desk.house, "ground", replace(desk.house.ground, calendar=known))
    assert "palmtop holidays" not in words(await (await desk.at_desk("zhoumin")).get("/desk/staff"))
