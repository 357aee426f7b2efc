"""The decoding process: `python -m store.papers.worker`, a file on stdin, the answer on stdout (`wire`).

It binds its own hands before it reads a byte: little memory, little time, no files written, no new processes.
Whatever a hostile file makes of a decoder ends with this process.
"""

from __future__ import annotations

import resource
import sys

from store.papers.inspection import inspect
from store.papers.paper import MAX_BYTES, TOO_MANY_PIXELS, Refused
from store.papers.wire import packed

MEMORY = 600 * 1024 * 1024
"""Bytes of address space. 50 megapixels as PNG or progressive JPEG take 380 MB at the peak. WebP decodes on
two canvases of its own, so a WebP of more than 36 megapixels does not fit and is refused as too large."""
SECONDS = 10
"""Of computing."""
OPEN_FILES = 32


def bind_hands(seconds: int = SECONDS) -> None:
    for what, limit in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),  # a core file would lay somebody's papers on the disk
    ):
        resource.setrlimit(what, (limit, limit))


def main() -> None:
    bind_hands()
    raw = sys.stdin.buffer.read(MAX_BYTES + 1)
    try:
        result = inspect(raw)
    except MemoryError:
        result = Refused(TOO_MANY_PIXELS)
    sys.stdout.buffer.write(packed(result))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
