"""Read the announced holidays from the files that a yearly notice adds to."""

from __future__ import annotations

import json
from pathlib import Path

from cases.calendar import WorkCalendar, parse_calendar


def load_calendar(*folders: Path) -> WorkCalendar:
    """One file a year, e.g. 2026.json; of two for one year the later folder's. A bad file raises ValueError
    or KeyError.
    """
    files = {path.name: path for folder in folders for path in sorted(folder.glob("*.json"))}
    return parse_calendar(json.loads(path.read_text("utf-8")) for path in files.values())
