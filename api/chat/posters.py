"""QR codes for posters: they carry a township and a programme, never a person."""

from __future__ import annotations

from io import BytesIO

import segno
from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response

from api.render import house_of

router = APIRouter()
PROGRAMMES = frozenset({"", "temporary"})


@router.get("/poster/{township}")
async def poster(request: Request, township: str, programme: str = "") -> Response:
    """An SVG that opens the chat for one township. Print gets dirty: a quarter of it may be missing."""
    house = house_of(request)
    if programme not in PROGRAMMES or township not in {p.code for p in house.ground.places.townships()}:
        raise HTTPException(404)
    wish = f"&for={programme}" if programme else ""
    code = segno.make(f"{house.public_url}/?to={township}{wish}", error="q", micro=False)
    drawn = BytesIO()
    code.save(drawn, kind="svg", scale=8, border=4, xmldecl=False, svgclass=None, lineclass=None)
    return Response(drawn.getvalue(), media_type="image/svg+xml")
