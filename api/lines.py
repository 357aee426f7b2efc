"""How many pages of one person may hold a line open for news, so that nobody takes all there are. Kept in
memory: each process counts its own.

Each line is looked through whenever something is said, so a thousand of them make one message as slow as a
thousand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

from fastapi import Request
from fastapi.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

OF_ONE = 12
"""Open tabs and phones of one person. A page that gets no line asks by itself, a little later."""


class Lines:
    def __init__(self, of_one: int = OF_ONE) -> None:
        self._of_one = of_one
        self._held: Counter[str] = Counter()

    def answer(self, who: str, news: AsyncIterator[str]) -> Response:
        """The news as a stream; 429 for who holds too many."""
        return Response(status_code=429) if self._held[who] >= self._of_one else _Line(self, who, news)

    @contextmanager
    def held(self, who: str) -> Iterator[None]:
        self._held[who] += 1
        try:
            yield
        finally:
            self._held[who] -= 1
            if not self._held[who]:
                del self._held[who]


def lines_of(request: Request) -> Lines:
    """Those of the app that is asked."""
    state = request.app.state
    if not hasattr(state, "lines"):
        state.lines = Lines()
    lines: Lines = state.lines
    return lines


class _Line(StreamingResponse):
    """Counted from its first byte until it is cut off, from whichever side."""

    def __init__(self, lines: Lines, who: str, news: AsyncIterator[str]) -> None:
        super().__init__(news, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})
        self._lines, self._who = lines, who

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._lines.held(self._who):
            await super().__call__(scope, receive, send)
