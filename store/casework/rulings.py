"""The same facts, a different answer: each decision leaves a blind mark of the facts that mattered to it.

Equal marks are equal facts, whoever the people are and wherever they live. How often each was granted and
refused is counted as it happens, so that those with both answers stand in a short index of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import bindparam, delete, insert, select

from cases.states import Kind
from dialogs.findings.matters import what_matters
from dialogs.ground import Ground
from store.casework.rows import open_dossier
from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import ruling, ruling_group
from store.seal import Seal
from store.upsert import Insert, insert_for

TOLD_APART = ("granted", "refused")
COUNTY_DIGITS = 6
_r, _g = ruling.c, ruling_group.c


def _adding(dialect: str) -> Insert:
    names = ("mark", "county", "kind", "granted", "refused", "at")
    one = insert_for(dialect, ruling_group).values({name: bindparam(name) for name in names})
    more = {
        "granted": _g.granted + one.excluded.granted,
        "refused": _g.refused + one.excluded.refused,
        "at": one.excluded.at,
    }
    return one.on_conflict_do_update(index_elements=[_g.mark], set_=more)


_ADD = Prepared(_adding)


def keep_ruling(tx: Tx, seal: Seal, row: Mapping[str, Any], ground: Ground) -> None:
    """Lay the decision of a case beside the others, or take it away where there is none any more.

    `row`: the case as it is now.
    """
    forget_ruling(tx, row["id"], row["area"], row["kind"])
    if row["outcome"] not in TOLD_APART or row["kind"] in (Kind.ENQUIRY, Kind.COMPLAINT):
        return
    dossier = open_dossier(seal, row["dossier"], row["code"])
    matters = what_matters(dossier["finding"], dossier["facts"], ground)
    if not matters:
        return
    county = row["area"][:COUNTY_DIGITS]
    said = orjson.dumps([county, row["kind"], matters], option=orjson.OPT_SORT_KEYS)
    mark = seal.mark("ruling", said.decode())
    tx.execute(
        insert(ruling).values(case_id=row["id"], mark=mark, outcome=row["outcome"], at=row["decided_at"])
    )
    _count(tx, mark, county, row["kind"], row["outcome"], 1, row["decided_at"])


def forget_ruling(tx: Tx, case_id: int, area: str, kind: str) -> None:
    """The case was begun again, or its people are erased."""
    gone = delete(ruling).where(_r.case_id == case_id).returning(_r.mark, _r.outcome, _r.at)
    for row in tx.execute(gone).all():
        _count(tx, row.mark, area[:COUNTY_DIGITS], kind, row.outcome, -1, row.at)


def _count(tx: Tx, mark: bytes, county: str, kind: str, outcome: str, by: int, at: int) -> None:
    numbers = {each: by if each == outcome else 0 for each in TOLD_APART}
    tx.later(_ADD, mark=mark, county=county, kind=kind, at=at, **numbers)


def recounted_rulings(tx: Tx) -> Mapping[bytes, tuple[int, int]]:
    """Mark -> how often granted and refused, from the decisions themselves."""
    found: dict[bytes, tuple[int, int]] = {}
    for row in tx.execute(select(_r.mark, _r.outcome)):
        yes, no = found.get(row.mark, (0, 0))
        found[row.mark] = (yes + 1, no) if row.outcome == "granted" else (yes, no + 1)
    return found


def kept_rulings(tx: Tx) -> Mapping[bytes, tuple[int, int]]:
    """What the counters say."""
    rows = tx.execute(select(ruling_group).where((_g.granted != 0) | (_g.refused != 0)))
    return {row.mark: (row.granted, row.refused) for row in rows}
