"""A county that has told its offices' numbers and hours: they are said, and only they."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.house import House
from dialogs.ground import Window
from store.database import Store
from tests.chats.player import Player, clock_on
from tests.houses import a_house

JINSHAN, LUPING = "522702001", "522702103"


@pytest.fixture
def player(sqlite_store: Store, tmp_path: Path) -> Iterator[Player]:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        yield Player(told_its_offices(house), clock)


def told_its_offices(house: House) -> House:
    """One of everything, one of a telephone only, the others of nothing."""
    county = house.ground.county
    windows = county.windows | {
        JINSHAN: Window(JINSHAN, "金山街道", "0854-2200001", "洒金北路1号", "周一到周五 9:00-17:00"),
        LUPING: Window(LUPING, "陆坪镇", "0854-2200002"),
    }
    return replace(house, ground=replace(house.ground, county=replace(county, windows=windows)))


async def test_who_names_an_office_is_told_all_of_it(player: Player) -> None:
    said = await player.play("> 金山街道办公室电话是多少")
    told = "电话：0854-2200001\n< 地址：洒金北路1号\n< 上班时间：周一到周五 9:00-17:00"
    assert f"金山街道窗口\n< {told}" in said


async def test_who_names_none_is_told_of_each_that_has_one(player: Player) -> None:
    said = await player.play("> 民政局电话多少")
    assert "金山街道：0854-2200001\n< 陆坪镇：0854-2200002\n" in said
    assert "凤山镇" not in said


async def test_what_the_county_did_not_tell_is_not_made_up(player: Player) -> None:
    assert "陆坪镇窗口的上班时间，我这里还没有登记" in await player.play("> 陆坪镇民政办几点上班")


async def test_amid_a_question_the_own_office_is_meant_and_the_question_stays(player: Player) -> None:
    answers = ("申请救助", "好", "自己", "看病花钱多", "还能过", "都不是", "同意", "窗口电话是多少")
    said = await player.play("\n".join(f"> {answer}" for answer in answers))
    assert "陆坪镇：0854-2200002" in said
    assert said.count("您家一起生活的有几口人") == 2
