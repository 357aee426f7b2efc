"""The decoding process: `python -m store.papers.worker`, a file on stdin, the answer on stdout (`wire`).

It binds its own hands before it reads a byte: little memory, little time, no files written, no new processes.
Whatever a hostile file makes of a decoder ends with this process.
"""

from __future__ import annotations

import sys

from store.hands import Watch, bind_hands
from store.papers.inspection import inspect
from store.papers.paper import MAX_BYTES, TOO_MANY_PIXELS, Refused
from store.papers.wire import packed

MEMORY = 600 * 1024 * 1024
"""Bytes of address space. 50 megapixels as PNG or progressive JPEG take 380 MB at the peak. WebP decodes on
two canvases of its own, so a WebP of more than 36 megapixels does not fit and is refused as too large."""
SECONDS = 10
"""Of computing."""
PDF_SECONDS = 2.0
PDF_BYTES_A_SECOND = 100 * 1024
"""What PDFium computes for all pages of a file: two seconds, and one more for each hundred kilobytes. A page
is a programme, and five hundred bytes of it can go on for days; honest ones are as long as they are hard.
Measured: ten pages of faxed letters at 600 dots an inch 2.1 s, ten photos at 300 dots 1.7 s.
"""


def main() -> None:
    bind_hands(MEMORY, SECONDS)
    raw = sys.stdin.buffer.read(MAX_BYTES + 1)
    try:
        result = inspect(raw, Watch(PDF_SECONDS + len(raw) / PDF_BYTES_A_SECOND))
    except MemoryError:
        result = Refused(TOO_MANY_PIXELS)
    sys.stdout.buffer.write(packed(result))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
