"""The pages of an untrusted PDF as pictures. Scripts, attachments and links stay behind: only looks pass.

The PDFium we use is built without a JavaScript engine.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

import pypdfium2
from PIL import Image

from store.papers.drawing import redrawn
from store.papers.paper import CUT_OFF, LONGEST_SIDE, MAX_PAGES, PDF_LOCKED, PDF_LONG, Refused

_pdfium: Any = pypdfium2  # it ships no types
_PASSWORD_NEEDED = 4  # FPDF_ERR_PASSWORD
_MOST_MAGNIFIED = 4.0
"""288 dots per inch. A stamp-sized page is not blown up any further."""


def drawn_pages(raw: bytes, watch: AbstractContextManager[object]) -> list[Image.Image] | Refused:
    """`watch` is held while PDFium computes, page by page: what it draws can take for ever."""
    try:
        with watch:
            opened = _pdfium.PdfDocument(raw)
        with opened as document:
            if len(document) > MAX_PAGES:
                return Refused(PDF_LONG)
            if len(document) == 0:
                return Refused(CUT_OFF)
            document.init_forms()  # what somebody typed into a form is part of how it looks
            return [_drawn(document, number, watch) for number in range(len(document))]
    except pypdfium2.PdfiumError as complaint:
        locked = getattr(complaint, "err_code", None) == _PASSWORD_NEEDED
        return Refused(PDF_LOCKED if locked else CUT_OFF)


def _drawn(document: Any, number: int, watch: AbstractContextManager[object]) -> Image.Image:
    with watch:
        page = document[number]
        scale = min(_MOST_MAGNIFIED, LONGEST_SIDE / max(*page.get_size(), 1))
        picture = page.render(scale=scale).to_pil()
    return redrawn(picture)
