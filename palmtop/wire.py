"""How HTTP is read from the line. The parser knows no end of a head: one could fill the memory. Nor does it
know how long one may take: a thousand lines on which nothing comes would be all that there are.
"""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LONGEST_HEAD = 64 * 1024
"""Bytes of an address and its headers. Browsers and the web servers in front stay far below."""
PATIENCE = 60.0
"""Seconds that a head may take, and that a body may stand still or lag behind `SLOWEST`."""
SLOWEST = 500
"""Bytes a second that a body brings in the long run: a photo of 10 MB has more than five hours, on the
weakest net. Who sends drop by drop, to hold the line, has little more than a minute.
"""
UNREAD = 600.0
"""Seconds that an answer may lie here because nobody takes it. A web server in front takes it at once."""


class Reading(HttpToolsProtocol):
    """Of one connection. A head that does not end is answered with 400, and the line is closed; so is one on
    which we wait in vain, also for somebody to read what we send. Who waits for us, for an answer or for
    news, may wait.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._head, self._in_head = 0, True
        self._spoke = False
        self._held_up = False
        self._waits_since = self.loop.time()
        self._look: asyncio.TimerHandle | None = None
        self._unread: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._look = self.loop.call_later(PATIENCE, self._look_at_it)

    def connection_lost(self, exc: Exception | None) -> None:
        for timer in (self._look, self._unread):
            if timer is not None:
                timer.cancel()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._unread = self.loop.call_later(UNREAD, self.transport.abort)  # to close it would wait for them

    def resume_writing(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
        super().resume_writing()

    def data_received(self, data: bytes) -> None:
        self._count(len(data))
        self._spoke = True
        self._head += len(data)
        super().data_received(data)
        if self._in_head and self._head > LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("Too long a head.")
        self._held_up = self._held_up or self.flow.read_paused

    def on_headers_complete(self) -> None:
        self._in_head, self._waits_since = False, self.loop.time()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._head, self._in_head = 0, True
        super().on_message_complete()

    def _count(self, size: int) -> None:
        """A head has a minute from the first byte on; each byte of a body buys a moment, not in advance."""
        now = self.loop.time()
        if not self._in_head:
            bought = now if self._held_up else self._waits_since + size / SLOWEST
            self._waits_since, self._held_up = min(now, bought), False
        elif not self._head:
            self._waits_since = now

    def _look_at_it(self) -> None:
        now = self.loop.time()
        if self._held_up or not self.is_their_turn():  # it is we who kept them waiting
            self._waits_since, self._held_up = now, self.flow.read_paused
        waits = now - self._waits_since
        if waits >= PATIENCE:
            self.transport.close()
            return
        self._look = self.loop.call_later(PATIENCE - waits, self._look_at_it)

    def is_their_turn(self) -> bool:
        """A line that is kept open between two requests is closed by itself, and soon."""
        if self._in_head:
            return self._head > 0 or not self._spoke
        return not self.flow.read_paused  # else it is we who have not read what came
