"""One table of the catalogue: levels by how much a leak would say of a person (PIPL Art. 28: sensitive)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import Table


class Level(StrEnum):
    """How much it says of a person."""

    INTERNAL = "internal"  # of the office's work, or of nobody
    ALIAS = "alias"  # a number or name of a channel: names nobody without that channel
    PERSONAL = "personal"
    SENSITIVE = "sensitive"  # PIPL Art. 28: health, accounts, identity numbers, children under fourteen


class Held(StrEnum):
    """In which form."""

    CLEAR = "clear"
    SEALED = "sealed"  # store.seal, bound to its row
    MARK = "mark"  # a keyed one-way mark, to find something by
    HASH = "hash"  # one way: of a password, a cookie, a token


class Keep(StrEnum):
    """Which rule says when it goes: see `store.rounds.retention`."""

    FILE = "file"  # part of a case's file: the archive rule
    TALK = "talk"  # what was said outside any case
    PERSON = "person"  # as long as the person uses the service; on request at once
    WANTED = "wanted"  # until the person takes the consent back
    TRAIL = "trail"  # the audit trail
    OFFICE = "office"  # of staff and of the office's own running
    PASSING = "passing"  # work in hand: goes when it is done


Context = Callable[[Any], bytes]
"""From a row, what a sealed value of it is bound to."""


@dataclass(frozen=True, slots=True)
class Entry:
    """`clear`, `alias`, `marks`, `hashes`: names of columns, with spaces. `sealed`: columns with what their
    values are bound to; `sensitive`: those of them that hold more than names and plain talk.
    """

    table: Table
    about: str
    keep: Keep
    clear: str
    sealed: Mapping[str, Context] = field(default_factory=dict)
    sensitive: str = ""
    alias: str = ""
    marks: str = ""
    hashes: str = ""
    shelf: str = ""
    """Columns (clear or sealed) that name files on the shelf."""

    def columns(self) -> Iterator[tuple[str, Level, Held]]:
        """Every column once, as far as the entry names it."""
        sensitive = self.sensitive.split()
        for name in self.clear.split():
            yield name, Level.INTERNAL, Held.CLEAR
        for name in self.alias.split():
            yield name, Level.ALIAS, Held.CLEAR
        for name in self.sealed:
            yield name, Level.SENSITIVE if name in sensitive else Level.PERSONAL, Held.SEALED
        for name in self.marks.split():
            yield name, Level.PERSONAL, Held.MARK
        for name in self.hashes.split():
            yield name, Level.SENSITIVE, Held.HASH
