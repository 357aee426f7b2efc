"""Where every chain ended on a day, in a file outside the database: a chain cannot see its own tail cut off.

One file a day, written once, naming the file before it. Whoever can change the database should not be able to
change the folder: let it lie on another machine (`PALMTOP_ANCHORS`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson

from store.files import write_once
from store.seal import Seal
from store.times import ms
from store.trail.chain import Heads


class BadAnchor(Exception):
    """`file`: one that the house did not write, or not so. `what`: before, unreadable or foreign."""

    def __init__(self, what: str, file: str) -> None:
        super().__init__(what, file)
        self.what, self.file = what, file


@dataclass(frozen=True, slots=True)
class Anchor:
    day: date
    at: int  # ms
    heads: Heads
    before: str  # sha256 of the file before it, hexadecimal; "" for the first
    own: str  # sha256 of this file


def write_anchor(folder: Path, day: date, ends: Heads, seal: Seal, now: datetime) -> Path | None:
    """Durable when it returns; None if the day has its anchor already: it is never written again."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{day.isoformat()}.json"
    earlier = [each for each in _files(folder) if each.name < path.name]
    said: dict[str, Any] = {
        "day": day.isoformat(),
        "at": ms(now),
        "rows": sum(seq for seq, _ in ends.values()),
        "heads": {str(chain): [seq, made.hex()] for chain, (seq, made) in sorted(ends.items())},
        "before": _fingerprint(earlier[-1].read_bytes()) if earlier else "",
    }
    said["mac"] = seal.sign(orjson.dumps(said)).hex()
    return path if write_once(path, orjson.dumps(said, option=orjson.OPT_INDENT_2) + b"\n") else None


def read_anchors(folder: Path, seal: Seal) -> tuple[Anchor, ...]:
    """Oldest first. Raises BadAnchor for one that was changed, or whose predecessor is not there."""
    found: list[Anchor] = []
    for path in _files(folder):
        anchor = _read(path, seal)
        if anchor.before != (found[-1].own if found else ""):
            raise BadAnchor("before", path.name)
        found.append(anchor)
    return tuple(found)


def _read(path: Path, seal: Seal) -> Anchor:
    raw = path.read_bytes()
    try:
        said = orjson.loads(raw)
        mac = bytes.fromhex(said.pop("mac"))
        heads = {int(chain): (int(seq), bytes.fromhex(made)) for chain, (seq, made) in said["heads"].items()}
        anchor = Anchor(date.fromisoformat(said["day"]), said["at"], heads, said["before"], _fingerprint(raw))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadAnchor("unreadable", path.name) from None
    if not seal.signed(orjson.dumps(said), mac) or path.stem != said["day"]:
        raise BadAnchor("foreign", path.name)
    return anchor


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("????-??-??.json"))


def _fingerprint(raw: bytes) -> str:
    return sha256(raw).hexdigest()
