"""What comes of a file somebody sent: a paper to keep, or a problem with a kind sentence."""

from __future__ import annotations

from dataclasses import dataclass

MAX_BYTES = 10 * 1024 * 1024
MAX_PIXELS = 50_000_000
"""Over all frames. A phone's 50-megapixel mode still passes."""
MAX_PAGES = 10
LONGEST_SIDE = 2200
"""Pixels: small print on a hospital bill photographed whole can still be read."""
PREVIEW_SIDE = 360
MIME = "image/jpeg"

EMPTY = "paper-empty"
TOO_BIG = "paper-too-big"
TOO_MANY_PIXELS = "paper-too-many-pixels"
NOT_A_PHOTO = "paper-not-a-photo"
HEIC = "paper-heic"
CUT_OFF = "paper-cut-off"
PDF_LOCKED = "paper-pdf-locked"
PDF_LONG = "paper-pdf-long"
UNREADABLE = "paper-unreadable"
NOT_KEPT = "paper-not-kept"
ENOUGH = "paper-enough"
"""More than one person may send in a day: `store.residents.amounts`."""

PROBLEMS = frozenset(
    {
        EMPTY,
        TOO_BIG,
        TOO_MANY_PIXELS,
        NOT_A_PHOTO,
        HEIC,
        CUT_OFF,
        PDF_LOCKED,
        PDF_LONG,
        UNREADABLE,
        NOT_KEPT,
        ENOUGH,
    }
)
"""Message ids of locales/*/papers.ftl."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Freshly drawn JPEGs with nothing of the sent file but its looks."""

    pages: tuple[bytes, ...]  # a photo has one
    preview: bytes  # the first page, small
    width: int  # of the first page, as it is to be looked at
    height: int
    sha256: str  # over all pages: the same file sent twice has the same
    mime: str = MIME

    @property
    def data(self) -> bytes:
        """The first page, which of a photo is all."""
        return self.pages[0]


@dataclass(frozen=True, slots=True)
class Refused:
    problem: str  # one of PROBLEMS
