"""A county that is not Fuquan: a folder with its places and telephones, its figures, and no line of code."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from api.app import create_app
from bot.house import House
from cases.people import Duty, Role
from palmtop.settings import ROOT
from palmtop.wiring import ground_of
from store import staff
from store.shipped.standards import FOLDER
from tests.houses import a_house, the_ground
from tests.pages.visitor import words
from tests.plays.town import Town

CODE, RIVER, TEA = "990101", "990101001", "990101100"
DIVISIONS = f"""code,name,level,parent,en
{CODE},云雾县,county,9901,Yunwu
{RIVER},河东街道,township,{CODE},Hedong Subdistrict
{TEA},茶岭镇,township,{CODE},Chaling Town
{RIVER}001,桥头社区居民委员会,village,{RIVER},Qiaotou Community
{TEA}201,竹坪村村民委员会,village,{TEA},Zhuping Village
"""
PARTICULARS = {
    "code": CODE,
    "name": "云雾县",
    "names": {"en": "Yunwu"},
    "within": ["九州省"],
    "bureau": "云雾县民政局",
    "review_body": "云雾县人民政府",
    "hotlines": ["12345", "0999-7654321"],
    "windows": {
        RIVER: {"phone": "0999-7000001", "address": "河东路1号", "hours": "9:00-17:00"},
        TEA: {"phone": "0999-7000002", "address": "", "hours": ""},
    },
}
STANDARD = {
    "key": "dibao.standard", "value": 888, "unit": "yuan", "period": "month", "area": CODE,
    "population": "all",
    "valid_from": "2026-01-01", "valid_to": None, "title": "云雾县民政局公告", "number": "", "article": "",
    "published_on": "2026-01-01", "confidence": "confirmed", "note": "",
}  # fmt: skip
SOMEWHERE_ELSE = re.compile(r"福泉|贵州|黔南|[Ff]uquan|[Gg]uizhou|5227\d|0854|人民网")
PEOPLE = (
    ("shi", "石岚", Role.CLERK, RIVER, ()),
    ("tao", "陶青", Role.OFFICER, CODE, ()),
    ("yan", "严松", Role.ADMINISTRATOR, CODE, ()),
    ("pan", "潘禾", Role.CLERK, RIVER, tuple(Duty)),
)


def a_county(folder: Path) -> Path:
    """A folder beside the one that is there, and its figures beside those that are shipped."""
    shutil.copytree(ROOT / "counties" / "fuquan", folder / "yunwu")
    shutil.copytree(FOLDER, folder / "standards")
    file = folder / "yunwu" / "county.yaml"
    told = yaml.safe_load(file.read_text(encoding="utf-8")) | PARTICULARS
    file.write_text(yaml.safe_dump(told, allow_unicode=True), encoding="utf-8")
    (folder / "yunwu" / "divisions.csv").write_text(DIVISIONS, encoding="utf-8")
    (folder / "standards" / "yunwu.yaml").write_text(yaml.safe_dump([STANDARD]), encoding="utf-8")
    return folder


def elsewhere(house: House, folder: Path) -> House:
    county = a_county(folder / "county")
    return replace(house, ground=ground_of(county / "yunwu", house.now, county / "standards"))


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    clock = [datetime(2026, 11, 27, 1, 30, tzinfo=UTC)]
    (tmp_path / "county").mkdir()
    with a_house(tmp_path, lambda: clock[0]) as built:
        house = elsewhere(built, tmp_path)
        async with AsyncExitStack() as doors:
            there = Town(house, create_app(house), clock, doors)
            for login, name, role, area, duties in PEOPLE:
                made = house.store.write_now(
                    lambda tx, who=(login, name, role, area, "", clock[0], duties): staff.create(tx, *who)
                )
                there.numbers[login] = made or 0
            yield there


def foreign(page: str) -> list[str]:
    """What of the county that the house grew up in stands on a page: its names, and those of its places."""
    places = the_ground().places
    towns = [town.name for town in places.townships()]
    villages = [village.name for town in places.townships() for village in places.villages(town.code)]
    return [*SOMEWHERE_ELSE.findall(page), *(name for name in towns + villages if name in page)]


async def test_a_request_in_another_county_shows_no_word_of_fuquan(town: Town) -> None:
    pages: list[str] = []
    neighbour = await town.newcomer()
    await neighbour.says("云雾县低保一个人好多钱")
    assert "888" in neighbour.words
    pages.append(neighbour.page)

    person = await town.newcomer()
    await person.says(
        "申请救助", "知道了，继续", "我自己或我家", "房子着火", "昨天晚上", "只能撑几天", "继续申请"
    )
    assert {"河东街道", "茶岭镇"} <= set(person.buttons)
    await person.says("我在河东街道桥头社区", "桥边第二家", "罗小秀", "跳过", "13900000000", "灶房烧了半边")
    await person.says("没有照片", "都是真实的", "确认提交")
    assert "交到了河东街道" in person.words and "0999-7654321" in person.page
    pages.append(person.page)
    for path in ("/privacy", "/notices", f"/notices/{RIVER}", "/mine", "/mine/data", "/nowhere"):
        pages.append((await person.client.get(path)).text)

    for login, paths in DESK.items():
        desk = await town.at_desk(login)
        for path in paths:
            page = await desk.visitor.get(path)
            assert page.status_code == 200, (login, path, page.status_code)
            pages += [page.text, words(page)]
    assert [found for page in pages if (found := foreign(page))] == []


DESK = {
    "shi": (
        "/desk", "/desk?view=nobody", "/desk/cases/1", "/desk/cases/1/documents", "/desk/cases/1/household",
        "/desk/cases/1/payments", "/desk/cases/1/notice", "/desk/cases/1/visits", "/desk/cases/1/check",
        "/desk/cases/1/alike", "/desk/cases/1/trail", "/desk/counter", "/desk/notices", "/desk/visits",
        "/desk/tasks", "/desk/me", "/desk/bells", "/desk/leave", "/desk/relatives", "/desk/replies",
    ),
    "tao": ("/desk", "/desk/overview", "/desk/standards", "/desk/prices", "/desk/checks"),
    "yan": ("/desk/staff", "/desk/access"),
}  # fmt: skip
