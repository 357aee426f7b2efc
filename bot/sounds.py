"""What a recording is, by its content. Kept as it came, for a person to listen to; never decoded here."""

from __future__ import annotations


def sound_of(raw: bytes) -> str | None:
    """The media type of a recording that browsers can play; None if it is none."""
    if raw.startswith(b"OggS") and any(codec in raw[:128] for codec in (b"OpusHead", b"\x01vorbis")):
        return "audio/ogg"
    if raw.startswith(b"ID3") or (len(raw) > 1 and raw[0] == 0xFF and raw[1] in (0xFB, 0xF3, 0xF2)):
        return "audio/mpeg"
    if raw[4:8] == b"ftyp" and raw[8:12] in (b"M4A ", b"mp42", b"isom"):
        return "audio/mp4"
    return None
