"""A county that opens its desk only within its own networks."""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import replace
from ipaddress import ip_network

import httpx2
import pytest

from api.app import create_app
from palmtop.settings import BadSettings, Settings, networks_of, read
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.visitor import Visitor, words

OFFICE = networks_of("10.20.0.0/16, 2001:db8:1::/48")


async def opened(desk: DeskOffice, doors: AsyncExitStack, address: str) -> Visitor:
    app = create_app(replace(desk.house, desk_networks=OFFICE))
    transport = httpx2.ASGITransport(app, client=(address, 1))
    client = httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")
    return Visitor(await doors.enter_async_context(client))


@pytest.mark.parametrize("address", ["10.20.3.4", "::ffff:10.20.3.4", "2001:db8:1::9"])
async def test_in_the_office_one_signs_in(desk: DeskOffice, address: str) -> None:
    async with AsyncExitStack() as doors:
        visitor = await opened(desk, doors, address)
        assert (await visitor.sign_in("wangli", PASSWORD)).headers["location"] == "/desk"
        assert (await visitor.get("/desk")).status_code == 200


@pytest.mark.parametrize("address", ["10.21.0.1", "127.0.0.1", "203.0.113.9", "::1", "testclient"])
async def test_elsewhere_not_even_the_door_is_there_and_a_stolen_cookie_opens_nothing(
    desk: DeskOffice, address: str
) -> None:
    case, inside = desk.case(), await desk.at_desk("wangli")
    async with AsyncExitStack() as doors:
        visitor = await opened(desk, doors, address)
        visitor.client.cookies.set("desk", inside.client.cookies["desk"], domain="127.0.0.1")
        for path in ("/desk", f"/desk/cases/{case}", "/desk/live", "/desk/sign-in", "/desk/join/x"):
            answer = await visitor.get(path)
            assert answer.status_code == 403 and "只能在单位的网络里打开" in words(answer), path
        assert (await visitor.client.post("/desk/sign-in", data={"login": "wangli"})).status_code == 403


async def test_residents_come_from_everywhere(desk: DeskOffice) -> None:
    async with AsyncExitStack() as doors:
        visitor = await opened(desk, doors, "203.0.113.9")
        for path in ("/", "/privacy", "/notices"):
            assert (await visitor.get(path)).status_code == 200, path


def test_without_the_setting_the_desk_opens_everywhere() -> None:
    assert networks_of(Settings().desk_networks) == ()
    named = read({"PALMTOP_DESK_NETWORKS": "10.20.0.0/16"})
    assert networks_of(named.desk_networks) == (ip_network("10.20.0.0/16"),)


@pytest.mark.parametrize("wrong", ["office", "10.20.0.1/16", "10.0.0.0/8;11.0.0.0/8"])
def test_what_is_no_network_stops_the_start(wrong: str) -> None:
    with pytest.raises(BadSettings, match="PALMTOP_DESK_NETWORKS"):
        read({"PALMTOP_DESK_NETWORKS": wrong})
