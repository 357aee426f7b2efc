"""What a page of the chat sent, read with a limit while it streams in. What is wrong with it is a value."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from fastapi import Request
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect

from api.chat.visitor import Visitor
from api.forms import Sent
from api.guard import NotOurForm, from_here

ALL_AT_ONCE = 25 * 1024 * 1024
WORDS_ONLY = 256 * 1024
MOST_FILES = 12
MOST_FIELDS = 60
"""Fields, and files: what holds more is none of our pages."""


@dataclass(frozen=True, slots=True)
class Filled:
    sent: Sent
    files: tuple[UploadFile, ...]
    ours: bool  # it came from a page we gave to this browser


@dataclass(frozen=True, slots=True)
class Unfit:
    why: str  # too-big | broken


class _TooMuch(Exception):
    pass


@asynccontextmanager
async def filled(request: Request, who: Visitor, most: int = ALL_AT_ONCE) -> AsyncIterator[Filled | Unfit]:
    """The form, its files open for as long as it is looked at. Raises NotOurForm for one from another site.

    A browser without our cookie may send only words.
    """
    if not from_here(request):
        raise NotOurForm
    limit = most if who.returning else min(most, WORDS_ONLY)
    try:
        form = await _read(request, limit)
    except _TooMuch:
        yield Unfit("too-big")
        return
    except (MultiPartException, ClientDisconnect):
        yield Unfit("broken")
        return
    files = [part for _, part in form.multi_items() if isinstance(part, UploadFile) and part.filename]
    if len(files) > MOST_FILES:
        await form.close()
        yield Unfit("too-big")
        return
    sent = Sent(form)
    token = request.headers.get("x-form-token") or sent.line("form_token")
    try:
        yield Filled(sent, tuple(files), who.sent_this(token))
    finally:
        await form.close()


async def small_form(request: Request, who: Visitor) -> Sent:
    """The fields of a form without files and without words to lose. Raises NotOurForm."""
    async with filled(request, who, WORDS_ONLY) as form:
        if isinstance(form, Unfit) or not form.ours:
            raise NotOurForm
        return form.sent


async def _read(request: Request, limit: int) -> FormData:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    stream = _measured(request, limit)
    if kind == "multipart/form-data":
        parser = MultiPartParser(
            request.headers, stream, max_files=MOST_FIELDS, max_fields=MOST_FIELDS, max_part_size=WORDS_ONLY
        )
        return await parser.parse()
    return await FormParser(request.headers, stream).parse()


async def _measured(request: Request, limit: int) -> AsyncGenerator[bytes, None]:
    """The body, as long as it keeps to the limit; whatever length it claimed."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > limit:
        raise _TooMuch
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise _TooMuch
        yield chunk
