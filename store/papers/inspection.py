"""A stranger's file in, a paper or a problem out. Runs in the decoding process (`worker`), and in tests."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from hashlib import sha256
from typing import TYPE_CHECKING

from store.papers.kinds import kind_of
from store.papers.paper import Paper, Refused

if TYPE_CHECKING:
    from PIL import Image


def inspect(raw: bytes, watch: AbstractContextManager[object] | None = None) -> Paper | Refused:
    """What `raw` shows, drawn anew. Call it on untrusted bytes only in a process that may die.

    `watch` is held while a PDF is read and drawn, and may end this process.
    """
    kind = kind_of(raw)
    if isinstance(kind, Refused):
        return kind
    drawn = _drawn(raw, kind, watch or nullcontext())
    return drawn if isinstance(drawn, Refused) else _paper(drawn)


def _drawn(raw: bytes, kind: str, watch: AbstractContextManager[object]) -> list[Image.Image] | Refused:
    # Each decoder is loaded when needed: most papers are photos, and PDFium takes a quarter of a second.
    if kind == "PDF":
        from store.papers.pdf import drawn_pages

        return drawn_pages(raw, watch)
    from store.papers.photo import drawn_photo

    drawn = drawn_photo(raw, kind)
    return drawn if isinstance(drawn, Refused) else [drawn]


def _paper(drawn: list[Image.Image]) -> Paper:
    from store.papers.drawing import as_jpeg, preview_of

    pages = tuple(map(as_jpeg, drawn))
    first = drawn[0]
    return Paper(pages, preview_of(first), first.width, first.height, sha256(b"".join(pages)).hexdigest())
