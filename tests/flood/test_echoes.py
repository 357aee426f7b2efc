"""The same words of danger from one network, again and again; and requests without end from one person."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bot.channel import Inbound
from bot.door import take
from bot.house import House
from dialogs.message import Heard
from dialogs.turns.enough import MOST_A_DAY
from store.database import Store
from store.desk.tasks import task_context
from store.echoes import FULL
from store.schema import cases, task
from tests.chats.player import Clock, Player
from tests.houses import a_house
from tests.store.office import NOW

FIRE = "我家房子烧起来了"
NUMBERS = count(1)
HERE, THERE = "a1" * 8, "b2" * 8


@pytest.fixture
def house(tmp_path: Path, store: Store) -> Iterator[House]:
    with a_house(tmp_path, Clock(NOW), store) as built:
        yield built


async def say(house: House, who: str, text: str, place: str = HERE) -> None:
    assert not (
        await take(house, Inbound("web", who, f"m{next(NUMBERS)}", Heard(text=text), place=place))
    ).failed


def urgent(house: House) -> int:
    query = select(func.count()).select_from(cases).where(cases.c.urgent)
    return house.store.read_now(lambda tx: tx.execute(query).scalar_one())


def told(house: House) -> list[str]:
    rows = house.store.read_now(lambda tx: tx.execute(select(task).where(task.c.kind == "echo")).all())
    return [house.seal.open_text(row.words, task_context("words", row.key)) for row in rows]


async def flooded(house: House, times: int) -> list[str]:
    people = [f"{n:064}" for n in range(times)]
    for who in people:
        await say(house, who, FIRE)
    return people


async def test_the_same_words_from_one_network_are_one_task_with_a_count_and_none_is_lost(
    house: House,
) -> None:
    await flooded(house, FULL + 15)
    assert urgent(house) == FULL
    assert (
        house.store.read_now(lambda tx: tx.execute(select(func.count()).select_from(cases)).scalar())
        == FULL + 15
    )
    (words,) = told(house)
    assert FIRE in words and f"{FULL + 15} 次" in words


async def test_who_answers_a_question_is_urgent_like_anybody_else(house: House) -> None:
    people = await flooded(house, FULL + 3)
    await say(house, people[-1], FIRE)
    assert urgent(house) == FULL, "saying the same again is no answer"
    await say(house, people[-1], "凤山镇")
    assert urgent(house) == FULL + 1
    await say(house, people[-2], "老人昏倒在屋里了，快来人")
    assert urgent(house) == FULL + 2


async def test_other_words_and_other_networks_are_not_folded(house: House) -> None:
    await flooded(house, FULL + 1)
    await say(house, "c" * 64, "老人昏倒在屋里了")
    await say(house, "d" * 64, FIRE, place=THERE)
    await say(house, "e" * 64, FIRE, place="")
    assert urgent(house) == FULL + 3


async def test_requests_have_an_end_for_today_and_danger_has_none(house: House) -> None:
    clock = house.now
    assert isinstance(clock, Clock)
    player = Player(house, clock)
    for _ in range(MOST_A_DAY):
        await player.play(
            "> 你好\n> 反映困难\n> 隔壁老人病了没人管\n> 不清楚\n> 不清楚\n> 跳过\n> 跳过\n> 跳过\n> 1"
        )
    assert "今天已经交了 8 件" in await player.play("> 反映困难")
    assert "人先出来" in await player.play(f"> {FIRE}")
    a_day_ago = update(cases).values(submitted_at=cases.c.submitted_at - 2 * 86_400_000)
    house.store.write_now(lambda tx: tx.execute(a_day_ago))
    assert "谢谢您告诉我们" in await player.play("> 菜单\n> 反映困难")
