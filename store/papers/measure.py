"""How much a picture would unfold to, read from its headers before any decoder touches it.

Only for the kinds where Pillow tells too late (WebP sets up its canvases on opening) or too slowly (GIF
counts frames by visiting them). All offsets follow the published formats: GIF89a, and RFC 9649 for WebP.
"""

from __future__ import annotations

from collections.abc import Iterator


def gif_frames(raw: bytes, at_most: int) -> int:
    """Frames of a GIF, counted up to one more than `at_most`. Raises IndexError if a header is cut off."""
    place = 13 + _colour_table(raw[10])
    frames = 0
    while frames <= at_most and place < len(raw) and raw[place] != 0x3B:
        if raw[place] == 0x2C:
            frames += 1
            place += 10 + _colour_table(raw[place + 9]) + 1
        else:
            place += 2
        place = _after_blocks(raw, place)
    return frames


def webp_pixels(raw: bytes) -> int:
    """Pixels of a WebP over all frames. Raises ValueError for one that is not well formed."""
    width = height = frames = 0
    for name, start in _chunks(raw):
        if not width and name in (b"VP8X", b"VP8L", b"VP8 "):
            width, height = _webp_size(name, raw[start : start + 10])
        frames += name == b"ANMF"
    if not width:
        raise ValueError("a WebP without a picture")
    return width * height * max(frames, 1)


def _colour_table(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(raw: bytes, place: int) -> int:
    while place < len(raw) and raw[place]:
        place += raw[place] + 1
    return place + 1


def _chunks(raw: bytes) -> Iterator[tuple[bytes, int]]:
    place = 12
    while place + 8 <= len(raw):
        size = int.from_bytes(raw[place + 4 : place + 8], "little")
        yield raw[place : place + 4], place + 8
        place += 8 + size + (size & 1)


def _webp_size(name: bytes, body: bytes) -> tuple[int, int]:
    if len(body) < 10:
        raise ValueError("a WebP that is cut off")
    if name == b"VP8X":
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if name == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
