"""`python -m palmtop holes FILE`: what is installed here, held against known holes that the county brings.

Nothing is asked of anybody outside. The file is as the open lists of holes hand it out (the OSV format): one
entry, a list of entries, a folder or a zip of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib.metadata import distributions
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import orjson

from dialogs.words import Words
from palmtop.refused import Refused

LARGEST = 8 << 20  # bytes of one entry
_RUNS_OF = re.compile(r"[-_.]+")
_PLAIN = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9}){0,6}")


class BadHoles(Refused):
    """The file is no list of holes."""


def holes(file: Path, words: Words) -> int:
    """0: none of what is installed is named; 1: some is. Raises BadHoles for what cannot be read."""
    here = installed()
    entries, found = 0, []
    try:
        for entry in _entries(file):
            entries += 1
            found += told(entry, here, words)
    except (OSError, BadZipFile, ValueError) as why:
        raise BadHoles("holes-unreadable", file=str(file), why=str(why)) from None
    if not entries:
        raise BadHoles("holes-empty", file=str(file))
    counts = {"entries": entries, "parts": len(here), "holes": len(found)}
    print(*sorted(found), words.say("holes-counted", counts), sep="\n")
    return 1 if found else 0


def installed() -> dict[str, str]:
    """Version by name, of every library that this very service can load."""
    return {_named(each.metadata["Name"]): each.version for each in distributions() if each.metadata["Name"]}


def told(entry: Mapping[str, Any], here: Mapping[str, str], words: Words) -> list[str]:
    """A line for each part that this entry names in the version that is here. Raises ValueError."""
    if entry.get("withdrawn"):
        return []
    lines = []
    for each in entry.get("affected", ()):
        package = each.get("package", {})
        name = _named(str(package.get("name", "")))
        if package.get("ecosystem") == "PyPI" and name in here and _affects(each, here[name]):
            fixed = ", ".join(_fixed_in(each)) or "-"
            part = {"name": name, "version": here[name], "id": entry["id"], "fixed": fixed}
            lines.append(words.say("holes-one", {**part, "summary": str(entry.get("summary", ""))}))
    return list(dict.fromkeys(lines))


def _entries(file: Path) -> Iterator[Mapping[str, Any]]:
    if file.is_dir():
        for path in sorted(file.rglob("*.json")):
            yield from _of(path.read_bytes(), path.name)
    elif file.suffix.lower() == ".zip":
        with ZipFile(file) as archive:
            for info in archive.infolist():
                if info.filename.endswith(".json") and info.file_size <= LARGEST:
                    yield from _of(archive.read(info), info.filename)
    else:
        yield from _of(file.read_bytes(), file.name)


def _of(raw: bytes, name: str) -> Iterator[Mapping[str, Any]]:
    read = orjson.loads(raw)
    for entry in read if isinstance(read, list) else [read]:
        if not (isinstance(entry, dict) and isinstance(entry.get("id"), str)):
            raise BadHoles("holes-something-else", file=name)
        yield entry


def _affects(affected: Mapping[str, Any], version: str) -> bool:
    """Where it cannot be told it counts: a false alarm costs a look."""
    if version in affected.get("versions", ()):
        return True
    ranges = [each for each in affected.get("ranges", ()) if each.get("type") != "GIT"]
    return any(_within(each.get("events", ()), version) for each in ranges)


def _within(events: Any, version: str) -> bool:
    inside = False
    for event in events:
        for kind, at in event.items():
            before = _before(version, str(at), including=kind == "last_affected")
            if kind == "introduced":
                inside = inside or at == "0" or before is not True
            elif kind in ("fixed", "last_affected") and before is False:
                inside = False
    return inside


def _before(version: str, other: str, *, including: bool) -> bool | None:
    """Whether `version` comes before `other`, or is it where that is included. None: it cannot be told."""
    if not (_PLAIN.fullmatch(version) and _PLAIN.fullmatch(other)):
        return None
    mine, theirs = (tuple(map(int, f"{each}{'.0' * 7}".split(".")[:7])) for each in (version, other))
    return mine < theirs or (including and mine == theirs)


def _fixed_in(affected: Mapping[str, Any]) -> list[str]:
    return [
        str(event["fixed"])
        for each in affected.get("ranges", ())
        for event in each.get("events", ())
        if "fixed" in event and each.get("type") != "GIT"
    ]


def _named(name: str) -> str:
    return _RUNS_OF.sub("-", name).lower()
