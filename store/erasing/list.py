"""The list of who was erased, outside the database: a backup that comes back must not bring anybody back.

Numbers only, signed by the house, a small file each, in a folder beside the anchors of the trail.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import orjson
from sqlalchemy import select

from store.database import Tx
from store.files import write_once
from store.schema import erasure
from store.seal import Seal

FOLDER = "erased"


class BadList(Exception):
    """A line of the list was not written by this house. The message names the file."""


@dataclass(frozen=True, slots=True)
class Erasure:
    id: int
    resident_id: int
    cases: tuple[int, ...]
    at: int  # ms


def erasures(tx: Tx) -> list[Erasure]:
    """Oldest first."""
    rows = tx.execute(select(erasure).order_by(erasure.c.id))
    return [Erasure(row.id, row.resident_id, tuple(map(int, row.cases.split())), row.at) for row in rows]


def write_down(folder: Path, found: list[Erasure], seal: Seal) -> int:
    """How many were not on the list yet."""
    place = folder / FOLDER
    place.mkdir(parents=True, exist_ok=True)
    written = 0
    for each in found:
        path = place / f"{each.id}-{each.at}.json"
        if path.exists():
            continue
        said = orjson.dumps(asdict(each))
        written += write_once(path, orjson.dumps({"said": said.decode(), "mac": seal.sign(said).hex()}))
    return written


def read_down(folder: Path, seal: Seal) -> list[Erasure]:
    """Everybody on the list. Raises BadList."""
    found = []
    for path in sorted((folder / FOLDER).glob("*.json")):
        try:
            kept = orjson.loads(path.read_bytes())
            said = kept["said"].encode()
            if not seal.signed(said, bytes.fromhex(kept["mac"])):
                raise BadList(path.name)
            told = orjson.loads(said)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise BadList(path.name) from None
        found.append(Erasure(told["id"], told["resident_id"], tuple(told["cases"]), told["at"]))
    return sorted(found, key=lambda each: each.at)
