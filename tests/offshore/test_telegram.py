"""On Telegram itself: which button opens the page, what is asked of its servers, and what leaves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import orjson
import pytest
from sqlalchemy import func, select

from bot.channel import FileRef, Inbound
from bot.door import take, try_again
from bot.house import House
from bot.post import post_due
from bot.telegram.deliver import Telegram
from dialogs.hear.long_numbers import holds_number
from dialogs.message import Heard, Say
from store.casework.letters import post_to_resident
from store.residents.talks import inbox_context
from store.schema import inbox, job, paper
from tests.chats.player import Clock, Player
from tests.door.test_door import broken
from tests.houses import the_ground
from tests.offshore.conftest import ID
from tests.telegram_fake import FakeTelegram, fake_telegram


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with fake_telegram() as server:
        yield server


async def carry(house: House, fake: FakeTelegram, public_url: str) -> None:
    channel = Telegram(fake.bot(), the_ground().languages, public_url)
    try:
        await post_due(house, {channel.name: channel})
    finally:
        await channel.close()


def a_say(number: int, heard: Heard, *files: FileRef) -> Inbound:
    return Inbound("telegram", "901", f"7:{number}", heard, files, lang="zh-hans")


def kept(house: House) -> list[str]:
    rows = house.store.read_now(lambda tx: tx.execute(select(inbox)).all())
    return [
        orjson.dumps(
            orjson.loads(house.seal.open(bytes(r.body), inbox_context(r.channel, r.message_id)))
        ).decode()
        for r in rows
    ]


def letter(house: House, player: Player, say: Say) -> None:
    house.store.write_now(
        lambda tx: post_to_resident(
            tx, house.seal, player.resident, say, "one", house.now(), None, at_once=True
        )
    )


async def test_with_https_the_page_opens_inside_the_chat_or_in_the_browser(
    house: House, clock: Clock, fake: FakeTelegram
) -> None:
    player = Player(house, clock, sender="501", channel="telegram")
    await player.play("> 你好")
    link = ("/once/abc", "打开网页填号码")
    letter(house, player, Say("请填号码", link=link))
    await carry(house, fake, "https://help.example")
    await carry(house, fake, "https://help.example")
    rows = fake.sent()[-1].markup["inline_keyboard"]
    assert rows[0][0]["web_app"] == {"url": "https://help.example/once/abc"}
    assert rows[1][0]["url"] == "https://help.example/once/abc"


async def test_without_https_the_link_is_written_out(house: House, clock: Clock, fake: FakeTelegram) -> None:
    player = Player(house, clock, sender="501", channel="telegram")
    await player.play("> 你好")
    letter(house, player, Say("请填号码", link=("/once/abc", "打开网页填号码")))
    for _ in range(2):
        await carry(house, fake, "http://127.0.0.1:8000")
    assert fake.texts()[-1].endswith("打开网页填号码\nhttp://127.0.0.1:8000/once/abc")


async def test_whoever_wrote_it_no_number_leaves(house: House, clock: Clock, fake: FakeTelegram) -> None:
    player = Player(house, clock, sender="501", channel="telegram")
    await player.play("> 你好")
    lines = (("身份证号", "1101**********002X", "g:change:x"), ("电话", "13800012345", "g:change:y"))
    letter(house, player, Say(f"您的号码 {ID}\n卡号 6222020000000000000，打 12345", lines=lines))
    for _ in range(2):
        await carry(house, fake, "https://help.example")
    said = fake.texts()[-1]
    assert "1101" not in said and "002X" not in said and "6222" not in said
    assert "13800012345" in said and "12345" in said


async def test_a_photo_is_neither_fetched_nor_kept(house: House) -> None:
    """Nobody even asks Telegram for it."""
    await take(house, a_say(1, Heard(), FileRef("photo", "file-1")))
    await take(house, a_say(2, Heard(), FileRef("voice", "file-2")))

    def count(table: Any) -> int:
        return house.store.read_now(
            lambda tx: int(tx.execute(select(func.count()).select_from(table)).scalar_one())
        )

    assert count(job) == 0 and count(paper) == 0
    assert "没有留下" in kept(house)[0] and "file-1" not in kept(house)[0]


async def test_an_edited_message_and_a_caption_are_looked_at_as_well(house: House) -> None:
    await take(house, a_say(1, Heard(text=f"证号 {ID}", edited=True)))
    await take(house, a_say(2, Heard(text=f"证号 {ID}"), FileRef("photo", "file-1")))
    assert len(kept(house)) == 2
    assert not any(holds_number(body) for body in kept(house))


async def test_a_number_in_a_message_whose_turn_failed_is_not_kept_either(house: House, clock: Clock) -> None:
    await take(house, a_say(1, Heard(text="你好")))
    with broken(house.store, "resident", "UPDATE"):
        failed = await take(house, a_say(2, Heard(text=f"我两天没吃饭了，证号 {ID}")))
        assert failed.failed
        assert not any(holds_number(body) for body in kept(house))
    clock.pass_by(timedelta(minutes=30))
    assert await try_again(house) == 1
    assert not any(holds_number(body) for body in kept(house))
