"""Work for later: claimed for a while, done outside any transaction, and what became of it.

Rows are written by `store.residents.talks.new_job`, in the transaction of what caused them. As with
letters, a claim is a lease, so a job may be done twice and must not mind; but only the last who claimed it
writes down what became of it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import BigInteger, Select, bindparam, case, cast, func, literal_column, null, select, update

from store.database import Tx
from store.engine.prepared import Prepared, Row
from store.residents.talks import job_context, paper_context
from store.schema import job, paper, resident
from store.seal import Seal, Tampered

log = logging.getLogger(__name__)

LONGEST_WHY = 200
FETCH_FILE = "fetch_file"
_FETCH = "fetch:"


@dataclass(slots=True, eq=False)
class Work:
    """A claimed job, opened. `lease` moves on when it is renewed."""

    id: int
    kind: str
    body: Mapping[str, Any]
    attempts: int
    at: int  # ms: when it was written
    lease: int  # ms: until when it is ours; see `renew`


def file_key(paper_id: int) -> str:
    """Of the job that fetches the file of this paper. Whose it is, the paper knows."""
    return f"{_FETCH}{paper_id}"


class LeaseLost(Exception):
    """Somebody else has claimed the job meanwhile. Nothing of this transaction may be kept."""


def claim(tx: Tx, seal: Seal, kinds: Iterable[str], now: int, lease_ms: int, most: int) -> list[Work]:
    """At most `most` jobs due at `now` (ms), longest due first, held until the lease is over."""
    rows: list[Row] = []
    until = now + lease_ms
    for kind in kinds:
        asked = {
            "kind": kind,
            "now": now,
            "until": until,
            "beyond": until + lease_ms,
            "most": most - len(rows),
        }
        rows += tx.fetch(_CLAIM, **asked) if len(rows) < most else []
    rows.sort(key=lambda row: (row[5], row[0]))
    return [work for row in rows if (work := _open(tx, seal, row, until)) is not None]


def claim_files(tx: Tx, seal: Seal, now: int, lease_ms: int, most: int, of_one: int) -> list[Work]:
    """As `claim`, of files that lie with a channel: whoever has `of_one` of them held, by any process, waits
    with the rest, so that sixty slow documents of one person leave places to everybody else.
    """
    until = now + lease_ms
    asked = {"now": now, "until": until, "beyond": until + lease_ms, "of_one": of_one, "file": FETCH_FILE}
    # One at a time: each sees whose those before it were.
    rows = [row for _ in range(most) for row in tx.fetch(_CLAIM_FILE, **asked)]
    return [work for row in rows if (work := _open(tx, seal, row, until)) is not None]


def renew(tx: Tx, work: Work, until: int) -> bool:
    """Hold a claimed job longer, even after its lease is over. False: it is not ours any more.

    `work.lease` is for the caller to move on, once this is committed.
    """
    return tx.do(_RENEW, b_id=work.id, b_lease=work.lease, b_until=until) > 0


def next_due(tx: Tx, now: int) -> int | None:
    """When (ms) the next job that is not due yet falls due; None if none waits."""
    [[due]] = tx.fetch(_NEXT_DUE, b_now=now)
    return None if due is None else int(due)


def done(tx: Tx, work: Work) -> None:
    """This and the following raise LeaseLost, so that whatever was written with it is taken back."""
    _write(tx, _DONE, work)


def done_with(tx: Tx, seal: Seal, work: Work, key: str, body: Mapping[str, Any]) -> None:
    """Done, and what came of it stands in the job of this key instead of what was to be done."""
    _write(tx, _DONE_WITH, work, b_body=seal.shut(orjson.dumps(body), job_context(key)))


def later(tx: Tx, work: Work, due: int, attempts: int, why: str) -> None:
    _write(tx, _LATER, work, b_due=due, b_attempts=attempts, b_why=why[:LONGEST_WHY])


def failed(tx: Tx, work: Work, why: str) -> None:
    _write(tx, _FAILED, work, b_why=why[:LONGEST_WHY])


def _write(tx: Tx, statement: Prepared, work: Work, **values: Any) -> None:
    if not tx.do(statement, b_id=work.id, b_lease=work.lease, **values):
        raise LeaseLost(f"job {work.id}")


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


def _open(tx: Tx, seal: Seal, row: Row, lease: int) -> Work | None:
    job_id, kind, key, body, attempts, _, at = row
    try:
        told = orjson.loads(seal.open(bytes(body), job_context(key)))
        return Work(job_id, kind, told, attempts, at, lease)
    except (Tampered, ValueError) as failure:
        log.error("job %d cannot be read: %s", job_id, type(failure).__name__)
        tx.do(_FAILED, b_id=job_id, b_lease=lease, b_why="cannot be read")
        return None


_QUEUED = job.c.state == literal_column("'queued'")  # written out: see store.post.letters
_HELD = (job.c.lease_until > bindparam("now")) & (job.c.lease_until <= bindparam("beyond"))


def _claiming(due: Select[Any]) -> Prepared:
    free = due.order_by(job.c.due_at, job.c.id).with_for_update(of=job, skip_locked=True).cte("free")
    return Prepared(
        update(job)
        .where(job.c.id.in_(select(free.c.id)))
        .values(lease_until=bindparam("until"))
        .returning(job.c.id, job.c.kind, job.c.key, job.c.body, job.c.attempts, job.c.due_at, job.c.at)
    )


_due = select(job.c.id).where(_QUEUED, job.c.due_at <= bindparam("now"), ~_HELD)
_CLAIM = _claiming(_due.where(job.c.kind == bindparam("kind")).limit(bindparam("most")))
_file = job.c.kind == bindparam("file")
_whose = case((_file, cast(func.substr(job.c.key, len(_FETCH) + 1), BigInteger)))
_crowded = (
    select(paper.c.resident_id)
    .join_from(job, paper, paper.c.id == _whose)
    .where(_QUEUED, _HELD)
    .group_by(paper.c.resident_id)
    .having(func.count() >= bindparam("of_one"))
)
_CLAIM_FILE = _claiming(
    _due.outerjoin_from(job, paper, paper.c.id == _whose)
    .where(_file, paper.c.resident_id.is_(None) | paper.c.resident_id.not_in(_crowded))
    .limit(1)
)
_NEXT_DUE = Prepared(select(func.min(job.c.due_at)).where(_QUEUED, job.c.due_at > bindparam("b_now")))
_one = update(job).where(job.c.id == bindparam("b_id"), job.c.lease_until == bindparam("b_lease"), _QUEUED)
_RENEW = Prepared(_one.values(lease_until=bindparam("b_until")))
_DONE = Prepared(_one.values(state="done", lease_until=0, error=null()))
_DONE_WITH = Prepared(_one.values(state="done", lease_until=0, error=null(), body=bindparam("b_body")))
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
