"""Keyboards. Answers are inline buttons, because those can be taken away once they are used."""

from __future__ import annotations

import logging
import re
from unicodedata import east_asian_width

from bot.telegram.library import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    WebAppInfo,
)
from dialogs.message import Option, Say
from dialogs.turns.offshore import PATH
from dialogs.words import Words

log = logging.getLogger(__name__)

PAYLOAD_BYTES = 64
_HALF_A_ROW = 14  # a Chinese character is two wide; more than seven are cut off on a small phone
_MOST = 80
_IN_A_ROW = 4
_NUMBER = re.compile(r"^\d{1,2}\. ")


def inline(say: Say, words: Words, public_url: str) -> InlineKeyboardMarkup | None:
    """The buttons under a bubble, the main ones last; None where there are none."""
    rows = [*_changes(say, words), *_answers(say)]
    if say.link and public_url.startswith("https://"):
        rows += _links(say, say.link[1], words, address(say, public_url))
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def in_words(say: Say, words: Words, public_url: str) -> str:
    """The text; with the link written out where Telegram would refuse it as a button."""
    parts = [say.plain()]
    if say.link and not public_url.startswith("https://"):
        parts.append(f"{say.link[1]}\n{address(say, public_url)}")
    if say.progress:
        step, steps = say.progress
        parts.append(words.say("telegram-progress", {"step": step, "steps": steps}))
    return "\n\n".join(part for part in parts if part)


def without_number(label: str) -> str:
    """The label as the dialogue wrote it."""
    return _NUMBER.sub("", label)


def _links(say: Say, label: str, words: Words, url: str) -> list[list[InlineKeyboardButton]]:
    """A page that asks for one thing opens inside the chat; the browser is for phones where it does not."""
    if not say.link or not say.link[0].startswith(PATH):
        return [[InlineKeyboardButton(text=label, url=url)]]
    inside = InlineKeyboardButton(text=label, web_app=WebAppInfo(url=url), style="primary")
    return [[inside], [InlineKeyboardButton(text=words.say("telegram-in-browser"), url=url)]]


def _changes(say: Say, words: Words) -> list[list[InlineKeyboardButton]]:
    """A small button for each line of a summary: the text counts the lines, too."""
    buttons = [
        InlineKeyboardButton(text=words.say("telegram-change", {"n": number}), callback_data=payload)
        for number, (_, _, payload) in enumerate(say.lines, 1)
        if _fits(payload)
    ]
    return [buttons[start : start + _IN_A_ROW] for start in range(0, len(buttons), _IN_A_ROW)]


def _answers(say: Say) -> list[list[InlineKeyboardButton]]:
    rows: list[list[InlineKeyboardButton]] = []
    counted = say.numbered and not say.lines and (len(say.options) > 1 or say.after > 0)
    beside = False  # whether the last row has room for another short button
    for number, option in list(zip(say.numbers, say.options, strict=True))[:_MOST]:
        if not _fits(option.value):
            continue
        button = _button(option, f"{number}. " if counted else "")
        short = width(button.text) <= _HALF_A_ROW and not option.strong
        if short and beside:
            rows[-1].append(button)
        else:
            rows.append([button])
        beside = short and not beside
    return rows


def _button(option: Option, number: str) -> InlineKeyboardButton:
    style = "primary" if option.strong else None
    return InlineKeyboardButton(text=number + option.label, callback_data=option.value, style=style)


def _fits(payload: str) -> bool:
    size = len(payload.encode())
    if not 0 < size <= PAYLOAD_BYTES:
        log.error("a button has a payload of %d bytes and is left out", size)
        return False
    return True


def address(say: Say, public_url: str) -> str:
    path = say.link[0] if say.link else ""
    return f"{public_url.rstrip('/')}/{path.lstrip('/')}"


def share(takes: str, words: Words) -> ReplyKeyboardMarkup | None:
    """The big key that hands over one's phone number or position; it goes away when it is used."""
    if takes == "phone":
        button = KeyboardButton(text=words.say("telegram-share-phone"), request_contact=True)
    elif takes == "place":
        button = KeyboardButton(text=words.say("telegram-share-place"), request_location=True)
    else:
        return None
    return ReplyKeyboardMarkup(keyboard=[[button]], resize_keyboard=True, one_time_keyboard=True)


def width(label: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in label)
