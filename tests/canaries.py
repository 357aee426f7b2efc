"""Invented people whose names and numbers pass through the whole suite, and must never come out in a log."""

from __future__ import annotations

import logging
import re

from palmtop.logs import Structured

WORDS = (
    "罗小秀", "522702198503070025", "13985400017",  # tests/store/office.py
    "王小妹", "52270219550307002X", "13985401234",  # tests/store/test_tokens.py
    "王大山", "涂小菊", "白文斌", "吴启福", "6222020000000000000",  # palmtop/demo/told
)  # fmt: skip
OURS = ("api", "bot", "palmtop", "store", "aiogram", "uvicorn")
"""Whose lines production keeps from "info" upwards; of everybody else only warnings and worse."""
TOKEN = re.compile(r"bot\d+:[\w-]{20,}|/desk/join/[\w-]{20,}")


class Canaries(logging.Handler):
    """Listens to everything that is logged, as production would write it."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(Structured())
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        line = self.format(record)
        if any(word in line for word in WORDS) or TOKEN.search(line):
            self.heard.append(f"{record.name}: {line}")
