"""The shelf: sealed files under random names, outside everything a web server serves."""

from __future__ import annotations

import fcntl
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from store.files import settle
from store.seal import Seal

NARROW = 0.15
"""Of its disk. With less room than that somebody should look, while there is still time."""
_NAME = re.compile(r"[0-9a-f]{32}")
_UNFINISHED = re.compile(r"[0-9a-f]{32}(\.[0-9a-f]{8})?\.part")


class NotOnShelf(LookupError):
    """There is no such paper (any more), or the name is not one of ours."""


class Shelf:
    """Each file is sealed for its own name: renamed or swapped on disk, it no longer opens."""

    def __init__(self, root: Path, seal: Seal) -> None:
        self._root = root
        self._seal = seal

    def keep(self, data: bytes, name: str = "") -> str:
        """The name, once the file is safely on disk. Keep first, then write the name to the database.

        Work that is done again after a crash says the same `name` again (32 hex digits), and leaves one file.
        """
        name = name or secrets.token_hex(16)
        place = self._place(name)
        self._make_room(place.parent)
        part = place.with_name(f"{name}.{secrets.token_hex(4)}.part")
        try:
            _write(part, self._seal.shut(data, _context(name)))
            with _alone_at(place.parent):  # or a sweep could take what has just been kept again
                part.rename(place)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        settle(place.parent)
        return name

    def fetch(self, name: str) -> bytes:
        """Raises NotOnShelf, or store.seal.Tampered."""
        return self._seal.open(self.sealed(name), _context(name))

    def sealed(self, name: str) -> bytes:
        """As it lies there, for a copy of the whole house. Raises NotOnShelf."""
        try:
            return self._place(name).read_bytes()
        except FileNotFoundError:
            raise NotOnShelf(name) from None

    def renew(self, name: str) -> bool:
        """Whether an older key had sealed it, so that it was sealed anew. Raises NotOnShelf, Tampered."""
        place = self._place(name)
        if not place.parent.is_dir():
            raise NotOnShelf(name)
        with _alone_at(place.parent):  # or what is dropped meanwhile would come back
            sealed = self.sealed(name)
            if self._seal.is_current(sealed):
                return False
            part = place.with_suffix(".part")
            part.unlink(missing_ok=True)  # of a round that was cut short
            _write(part, self._seal.shut(self._seal.open(sealed, _context(name)), _context(name)))
            part.rename(place)
        settle(place.parent)
        return True

    def sealed_long_ago(self) -> int:
        """How many files an older key sealed."""
        found = 0
        for name in self.names():
            with suppress(FileNotFoundError), self._place(name).open("rb") as file:
                found += not self._seal.is_current(file.read(1))
        return found

    def drop(self, name: str) -> None:
        """Gone for good; dropping twice is no mistake. Raises NotOnShelf for a name that cannot be ours."""
        place = self._place(name)
        if place.exists():
            with _alone_at(place.parent):
                place.unlink(missing_ok=True)
            settle(place.parent)

    def names(self) -> Iterator[str]:
        """Every name on the shelf, for comparing with the database."""
        for drawer in sorted(self._root.glob("[0-9a-f][0-9a-f]")):
            yield from sorted(entry.name for entry in drawer.iterdir() if _NAME.fullmatch(entry.name))

    def holds(self, name: str) -> bool:
        """Raises NotOnShelf for a name that cannot be ours."""
        return self._place(name).exists()

    def older_than(self, moment: datetime) -> Iterator[str]:
        """Names of files that were written before that."""
        for name in self.names():
            if _is_older(self._place(name), moment):
                yield name

    def drop_if_older(self, name: str, moment: datetime) -> None:
        """Unless it has been written since. Raises NotOnShelf for a name that cannot be ours."""
        place = self._place(name)
        if place.parent.is_dir():
            with _alone_at(place.parent):
                if _is_older(place, moment):
                    place.unlink(missing_ok=True)
            settle(place.parent)

    def drop_unfinished(self, moment: datetime) -> None:
        """What was begun before that and never came to have a name."""
        for part in self._root.glob("[0-9a-f][0-9a-f]/*.part"):
            if _UNFINISHED.fullmatch(part.name) and _is_older(part, moment):
                part.unlink(missing_ok=True)

    def room(self) -> float:
        """How much of its disk is free, 0 to 1. The folder itself may not be there yet."""
        there = next(
            each for each in (self._root.absolute(), *self._root.absolute().parents) if each.exists()
        )
        disk = shutil.disk_usage(there)
        return disk.free / disk.total

    def _place(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise NotOnShelf("not a name of this shelf")
        return self._root / name[:2] / name

    def _make_room(self, drawer: Path) -> None:
        if drawer.is_dir():
            return
        self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
        drawer.mkdir(mode=0o700, exist_ok=True)
        settle(self._root)


@contextmanager
def _alone_at(drawer: Path) -> Iterator[None]:
    """Nobody else renews or drops there meanwhile, in whichever process."""
    handle = os.open(drawer, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def place_on(root: Path, name: str, sealed: bytes) -> None:
    """Put back a file as it was copied from a shelf. Raises NotOnShelf for a name that cannot be ours."""
    if not _NAME.fullmatch(name):
        raise NotOnShelf("not a name of this shelf")
    drawer = root / name[:2]
    drawer.mkdir(mode=0o700, parents=True, exist_ok=True)
    (drawer / name).unlink(missing_ok=True)
    _write(drawer / name, sealed)


def _context(name: str) -> bytes:
    return b"paper:" + name.encode()


def _is_older(path: Path, moment: datetime) -> bool:
    try:
        return path.stat().st_mtime < moment.timestamp()
    except FileNotFoundError:
        return False


def _write(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
