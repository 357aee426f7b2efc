"""One message in, its answers out: nothing lost, nothing doubled, whatever goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import Table, func, select, update

from bot.channel import FileRef, Inbound
from bot.door import take, try_again
from bot.house import House
from dialogs.message import Heard
from store.database import Store, Tx
from store.erasing import erase
from store.post import letters
from store.post.failures import TRIES, messages_parked
from store.post.letters import Outgoing
from store.residents.conversation import last_lines
from store.schema import address, cases, inbox, letter, resident
from store.times import ms
from tests.chats.player import Clock, Player, clock_on
from tests.databases import broken
from tests.houses import a_house

QUICK = [
    "申请",
    "1",
    "1",
    "着火",
    "昨天",
    "2",
    "1",
    "1",
    "1",
    "跳过",
    "张三",
    "跳过",
    "13800012345",
    "烧了",
    "跳过",
    "是",
]


@pytest.fixture
def clock() -> Clock:
    return clock_on(date(2026, 11, 23))


@pytest.fixture
def house(store: Store, tmp_path: Path, clock: Clock) -> Iterator[House]:
    with a_house(tmp_path, clock, store) as built:
        yield built


def said(text: str, number: int, sender: str = "5") -> Inbound:
    return Inbound("telegram", sender, f"1:{number}", Heard(text=text), lang="zh")


async def count(house: House, table: Table) -> int:
    return await house.store.read(lambda tx: tx.execute(select(func.count()).select_from(table)).scalar_one())


async def test_a_message_delivered_five_times_is_answered_once(house: House) -> None:
    taken = await asyncio.gather(*(take(house, said("你好", 1)) for _ in range(5)))
    assert sum(not one.duplicate for one in taken) == 1
    assert await count(house, inbox) == 1
    assert await count(house, letter) == 1
    assert await count(house, resident) == await count(house, address) == 1


async def test_the_same_words_twice_are_two_messages(house: House) -> None:
    for number in range(3):
        await take(house, said("1", number))
    assert await count(house, inbox) == 3


async def test_twenty_impatient_taps_make_one_case(house: House, clock: Clock) -> None:
    player = Player(house, clock)
    for line in QUICK:
        await player.tell(Heard(text=line))
    await player._answers()
    press = Heard(choice=player.button("确认提交"))
    await asyncio.gather(*(player.tell(press) for _ in range(20)))
    assert await count(house, cases) == 1


async def test_a_turn_that_raises_is_kept_and_answered_later(house: House, clock: Clock) -> None:
    await take(house, said("你好", 1))
    with broken(house.store, "resident", "UPDATE"):
        failed = await take(house, said("申请", 2))
        assert failed.failed
    told = await house.store.read(lambda tx: last_lines(tx, house.seal, failed.resident_id))
    assert told[-1].text == "收到您的话了，我这边慢了一点，正在办，请等一下。"
    clock.pass_by(timedelta(minutes=1))
    assert await try_again(house) == 1
    assert await try_again(house) == 0
    lines = await house.store.read(lambda tx: last_lines(tx, house.seal, failed.resident_id))
    assert [line.text for line in lines if line.own] == ["你好", "申请"]
    assert any("继续吗" in line.text for line in lines)


async def test_what_fails_again_and_again_is_parked_where_staff_see_it(house: House, clock: Clock) -> None:
    taken = await take(house, said("你好", 1))
    with broken(house.store, "resident", "UPDATE"):
        await take(house, said("申请", 2))
        for _ in range(TRIES):
            clock.pass_by(timedelta(hours=1))
            await try_again(house)
    waiting = await house.store.read(lambda tx: tx.execute(messages_parked()).scalar_one())
    assert waiting == 1
    lines = await house.store.read(lambda tx: last_lines(tx, house.seal, taken.resident_id))
    assert "已经转给工作人员看" in lines[-1].text
    await take(house, said("帮助", 3))  # and nobody is blocked by it
    lines = await house.store.read(lambda tx: last_lines(tx, house.seal, taken.resident_id))
    assert any(line.text.startswith("一次只问一件事") for line in lines[-2:])


async def test_whoever_writes_for_the_first_time_is_told_and_the_words_are_theirs(
    house: House, clock: Clock
) -> None:
    """Of nobody they would stay behind when the person is erased, and bring them back when tried again."""
    with broken(house.store, "cases", "INSERT"):
        taken = await take(house, said("不想活了", 1))
    assert taken.failed and taken.resident_id
    lines = await house.store.read(lambda tx: last_lines(tx, house.seal, taken.resident_id))
    assert "正在办" in lines[-1].text
    now = clock()
    await house.store.write(lambda tx: erase(tx, house.seal, taken.resident_id, {}, None, now))
    clock.pass_by(timedelta(hours=1))
    assert await try_again(house) == 0
    assert await count(house, address) == 0


async def test_when_nothing_can_be_kept_nobody_says_received(house: House) -> None:
    with broken(house.store, "inbox", "INSERT"), pytest.raises(Exception, match="broken"):
        await take(house, said("你好", 1))
    assert await count(house, inbox) == 0
    assert not (await take(house, said("你好", 1))).duplicate


@pytest.mark.parametrize(
    "words", ["", "   ", "🙂" * 500, "a" * 5000, "\u202e\u200b\u0000", "\ud800 半个字", "١٢٣", "`;--<script>"]
)
async def test_whatever_is_said_gets_an_answer(house: House, words: str) -> None:
    taken = await take(house, said(words, 1))
    assert not taken.failed
    assert await count(house, letter) >= 1


async def test_going_on_with_on_another_phone(house: House, clock: Clock) -> None:
    old = Player(house, clock)
    for line in QUICK[:5]:
        await old.tell(Heard(text=line))
    await old._answers()
    await old.tell(Heard(text="换手机"))
    [answer] = await house.store.read(lambda tx: last_lines(tx, house.seal, old.resident, 1))
    code = "".join(char for char in answer.text.split("：")[1] if char.isdecimal())[:8]
    new = Player(house, clock, sender="another phone")
    await new.tell(Heard(text=code))
    await new.tell(Heard(text="申请"))
    lines = await house.store.read(lambda tx: last_lines(tx, house.seal, old.resident, 3))
    assert "吃饭、住处、看病" in lines[-1].text
    stranger = Player(house, clock, sender="a stranger")
    await stranger.tell(Heard(text=code))
    [refused] = await house.store.read(lambda tx: last_lines(tx, house.seal, stranger.resident, 1))
    assert refused.text.startswith("这个数不对")


@pytest.mark.parametrize(("album", "answers"), [("a7", 1), ("", 3)])
async def test_pictures_that_come_late_on_a_bad_line_are_answered_once_if_they_are_an_album(
    house: House, clock: Clock, album: str, answers: int
) -> None:
    """Who sends one picture does not wait for others; what is due has left when the next one comes."""

    def leaves(tx: Tx) -> None:
        at = ms(house.now())
        tx.execute(update(letter).where(letter.c.due_at <= at).values(state="sent"))

    for number in range(3):
        house.store.write_now(leaves)
        picture = FileRef("photo", f"p{number}")
        await take(house, replace(said("", number), files=(picture,), album=album))
        clock.pass_by(timedelta(seconds=3))
    kept = select(func.count()).select_from(letter)
    assert house.store.read_now(lambda tx: tx.execute(kept).scalar()) == answers


@pytest.mark.parametrize(("second", "amends"), [("a7", "88"), ("a8", "")])
async def test_what_comes_of_an_album_after_its_answer_has_left_changes_that_answer(
    house: House, clock: Clock, second: str, amends: str
) -> None:
    """Somebody died, or the line was bad for long."""

    def out(tx: Tx) -> Outgoing:
        [one] = letters.claim(tx, house.seal, ["telegram"], ms(house.now()), 20_000, 5)
        return one

    first = replace(said("", 1), files=(FileRef("photo", "p1"),), album="a7")
    await take(house, first)
    clock.pass_by(timedelta(minutes=1))
    left = house.store.write_now(out)
    assert left.amends == ""
    house.store.write_now(lambda tx: letters.sent(tx, left.id, left.lease, "88", ms(house.now())))
    for number in (2, 3):
        await take(house, replace(first, message_id=str(number), album=second))
    clock.pass_by(timedelta(minutes=1))
    late = house.store.write_now(out)
    assert (late.amends, late.replaces) == (amends, "")
