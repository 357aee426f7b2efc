"""A photo that staff put into a case: where a poster hangs, a receipt that was signed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import insert

from store.database import Tx
from store.residents.talks import paper_context
from store.schema import paper
from store.seal import Seal
from store.times import ms


def put_in(
    tx: Tx, seal: Seal, case: tuple[int, int], item: str, names: dict[str, Any], sha256: str, now: datetime
) -> int:
    """The number of the paper. `case`: its id and its resident's. `names`: on the shelf."""
    case_id, resident_id = case
    kept = insert(paper).values(
        resident_id=resident_id,
        case_id=case_id,
        item=item,
        state="kept",
        kind="photo",
        names=seal.shut(orjson.dumps(names), paper_context(resident_id)),
        sha256=sha256,
        at=ms(now),
    )
    return int(tx.execute(kept.returning(paper.c.id)).scalar_one())
