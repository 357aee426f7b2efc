"""The channel: letters out, files in, and the small courtesies around a pressed button."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Coroutine, Mapping
from typing import Any

from aiohttp import ClientError

from bot.channel import Delivery, Inbound, Letter, Sent, TryLater, Unreachable
from bot.pace import Pace, Rests
from bot.telegram import keys, pages
from bot.telegram.files import LARGEST
from bot.telegram.library import (
    AiogramError,
    Bot,
    InlineKeyboardMarkup,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    TelegramBadRequest,
    TelegramRetryAfter,
)
from bot.telegram.outcome import outcome
from bot.telegram.receive import NAME, plain, receive
from bot.telegram.recent import Recent
from bot.telegram.turns import Turns
from dialogs.words import Words

log = logging.getLogger(__name__)

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None
DOWNLOAD_SECONDS = 60
SAYS_IT_ALREADY = "message is not modified"
_CHINESE = re.compile("[\u3400-\u9fff]")


class Telegram:
    """`languages`: words by language, Chinese and English at least. `public_url`: where our pages are."""

    name = NAME

    def __init__(
        self, bot: Bot, languages: Mapping[str, Words], public_url: str, pace: Pace | None = None
    ) -> None:
        self.bot = bot
        self._languages = languages
        self._public_url = public_url
        self._flooded = ("", 0.0)  # the last chat we were asked to wait with, and until when
        self._said: Recent[int, int] = Recent()  # letter -> parts of it that have left already
        self._turns = Turns(pace or Pace())
        self._shares: Recent[str, int] = Recent()  # chat -> the message that carries a share key
        self._offers: dict[str, int] = {}  # chat -> the letter whose share key is about to follow
        self._bare: Recent[tuple[str, str], bool] = Recent()  # bubbles whose buttons are gone
        self._errands: set[asyncio.Task[None]] = set()

    def receive(self, raw: Mapping[str, Any]) -> Inbound | None:
        return receive(raw, self.bot.id)

    async def deliver(self, letter: Letter) -> Delivery:
        if letter.replaces:
            self._offers.pop(letter.to, None)
        try:
            bubble = (letter.amends and await self._amend(letter)) or await self._say(letter)
        except TelegramRetryAfter as asked:
            return await self._wait(letter.to, float(asked.retry_after))
        except Rests as rest:
            return TryLater(rest.seconds, "the channel rests", everybody=True)
        except AiogramError as failure:
            return outcome(failure, letter.attempts)
        if letter.replaces:
            self._errand(self._strip(letter.to, letter.replaces))
            self._errand(self._withdraw_share(letter.to, self._shares.get(letter.to)))
        return Sent(bubble) if bubble else Unreachable("nothing to say")

    async def fetch(self, provider_id: str) -> bytes | TryLater | Unreachable:
        """A file that a resident sent, whole, or why not."""
        try:
            file = await self.bot.get_file(provider_id)
            if not file.file_path:
                return Unreachable("no such file")
            if (file.file_size or 0) > LARGEST:
                return Unreachable("too big")
            return await self._download(file.file_path)
        except TelegramBadRequest as failure:
            too_big = "too big" in failure.message
            return Unreachable("too big" if too_big else "no such file")
        except AiogramError as failure:
            return outcome(failure, 0)
        except (ClientError, TimeoutError) as failure:
            return TryLater(0, type(failure).__name__)

    def acknowledge(self, raw: Mapping[str, Any], inbound: Inbound | None) -> None:
        """After a button was taken: stop its spinner, and show in the bubble what was chosen."""
        query = raw.get("callback_query")
        if not isinstance(query, Mapping):
            return
        if isinstance(query.get("id"), str):
            self._errand(self._quietly(self.bot.answer_callback_query(query["id"])))
        if inbound and inbound.reply_to:
            self._errand(self._show_choice(inbound, query.get("message")))

    def refuse_group(self, chat: str, lang: str) -> None:
        words = self._words_like(lang)
        self._errand(self._quietly(self._send(int(chat), words.say("telegram-group"), None)))

    async def settle(self) -> None:
        """Until everything that was started on the side is done."""
        while self._errands:
            await asyncio.gather(*self._errands)

    async def close(self) -> None:
        await self.settle()
        await self.bot.session.close()

    async def _amend(self, letter: Letter) -> str:
        """Let an old bubble say it instead; "" where it cannot, so that a bubble of its own has to."""
        words = self._words_like(letter.say.text)
        text, *more = pages.split(keys.in_words(letter.say, words, self._public_url))
        if more:
            return ""
        buttons = keys.inline(letter.say, words, self._public_url)
        try:
            async with self._turns.turn(int(letter.to)):
                await self.bot.edit_message_text(
                    text, chat_id=int(letter.to), message_id=int(letter.amends), reply_markup=buttons
                )
        except TelegramBadRequest as failure:
            if SAYS_IT_ALREADY not in failure.message:
                log.info("a bubble could not be amended: %s", failure.message)
                return ""
        return letter.amends

    async def _say(self, letter: Letter) -> str:
        """Send the parts that have not left yet; the id of the last, which carries the buttons."""
        say, chat, words = letter.say, int(letter.to), self._words_like(letter.say.text)
        parts = pages.split(keys.in_words(say, words, self._public_url))
        share = keys.share(say.takes, words)
        buttons = keys.inline(say, words, self._public_url)
        clear = ReplyKeyboardRemove(remove_keyboard=True) if letter.replaces else None
        last: Markup = buttons or share or clear
        bubble = ""
        for number in range(self._said.get(letter.id) or 0, len(parts)):
            markup = last if number == len(parts) - 1 else None
            bubble = str((await self._send(chat, parts[number], markup)).message_id)
            self._said.keep(letter.id, number + 1)
        self._said.take(letter.id)
        if share and buttons:
            self._offers[letter.to] = letter.id
            self._errand(self._offer_share(letter, words, share))
        return bubble

    async def _send(self, chat: int, text: str, markup: Markup) -> Message:
        try:
            async with self._turns.turn(chat):
                return await self.bot.send_message(chat, text, reply_markup=markup)
        except TelegramBadRequest as failure:
            if markup is None or not re.search("button|markup|keyboard", failure.message, re.IGNORECASE):
                raise
            log.error("a keyboard was refused: %s", failure.message)
            return await self.bot.send_message(chat, text)  # the words matter more than the buttons

    async def _offer_share(self, letter: Letter, words: Words, share: ReplyKeyboardMarkup) -> None:
        """A bubble has only one keyboard, so the share key comes in a line of its own, a moment later; or
        not at all, when the question was answered meanwhile. The question is written down without waiting.
        """
        chat = int(letter.to)
        line = words.say(f"telegram-share-{letter.say.takes}-line")
        try:
            async with self._turns.turn(chat):
                if self._offers.get(letter.to) != letter.id:
                    return
                sent = await self.bot.send_message(chat, line, reply_markup=share)
                self._shares.keep(letter.to, sent.message_id)
        except (AiogramError, Rests) as failure:
            log.info("no share key: %s", type(failure).__name__)
        finally:
            if self._offers.get(letter.to) == letter.id:
                del self._offers[letter.to]

    async def _withdraw_share(self, chat: str, share: int | None) -> None:
        """The phones of most people drop a share key together with its message."""
        if share is None:
            return
        if self._shares.get(chat) == share:
            self._shares.take(chat)
        await self._quietly(self.bot.delete_message(int(chat), share))

    async def _strip(self, chat: str, bubble: str) -> None:
        """Take the buttons of an old bubble away."""
        if self._bare.get((chat, bubble)) or not bubble.isdecimal():
            return
        self._bare.keep((chat, bubble), True)
        await self._quietly(self.bot.edit_message_reply_markup(chat_id=int(chat), message_id=int(bubble)))

    async def _show_choice(self, inbound: Inbound, bubble: Any) -> None:
        """Replace the buttons by what was pressed, so that the chat can be read again later."""
        chat, number = inbound.sender, inbound.reply_to
        text, label = _read(bubble, inbound.heard.choice)
        chosen = self._words_like(text).say("telegram-chosen", {"label": label}) if label else ""
        shown = f"{text}\n\n{chosen}"
        if not (text and chosen) or pages.units(shown) > pages.LIMIT or self._bare.get((chat, number)):
            return await self._strip(chat, number)
        self._bare.keep((chat, number), True)
        edit = self.bot.edit_message_text(shown, chat_id=int(chat), message_id=int(number))
        await self._quietly(edit)

    async def _wait(self, chat: str, seconds: float) -> TryLater:
        """Telegram does not say whether one chat or all must wait: two chats at once mean all."""
        now = asyncio.get_running_loop().time()
        other, until = self._flooded
        self._flooded = (chat, now + seconds)
        everybody = other not in ("", chat) and now < until
        if everybody:
            await self._turns.rest(seconds)
        return TryLater(seconds, "asked to wait", everybody=everybody)

    def _words_like(self, sample: str) -> Words:
        """The language of a text we said, or of a language code. Only Chinese is told from the rest."""
        chinese = bool(_CHINESE.search(sample)) or sample.lower().startswith("zh")
        fitting = [words for lang, words in self._languages.items() if lang.startswith("zh") == chinese]
        return fitting[0] if fitting else next(iter(self._languages.values()))

    async def _download(self, path: str) -> bytes | Unreachable:
        url = self.bot.session.api.file_url(self.bot.token, path)
        held = bytearray()
        async for chunk in self.bot.session.stream_content(url, timeout=DOWNLOAD_SECONDS):
            held += chunk
            if len(held) > LARGEST:
                return Unreachable("too big")
        return bytes(held)

    def _errand(self, coroutine: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(coroutine)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    async def _quietly(self, call: Coroutine[Any, Any, Any]) -> None:
        """A courtesy that fails is no loss: too old, changed already, or the network is down."""
        try:
            await call
        except (AiogramError, Rests) as failure:
            log.debug("left undone: %s", type(failure).__name__)


def _read(bubble: Any, choice: str) -> tuple[str, str]:
    """The text of a bubble, and the words on the button that was pressed; "" for what is not there."""
    if not isinstance(bubble, Mapping):
        return "", ""
    markup = bubble.get("reply_markup")
    rows = markup.get("inline_keyboard") if isinstance(markup, Mapping) else None
    rows = rows if isinstance(rows, list) else []
    for button in (button for row in rows if isinstance(row, list) for button in row):
        if isinstance(button, Mapping) and choice and button.get("callback_data") == choice:
            return plain(bubble.get("text")), keys.without_number(plain(button.get("text")))
    return plain(bubble.get("text")), ""
