"""What a file is, by its content. Its name and what the sender calls it are never asked."""

from __future__ import annotations

from store.papers.paper import EMPTY, HEIC, MAX_BYTES, NOT_A_PHOTO, TOO_BIG, Refused

_HEADER_WITHIN = 1024  # PDF readers allow some bytes before the header
_PICTURE_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"}


def kind_of(raw: bytes) -> str | Refused:
    """JPEG, PNG, WEBP, GIF or PDF. Looks at the first bytes only, which is safe in the service itself."""
    if not raw:
        return Refused(EMPTY)
    if len(raw) > MAX_BYTES:
        return Refused(TOO_BIG)
    if raw.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if raw.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if raw.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        return "WEBP"
    if b"%PDF-" in raw[:_HEADER_WITHIN]:
        return "PDF"
    # iPhones send JPEG when a page asks for pictures; a file sent as it is may be HEIC.
    if raw[4:8] == b"ftyp" and raw[8:12] in _PICTURE_BRANDS:
        return Refused(HEIC)
    return Refused(NOT_A_PHOTO)
