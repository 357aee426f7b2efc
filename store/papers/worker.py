"""The decoding process: `python -m store.papers.worker`, a file on stdin, the answer on stdout (`wire`).

It binds its own hands before it reads a byte: little memory, little time, no files written, no new processes.
Whatever a hostile file makes of a decoder ends with this process.
"""

from __future__ import annotations

import sys

from store.hands import bind_hands
from store.papers.inspection import inspect
from store.papers.paper import MAX_BYTES, TOO_MANY_PIXELS, Refused
from store.papers.wire import packed

MEMORY = 600 * 1024 * 1024
"""Bytes of address space. 50 megapixels as PNG or progressive JPEG take 380 MB at the peak. WebP decodes on
two canvases of its own, so a WebP of more than 36 megapixels does not fit and is refused as too large."""
SECONDS = 10
"""Of computing."""


def main() -> None:
    bind_hands(MEMORY, SECONDS)
    raw = sys.stdin.buffer.read(MAX_BYTES + 1)
    try:
        result = inspect(raw)
    except MemoryError:
        result = Refused(TOO_MANY_PIXELS)
    sys.stdout.buffer.write(packed(result))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
