"""What the decoding process tells us: the length of a JSON head, the head, then picture after picture.

The process has handled hostile bytes, so what it says is checked like any other outside word.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from store.papers.paper import LONGEST_SIDE, MAX_PAGES, PROBLEMS, Paper, Refused

_LENGTH = 4


class Garbled(ValueError):
    """Not an answer of ours."""


def packed(result: Paper | Refused) -> bytes:
    if isinstance(result, Refused):
        return _with_length({"problem": result.problem})
    pictures = (result.preview, *result.pages)
    head = {"width": result.width, "height": result.height, "sizes": [len(picture) for picture in pictures]}
    return _with_length(head) + b"".join(pictures)


def unpacked(answer: bytes) -> Paper | Refused:
    """Raises Garbled."""
    length = int.from_bytes(answer[:_LENGTH], "big")
    body = answer[_LENGTH + length :]
    try:
        head = json.loads(answer[_LENGTH : _LENGTH + length])
        if "problem" in head:
            return _refused(head["problem"])
        return _paper(head["width"], head["height"], head["sizes"], body)
    except (ValueError, KeyError, TypeError) as mismatch:
        raise Garbled(str(mismatch)) from None


def _with_length(head: dict[str, Any]) -> bytes:
    text = json.dumps(head).encode()
    return len(text).to_bytes(_LENGTH, "big") + text


def _refused(problem: str) -> Refused:
    if problem not in PROBLEMS:
        raise Garbled("an unknown problem")
    return Refused(problem)


def _paper(width: int, height: int, sizes: list[int], body: bytes) -> Paper:
    if not (1 <= width <= LONGEST_SIDE and 1 <= height <= LONGEST_SIDE):
        raise Garbled("an impossible size")
    if not 2 <= len(sizes) <= MAX_PAGES + 1 or min(sizes) < 4 or sum(sizes) != len(body):
        raise Garbled("the pictures do not fit their lengths")
    pictures, place = [], 0
    for size in sizes:
        pictures.append(body[place : place + size])
        place += size
    if not all(picture.startswith(b"\xff\xd8\xff") for picture in pictures):
        raise Garbled("not JPEG")
    preview, *pages = pictures
    return Paper(tuple(pages), preview, width, height, sha256(b"".join(pages)).hexdigest())
