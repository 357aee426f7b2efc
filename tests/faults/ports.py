"""Ports that stay ours while the process that had one is dead and the next is not born yet.

A port that the system gives out may be given to somebody else in that moment. Those below are never given out
by it, and a lock on a file for each keeps the tests that run beside us away.
"""

from __future__ import annotations

import fcntl
import os
import socket
from pathlib import Path
from random import SystemRandom
from tempfile import gettempdir

GIVEN_OUT = Path("/proc/sys/net/ipv4/ip_local_port_range")
LOWEST, USUAL = 15_000, 32_768
_locks: dict[int, int] = {}
"""Ports and the open files that lock them, for as long as this process lives."""


def kept_ports(count: int) -> list[int]:
    """So many, of this process alone until it ends."""
    found: list[int] = []
    while len(found) < count:
        port = SystemRandom().randrange(LOWEST, _first_given_out())
        if port not in _locks and _locked(port) and _free(port):
            found.append(port)
    return found


def _first_given_out() -> int:
    first = int(GIVEN_OUT.read_text().split()[0]) if GIVEN_OUT.exists() else USUAL
    return first if first > LOWEST + 1000 else USUAL


def _locked(port: int) -> bool:
    folder = Path(gettempdir()) / f"palmtop-ports-{os.getuid()}"
    folder.mkdir(exist_ok=True)
    lock = os.open(folder / str(port), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return False
    _locks[port] = lock
    return True


def _free(port: int) -> bool:
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True
