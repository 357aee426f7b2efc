"""What a virus scanner says of a file that is kept as it came: asked each time somebody opens it.

Asked then and not when it comes in, a scanner that is away keeps nobody from telling us something, and what
it has learned since counts. It is clamd on this machine, spoken to over a socket that is a file (`INSTREAM`).
"""

from __future__ import annotations

import logging
import socket
import struct
from pathlib import Path

_log = logging.getLogger(__name__)
PATIENCE = 20.0
"""Seconds, each time it keeps us waiting."""
PIECE = 64 << 10
LONGEST_ANSWER = 1024


class NotClean(Exception):
    """The scanner knows harm in it. Nobody opens it."""


class NobodyAsked(Exception):
    """The scanner did not answer, so nobody knows: not opened now."""


def clean(scanner: Path | None, data: bytes) -> bytes:
    """The same bytes, if the scanner finds nothing in them, or none is set up (None).

    Raises NotClean, NobodyAsked.
    """
    if scanner is None:
        return data
    try:
        said = _asked(scanner, data)
    except OSError as failure:
        _log.error("the virus scanner does not answer: %s", type(failure).__name__)
        raise NobodyAsked from None
    if said == b"stream: OK":
        return data
    if said.endswith(b" FOUND"):
        _log.warning("the virus scanner found harm in a file of %d bytes; it is not shown", len(data))
        raise NotClean
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
