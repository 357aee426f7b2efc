"""Numbers in an address that no row of ours can have: in its path, and behind its question mark."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import HTTPException, Query, Request

_TOO_LONG = re.compile(r"\s*[+-]?[0-9_]{19,}(?:\.0*)?\s*")
"""Nineteen digits may be more than a column of 64 bits holds; no row is numbered so high."""


RowNumber = Annotated[int, Query(ge=0, lt=2**63)]
"""Of a row, behind the question mark; 0: of none. With anything else there is no such page."""


async def numbers_fit(request: Request) -> None:
    """There is no such page, and no question put to the database, which would not understand it."""
    if any(isinstance(part, str) and _TOO_LONG.fullmatch(part) for part in request.path_params.values()):
        raise HTTPException(404)
