"""What a command cannot do, said to the person at the terminal in their language."""

from __future__ import annotations

from dialogs.words import Words

FIRST = "zh-CN"
"""The language of whoever types no `--lang`."""


class Refused(Exception):
    """`said` names the text that says why; `values` stand in it. Ends the command with 2."""

    def __init__(self, said: str, **values: object) -> None:
        super().__init__(said, values)
        self.said, self.values = said, values

    def told(self, words: Words) -> str:
        return words.say(self.said, self.values)
