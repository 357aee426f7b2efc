"""The answer of a reader that did not understand: bad input is a value, not an exception."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Unclear:
    """Why a text could not be read.

    `problem` is the id of a message in `unclear.ftl`. `guess` is a JSON value to be confirmed by the speaker:
    messages that show it take it, in words, as `$guess`. `near` are the options or codes close to it.
    """

    problem: str
    guess: Any = None
    near: tuple[str, ...] = ()
