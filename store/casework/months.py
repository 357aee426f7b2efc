"""Counts of every month, changed in the transaction of the move: what came in, was answered, was decided,
what was paid, and how people said it was.

The one place that writes `month_count`. Like the tally, a row counts under the labels of its columns, so a
recount from the rows alone must give the same. Durations stand in buckets of working days.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import bindparam, delete, insert, or_, select

from cases.states import Kind
from store.casework.milestones import JUDGED
from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import cases, month_count, payment, survey
from store.times import china_day, moment
from store.upsert import Insert, insert_for

Label = tuple[str, str, str, str, str, str, str]
"""grain, what, month, area, kind, part, value: the key of `month_count`."""
Counts = dict[Label, tuple[int, int]]
"""How many, and fen."""

BUCKETS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 21, 31, 46, 61)
"""Where each bucket of working days begins; the last has no end."""
COUNTED = (
    "kind", "track", "area", "village", "submitted_at", "answered_at", "answer_days", "decided_at",
    "decision_days", "decided_late", "decided_by", "outcome", "amount",
)  # fmt: skip
"""The columns of `cases` that decide where it counts."""
COUNTED_OF_PAYMENT = ("state", "confirmed_at", "area", "programme", "kind", "amount")
_KEY = ("grain", "what", "month", "area", "kind", "part", "value")
_CHUNK = 500


def _adding(dialect: str) -> Insert:
    key: dict[str, Any] = {name: bindparam(name) for name in _KEY}
    one = insert_for(dialect, month_count).values(**key, n=bindparam("by"), fen=bindparam("by_fen"))
    row = month_count.c
    more = {"n": row.n + one.excluded.n, "fen": row.fen + one.excluded.fen}
    return one.on_conflict_do_update(index_elements=[row[name] for name in _KEY], set_=more)


_ADD = Prepared(_adding)


def bucket(days: int) -> str:
    """Where its bucket begins, in two digits, so that text sorts like numbers."""
    return f"{BUCKETS[bisect_right(BUCKETS, max(0, days)) - 1]:02}"


def month_of(at: int) -> str:
    return china_day(moment(at)).isoformat()[:7]


def measures(row: Mapping[str, Any]) -> Counts:
    """Where a row of `cases` counts. A complaint counts nowhere: even a number would tell something."""
    if row["kind"] == Kind.COMPLAINT:
        return {}
    found: Counts = {}
    kind, track, village = row["kind"], row["track"], row["village"]

    def add(grain: str, what: str, month: str, part: str, value: str = "", fen: int = 0) -> None:
        key = (grain, what, month, row["area"], "" if grain == "clerk" else kind, part, value)
        found[key] = (1, fen)

    filed = month_of(row["submitted_at"])
    add("track", "filed", filed, track)
    if village:
        add("village", "filed", filed, village)
    if row["answered_at"] is not None:
        add("track", "answered", month_of(row["answered_at"]), track, bucket(row["answer_days"]))
    if row["decided_at"] is None:
        return found
    month, outcome = month_of(row["decided_at"]), row["outcome"]
    fen = (row["amount"] or 0) if outcome == "granted" else 0
    add("track", "decided", month, track, outcome, fen)
    if village:
        add("village", "decided", month, village, outcome, fen)
    if row["decided_by"]:
        add("clerk", "decided", month, str(row["decided_by"]))
    if outcome in JUDGED:
        add("track", "took", month, track, bucket(row["decision_days"]))
        if row["decided_late"] is not None:
            add("track", "timed", month, track, "late" if row["decided_late"] else "in-time")
    return found


def measures_of_payment(row: Mapping[str, Any]) -> Counts:
    """Where a row of `payment` counts: once it has arrived, and no longer when it came back."""
    if row["state"] != "confirmed":
        return {}
    month = month_of(row["confirmed_at"])
    return {("track", "paid", month, row["area"], row["programme"], "", row["kind"]): (1, row["amount"])}


def measures_of_survey(row: Mapping[str, Any]) -> Counts:
    """Where the answer to "how was it" counts. `row`: columns of `survey`, and the kind of the case."""
    if row["state"] != "answered" or not row["face"]:
        return {}
    month = month_of(row["answered_at"])
    return {("track", "rated", month, row["area"], row["kind"], "", str(row["face"])): (1, 0)}


def count_change(tx: Tx, before: Counts, after: Counts) -> None:
    """Take off what a row counts for no more, put on what it counts for now; always in the same order."""
    for label in sorted(before.keys() | after.keys()):
        old, new = before.get(label, (0, 0)), after.get(label, (0, 0))
        if old != new:
            by, fen = new[0] - old[0], new[1] - old[1]
            tx.later(_ADD, **dict(zip(_KEY, label, strict=True)), by=by, by_fen=fen)


def recount_months(tx: Tx) -> None:
    """Count from the cases themselves. For bulk loading and for `palmtop recount`."""
    tx.execute(delete(month_count))
    rows = [
        {**dict(zip(_KEY, label, strict=True)), "n": n, "fen": fen}
        for label, (n, fen) in counted_months(tx).items()
    ]
    for begin in range(0, len(rows), _CHUNK):
        tx.execute(insert(month_count), rows[begin : begin + _CHUNK])


def counted_months(tx: Tx) -> Counts:
    """What the counters must say, from the cases themselves."""
    found: Counts = {}
    for counts in _all_measures(tx):
        for label, (n, fen) in counts.items():
            old = found.get(label, (0, 0))
            found[label] = (old[0] + n, old[1] + fen)
    return found


def _all_measures(tx: Tx) -> Iterator[Counts]:
    for row in tx.execute(select(*(cases.c[name] for name in COUNTED))):
        yield measures(dict(row._mapping))
    paid = select(*(payment.c[name] for name in COUNTED_OF_PAYMENT)).where(payment.c.state == "confirmed")
    for row in tx.execute(paid):
        yield measures_of_payment(dict(row._mapping))
    s = survey.c
    rated = select(s.state, s.face, s.answered_at, s.area, cases.c.kind).where(s.face.is_not(None))
    for row in tx.execute(rated.join(cases, cases.c.id == s.case_id)):
        yield measures_of_survey(dict(row._mapping))


def kept_months(tx: Tx) -> Counts:
    """What the counters say."""
    row = month_count.c
    found = tx.execute(select(month_count).where(or_(row.n != 0, row.fen != 0)))
    return {tuple(getattr(each, name) for name in _KEY): (each.n, each.fen) for each in found}
