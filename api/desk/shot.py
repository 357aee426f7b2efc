"""A photo that staff send with a form of the desk: looked at, and on the shelf before anything is written."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import Request
from starlette.datastructures import UploadFile

from bot.house import House
from cases.refusals import MoveRefused
from store.papers.intake import Refused
from store.papers.shelving import Shelved, put_on


@asynccontextmanager
async def kept_only_with(house: House, shot: Shelved | None) -> AsyncIterator[None]:
    """Refused, the photo is taken off the shelf again. Where the books failed, nobody knows whether a row
    names it: the nightly sweep looks.
    """
    try:
        yield
    except MoveRefused:
        if shot is not None:
            await to_thread(shot.take_off, house.shelf)
        raise


async def shot_of(request: Request, house: House, field: str) -> Shelved | Refused | None:
    """The photo in `field` of the form. None: no file was chosen."""
    file = (await request.form()).get(field)
    if not isinstance(file, UploadFile) or not file.filename:
        return None
    taken = await house.intake.take_file(file)
    await file.close()
    if isinstance(taken, Refused):
        return taken
    return await to_thread(put_on, house.shelf, taken)
