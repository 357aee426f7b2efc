"""Named facts, and the one rule: asking for a fact nobody has given yet stops the reader.

A script (what to ask) and a rule (what the law says) are both plain functions over `Facts`. They are run
again from the top after every answer, so where a conversation stands is worked out, never stored.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any, Generic, TypeVar, cast

T = TypeVar("T")

Known = Mapping[str, Any]
"""JSON values by key. `None` means the person was asked and does not know, or did not want to say."""


@dataclass(frozen=True, slots=True)
class Key(Generic[T]):
    """The name of a fact. It is stored with cases for years: when the meaning changes, so must the name."""

    name: str
    kind: type[T]
    stem: str = field(init=False, repr=False, compare=False)
    """The name without its index: what wording and reading are looked up by."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "stem", self.name.partition("[")[0])

    def at(self, index: int) -> Key[T]:
        """The same fact about the `index`-th person or item (from 0)."""
        return _indexed(self, index)

    def load(self, stored: Any) -> T:
        """A JSON value back to the type that rules work with."""
        if self.kind is date and isinstance(stored, str):
            return cast(T, date.fromisoformat(stored))
        return cast(T, stored)


@cache
def _indexed(key: Key[Any], index: int) -> Key[Any]:
    """Made once: screening a county would make millions."""
    return replace(key, name=f"{key.name}[{index}]")


class Need(BaseException):
    """A fact is missing. Not an `Exception`: a script's own `except Exception` must not swallow it."""

    def __init__(self, key: Key[Any]) -> None:
        super().__init__(key.name)
        self.key = key


class Facts:
    """What is known of one request. Remembers what was looked at, so that only those answers are filed."""

    __slots__ = ("known", "used")

    def __init__(self, known: Known) -> None:
        self.known = known
        self.used: dict[str, Any] = {}

    def ask(self, key: Key[T]) -> T | None:
        """The fact, or None if the person does not know. Raises Need if nobody was asked yet."""
        name = key.name
        try:
            stored = self.known[name]
        except KeyError:
            raise Need(key) from None
        self.used[name] = stored
        return stored if type(stored) is not str or key.kind is not date else key.load(stored)

    def among(self, stems: Container[str]) -> Known:
        """What is known of these, whoever of the household it is about."""
        return {
            name: value
            for name, value in self.known.items()
            if (name.partition("[")[0] if "[" in name else name) in stems
        }

    def has(self, key: Key[Any]) -> bool:
        """Whether it was asked, known or not."""
        return key.name in self.known

    def sure(self, key: Key[T]) -> T:
        """A fact whose question cannot be skipped. Raises Need if it was not asked, or was left open."""
        value = self.ask(key)
        if value is None:
            raise Need(key)
        return value

    def glance(self, key: Key[T]) -> T | None:
        """The fact if it happens to be known; never asks."""
        stored = self.known.get(key.name)
        if stored is None:
            return None
        self.used[key.name] = stored
        return key.load(stored)
