"""What a decision rested on, kept sealed at the moment it was made, and run again whenever somebody asks.

Kept are the facts with who said them, the finding with every line, the standards that were looked at with
their values, a hash of the rules, the articles, and the SHA-256 of every paper.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import insert, select

import rules
from cases.case import Event
from cases.states import Kind
from dialogs.findings.again import difference, look_again
from dialogs.ground import Ground
from rules.standards_used import Asked, Frozen
from store.casework.rows import open_dossier
from store.database import Tx
from store.schema import evidence, paper
from store.seal import Seal, Tampered
from store.times import china_day, ms

DECIDED = frozenset({"approved", "refused", "running", "ended", "not_accepted"})
"""States that are entered by a decision."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """One decision, worked out again. `why` is "" where it comes out the same, bit for bit.

    `rules_changed`: the program has changed since, which alone is no difference.
    """

    version: int
    move: str
    day: date
    outcome: str
    outcome_now: str
    lines: tuple[tuple[str, str, str], ...]  # rule, verdict then, verdict now
    rules_changed: bool
    why: str  # "" | finding | tampered


def freeze(tx: Tx, seal: Seal, row: Any, event: Event, ground: Ground) -> None:
    """Keep what the decision rests on, if the event is one. `row`: the case as it was before it."""
    if row.kind == Kind.ENQUIRY or event.target not in DECIDED or event.source == event.target:
        return
    dossier = open_dossier(seal, row.dossier, row.code)
    day = china_day(event.at)
    asked = Asked(ground.standards)
    finding = look_again(dossier["finding"], dossier["facts"], replace(ground, day=day, standards=asked))
    body = orjson.dumps(
        {
            "day": day.isoformat(),
            "county": ground.county.code,
            "facts": dossier["facts"],
            "marks": dossier["marks"],
            "before": dossier["finding"],
            "finding": finding,
            "articles": sorted({tuple(line["source"]) for line in finding.get("lines", ())}),
            "asked": sorted(asked.asked),
            "standards": asked.rows_for(ground.county.code),
            "rules": rules_hash(),
            "papers": _papers(tx, row.id),
            "amount": event.data.get("amount_fen"),
        },
        option=orjson.OPT_SORT_KEYS,
    )
    tx.execute(
        insert(evidence).values(
            case_id=row.id,
            version=event.version,
            move=event.move,
            body=seal.shut(body, evidence_context(row.id, event.version)),
            sha256=hashlib.sha256(body).hexdigest(),
            at=ms(event.at),
        )
    )


def replay(tx: Tx, seal: Seal, case_id: int, ground: Ground) -> tuple[Replayed, ...]:
    """Every decision of a case, oldest first, worked out again from what was kept with it."""
    kept = select(evidence).where(evidence.c.case_id == case_id).order_by(evidence.c.version)
    return tuple(_replayed(seal, row, ground) for row in tx.execute(kept).all())


@cache
def rules_hash() -> str:
    """Over every file of the rules: which program decided."""
    folder, found = Path(rules.__file__).parent, hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        found.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def _replayed(seal: Seal, row: Any, ground: Ground) -> Replayed:
    kept = _opened(seal, row)
    if kept is None:
        return Replayed(row.version, row.move, date.min, "", "", (), False, "tampered")
    day = date.fromisoformat(kept["day"])
    then = replace(ground, day=day, standards=Frozen(kept["standards"], kept["asked"]))
    now = look_again(kept["before"], kept["facts"], then)
    same = orjson.loads(orjson.dumps(now)) == kept["finding"]
    return Replayed(
        version=row.version,
        move=row.move,
        day=day,
        outcome=kept["finding"].get("outcome", ""),
        outcome_now=now.get("outcome", ""),
        lines=tuple((line[0], line[1], line[2]) for line in difference(kept["finding"], now)),
        rules_changed=kept["rules"] != rules_hash(),
        why="" if same else "finding",
    )


def _opened(seal: Seal, row: Any) -> Mapping[str, Any] | None:
    """None if the row is not what was kept."""
    try:
        body = seal.open(row.body, evidence_context(row.case_id, row.version))
    except Tampered:
        return None
    if hashlib.sha256(body).hexdigest() != row.sha256:
        return None
    opened: Mapping[str, Any] = orjson.loads(body)
    return opened


def _papers(tx: Tx, case_id: int) -> list[list[Any]]:
    row = paper.c
    mine = select(row.id, row.item, row.state, row.sha256).where(row.case_id == case_id).order_by(row.id)
    return [list(each) for each in tx.execute(mine)]


def evidence_context(case_id: int, version: int) -> bytes:
    return b"evidence:%d:%d" % (case_id, version)
