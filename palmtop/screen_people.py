"""Where the households of a screening stand: here in a file; in the house's own books, `screen_registry`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Protocol

from palmtop.screen_rows import Row, read_rows

EVERY = 5_000  # households between two checkpoints


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a screening has come: households done, those with faults, bytes written, and where the last
    batch ended.
    """

    mark: str
    done: int = 0
    failed: int = 0
    written: int = 0
    last: int = 0


class People(Protocol):
    """Households that stand somewhere, in an order that stays."""

    @property
    def name(self) -> str:
        """What the files of the result are called after."""

    def marks(self) -> Iterator[bytes]:
        """What tells these people from others, for going on where one was."""

    def batches(self, progress: Progress) -> Iterator[tuple[list[Row], int]]:
        """The households after those that are done, about EVERY at a time, and where each batch ended."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The households of a file."""

    file: Path

    @property
    def name(self) -> str:
        return self.file.stem

    def marks(self) -> Iterator[bytes]:
        with self.file.open("rb") as file:
            while part := file.read(1 << 20):
                yield part

    def batches(self, progress: Progress) -> Iterator[tuple[list[Row], int]]:
        rows = islice(read_rows(self.file), progress.done, None)
        while batch := list(islice(rows, EVERY)):
            yield batch, batch[-1].number
