"""A message is changed on the phone: who mends "3" to "4" has mended the answer, as far as they know."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import orjson
import pytest
from sqlalchemy import func, select

from bot.channel import Inbound
from bot.door import take
from bot.house import House
from bot.telegram.receive import receive
from dialogs.message import Heard
from dialogs.state import Talk
from rules import keys
from store.database import Store, Tx
from store.residents.talks import inbox_context, opened_talk
from store.schema import inbox, letter, resident
from tests.chats.player import TO_THE_VILLAGE, Player, clock_on
from tests.houses import a_house
from tests.telegram_fake import a_message

TO_THE_PHOTOS = f"""{TO_THE_VILLAGE}
> 跳过
> 跳过
> 罗小凤
> 跳过
> 13800012345
> 电线老化
>photo
>photo
"""


@pytest.fixture
def player(store: Store, tmp_path: Path) -> Iterator[Player]:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, store) as house:
        yield Player(house, clock)


def changed(house: House, number: int, message: int, text: str) -> Inbound:
    raw = {"update_id": number, "edited_message": a_message(501, message, text=text)}
    inbound = receive(raw, 7)
    assert inbound is not None
    return inbound


async def test_the_same_change_twice_is_one(player: Player) -> None:
    house = player.house
    for number, text in enumerate(("申请", "知道了", "我自己", "着火了", "昨天"), 1):
        said = receive({"update_id": number, "message": a_message(501, number, text=text)}, 7)
        assert said is not None
        await take(house, said)
    first = await take(house, changed(house, 9, 5, "前天"))
    count = select(func.count()).select_from(letter)
    said_then = house.store.read_now(lambda tx: tx.execute(count).scalar_one())
    again = await take(house, changed(house, 9, 5, "前天"))
    assert (first.duplicate, again.duplicate) == (False, True)
    assert house.store.read_now(lambda tx: tx.execute(count).scalar_one()) == said_then


MEANWHILE = (
    ">edit 电线老化 > 电线老化，先冒烟",
    "> 修改电话\n> 不变",
    "> 找人工\n> 您们几点下班\n> 继续申请\n> 接着填",
)


@pytest.mark.parametrize("meanwhile", MEANWHILE)
async def test_photos_that_were_sent_wait_while_something_else_is_mended(
    player: Player, meanwhile: str
) -> None:
    await player.play(TO_THE_PHOTOS)
    said = await player.play(meanwhile)
    assert "2 张照片" in said


async def test_what_was_mended_while_another_request_is_open_is_said_to_stay(player: Player) -> None:
    await player.play("> 申请\n> 知道了\n> 我自己\n> 着火了\n> 昨天\n> 算了\n>> 先留着，以后填\n> 我要投诉")
    said = await player.play(">edit 昨天 > 前天")
    assert "没有跟着变" in said and "哪一类" in said


async def test_a_request_that_was_put_aside_is_taken_up_again(player: Player) -> None:
    await player.play("> 申请\n> 知道了\n> 我自己\n> 着火了\n> 昨天\n> 算了\n>> 先留着，以后填")
    said = await player.play(">edit 昨天 > 前天")
    assert "改成了“2026年11月24日”" in said and "还过得去吗" in said


async def test_the_mended_words_of_a_complaint_stay_with_the_complaint(player: Player) -> None:
    """No clerk of another request of the same person reads them."""
    told = ["我要投诉村干部", "1", "不清楚", "牛场镇", "他要我送两条烟", "没有照片", "不留名", "提交"]
    await player.play("\n".join(f"> {line}" for line in told))
    assert "原样转给" in await player.play(">edit 他要我送两条烟 > 他要我送三条烟")
    kept = player.house.store.read_now(
        lambda tx: [
            orjson.loads(player.house.seal.open(row.body, inbox_context(row.channel, row.message_id)))
            for row in tx.execute(select(inbox).order_by(inbox.c.id)).all()
        ]
    )
    assert [body["apart"] for body in kept if "烟" in body["text"]] == [True, True]
    assert kept[-1]["edited"]


async def test_a_reply_that_is_changed_still_means_its_answer(player: Player) -> None:
    await player.play("> 申请\n> 知道了\n> 我自己\n> 着火了\n> 昨天")
    message = player.written["昨天"]
    await player.tell(Heard(text="前天", edited=True, about="anything", message=message))
    assert "2026年11月24日" in await player.play("> 修改\n> 发生时间")


def story_of(player: Player) -> str:
    """What is offered where the story is asked for."""
    house = player.house

    def read(tx: Tx) -> Talk:
        row = tx.execute(select(resident)).one()
        return opened_talk(house.seal, row.talk, row.id)

    return str(house.store.read_now(read).drafts["temporary"].old[keys.STORY.name])


LINES = (
    "我在工地上摔断了腿\n\n老板给了三千就不管了，家里有两个娃读书，我妈七十多了身体也不好，还要人照顾，"
    "我自己又做不得活，亲戚都借遍了，实在是没得法子了"
)


async def test_a_first_message_of_several_lines_is_mended_in_the_story_as_well(player: Player) -> None:
    await player.tell(Heard(text=LINES))
    await player.play("> 1")
    mended = LINES.replace("三千", "五千").replace("\n\n", "\n")
    await player.tell(Heard(text=mended, edited=True, message=player.written[LINES]))
    assert story_of(player) == mended


async def test_each_message_of_a_story_in_pieces_is_mended_where_it_stands(player: Player) -> None:
    await player.play("> 我妈病了\n> 在县医院住了三天\n> 花了三万多")
    assert "照您改的记下了" in await player.play(">edit 在县医院住了三天 > 在县医院住了十天")
    await player.play("> 我骑摩托摔断了腿")
    said = await player.play(">edit 在县医院住了十天 > 在州医院住了十天")
    assert "“事情经过”照您改的记下了" in said
    assert story_of(player) == "我妈病了\n在州医院住了十天\n花了三万多\n我骑摩托摔断了腿"


async def test_the_piece_told_last_is_not_told_twice_when_it_is_mended(player: Player) -> None:
    await player.play("> 我妈病了\n> 在县医院住了三天\n>edit 在县医院住了三天 > 在县医院住了十天")
    await player.play("> 我骑摩托摔断了腿")
    assert story_of(player) == "我妈病了\n在县医院住了十天\n我骑摩托摔断了腿"
