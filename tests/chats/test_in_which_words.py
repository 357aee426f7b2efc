"""The clerk reads beside each answer the words in which it was given, and not those of another message."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from dialogs.state import MARK_WORDS
from rules import keys
from store.casework import load_case
from store.casework.shapes import CaseFile
from store.database import Store, Tx
from store.schema import cases
from tests.chats.player import Player, clock_on
from tests.houses import a_house

A_FORM = """
> 申请
> 好
> 自己
> 生病住院了
> 昨天
"""
IN_DANGER = "我在金山街道，喘不上气，要死了，快来人"


@pytest.fixture
def player(sqlite_store: Store, tmp_path: Path) -> Iterator[Player]:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        yield Player(house, clock)


def the_case(player: Player) -> CaseFile:
    """The only one there is."""
    house = player.house

    def read(tx: Tx) -> CaseFile:
        return load_case(tx, house.seal, tx.execute(select(cases.c.id)).scalar_one())

    return house.store.read_now(read)


async def test_danger_amid_a_form_leaves_each_answer_its_own_words(player: Player) -> None:
    await player.play(A_FORM)
    assert "120" in await player.play(f"> {IN_DANGER}")
    words = {name: mark[MARK_WORDS] for name, mark in the_case(player).marks.items()}
    assert words[keys.HARDSHIP.name] == "生病住院了"
    assert words[keys.HARDSHIP_WHEN.name] == "昨天"
    assert words[keys.TOWNSHIP.name] == IN_DANGER


async def test_a_neighbours_age_is_no_part_of_the_name_and_a_number_is_kept(player: Player) -> None:
    await player.play("> 隔壁老人好几天没吃的\n> 王桂芳，七十多了\n> 金山街道\n> 不清楚\n> 跳过")
    await player.play("> 13900001111\n> 赵小二")
    file = the_case(player)
    assert file.facts[keys.LEAD_WHO.name] == "王桂芳"
    assert file.facts[keys.LEAD_PHONE.name] == "13900001111"
