"""The blanks of a saved reply, which a case fills in: 〔姓名〕 to whoever writes it, {name} in the table."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.words import Words
from store import desk


def shown(text: str, words: Words) -> str:
    return desk.fill(text, {name: f"〔{words.say(f'reply-blank-{name}')}〕" for name in desk.PLACEHOLDERS})


def kept(text: str, languages: Iterable[Words]) -> str:
    """As the table holds them, whichever language and brackets they were typed with."""
    for words in languages:
        for name in desk.PLACEHOLDERS:
            word = words.say(f"reply-blank-{name}")
            for left, right in ("〔〕", "{}", "｛｝", "【】"):
                text = text.replace(f"{left}{word}{right}", f"{{{name}}}")
    return text
