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
"""Seconds that a head may take, and that a body may stand still."""


class Reading(HttpToolsProtocol):
    """Of one connection. A head that does not end is answered with 400, and the line is closed; so is one on
    which we wait in vain. Who waits for us, for an answer or for news, may wait.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._head, self._in_head = 0, True
        self._spoke = False
        self._waits_since = self.loop.time()
        self._look: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._look = self.loop.call_later(PATIENCE, self._look_at_it)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._look is not None:
            self._look.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if not self._in_head or not self._head:
            self._waits_since = self.loop.time()
        self._spoke = True
        self._head += len(data)
        super().data_received(data)
        if self._in_head and self._head > LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("Too long a head.")

    def on_headers_complete(self) -> None:
        self._in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._head, self._in_head = 0, True
        super().on_message_complete()

    def _look_at_it(self) -> None:
        waits = self.loop.time() - self._waits_since if self.is_their_turn() else 0.0
        if waits >= PATIENCE:
            self.transport.close()
            return
        self._look = self.loop.call_later(PATIENCE - waits, self._look_at_it)

    def is_their_turn(self) -> bool:
        """A line that is kept open between two requests is closed by itself, and soon."""
        if self._in_head:
            return self._head > 0 or not self._spoke
        return not self.flow.read_paused  # else it is we who have not read what came
