"""Read the notice, say what was understood, keep it beside the data: no new version takes it away."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

from dialogs.hear.calendar.announced import Announced, NotUnderstood, read_notice
from dialogs.words import Words
from palmtop.refused import Refused
from palmtop.settings import Settings, open_data


def enter(settings: Settings, year: int, file: Path, words: Words) -> int:
    """Raises Refused for a text that is not this year's notice."""
    try:
        found = read_notice(_text(file), year)
    except NotUnderstood as why:
        raise Refused("holidays-unclear", file=file.name, words=why.words.strip() or "none") from None
    for line in _said(found, words):
        print(line)
    print(words.say("holidays-kept", {"file": str(_kept(settings, year, file.name, found))}))
    return 0


def _text(file: Path) -> str:
    """As editors write Chinese here: UTF-8, or what Windows used before."""
    try:
        content = file.read_bytes()
    except OSError as why:
        raise Refused("holidays-unreadable", file=file.name, why=str(why.strerror)) from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030", errors="replace")


def _said(found: Announced, words: Words) -> Iterator[str]:
    """A line a holiday, to be held beside the notice."""
    for name in dict.fromkeys(found.off.values()):
        off = sorted(day for day, of in found.off.items() if of == name)
        work = sorted(day for day, of in found.work.items() if of == name)
        said = {"name": name, "n": len(off), "first": off[0].isoformat(), "last": off[-1].isoformat()}
        worked = words.listed(day.isoformat() for day in work) or "none"
        yield words.say("holidays-one", {**said, "worked": worked})


def _kept(settings: Settings, year: int, source: str, found: Announced) -> Path:
    open_data(settings)
    folder = settings.calendars[-1]
    folder.mkdir(exist_ok=True)
    path, draft = folder / f"{year}.json", folder / f"{year}.tmp"
    row = {
        "year": year,
        "source": source,
        "off": {day.isoformat(): name for day, name in sorted(found.off.items())},
        "work": {day.isoformat(): name for day, name in sorted(found.work.items())},
    }
    draft.write_text(json.dumps(row, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    os.replace(draft, path)
    return path
