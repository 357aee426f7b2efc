"""Logs without anybody's life in them: ID numbers, telephone and card numbers, cookies and tokens are
blotted out.

A line is one line, whatever it quotes: what a stranger typed can neither begin a line of its own nor move the
cursor of a terminal. Times are China's and say so (OWASP ASVS 16.2.2, 16.4.1).
"""

from __future__ import annotations

import json
import logging
import re
from datetime import datetime
from typing import Any

from bot.trouble import TROUBLE
from store.times import CHINA

_D = "[0-9\N{FULLWIDTH DIGIT ZERO}-\N{FULLWIDTH DIGIT NINE}]"
_GAP = r"[ \-\u3000]?"
"""People write numbers in groups."""


def _digits(count: str) -> str:
    return f"(?:{_D}{_GAP}){{{count}}}"


_COOKIES = "cookie|set-cookie|authorization|x-csrf-token|x-telegram-bot-api-secret-token"
_BLOTS = (
    (re.compile(rf"(?i)(?P<kept>(?<![\w-])(?:{_COOKIES})[\"']?\s*[:=]\s*)[^\r\n]+"), "[cookie]"),
    (re.compile(r"(?i)(?P<kept>://[^/\s:@]+:)[^@\s/]+(?=@)"), "[password]"),
    (re.compile(r"bot\d+:[\w-]{20,}|(?<!\w)\d{6,}:[\w-]{30,}"), "[token]"),
    (re.compile(r"(?P<kept>/(?:desk/join|desk/new-password|once|notices/object)/)[\w-]+"), "[token]"),
    (re.compile(rf"(?<!{_D}){_digits('17')}(?:{_D}|[XxＸｘ])(?!{_D})"), "[id]"),
    (re.compile(rf"(?<!{_D}){_digits('14,18')}{_D}(?!{_D})"), "[card]"),
    (re.compile(rf"(?<!{_D})86{_GAP}1[3-9]{_digits('8')}{_D}(?!{_D})"), "[phone]"),
    (re.compile(rf"(?<!{_D})[1１]{_GAP}[3-9３-９]{_GAP}{_digits('8')}{_D}(?!{_D})"), "[phone]"),
)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def blotted(text: str) -> str:
    for pattern, instead in _BLOTS:
        kept = r"\g<kept>" if "kept" in pattern.groupindex else ""
        text = pattern.sub(kept + instead, text)
    return text


def one_line(text: str) -> str:
    """With every character that could begin a line, or steer a terminal, written out."""
    return _CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


class Blotting(logging.Formatter):
    """For eyes: the finished line, traceback and all, goes through the blotter. The lines of a traceback are
    marked as such, because an exception may quote a stranger.
    """

    def format(self, record: logging.LogRecord) -> str:
        told = one_line(blotted(f"{record.levelname} {record.name}: {record.getMessage()}"))
        lines = [one_line(line) for line in blotted(_trace(self, record)).split("\n") if line]
        return "\n".join([f"{_at(record)} {told}", *(f"  | {line}" for line in lines)])


class Structured(logging.Formatter):
    """For machines that collect logs: one JSON object a line, with the same blots."""

    def format(self, record: logging.LogRecord) -> str:
        said: dict[str, Any] = {
            "at": _at(record),
            "level": record.levelname.lower(),
            "from": record.name,
            "text": one_line(blotted(record.getMessage())),
        }
        if trace := _trace(self, record):
            said["trace"] = [one_line(line) for line in blotted(trace).split("\n")]
        return json.dumps(said, ensure_ascii=False)


def _at(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, CHINA).isoformat(timespec="milliseconds")


def _trace(formatter: logging.Formatter, record: logging.LogRecord) -> str:
    return formatter.formatException(record.exc_info) if record.exc_info else ""


def set_up_logs(level: str, *, structured: bool = False) -> None:
    shown = logging.StreamHandler()
    shown.setFormatter(Structured() if structured else Blotting())
    logging.basicConfig(level=level.upper(), handlers=[shown, TROUBLE], force=True)
    logging.getLogger("aiogram").setLevel(logging.WARNING)
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    logging.getLogger("alembic").setLevel(logging.WARNING)
