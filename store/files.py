"""Files that last: whole under their name, or not there at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_once(path: Path, content: bytes) -> bool:
    """Durable when it returns. False if the name is taken: that file stays as it is."""
    draft = _drafted(path, content)
    try:
        os.link(draft, path)  # refuses to take the place of another
    except FileExistsError:
        return False
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()
    settle(path.parent)
    return True


def write_over(path: Path, content: bytes) -> None:
    """Durable when it returns, in the place of what was there before."""
    _drafted(path, content).replace(path)
    settle(path.parent)


def _drafted(path: Path, content: bytes) -> Path:
    draft = path.with_suffix(f".{os.getpid()}.tmp")
    with draft.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return draft


def settle(folder: Path) -> None:
    """A new name survives a power cut only when its folder is on disk too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
