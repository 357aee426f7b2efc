"""A question: how a fact is asked for, read and shown. Its words are in `locales/`, under the fact's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from msgspec import Struct

from dialogs.ground import Ground
from dialogs.hear.unclear import Unclear
from dialogs.message import Heard
from dialogs.words import Words
from rules.facts import Key, Known


class Asking(Struct, frozen=True):
    """What a question may look at: the answers so far, the ground, and the language."""

    name: str  # the fact's full name, with its index
    known: Known
    ground: Ground
    words: Words

    @property
    def index(self) -> int:
        inside = self.name.partition("[")[2]
        return int(inside[:-1]) if inside else 0

    @property
    def who(self) -> str:
        return str(self.known.get("speaker") or "self")


Options = Callable[[Asking], Sequence[str]]
Label = Callable[[str, Asking], str]


def no_options(_: Asking) -> Sequence[str]:
    return ()


def no_params(_: Asking) -> Mapping[str, Any]:
    return {}


def no_lead(_: Asking) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Question:
    """`read` gives a JSON value, or Unclear. `show` turns a stored value back into words."""

    key: Key[Any]
    takes: str
    read: Callable[[Heard, Asking], Any]
    show: Callable[[Any, Asking], str]
    options: Options = no_options
    label: Label | None = None
    often: Sequence[str] = ()  # the options that stand as buttons, where the others wait behind one more
    skip: str = ""  # message id of the label with which it may be left open; "" where it may not
    own: bool = False  # who asks for themselves knows it: "I do not know" is no button, though it may be said
    params: Callable[[Asking], Mapping[str, Any]] = no_params
    lead: Callable[[Asking], str] = no_lead  # a line above the question
    echo: bool = False  # repeat how the answer was understood before going on
    words_id: str = field(init=False)
    """Of the text that asks it."""

    def __post_init__(self) -> None:
        words_id = "q-" + self.key.stem.replace(".", "-").replace("_", "-")
        object.__setattr__(self, "words_id", words_id)


def of_oneself(question: Question) -> Question:
    """The same question, about something that everybody knows of themselves."""
    return replace(question, own=True)


def way_past(question: Question, asking: Asking) -> str:
    """Message id of the button with which it is left open; "" where none is shown."""
    return "" if question.own and asking.who == "self" else question.skip


@lru_cache(maxsize=4096)
def option_id(stem: str, value: str) -> str:
    return f"o-{stem}-{value}".replace(".", "-").replace("_", "-")


def said_label(question: Question, value: str, asking: Asking) -> str:
    if question.label is not None:
        return question.label(value, asking)
    return asking.words.say(option_id(question.key.stem, value))


MORE = "more"
"""The button behind which the rarer options wait. All of them are understood at any time."""


def on_buttons(question: Question, asking: Asking, *, more: bool) -> Sequence[str]:
    """The options that are shown: an old phone has no room for eleven."""
    options = question.options(asking)
    if not question.often:
        return options
    rare = tuple(value for value in options if value not in question.often)
    return rare if more else (*question.often, MORE)


def spoken(question: Question, asking: Asking) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each option with its label and the other ways people say it (`.also` in the locale, parted by |)."""
    forms = []
    for value in question.options(asking):
        also = asking.words.maybe(option_id(question.key.stem, value) + ".also")
        forms.append((value, (said_label(question, value, asking), *(also.split("|") if also else ()))))
    return tuple(forms)


__all__ = [
    "MORE",
    "Asking",
    "Question",
    "Unclear",
    "of_oneself",
    "on_buttons",
    "option_id",
    "said_label",
    "spoken",
    "way_past",
]
