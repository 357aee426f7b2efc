"""What residents see in Telegram, and what becomes of a letter when Telegram does not want it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.channel import Letter, Sent, TryLater, Unreachable
from bot.pace import Pace
from bot.telegram.deliver import Telegram
from bot.telegram.files import LARGEST
from bot.telegram.pages import split, units
from dialogs.message import Option, Say
from tests.houses import the_ground
from tests.patience import PATIENCE
from tests.telegram_fake import FakeTelegram

CHAT = "501"
YES_NO = (Option("a:3:yes", "是"), Option("a:3:no", "不是"))


def a_letter(
    say: Say | str, number: int = 1, to: str = CHAT, attempts: int = 0, replaces: str = "", amends: str = ""
) -> Letter:
    words = say if isinstance(say, Say) else Say(say)
    return Letter(number, "telegram", to, words, attempts, replaces, amends)


async def test_a_question_comes_with_its_buttons_short_ones_side_by_side(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    options = (*YES_NO, Option("g:why", "为什么要问这个问题"), Option("g:staff", "找人工", strong=True))
    outcome = await telegram.deliver(a_letter(Say("您住在福泉吗？", options, about="lives", takes="day")))
    [call] = fake.sent()
    assert isinstance(outcome, Sent) and outcome.provider_id.isdecimal()
    assert call.fields["text"] == "您住在福泉吗？"
    assert call.buttons == [
        [("是", "a:3:yes"), ("不是", "a:3:no")],
        [("为什么要问这个问题", "g:why")],
        [("找人工", "g:staff")],
    ]


async def test_buttons_carry_the_number_that_may_be_typed_instead(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    await telegram.deliver(a_letter(Say("哪一样？", YES_NO, about="q", takes="choice")))
    assert fake.sent()[0].buttons == [[("1. 是", "a:3:yes"), ("2. 不是", "a:3:no")]]


async def test_each_line_of_a_summary_has_its_button(telegram: Telegram, fake: FakeTelegram) -> None:
    lines = tuple((f"第{n}样", "有", f"g:change:{n}") for n in range(1, 7))
    say = Say(
        "还没有提交\n都对吗？", (Option("a:9:yes", "确认提交", strong=True),), "submit", "choice", lines=lines
    )
    await telegram.deliver(a_letter(say))
    [call] = fake.sent()
    assert call.fields["text"].startswith("还没有提交\n1. 第1样：有\n2. 第2样：有")
    assert [[label for label, _ in row] for row in call.buttons] == [
        ["修改 1", "修改 2", "修改 3", "修改 4"],
        ["修改 5", "修改 6"],
        ["确认提交"],
    ]


async def test_a_button_that_telegram_would_refuse_is_left_out(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    await telegram.deliver(
        a_letter(Say("哪个村？", (Option("a:1:" + "村" * 21, "很长"), YES_NO[0]), about="q", takes="day"))
    )
    assert fake.sent()[0].buttons == [[("是", "a:3:yes")]]


async def test_a_page_of_ours_is_a_button_where_the_address_is_safe(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    await telegram.deliver(a_letter(Say("进度", link=("/case/1", "打开"))))
    assert fake.sent()[0].buttons == [[("打开", "https://help.example/case/1")]]


async def test_and_is_written_out_where_it_is_not(fake: FakeTelegram) -> None:
    channel = Telegram(fake.bot(), the_ground().languages, "http://127.0.0.1:8000")
    await channel.deliver(a_letter(Say("进度", link=("/case/1", "打开"))))
    assert fake.texts() == ["进度\n\n打开\nhttp://127.0.0.1:8000/case/1"]
    await channel.close()


async def test_how_far_one_has_come_is_said_in_the_language_of_the_text(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    await telegram.deliver(a_letter(Say("几口人？", progress=(3, 9))))
    await telegram.deliver(a_letter(Say("How many?", progress=(3, 9))))
    assert fake.texts() == ["几口人？\n\n（第 3 步，大约共 9 步）", "How many?\n\n(Step 3 of about 9)"]


async def test_a_long_text_is_split_where_a_reader_pauses_and_the_buttons_come_last(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    text = "请您把情况说清楚一些。" * 800
    outcome = await telegram.deliver(a_letter(Say(text, YES_NO)))
    first, second, third = fake.sent()
    assert "".join(fake.texts()) == text
    assert all(part.endswith("。") and units(part) <= 4096 for part in fake.texts())
    assert not first.buttons and not second.buttons and third.buttons
    assert outcome == Sent("3")


def test_emojis_are_counted_as_telegram_counts_them_and_never_cut_apart() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    parts = split(family * 1000)
    assert "".join(parts) == family * 1000
    assert all(units(part) <= 4096 and len(part) % 5 == 0 for part in parts)


def test_a_text_of_nothing_but_blanks_is_no_message() -> None:
    assert split(" \n ") == []


async def test_an_empty_letter_is_reported_not_swallowed(telegram: Telegram, fake: FakeTelegram) -> None:
    assert await telegram.deliver(a_letter("  ")) == Unreachable("nothing to say")


async def test_a_phone_number_can_be_shared_with_one_tap_and_the_key_goes_away_afterwards(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    ask = Say("怎么联系您？", (Option("g:skip", "跳过"),), about="phone", takes="phone")
    await telegram.deliver(a_letter(ask))
    await telegram.settle()
    question, share = fake.sent()
    assert question.buttons == [[("跳过", "g:skip")]]
    assert share.markup["keyboard"] == [[{"text": "把我的手机号发过来", "request_contact": True}]]
    assert share.markup["one_time_keyboard"] is True

    await telegram.deliver(a_letter(Say("您住哪个村？", YES_NO, about="village"), 2, replaces="1"))
    await telegram.settle()
    assert [call.fields["message_id"] for call in fake.sent("deleteMessage")] == ["2"]
    assert [call.fields["message_id"] for call in fake.sent("editMessageReplyMarkup")] == ["1"]


async def test_the_share_key_follows_after_a_pause_and_nobody_waits_for_it(fake: FakeTelegram) -> None:
    """Telegram refuses a second message within a second: the key used to fall victim to that."""
    channel = Telegram(fake.bot(), the_ground().languages, "", Pace(1000, same_chat=0.2))
    ask = Say("怎么联系您？", (Option("g:skip", "跳过"),), about="phone", takes="phone")
    assert isinstance(await channel.deliver(a_letter(ask)), Sent)
    assert len(fake.sent()) == 1
    await channel.settle()
    assert len(fake.sent()) == 2
    await channel.close()


async def test_who_answers_before_the_share_key_came_is_not_offered_it(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    ask = Say("怎么联系您？", (Option("g:skip", "跳过"),), about="phone", takes="phone")
    await telegram.deliver(a_letter(ask))
    await telegram.deliver(a_letter("记下了。", 2, replaces="1"))
    await telegram.settle()
    assert [call.fields["text"] for call in fake.sent()] == ["怎么联系您？", "记下了。"]
    assert not fake.sent("deleteMessage")


async def test_a_question_without_other_buttons_carries_the_share_key_itself(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    await telegram.deliver(a_letter(Say("您在哪里？", about="place", takes="place")))
    await telegram.deliver(a_letter(Say("记下了。"), 2, replaces="1"))
    ask, after = fake.sent()
    assert ask.markup["keyboard"][0][0]["request_location"] is True
    assert after.markup == {"remove_keyboard": True}


def press(label: str = "2. 不是", data: str = "a:3:no", text: str = "您住在福泉吗？") -> dict[str, Any]:
    bubble = {
        "message_id": 88,
        "chat": {"id": int(CHAT), "type": "private"},
        "text": text,
        "reply_markup": {"inline_keyboard": [[{"text": label, "callback_data": data}]]},
    }
    who = {"id": int(CHAT), "is_bot": False}
    return {"update_id": 5, "callback_query": {"id": "q1", "from": who, "message": bubble, "data": data}}


async def test_a_pressed_bubble_shows_what_was_chosen_and_cannot_be_pressed_again(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    raw = press()
    telegram.acknowledge(raw, telegram.receive(raw))
    await telegram.settle()
    assert [call.fields["callback_query_id"] for call in fake.sent("answerCallbackQuery")] == ["q1"]
    [edit] = fake.sent("editMessageText")
    assert edit.fields["text"] == "您住在福泉吗？\n\n您选了：不是"
    assert "reply_markup" not in edit.fields

    await telegram.deliver(a_letter(Say("好的。", about="next"), replaces="88"))
    await telegram.settle()
    assert fake.sent("editMessageReplyMarkup") == []  # its buttons are gone already


async def test_a_bubble_too_old_to_be_read_only_loses_its_buttons(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    raw = press()
    raw["callback_query"]["message"] = {"message_id": 88, "chat": {"id": 501, "type": "private"}, "date": 0}
    telegram.acknowledge(raw, telegram.receive(raw))
    await telegram.settle()
    assert fake.sent("editMessageText") == [] and len(fake.sent("editMessageReplyMarkup")) == 1


async def test_the_bubble_about_an_album_says_how_many_have_come_by_now(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    done = Say("收到10张。", (Option("a:3:done", "发完了"),), about="proof", takes="photos")
    assert await telegram.deliver(a_letter(done, amends="88")) == Sent("88")
    [edit] = fake.sent("editMessageText")
    assert (edit.fields["message_id"], edit.fields["text"]) == ("88", "收到10张。")
    assert edit.buttons == [[("发完了", "a:3:done")]]
    fake.fail("editMessageText", 400, "Bad Request: message is not modified")
    assert await telegram.deliver(a_letter(done, amends="88")) == Sent("88")
    assert fake.sent() == []


async def test_where_a_bubble_cannot_be_changed_any_more_another_says_it(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    fake.fail("editMessageText", 400, "Bad Request: message to edit not found")
    said = await telegram.deliver(a_letter("收到10张。", amends="88"))
    assert isinstance(said, Sent) and said.provider_id != "88"
    assert [call.fields["text"] for call in fake.sent()] == ["收到10张。"]


async def test_courtesies_that_fail_fail_nothing_else(telegram: Telegram, fake: FakeTelegram) -> None:
    for method in ("answerCallbackQuery", "editMessageText", "editMessageReplyMarkup", "deleteMessage"):
        fake.fail(method, 400, "Bad Request: message to edit not found")
    raw = press()
    telegram.acknowledge(raw, telegram.receive(raw))
    assert isinstance(await telegram.deliver(a_letter("好的。", replaces="70")), Sent)
    await telegram.settle()


async def test_asked_to_wait_the_letter_waits_as_long_and_only_that_chat(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    fake.fail("sendMessage", 429, "Too Many Requests: retry after 3", retry_after=3)
    assert await telegram.deliver(a_letter("好的。")) == TryLater(3.0, "asked to wait")


async def test_when_two_chats_are_asked_to_wait_at_once_everybody_waits(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    for _ in range(2):
        fake.fail("sendMessage", 429, "Too Many Requests: retry after 3", retry_after=3)
    await telegram.deliver(a_letter("好的。"))
    second = await telegram.deliver(a_letter("好的。", 2, to="502"))
    assert second == TryLater(3.0, "asked to wait", everybody=True)


CLOSED = [
    (403, "Forbidden: bot was blocked by the user"),
    (403, "Forbidden: user is deactivated"),
    (403, "Forbidden: bot can't initiate conversation with a user"),
    (400, "Bad Request: chat not found"),
]


@pytest.mark.parametrize("status, words", CLOSED)
async def test_a_closed_door_is_not_knocked_at_again(
    telegram: Telegram, fake: FakeTelegram, status: int, words: str
) -> None:
    fake.fail("sendMessage", status, words)
    assert await telegram.deliver(a_letter("好的。")) == Unreachable(words, blocked=True)


async def test_another_refusal_is_tried_a_few_times_and_is_not_taken_for_a_closed_door(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    words = "Forbidden: not enough rights"
    for _ in range(2):
        fake.fail("sendMessage", 403, words)
    assert await telegram.deliver(a_letter("好的。")) == TryLater(0, words)
    assert await telegram.deliver(a_letter("好的。", attempts=2)) == Unreachable(words)


async def test_a_letter_that_telegram_cannot_read_is_failed_at_once(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    fake.fail("sendMessage", 400, "Bad Request: message text is strange")
    assert await telegram.deliver(a_letter("好的。")) == Unreachable("Bad Request: message text is strange")


async def test_words_arrive_even_when_their_buttons_are_refused(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    fake.fail("sendMessage", 400, "Bad Request: BUTTON_DATA_INVALID")
    assert isinstance(await telegram.deliver(a_letter(Say("好吗？", YES_NO))), Sent)
    assert fake.texts() == ["好吗？"]


async def test_trouble_on_their_side_is_tried_again(telegram: Telegram, fake: FakeTelegram) -> None:
    fake.fail("sendMessage", 500, "Internal Server Error")
    assert isinstance(await telegram.deliver(a_letter("好的。")), TryLater)
    fake.raw["sendMessage"] = [(502, b"<html>Bad Gateway</html>"), (200, b"<html>log in</html>"), (200, b"{")]
    for _ in range(3):
        outcome = await telegram.deliver(a_letter("好的。"))
        assert isinstance(outcome, TryLater) and not outcome.everybody and outcome.seconds == 0
    assert isinstance(await telegram.deliver(a_letter("好的。")), Sent)


async def test_a_wrong_token_stops_the_post_not_the_letters(telegram: Telegram, fake: FakeTelegram) -> None:
    fake.fail("sendMessage", 401, "Unauthorized")
    outcome = await telegram.deliver(a_letter("好的。"))
    assert isinstance(outcome, TryLater) and outcome.everybody


async def test_a_silent_server_does_not_hold_us(fake: FakeTelegram, telegram: Telegram) -> None:
    telegram.bot.session.timeout = 0.2
    fake.slow["sendMessage"] = 10 * PATIENCE
    assert isinstance(await asyncio.wait_for(telegram.deliver(a_letter("好的。")), PATIENCE), TryLater)


async def test_nobody_at_home_is_tried_again(fake: FakeTelegram) -> None:
    channel = Telegram(fake.bot(), the_ground().languages, "")
    channel.bot.session.api = type(channel.bot.session.api).from_base("http://127.0.0.1:9")
    assert isinstance(await channel.deliver(a_letter("好的。")), TryLater)
    await channel.close()


async def test_what_has_left_of_a_long_letter_is_not_sent_again(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    text = "请您把情况说清楚一些。" * 500
    sending = asyncio.create_task(telegram.deliver(a_letter(text)))
    while not fake.sent():
        await asyncio.sleep(0)
    fake.fail("sendMessage", 429, "Too Many Requests: retry after 1", retry_after=1)
    assert isinstance(await sending, TryLater)
    assert isinstance(await telegram.deliver(a_letter(text)), Sent)
    assert "".join(fake.texts()) == text


async def test_a_file_is_fetched_whole(telegram: Telegram, fake: FakeTelegram) -> None:
    fake.holds_file("photo-1", b"\xff\xd8\xff" * 100_000)
    assert await telegram.fetch("photo-1") == b"\xff\xd8\xff" * 100_000


async def test_a_file_that_is_too_big_is_not_read_to_its_end(telegram: Telegram, fake: FakeTelegram) -> None:
    fake.holds_file("photo-1", b"x" * (LARGEST + 1))
    assert await telegram.fetch("photo-1") == Unreachable("too big")
    fake.fail("getFile", 400, "Bad Request: file is too big")
    assert await telegram.fetch("photo-2") == Unreachable("too big")


async def test_a_file_that_is_gone_is_said_to_be_gone(telegram: Telegram, fake: FakeTelegram) -> None:
    assert await telegram.fetch("nothing") == Unreachable("no such file")


async def test_a_file_server_in_trouble_is_asked_again(telegram: Telegram, fake: FakeTelegram) -> None:
    fake.fail("getFile", 502, "Bad Gateway")
    assert isinstance(await telegram.fetch("photo-1"), TryLater)
