"""A channel turns what arrives into `Inbound`, and a `Say` into what leaves. Nothing else knows what
Telegram is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from msgspec import Struct

from dialogs.message import Heard, Say


class FileRef(Struct, frozen=True, gc=False):
    """A file that still lies with the provider; a job fetches it."""

    kind: str  # photo | voice
    provider_id: str
    name: str = ""
    size: int | None = None


class Inbound(Struct, frozen=True, gc=False):
    channel: str
    sender: str  # stable address on that channel
    message_id: str  # the same delivery twice carries the same id
    heard: Heard
    files: tuple[FileRef, ...] = ()
    reply_to: str = ""  # the provider's id of the bubble that was replied to or whose button was pressed
    lang: str = ""  # what the person's phone says it speaks
    start: str = ""  # payload of a deep link: township and programme, never a person
    gone: bool | None = None  # the person blocked (True) or unblocked (False) us
    place: str = ""  # the network it came from, as a mark (see store.trail.place_of); only our own pages know
    album: str = ""  # of several pictures sent in one go, which come apart: the same for all of them
    ashore: bool = False  # came through a page of ours, for the chat of an offshore channel


@dataclass(frozen=True, slots=True)
class Sent:
    provider_id: str = ""


@dataclass(frozen=True, slots=True)
class TryLater:
    seconds: float
    why: str = ""
    everybody: bool = False  # the whole channel must pause, not only this letter


@dataclass(frozen=True, slots=True)
class Unreachable:
    why: str
    blocked: bool = False  # the person closed the door: no retry, tell staff


Delivery = Sent | TryLater | Unreachable


@dataclass(frozen=True, slots=True)
class Letter:
    """A `Say` on its way to one address."""

    id: int
    channel: str
    to: str
    say: Say
    attempts: int = 0
    replaces: str = field(default="")  # provider's id of the bubble whose buttons are used up
    amends: str = ""  # provider's id of the bubble that is to say this instead, where a channel can do that


class Channel(Protocol):
    name: str

    def receive(self, raw: Mapping[str, Any]) -> Inbound | None:
        """Pure. None: not for us."""
        ...

    async def deliver(self, letter: Letter) -> Delivery: ...
