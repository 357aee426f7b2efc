"""A paper goes on the shelf before anything is written of it: all of it, or nothing."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from store.papers.paper import NOT_KEPT, Paper, Refused
from store.papers.shelf import Shelf

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shelved:
    """On the shelf, and not in the books yet."""

    pages: tuple[str, ...]
    preview: str
    mime: str
    sha256: str

    @property
    def names(self) -> dict[str, object]:
        """As a paper of the books keeps them."""
        return {"pages": list(self.pages), "preview": self.preview, "mime": self.mime}

    def take_off(self, shelf: Shelf) -> None:
        """No row names it."""
        for name in (*self.pages, self.preview):
            shelf.drop(name)


def put_all_on(shelf: Shelf, papers: Sequence[Paper]) -> tuple[Shelved, ...] | Refused:
    """The same for several: all of them, or none."""
    done: list[Shelved] = []
    for paper in papers:
        shelved = put_on(shelf, paper)
        if isinstance(shelved, Refused):
            take_all_off(shelf, done)
            return shelved
        done.append(shelved)
    return tuple(done)


def take_all_off(shelf: Shelf, several: Sequence[Shelved]) -> None:
    for each in several:
        each.take_off(shelf)


def put_on(shelf: Shelf, paper: Paper) -> Shelved | Refused:
    """Refused where the disk has no room; it may have been full after the second page."""
    kept: list[str] = []
    try:
        for picture in (*paper.pages, paper.preview):
            kept.append(shelf.keep(picture))
    except OSError:
        log.exception("a photo could not be kept")
        for name in kept:
            shelf.drop(name)
        return Refused(NOT_KEPT)
    *pages, preview = kept
    return Shelved(tuple(pages), preview, paper.mime, paper.sha256)
