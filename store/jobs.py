"""Work for later: claimed for a while, done outside any transaction, and what became of it.

Rows are written by `store.talks.new_job`, in the transaction of what caused them. As with letters, a claim is
a lease, so a job may be done twice and must not mind.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import bindparam, func, literal_column, null, select, update

from store.database import Tx
from store.prepared import Prepared, Row
from store.schema import job, paper, resident
from store.seal import Seal, Tampered
from store.talks import job_context, paper_context

log = logging.getLogger(__name__)

LONGEST_WHY = 200


@dataclass(frozen=True, slots=True)
class Work:
    """A claimed job, opened."""

    id: int
    kind: str
    body: Mapping[str, Any]
    attempts: int
    at: int  # ms: when it was written


def claim(tx: Tx, seal: Seal, kinds: Iterable[str], now: int, lease_ms: int, most: int) -> list[Work]:
    """At most `most` jobs due at `now` (ms), longest due first, held until the lease is over."""
    rows: list[Row] = []
    for kind in kinds:
        asked = {"kind": kind, "now": now, "until": now + lease_ms, "most": most - len(rows)}
        rows += tx.fetch(_CLAIM, **asked) if len(rows) < most else []
    rows.sort(key=lambda row: (row[5], row[0]))
    return [work for row in rows if (work := _open(tx, seal, row)) is not None]


def next_due(tx: Tx, now: int) -> int | None:
    """When (ms) the next job that is not due yet falls due; None if none waits."""
    [[due]] = tx.fetch(_NEXT_DUE, b_now=now)
    return None if due is None else int(due)


def done(tx: Tx, job_id: int) -> None:
    tx.do(_DONE, b_id=job_id)


def later(tx: Tx, job_id: int, due: int, attempts: int, why: str) -> None:
    tx.do(_LATER, b_id=job_id, b_due=due, b_attempts=attempts, b_why=why[:LONGEST_WHY])


def failed(tx: Tx, job_id: int, why: str) -> None:
    tx.do(_FAILED, b_id=job_id, b_why=why[:LONGEST_WHY])


def paper_kept(
    tx: Tx, seal: Seal, paper_id: int, resident_id: int, names: Mapping[str, Any], sha256: str
) -> bool:
    """The file is on the shelf. False if the paper does not wait for one (any more): then nothing changed.

    `names`: "pages" (shelf names) and "mime"; for photos also "preview" (a shelf name), "width" and "height".
    """
    sealed = seal.shut(orjson.dumps(names), paper_context(resident_id))
    touched = tx.do(_KEPT, b_id=paper_id, b_names=sealed, b_sha256=sha256)
    return _changed(tx, touched, resident_id)


def paper_refused(tx: Tx, paper_id: int, resident_id: int) -> bool:
    """The file cannot be used, or could not be had. False if the paper does not wait for one (any more)."""
    return _changed(tx, tx.do(_REFUSED, b_id=paper_id), resident_id)


def language_of(tx: Tx, resident_id: int) -> str:
    found = tx.fetch(_LANGUAGE, b_id=resident_id)
    return str(found[0][0]) if found else ""


def _changed(tx: Tx, touched: int, resident_id: int) -> bool:
    if touched:
        tx.wake("desk")
        tx.wake(f"resident:{resident_id}")
    return touched > 0


def _open(tx: Tx, seal: Seal, row: Row) -> Work | None:
    job_id, kind, key, body, attempts, _, at = row
    try:
        return Work(job_id, kind, orjson.loads(seal.open(bytes(body), job_context(key))), attempts, at)
    except (Tampered, ValueError) as failure:
        log.error("job %d cannot be read: %s", job_id, type(failure).__name__)
        failed(tx, job_id, "cannot be read")
        return None


_QUEUED = job.c.state == literal_column("'queued'")  # written out: see store.letters
_free = (
    select(job.c.id)
    .where(
        _QUEUED,
        job.c.kind == bindparam("kind"),
        job.c.due_at <= bindparam("now"),
        job.c.lease_until <= bindparam("now"),
    )
    .order_by(job.c.due_at, job.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
    .cte("free")
)
_CLAIM = Prepared(
    update(job)
    .where(job.c.id.in_(select(_free.c.id)))
    .values(lease_until=bindparam("until"))
    .returning(job.c.id, job.c.kind, job.c.key, job.c.body, job.c.attempts, job.c.due_at, job.c.at)
)
_NEXT_DUE = Prepared(select(func.min(job.c.due_at)).where(_QUEUED, job.c.due_at > bindparam("b_now")))
_one = update(job).where(job.c.id == bindparam("b_id"), _QUEUED)
_DONE = Prepared(_one.values(state="done", lease_until=0, error=null()))
_LATER = Prepared(
    _one.values(
        due_at=bindparam("b_due"), attempts=bindparam("b_attempts"), error=bindparam("b_why"), lease_until=0
    )
)
_FAILED = Prepared(_one.values(state="failed", error=bindparam("b_why"), lease_until=0))
_waiting = update(paper).where(paper.c.id == bindparam("b_id"), paper.c.state == literal_column("'fetching'"))
_KEPT = Prepared(_waiting.values(state="kept", names=bindparam("b_names"), sha256=bindparam("b_sha256")))
_REFUSED = Prepared(_waiting.values(state="refused"))
_LANGUAGE = Prepared(select(resident.c.lang).where(resident.c.id == bindparam("b_id")))
