"""Where files of residents come in. They are decoded in a process of their own, never in the service."""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import suppress
from pathlib import Path
from typing import Protocol
from weakref import WeakValueDictionary

from store.papers.kinds import kind_of
from store.papers.paper import UNREADABLE, Paper, Refused
from store.papers.wire import Garbled, unpacked

__all__ = ["Intake", "Paper", "Refused"]

WORKER = (sys.executable, "-E", "-s", "-m", "store.papers.worker")
PATIENCE = 20.0
"""Seconds by the clock. The process has 10 of computing; the rest is for a busy machine."""
AT_ONCE = 2

_HOUSE = Path(__file__).resolve().parents[2]
_log = logging.getLogger(__name__)


class File(Protocol):
    """A file that lies on the disk, most often."""

    async def read(self) -> bytes: ...


class Intake:
    """At most `at_once` files are decoded at a time; further ones wait their turn, and of one sender behind
    each other (`line`): a file may take ten seconds, and who sends sixty of them waits for them alone.
    """

    def __init__(
        self, at_once: int = AT_ONCE, patience: float = PATIENCE, command: tuple[str, ...] = WORKER
    ) -> None:
        self._places = asyncio.Semaphore(at_once)
        self._patience = patience
        self._command = command
        self._lines: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def line(self, sender: str) -> asyncio.Lock:
        """Whoever holds it hands in the next file of that sender."""
        line = self._lines.get(sender)
        if line is None:
            line = self._lines[sender] = asyncio.Lock()
        return line

    async def take(self, raw: bytes) -> Paper | Refused:
        """A paper that is safe to keep, or the problem to tell the sender. No file makes it raise."""
        kind = kind_of(raw)
        if isinstance(kind, Refused):
            return kind
        async with self._places:
            return await self._decoded(raw, kind)

    async def take_file(self, file: File) -> Paper | Refused:
        """The same of one that is read when it is its turn: a hundred of them, waiting, filled the memory."""
        async with self._places:
            raw = await file.read()
            kind = kind_of(raw)
            return kind if isinstance(kind, Refused) else await self._decoded(raw, kind)

    async def _decoded(self, raw: bytes, kind: str) -> Paper | Refused:
        try:
            return unpacked(await self._asked(raw))
        except Garbled:
            _log.warning("a %s of %d bytes could not be decoded", kind, len(raw))
            return Refused(UNREADABLE)

    async def _asked(self, raw: bytes) -> bytes:
        """What the process answers; b"" if it died or was too slow."""
        # No environment: the process that meets hostile bytes must not hold the master key.
        process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            cwd=_HOUSE,
            env={},
        )
        try:
            async with asyncio.timeout(self._patience):
                answer, _ = await process.communicate(raw)
            return answer if process.returncode == 0 else b""
        except TimeoutError:
            return b""
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
            await _closed(process)


async def _closed(process: asyncio.subprocess.Process) -> None:
    """Its pipe ends with an error if it died before it had read the file. Nobody asks for that one but us,
    and what is never asked for, asyncio of Python 3.11.2 writes into the log.
    """
    if process.stdin is not None:
        with suppress(OSError):
            await process.stdin.wait_closed()
