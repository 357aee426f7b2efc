"""Workbooks that leave the house: how they go, who takes them and when."""

from __future__ import annotations

from fastapi.responses import Response

from api.guard import SignedIn
from bot.house import House
from store.taken import Taken
from store.times import ms
from store.workbook import Sheet

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def taken(house: House, signed: SignedIn) -> Taken:
    return Taken(f"{signed.member.name} ({signed.member.login})", ms(house.now()))


def exported(house: House, signed: SignedIn) -> Sheet:
    """The last sheet."""
    return taken(house, signed).sheet(signed.words)


def download(content: bytes, name: str) -> Response:
    """`name`: of our own words and numbers, nothing that somebody typed."""
    return Response(
        content, media_type=XLSX, headers={"Content-Disposition": f'attachment; filename="{name}.xlsx"'}
    )
