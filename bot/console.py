"""The terminal as a channel: a line in, the replies out. Usable from a pipe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.channel import Delivery, Inbound, Letter, Sent
from dialogs.message import Heard, Say


class Console:
    """Options are shown as "[1] label" where a number picks them, as "[label]" where a number could be the
    answer.
    """

    name = "console"

    def __init__(self, write: Callable[[str], object]) -> None:
        self._write = write

    def receive(self, raw: Mapping[str, Any]) -> Inbound | None:
        heard = Heard(text=str(raw["text"]))
        return Inbound(self.name, str(raw["sender"]), str(raw["message_id"]), heard, lang=str(raw["lang"]))

    async def deliver(self, letter: Letter) -> Delivery:
        self.show(letter.say)
        return Sent()

    def show(self, say: Say) -> None:
        self._write(say.plain() + "\n")
        if say.options:
            labels = (
                f"[{n}] {option.label}" if n else f"[{option.label}]"
                for n, option in zip(say.numbers, say.options, strict=True)
            )
            self._write("   " + "  ".join(labels) + "\n")
        self._write("\n")
