"""A photo that staff send with a form of the desk: looked at, and on the shelf before anything is written."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from fastapi import Request
from starlette.datastructures import UploadFile

from bot.house import House
from store.papers.intake import Refused


@dataclass(frozen=True, slots=True)
class Shot:
    """`names`: of its pages, its preview and its kind, as a paper keeps them."""

    names: dict[str, Any]
    sha256: str


@asynccontextmanager
async def kept_only_with(house: House, shot: Shot | None) -> AsyncIterator[None]:
    """Whatever fails, the photo is taken off the shelf again: no row names it."""
    try:
        yield
    except Exception:
        for name in (*shot.names["pages"], shot.names["preview"]) if shot else ():
            await to_thread(house.shelf.drop, name)
        raise


async def shot_of(request: Request, house: House, field: str) -> Shot | Refused | None:
    """The photo in `field` of the form. None: no file was chosen."""
    file = (await request.form()).get(field)
    if not isinstance(file, UploadFile) or not file.filename:
        return None
    taken = await house.intake.take_file(file)
    await file.close()
    if isinstance(taken, Refused):
        return taken
    pages = [await to_thread(house.shelf.keep, page) for page in taken.pages]
    preview = await to_thread(house.shelf.keep, taken.preview)
    return Shot({"pages": pages, "preview": preview, "mime": taken.mime}, taken.sha256)
