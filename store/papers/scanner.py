"""What a virus scanner says of a file that is kept as it came: asked each time somebody opens it.

Asked then and not when it comes in, a scanner that is away keeps nobody from telling us something, and what
it has learned since counts. It is clamd on this machine, spoken to over a socket that is a file (`INSTREAM`).
The page asks before it offers a player, and the player fetches the file right after: what was clean a moment
ago is not asked about twice.
"""

from __future__ import annotations

import logging
import socket
import struct
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

_log = logging.getLogger(__name__)
PATIENCE = 20.0
"""Seconds, each time it keeps us waiting."""
BELIEVED = timedelta(minutes=1)
PIECE = 64 << 10
LONGEST_ANSWER = 1024


class NotClean(Exception):
    """The scanner knows harm in it. Nobody opens it."""


class NobodyAsked(Exception):
    """The scanner did not answer, so nobody knows: not opened now."""


class Scanner:
    """`place` is its socket. Several threads may ask at once."""

    def __init__(self, place: Path, now: Callable[[], datetime]) -> None:
        self._place, self._now = place, now
        self._clean: dict[bytes, datetime] = {}

    def clean(self, data: bytes) -> bytes:
        """The same bytes, if nothing is found in them. Raises NotClean, NobodyAsked."""
        mark, now = sha256(data).digest(), self._now()
        found = self._clean.get(mark)
        if found is None or not timedelta() <= now - found < BELIEVED:
            self._ask(data)
            fresh = {each: at for each, at in self._clean.copy().items() if now - at < BELIEVED}
            self._clean = {**fresh, mark: now}
        return data

    def _ask(self, data: bytes) -> None:
        try:
            said = _asked(self._place, data)
        except OSError as failure:
            _log.error("the virus scanner does not answer: %s", type(failure).__name__)
            raise NobodyAsked from None
        if said.endswith(b" FOUND"):
            _log.warning("the virus scanner found harm in a file of %d bytes; it is not shown", len(data))
            raise NotClean
        if said != b"stream: OK":
            _log.error("the virus scanner cannot say: %r", said[:80])
            raise NobodyAsked


def _asked(scanner: Path, data: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(PATIENCE)
        line.connect(str(scanner))
        line.sendall(b"zINSTREAM\0")
        for at in range(0, len(data), PIECE):
            piece = data[at : at + PIECE]
            line.sendall(struct.pack(">I", len(piece)) + piece)
        line.sendall(struct.pack(">I", 0))
        said = b""
        while not said.endswith(b"\0") and len(said) < LONGEST_ANSWER:
            more = line.recv(LONGEST_ANSWER)
            if not more:
                break
            said += more
    return said.rstrip(b"\0")
