"""A photo or picture of an untrusted file, drawn anew."""

from __future__ import annotations

import struct
import warnings
import zlib
from io import BytesIO

# Importing a format registers it; without these, opening a WebP would load every format Pillow knows.
from PIL import GifImagePlugin, Image, JpegImagePlugin, PngImagePlugin, WebPImagePlugin  # noqa: F401

from store.papers.drawing import fitting, redrawn
from store.papers.measure import gif_frames, webp_pixels
from store.papers.paper import CUT_OFF, LONGEST_SIDE, MAX_PIXELS, TOO_MANY_PIXELS, UNREADABLE, Refused

_ORIENTATION = 0x0112
_SCAN = b"\xff\xda"  # within what it holds no such bytes can stand
MOST_SCANS = 30
"""Of a JPEG, its small preview included. Programs write ten; each goes over the whole picture again."""
_COMPLAINTS = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    zlib.error,
    IndexError,
    TypeError,
    KeyError,
)
"""What decoders raise on broken files. Anything else ends the decoding process: the file is unreadable."""


def drawn_photo(raw: bytes, kind: str) -> Image.Image | Refused:
    """The picture (of an animation the first frame), upright. `kind` is a Pillow format from `kind_of`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # Pillow warns of broken EXIF and of sizes; we judge these ourselves
            return _drawn(raw, kind)
    except Image.DecompressionBombError:
        return Refused(TOO_MANY_PIXELS)
    except _COMPLAINTS:
        return Refused(CUT_OFF)  # it began like a picture, so the rest of it is missing or broken


def _drawn(raw: bytes, kind: str) -> Image.Image | Refused:
    if kind == "JPEG" and raw.count(_SCAN) > MOST_SCANS:
        return Refused(UNREADABLE)
    if kind == "WEBP" and webp_pixels(raw) > MAX_PIXELS:
        return Refused(TOO_MANY_PIXELS)
    with Image.open(BytesIO(raw), formats=[kind]) as image:
        if _pixels(image, raw, kind) > MAX_PIXELS:
            return Refused(TOO_MANY_PIXELS)
        if kind == "JPEG":
            image.draft(
                None, fitting(image.size, LONGEST_SIDE)
            )  # a large one is decoded at half size or less
        image.load()
        return redrawn(image, _orientation(image))


def _pixels(image: Image.Image, raw: bytes, kind: str) -> int:
    """Over all frames, although only the first is drawn: no camera makes what unfolds to this much."""
    one = image.width * image.height
    if kind == "GIF":
        return one * gif_frames(raw, at_most=MAX_PIXELS // one)
    if kind == "PNG":
        return one * int(getattr(image, "n_frames", 1))
    return one


def _orientation(image: Image.Image) -> int:
    """1 to 8; 1 where there is none, or where the EXIF is broken: that alone loses nobody's photo."""
    try:
        found = image.getexif().get(_ORIENTATION, 1)
    except _COMPLAINTS:
        return 1
    return found if isinstance(found, int) else 1
