"""A square code (QR) as the outline of its dark fields: a template draws it, without image or script."""

from __future__ import annotations

from dataclasses import dataclass

import segno

MARGIN = 4  # fields, as readers want it


@dataclass(frozen=True, slots=True)
class Square:
    side: int  # in fields, with the margin
    path: str  # of SVG


def square(text: str) -> Square:
    rows = list(segno.make(text, error="m", micro=False).matrix_iter(border=MARGIN))
    dark = (f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, field in enumerate(row) if field)
    return Square(len(rows), "".join(dark))
