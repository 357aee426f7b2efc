"""Logs without anybody's life in them: ID numbers, telephone and card numbers, and bot tokens are blotted
out.
"""

from __future__ import annotations

import logging
import re

_BLOTS = (
    (re.compile(r"(?<![0-9])[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d\d{3}[\dXx](?![0-9])"), "[id]"),
    (re.compile(r"(?<![0-9])\d{16,19}(?![0-9])"), "[card]"),
    (re.compile(r"(?<![0-9])1[3-9]\d{9}(?![0-9])"), "[phone]"),
    (re.compile(r"bot\d+:[\w-]{20,}|(?<![\w])\d{6,}:[\w-]{30,}"), "[token]"),
    (re.compile(r"/desk/join/[\w-]+"), "/desk/join/[token]"),
)


def blotted(text: str) -> str:
    for pattern, instead in _BLOTS:
        text = pattern.sub(instead, text)
    return text


class Blotting(logging.Formatter):
    """The finished line, traceback and all, goes through the blotter."""

    def format(self, record: logging.LogRecord) -> str:
        return blotted(super().format(record))


def set_up_logs(level: str) -> None:
    shown = logging.StreamHandler()
    shown.setFormatter(Blotting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level.upper(), handlers=[shown], force=True)
    logging.getLogger("aiogram").setLevel(logging.WARNING)
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    logging.getLogger("alembic").setLevel(logging.WARNING)
