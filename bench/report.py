"""Write what was measured into `docs/performance.md`, between the marks of its section."""

from __future__ import annotations

import os
import platform
import re
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "performance.md"
PACKAGES = ("aiogram", "aiogram-dialog", "fastapi", "uvicorn", "SQLAlchemy", "psycopg", "cryptography")


def write(section: str, lines: Sequence[str]) -> None:
    """Replace the section. Raises ValueError if the page has no such marks."""
    page = PAGE.read_text()
    begin, end = f"<!-- {section} -->", f"<!-- /{section} -->"
    marked = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not marked.search(page):
        raise ValueError(f"{PAGE.name} has no section {section}")
    body = "\n".join([begin, *lines, "", f"Measured {datetime.now(UTC):%Y-%m-%d} with {machine()}.", end])
    PAGE.write_text(marked.sub(lambda _: body, page))


def machine() -> str:
    parts = [
        f"{os.cpu_count()} cores ({_processor()})",
        f"load {os.getloadavg()[0]:.1f}",
        f"Python {platform.python_version()}",
        f"SQLite {sqlite3.sqlite_version}",
        *(f"{name} {version(name)}" for name in PACKAGES),
    ]
    return ", ".join(parts)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
