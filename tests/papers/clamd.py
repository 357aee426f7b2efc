"""A scanner that speaks as clamd does, over a socket that is a file, and knows one harm."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

HARM = b"HARM-FOR-A-TEST"


@contextmanager
def a_scanner(place: Path, answer: bytes = b"") -> Iterator[Path]:
    """`answer`: what it says to anything; without it what it finds."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.bind(str(place))
        door.listen()
        Thread(target=_serve, args=(door, answer), daemon=True).start()
        yield place
        door.shutdown(socket.SHUT_RDWR)
    place.unlink()


def _serve(door: socket.socket, answer: bytes) -> None:
    while True:
        try:
            line, _ = door.accept()
        except OSError:  # closed
            return
        with line, line.makefile("rb") as read:
            assert read.read(10) == b"zINSTREAM\0"
            data = b""
            while size := struct.unpack(">I", read.read(4))[0]:
                data += read.read(size)
            found = b"stream: Test.Harm FOUND\0" if HARM in data else b"stream: OK\0"
            line.sendall(answer or found)
