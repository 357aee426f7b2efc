"""Where somebody is signed in, and how it ends: at once, the pages that listen for news too."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from datetime import timedelta

import httpx2
import pytest

from api.desk import live
from api.desk.account.devices import device_of
from cases.people import Actor, Role
from store import staff
from store.database import Tx
from store.staff import factors
from store.staff.posts import change_post
from tests.accounts.phones import number_of
from tests.pages.conftest import PASSWORD, DeskOffice
from tests.pages.visitor import Visitor, words
from tests.patience import PATIENCE
from tests.store.office import COUNTY, TOWN

EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/128.0.0.0 Safari/537.36 Edg/128.0"
WECHAT = "Mozilla/5.0 (Linux; Android 14; PJA110) AppleWebKit/537.36 Chrome/116.0 MicroMessenger/8.0.50"
MARK = re.compile(r'name="which" value="([0-9a-f]{16})"')


async def at(desk: DeskOffice, agent: str) -> Visitor:
    visitor = await desk.visitor()
    visitor.client.headers["user-agent"] = agent
    assert (await visitor.sign_in("wangli", PASSWORD)).status_code == 303
    return visitor


@pytest.mark.parametrize(
    ("agent", "device"),
    [
        (EDGE, "windows edge"),
        (WECHAT, "android wechat"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1", "iphone safari"),
        ("Mozilla/5.0 (Phone; OpenHarmony 5.0) Chrome/114.0 ArkWeb/4.1 HuaweiBrowser/5.0", "harmony huawei"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:129.0) Gecko/20100101 Firefox/129.0", "linux firefox"),
        ("<script>alert(1)</script>", "other other"),
        ("", "other other"),
    ],
)
def test_a_machine_is_known_by_two_words(agent: str, device: str) -> None:
    assert device_of(agent) == device


async def test_a_clerk_sees_every_machine_and_ends_one_of_them(desk: DeskOffice) -> None:
    office, train, home = await at(desk, EDGE), await at(desk, WECHAT), await at(desk, "")
    page = await office.get("/desk/me")
    assert "Windows 电脑 · Edge" in words(page) and "安卓手机 · 微信" in words(page)
    assert "Mozilla" not in page.text
    marks = MARK.findall(page.text)
    assert len(marks) == 2, "not the one in use"
    token = await office.token("/desk/me")
    mark = MARK.findall(page.text[page.text.index("微信") :])[0]
    answer = await office.client.post("/desk/me/sign-ins", data={"form_token": token, "which": mark})
    assert answer.status_code == 303
    assert (await train.get("/desk")).status_code == 303
    assert (await home.get("/desk")).status_code == 200 == (await office.get("/desk")).status_code


async def test_nobody_ends_a_colleagues_session_by_its_mark(desk: DeskOffice) -> None:
    mine = await at(desk, EDGE)
    await at(desk, WECHAT)
    [mark] = MARK.findall((await mine.get("/desk/me")).text)
    other = await desk.at_desk("zhaoqiang")
    await other.send("/desk/me/sign-ins", {"which": mark}, page="/desk/me")
    assert MARK.findall((await mine.get("/desk/me")).text) == [mark]


async def test_all_others_end_with_one_press(desk: DeskOffice) -> None:
    office, train = await at(desk, EDGE), await at(desk, WECHAT)
    await office.send("/desk/me/sign-ins", {}, page="/desk/me")
    assert (await train.get("/desk")).status_code == 303
    assert (await office.get("/desk")).status_code == 200


def disabled(desk: DeskOffice, number: int) -> Callable[[Tx], object]:
    return lambda tx: staff.disable(tx, number, desk.clock[0])


def another_role(desk: DeskOffice, number: int) -> Callable[[Tx], object]:
    boss = Actor("terminal", Role.ADMINISTRATOR, COUNTY)
    return lambda tx: change_post(tx, boss, number, Role.HEAD, TOWN, ())


def another_password(desk: DeskOffice, number: int) -> Callable[[Tx], object]:
    return lambda tx: staff.change_password(
        tx, number, staff.kept_password(tx, number), "hash", desk.clock[0]
    )


def factors_reset(desk: DeskOffice, number: int) -> Callable[[Tx], object]:
    return lambda tx: factors.reset_factors(tx, number)


@pytest.mark.parametrize("happens", [disabled, another_role, another_password, factors_reset])
async def test_pages_that_listen_are_cut_off_at_once(
    desk: DeskOffice, happens: Callable[[DeskOffice, int], Callable[[Tx], object]]
) -> None:
    number = number_of(desk, "wangli")
    cookie = desk.house.store.write_now(lambda tx: staff.open_session(tx, number, desk.clock[0]))
    stream = live.news(desk.house, cookie, beat=3600.0)
    await anext(stream)
    await desk.house.store.write(happens(desk, number))
    async with asyncio.timeout(PATIENCE):
        assert [piece async for piece in stream] == []
    assert (await at_door(desk, cookie)).status_code == 303


async def at_door(desk: DeskOffice, cookie: str) -> httpx2.Response:
    visitor = await desk.visitor()
    visitor.client.cookies.set("desk", cookie)
    return await visitor.get("/desk")


async def test_a_forgotten_screen_ends_by_itself_and_leaves_the_list(desk: DeskOffice) -> None:
    await at(desk, WECHAT)
    desk.later(timedelta(minutes=31))
    office = await at(desk, EDGE)
    assert MARK.findall((await office.get("/desk/me")).text) == []
