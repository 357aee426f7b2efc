"""Which messages are being read at this moment, by marks that a dead process leaves behind.

A message that hangs or kills the process is brought again after the restart, by Telegram or by the page, and
would do so again, to everybody's harm. So a mark stands outside of every transaction while one is read:
sixteen bytes in a file of this process. Nothing is synced, and nothing is asked of the system: the memory of
the file survives the process and need not survive the machine. Who is alive holds its file locked; what lies
there unlocked was left by the dead. Who hung or crashed writes behind the marks where that was; who was
killed from outside has no time for it, and then no message is to blame.
"""

from __future__ import annotations

import asyncio
import faulthandler
import fcntl
import logging
import mmap
import os
import sys
import time
from contextlib import AbstractContextManager, nullcontext, suppress
from hashlib import blake2b
from pathlib import Path
from secrets import token_hex
from time import monotonic

from bot.watch.room import Room

log = logging.getLogger(__name__)

SIZE, PLACES = 16, 64
ALL = SIZE * PLACES
"""Bytes of a mark, and how many there are at the most: one for each thread that reads."""
NOTHING = bytes(SIZE)
DRAFT = ".new"
LOOK_SECONDS = 0.2
"""How often a busy process looks whether others died."""
KEPT_SECONDS = 7 * 86400
"""Telegram brings nothing that is older than a day."""


class InHand:
    """Of one process. Without a folder, or until it is opened, nothing is written down."""

    def __init__(self, folder: Path | None = None, look_seconds: float = LOOK_SECONDS) -> None:
        self.singly = asyncio.Lock()
        """For what somebody died over: tried one by one, so that the next death says which it was."""
        self._folder = folder
        self._own: tuple[Path, int, mmap.mmap] | None = None  # our file, its handle, its memory
        self._room: Room | None = None
        self._free = list(range(0, SIZE * PLACES, SIZE))
        self._look_seconds = look_seconds
        self._look_next: float = 0
        self._changed = 0  # when the folder had, at the last look
        self._left: dict[bytes, list[Path]] = {}  # marks of the dead, and the files they stand in

    def open(self) -> None:
        """From now on what is in hand is marked. What nobody needs any more of the dead is cleared away."""
        assert self._folder is not None
        self._folder.mkdir(mode=0o700, exist_ok=True)
        oldest = time.time() - KEPT_SECONDS
        _tell_of_the_dead(self._folder)
        for path in list(self._folder.iterdir()):
            with suppress(FileNotFoundError):
                if path.stat().st_mtime < oldest or _marks(path) == set():
                    path.unlink()
        path = self._folder / token_hex(8)
        draft = path.with_suffix(DRAFT)
        handle = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        os.write(handle, bytes(ALL))
        fcntl.flock(handle, fcntl.LOCK_EX)
        draft.rename(path)
        self._own = path, handle, mmap.mmap(handle, ALL)
        self._room = Room()
        faulthandler.enable(handle)  # where it stood when it crashed, or was ended because it hung
        self._look()
        if self._left:
            log.warning("processes died with messages in hand: %d of them are tried singly", len(self._left))

    def close(self) -> None:
        """We leave with nothing in hand."""
        if self._own is not None:
            (path, handle, memory), self._own = self._own, None
            faulthandler.disable()
            if self._room is not None:
                self._room.close()
            path.unlink(missing_ok=True)
            memory.close()
            os.close(handle)

    @property
    def last_words(self) -> int:
        """The file that is told where we hang."""
        return self._own[1] if self._own is not None else sys.stderr.fileno()

    def holding(self, channel: str, message_id: str) -> AbstractContextManager[None]:
        """While it is read, with room for it in memory. In any thread."""
        if self._own is None or self._room is None:
            return nullcontext()
        self._room.leave()
        return _Held(self._own[2], self._free, _name(channel, message_id))

    def deaths(self, channel: str, message_id: str) -> int:
        """How many processes died over it, as far as their marks say."""
        self._look()
        return len(self._left.get(_name(channel, message_id), ())) if self._left else 0

    def forget(self, channel: str, message_id: str) -> None:
        """It is answered, so it was not to blame."""
        for path in self._left.get(_name(channel, message_id), ()):
            self._take_out(path, _name(channel, message_id))

    def forgive(self, channel: str, message_id: str, all_but: int) -> None:
        """Somebody wants it tried once more: only so many deaths count any longer."""
        self._look()
        for path in self._left.get(_name(channel, message_id), [])[all_but:]:
            self._take_out(path, _name(channel, message_id))

    def _look(self) -> None:
        """Anew whenever a file came or went: each process that starts brings one."""
        if self._folder is None or monotonic() < self._look_next:
            return
        self._look_next = monotonic() + self._look_seconds
        try:
            changed = os.stat(self._folder).st_mtime_ns
        except OSError:
            return
        if changed == self._changed:
            return
        self._changed, self._left = changed, {}
        for path in sorted(self._folder.iterdir()):
            for mark in _marks(path) or ():
                self._left.setdefault(mark, []).append(path)

    def _take_out(self, path: Path, mark: bytes) -> None:
        """Of a file of the dead. Who reads it meanwhile sees the old one or the new one; we look again."""
        self._changed = self._look_next = 0
        rest = (_marks(path) or set()) - {mark}
        if rest:
            draft = path.with_name(token_hex(8) + DRAFT)
            draft.write_bytes(b"".join(rest).ljust(ALL, b"\0") + _last_words(path))
            draft.rename(path)
        else:
            path.unlink(missing_ok=True)


class _Held:
    """A mark in its place for as long as it is entered. As a generator it would take twice the time."""

    __slots__ = ("_free", "_memory", "_name", "_place")

    def __init__(self, memory: mmap.mmap, free: list[int], name: bytes) -> None:
        self._memory, self._free, self._name = memory, free, name

    def __enter__(self) -> None:
        place = self._place = self._free.pop()
        self._memory[place : place + SIZE] = self._name

    def __exit__(self, *_: object) -> None:
        place = self._place
        self._memory[place : place + SIZE] = NOTHING
        self._free.append(place)


def _name(channel: str, message_id: str) -> bytes:
    return blake2b(f"{channel}:{message_id}".encode(errors="replace"), digest_size=SIZE).digest()


def _tell_of_the_dead(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        if _marks(path) is not None and _last_words(path):
            log.error("a process ended:\n%s", _last_words(path).decode(errors="replace"))


def _last_words(path: Path) -> bytes:
    return path.read_bytes()[ALL:]


def _marks(path: Path) -> set[bytes] | None:
    """What its process had in hand when it hung or crashed; None: it is alive, or only begins."""
    if path.suffix == DRAFT:
        return None
    try:
        handle = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        left = os.read(handle, ALL + 1)
    except BlockingIOError:
        return None
    finally:
        os.close(handle)
    told = len(left) > ALL
    return {left[at : at + SIZE] for at in range(0, ALL, SIZE)} - {NOTHING} if told else set()
