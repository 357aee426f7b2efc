"""Which files of a message are to be fetched later. Telegram keeps them; nothing is downloaded here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.channel import FileRef

LARGEST = 10 * 1024 * 1024
"""Bytes of one file that we take. Telegram itself hands out at most 20 MB."""
_FILE_ID = re.compile(r"[\x21-\x7e]{1,256}")


def files_of(message: Mapping[str, Any]) -> tuple[FileRef, ...]:
    """The photo, document or voice of one message. Each picture of an album comes in a message of its own."""
    if any(kind in message for kind in ("animation", "video", "video_note", "sticker")):
        return ()  # an animation carries a "document" too
    found = _photo(message.get("photo")) or _document(message.get("document"))
    found = found or _sound(message.get("voice")) or _sound(message.get("audio"))
    return (found,) if found else ()


def _photo(sizes: Any) -> FileRef | None:
    """The largest rendering we may take; if all are too large, the smallest of those."""
    known = [file for file in sizes if isinstance(file, Mapping)] if isinstance(sizes, list) else []
    files = [(file, ref) for file in known if (ref := _file(file, "photo"))]
    if not files:
        return None
    fitting = [pair for pair in files if (pair[1].size or 0) <= LARGEST]
    if fitting:
        return max(fitting, key=lambda pair: _area(pair[0]))[1]
    return min(files, key=lambda pair: pair[1].size or 0)[1]


def _document(file: Any) -> FileRef | None:
    """Anything may be sent as a document; what it really is, its content says later."""
    if not isinstance(file, Mapping):
        return None
    mime = file.get("mime_type")
    spoken = isinstance(mime, str) and mime.startswith("audio/")
    return _file(file, "voice" if spoken else "photo")


def _sound(file: Any) -> FileRef | None:
    return _file(file, "voice") if isinstance(file, Mapping) else None


def _file(file: Mapping[str, Any], kind: str) -> FileRef | None:
    file_id, size, name = file.get("file_id"), file.get("file_size"), file.get("file_name")
    if not (isinstance(file_id, str) and _FILE_ID.fullmatch(file_id)):
        return None
    known = isinstance(size, int) and not isinstance(size, bool) and size >= 0
    plain = "".join(c for c in name if c.isprintable())[:120] if isinstance(name, str) else ""
    return FileRef(kind, file_id, plain, size if known else None)


def _area(file: Mapping[str, Any]) -> int:
    width, height = file.get("width"), file.get("height")
    return width * height if isinstance(width, int) and isinstance(height, int) else 0
