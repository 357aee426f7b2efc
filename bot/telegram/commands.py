"""What Telegram shows around the chat: the list of commands in each language, and the menu button."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from bot.telegram.library import AiogramError, Bot, BotCommand, MenuButtonCommands
from dialogs.words import Words

log = logging.getLogger(__name__)

SHOWN = ("apply", "status", "human", "back", "cancel", "lang", "help", "privacy", "settings")


async def introduce(bot: Bot, languages: Mapping[str, Words]) -> None:
    """Set the commands of each language; the first language is for everybody else. Failing is not fatal."""
    try:
        for number, (lang, words) in enumerate(languages.items()):
            shown = [_command(name, words) for name in SHOWN]
            if number == 0:
                await bot.set_my_commands(shown)
            await bot.set_my_commands(shown, language_code=lang[:2])
        await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    except AiogramError as failure:
        log.warning("the commands could not be set: %s", type(failure).__name__)


def _command(name: str, words: Words) -> BotCommand:
    return BotCommand(command=name, description=words.say(f"telegram-command-{name}"))
