"""Nothing that residents send is lost between Telegram and the store, whatever fails in between."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from bot.channel import Inbound
from bot.telegram.arrivals import Arrivals, Take
from bot.telegram.commands import introduce
from bot.telegram.deliver import Telegram
from bot.telegram.polling import Poller
from bot.telegram.webhook import KINDS, bring_updates_to
from tests.houses import the_ground
from tests.patience import PATIENCE, until
from tests.telegram_fake import FakeTelegram


class Desk:
    """Keeps what it is handed; fails where it is told to, as a store does."""

    def __init__(self) -> None:
        self.kept: list[Inbound] = []
        self.tries: Counter[str] = Counter()
        self.fails: Callable[[Inbound, int], bool] = lambda inbound, tries: False
        self.gate: asyncio.Event | None = None  # nothing is kept before it is open
        self.at_work = 0

    async def take(self, inbound: Inbound) -> None:
        self.tries[inbound.message_id] += 1
        self.at_work += 1
        if self.gate is not None:
            await self.gate.wait()
        self.at_work -= 1
        if self.fails(inbound, self.tries[inbound.message_id]):
            raise OSError("database is locked")
        self.kept.append(inbound)

    def texts(self, chat: int | None = None) -> list[str]:
        return [one.heard.text for one in self.kept if chat is None or one.sender == str(chat)]


@asynccontextmanager
async def polling(telegram: Telegram, take: Take) -> AsyncIterator[None]:
    stop = asyncio.Event()
    poller = Poller(telegram.bot, Arrivals(telegram, take), long_poll=1)
    running = asyncio.create_task(poller.run(stop))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(running, PATIENCE)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.telegram.polling.FIRST_WAIT", 0.05)
    monkeypatch.setattr("bot.telegram.polling.CONFLICT_WAIT", 0.05)


async def test_what_is_kept_is_acknowledged(fake: FakeTelegram, telegram: Telegram) -> None:
    desk = Desk()
    async with polling(telegram, desk.take):
        await fake.say(501, "您好")
        await until(lambda: not fake.waiting())
    assert desk.texts() == ["您好"]


async def test_what_could_not_be_kept_is_asked_for_again(fake: FakeTelegram, telegram: Telegram) -> None:
    desk = Desk()
    desk.fails = lambda inbound, tries: inbound.heard.text == "二" and tries < 4
    async with polling(telegram, desk.take):
        for text in ("一", "二", "三"):
            await fake.say(501, text)
        await until(lambda: len(desk.kept) == 3)
        await until(lambda: not fake.waiting())
    assert desk.texts() == ["一", "二", "三"]  # in order: nothing of a chat overtakes what failed
    assert desk.tries["7:1:501"] == 1  # what was kept is not taken twice


async def test_one_chat_in_trouble_does_not_hold_up_another(fake: FakeTelegram, telegram: Telegram) -> None:
    desk = Desk()
    desk.fails = lambda inbound, tries: inbound.sender == "501"
    async with polling(telegram, desk.take):
        await fake.say(501, "我")
        for text in ("甲", "乙"):
            await fake.say(502, text)
        await until(lambda: desk.texts(502) == ["甲", "乙"])
        await fake.say(502, "丙")
        await until(lambda: desk.texts(502) == ["甲", "乙", "丙"])
        assert 1 in fake.waiting()  # still with Telegram
        desk.fails = lambda inbound, tries: False
        await until(lambda: not fake.waiting())
    assert desk.texts(501) == ["我"]
    assert max(desk.tries[f"7:{number}:502"] for number in (2, 3, 4)) == 1


async def test_a_restart_loses_nothing_and_drops_nothing(fake: FakeTelegram, telegram: Telegram) -> None:
    desk = Desk()
    for number in range(250):
        await fake.say(500 + number % 7, str(number))
    desk.fails = lambda inbound, tries: len(desk.kept) >= 60
    async with polling(telegram, desk.take):
        await until(lambda: len(desk.kept) >= 60)
    desk.fails = lambda inbound, tries: False
    async with polling(telegram, desk.take):
        await until(lambda: not fake.waiting())
    assert set(desk.texts()) == {str(number) for number in range(250)}
    for chat in range(500, 507):
        numbers = [int(text) for text in dict.fromkeys(desk.texts(chat))]
        assert numbers == sorted(numbers)
    assert all(call.fields.get("drop_pending_updates") in (None, "false") for call in fake.calls)


async def test_different_chats_are_taken_side_by_side(fake: FakeTelegram, telegram: Telegram) -> None:
    desk = Desk()
    desk.gate = asyncio.Event()
    for chat in range(20):
        await fake.say(500 + chat, "好")
    async with polling(telegram, desk.take):
        await until(lambda: desk.at_work > 5)
        desk.gate.set()
        await until(lambda: len(desk.kept) == 20)


async def test_an_update_nobody_understands_blocks_nothing(fake: FakeTelegram, telegram: Telegram) -> None:
    desk = Desk()
    await fake.queue(hologram={"x": 1})
    await fake.queue(message={"message_id": "?", "chat": 7, "date": {}})
    await fake.say(501, "您好")
    async with polling(telegram, desk.take):
        await until(lambda: not [number for number in fake.waiting() if number > 1])
    assert desk.texts() == ["您好"]


async def test_a_second_poller_and_a_forgotten_webhook_only_cost_time(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    desk = Desk()
    fake.fail("getUpdates", 409, "Conflict: terminated by other getUpdates request")
    fake.fail("getUpdates", 502, "Bad Gateway")
    fake.fail("getUpdates", 429, "Too Many Requests: retry after 1", retry_after=1)
    fake.raw["getUpdates"] = [(502, b"<html>")]
    await fake.say(501, "您好")
    async with polling(telegram, desk.take):
        await until(lambda: desk.texts() == ["您好"])
    assert len(fake.sent("deleteWebhook")) == 2


async def test_stopping_does_not_wait_for_the_long_poll(fake: FakeTelegram, telegram: Telegram) -> None:
    stop = asyncio.Event()
    fake.slow["getUpdates"] = 10 * PATIENCE
    poller = Poller(telegram.bot, Arrivals(telegram, Desk().take), long_poll=round(10 * PATIENCE))
    running = asyncio.create_task(poller.run(stop))
    await until(lambda: fake.asked["getUpdates"] == 1)
    stop.set()
    await asyncio.wait_for(running, PATIENCE)


async def test_a_pressed_button_is_answered_only_after_it_is_kept(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    order: list[str] = []

    async def take(inbound: Inbound) -> None:
        order.append(f"before {len(fake.sent('answerCallbackQuery'))}")

    bubble = {"message_id": 9, "chat": {"id": 501, "type": "private"}, "text": "?"}
    raw = {"update_id": 1, "callback_query": {"id": "q", "message": bubble, "data": "a:1:x"}}
    await Arrivals(telegram, take).hand_in(raw)
    await telegram.settle()
    assert order == ["before 0"] and len(fake.sent("answerCallbackQuery")) == 1


async def test_a_group_is_told_once_and_nothing_of_it_is_kept(fake: FakeTelegram, telegram: Telegram) -> None:
    desk, arrivals = Desk(), Arrivals(telegram, Desk().take)
    group = {"id": -100, "type": "group", "title": "村民群"}
    for number in range(3):
        who = {"id": 501, "is_bot": False, "language_code": "zh-hans"}
        said = {"message_id": number, "from": who, "chat": group, "text": "/apply"}
        await arrivals.hand_in({"update_id": number, "message": said})
    await telegram.settle()
    assert desk.kept == []
    assert len(fake.texts(-100)) == 1 and "私聊" in fake.texts(-100)[0]


async def test_the_commands_are_set_in_each_language(fake: FakeTelegram, telegram: Telegram) -> None:
    await introduce(telegram.bot, the_ground().languages)
    asked = fake.sent("setMyCommands")
    assert [call.fields.get("language_code") for call in asked] == [None, "zh", "en"]
    first = [json.loads(call.fields["commands"])[0] for call in asked]
    assert [command["description"] for command in first] == ["申请救助", "申请救助", "Apply for help"]
    assert len(fake.sent("setChatMenuButton")) == 1


async def test_commands_that_cannot_be_set_stop_nothing(fake: FakeTelegram, telegram: Telegram) -> None:
    fake.fail("setMyCommands", 500, "Internal Server Error")
    await introduce(telegram.bot, the_ground().languages)


async def test_the_webhook_is_set_with_its_secret_and_drops_nothing(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    assert await bring_updates_to(telegram.bot, "https://help.example/", "s3cret")
    [call] = fake.sent("setWebhook")
    assert call.fields["url"] == "https://help.example/telegram/webhook"
    assert call.fields["secret_token"] == "s3cret" and "drop_pending_updates" not in call.fields
    assert all(kind in call.fields["allowed_updates"] for kind in KINDS)


async def test_a_webhook_that_telegram_refuses_is_reported(fake: FakeTelegram, telegram: Telegram) -> None:
    fake.fail("setWebhook", 400, "Bad Request: bad webhook")
    assert not await bring_updates_to(telegram.bot, "https://help.example", "s3cret")
