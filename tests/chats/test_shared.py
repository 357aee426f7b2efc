"""What people send that is no words: a card, a place, an album in an emergency, the door opened again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.channel import Inbound
from bot.door import take
from dialogs.message import Heard
from store.database import Store
from store.schema import cases, paper
from tests.chats.player import Player, clock_on
from tests.houses import a_house

PLACE = (26.70123, 107.50321)
A_FIRE = "> 房子着火烧光了，上个星期\n> 好\n> 自己\n> 撑几天\n> 继续\n> 龙昌镇\n> 跳过\n> 跳过"
HANDED_IN = f"{A_FIRE}\n> 罗小凤\n> 跳过\n> 跳过\n> 电线老化\n> 没有照片\n> 都是真实的\n> 确认提交"
A_DIBAO = (Path(__file__).parent / "dibao.chat").read_text("utf-8").partition("\n! ")[0]
WITH_PHOTOS = [
    HANDED_IN.replace("> 确认提交", ">photo 2\n> 确认提交"),
    "\n".join(line for line in A_DIBAO.splitlines() if line[0] == ">").replace("> 提交", ">photo 2\n> 提交"),
]


@pytest.fixture
def player(sqlite_store: Store, tmp_path: Path) -> Iterator[Player]:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        yield Player(house, clock)


async def after(player: Player, heard: Heard) -> str:
    """What is said to it."""
    before = player.shown
    await player.tell(heard)
    said = await player._answers()
    assert player.shown > before
    return "\n".join(said)


async def test_an_album_in_an_emergency_is_answered_once(player: Player) -> None:
    player.channel, player.sender = "telegram", "501"
    await player.play("> 我家三天没吃饭了，孩子都饿哭了")
    for number in range(3):
        heard = Heard(papers=(await player.photo(),))
        await take(player.house, Inbound("telegram", "501", f"p{number}", heard, album="9"))
    said = "\n".join(await player._answers())
    assert said.count("您说的已经加急转过去了") == 1


async def test_a_card_that_comes_late_is_the_telephone(player: Player) -> None:
    """Skipped when it was asked for, shared at the next question."""
    await player.play(f"{A_FIRE}\n> 罗小凤\n> 跳过\n> 跳过")
    assert "电话记下了" in await after(player, Heard(phone="+8613800012345"))
    assert "联系电话：13800012345" in await player.play("> 电线老化\n> 没有照片\n> 都是真实的")


async def test_the_card_of_who_tells_of_a_neighbour_is_their_own(player: Player) -> None:
    await player.play("> 隔壁老人家里困难，想反映一下")
    assert "电话记下了" in await after(player, Heard(phone="+8613800012345"))
    assert "13800012345" in await player.play("> 王婆婆\n> 金山街道\n> 不清楚\n> 桥头第二家\n> 赵小二")


async def test_a_place_that_is_shared_reaches_the_open_case(player: Player) -> None:
    await player.play(HANDED_IN)
    assert "转给龙昌镇" in await after(player, Heard(place=PLACE))


@pytest.mark.parametrize("told", WITH_PHOTOS, ids=["fire", "dibao"])
async def test_photos_that_came_unasked_are_handed_in_as_was_said(player: Player, told: str) -> None:
    """ "They go along with the request" was said, and in the case there were none: no clerk found them."""
    said = await player.play(told)
    assert "照片收" in said and "申请已经提交" in said
    [(case,)] = player.house.store.read_now(lambda tx: tx.execute(select(cases.c.id)).all())
    kept = player.house.store.read_now(lambda tx: tx.execute(select(paper.c.case_id, paper.c.item)).all())
    assert [row.case_id for row in kept] == [case, case]


async def test_who_opens_the_door_again_hears_where_their_own_stands(player: Player) -> None:
    await player.play(HANDED_IN)
    for number, gone in enumerate((True, False)):
        await take(player.house, Inbound("console", "terminal", f"m{number}", Heard(), gone=gone))
    said = "\n".join(await player._answers())
    assert "您回来了" in said and "临时救助" in said and "看不了" not in said


async def test_who_opens_the_door_and_asked_for_nothing_is_not_spoken_to(player: Player) -> None:
    await player.play("> 你好")
    for number, gone in enumerate((True, False)):
        await take(player.house, Inbound("console", "terminal", f"m{number}", Heard(), gone=gone))
    assert await player._answers() == []
