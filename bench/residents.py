"""Invented residents who apply for temporary assistance, as raw Telegram updates: the load of every bench."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

Update = dict[str, Any]

STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("apply", ("申请救助", "我想申请救助")),
    ("privacy", ("1", "知道了，继续", "好")),
    ("speaker", ("我自己或我家", "1", "我家")),
    ("hardship", ("看病花钱多", "6", "上学花钱多", "7")),
    ("living", ("还能过，就是很紧", "3", "还能过")),
    ("status", ("都不是", "1")),
    ("check", ("同意核对", "同意", "1")),
    ("members", ("4", "我和老伴带两个孙子", "三口人", "５")),
    ("sources", ("打工 种地", "打工、种地", "1 2")),
    ("work", ("一个月两千五", "3000", "每月1800")),
    ("farm", ("一年五千", "一年八千", "一个月400")),
    ("kind", ("看病", "1", "上学")),
    ("spending", ("三万五", "42000", "2.8万")),
    ("repaid", ("一万二", "8000", "0")),
    ("go_on", ("继续申请", "1")),
    ("township", ("陆坪镇", "4", "陆坪")),
    ("village", ("浪波河村", "2", "不清楚")),
    ("place", ("三组，小学后面", "跳过")),
    ("name", ("王大山", "杨秀英", "罗开富")),
    ("id", ("跳过",)),
    ("phone", ("13900001111", "139 0000 2222")),
    ("story", ("老伴脑梗住院，钱都借遍了", "孩子上大学，学费还没有凑齐")),
    ("receipts", ("以后补", "1")),
    ("truth", ("都是真实的", "是", "1")),
    ("submit", ("确认提交", "1")),
)
"""What is asked in turn, and ways in which people answer. The first line opens the application."""

TURNS = len(STEPS)
FIRST_CHAT = 100_000_000


def conversation(number: int, dice: Random) -> list[Update]:
    """Everything one resident sends, from the first words to handing in."""
    chat = FIRST_CHAT + number
    return [text_update(chat, number * 100 + step, dice.choice(said)) for step, (_, said) in enumerate(STEPS)]


def conversations(first: int, count: int, seed: int) -> Iterator[list[Update]]:
    dice = Random(seed)
    for number in range(first, first + count):
        yield conversation(number, dice)


def text_update(chat: int, number: int, said: str) -> Update:
    """A text message as Telegram sends it."""
    return {
        "update_id": number,
        "message": {
            "message_id": number % 1_000_000_000,
            "from": {"id": chat, "is_bot": False, "first_name": "山", "language_code": "zh-hans"},
            "chat": {"id": chat, "first_name": "山", "type": "private"},
            "date": 1_795_000_000,
            "text": said,
        },
    }
