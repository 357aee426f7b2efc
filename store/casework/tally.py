"""How many cases stand in each view, counted as they change: the badges of the desk read nothing else.

The one place that writes the tally. A case counts under its labels; a change takes the old ones off and
puts the
new ones on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select

from cases.states import Kind, State
from store.casework.rows import NO_DUE
from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import cases, tally
from store.upsert import Insert, insert_for

Label = tuple[str, str, str]
"""Area, view, value: the member of staff for "mine", the day for "due", else ""."""


def _adding(dialect: str) -> Insert:
    key: dict[str, Any] = {name: bindparam(name) for name in ("area", "view", "value")}
    one = insert_for(dialect, tally).values(**key, n=bindparam("by"))
    more = {"n": tally.c.n + one.excluded.n}
    return one.on_conflict_do_update(index_elements=[tally.c[name] for name in key], set_=more)


_ADD = Prepared(_adding)
_DROP = Prepared(
    delete(tally).where(
        tally.c.area == bindparam("area"),
        tally.c.view == bindparam("view"),
        tally.c.value == bindparam("value"),
        tally.c.n == 0,
    )
)

DATED = ("due", "owed", "step", "explain")

COUNTED = (
    "area", "kind", "state", "open", "urgent", "unread", "assignee", "due", "step_due", "explain_due",
    "decider",
)  # fmt: skip
"""The columns of `cases` that decide where it counts."""


def labels(row: Mapping[str, Any]) -> set[Label]:
    """Where a row of `cases` counts. What a resident writes after the end is unread like everything else.

    A complaint counts nowhere: even the number would tell something to whoever may not know of it.
    """
    if row["kind"] == Kind.COMPLAINT:
        return set()
    area = row["area"]
    found = {(area, "unread", "")} if row["unread"] else set()
    if row["step_due"] != NO_DUE:
        found.add((area, "step", row["step_due"].isoformat()))
    if row["explain_due"]:
        found.add((area, "explain", row["explain_due"].isoformat()))
    if not row["open"]:
        return found | {(area, "running" if row["state"] == State.RUNNING else "closed", "")}
    return found | _open_labels(area, row)


def _open_labels(area: str, row: Mapping[str, Any]) -> set[Label]:
    found: set[Label] = set()
    if row["decider"]:
        found.add((area, "deciding", row["decider"]))
    if row["state"] == State.HEARING:
        found.add((area, "hearing", ""))
    found.add((area, "open", ""))
    found.add((area, "mine", str(row["assignee"])) if row["assignee"] else (area, "nobody", ""))
    if row["due"] != NO_DUE:
        day = row["due"].isoformat()
        found.add((area, "due", day))
        if row["assignee"]:
            found.add((area, "owed", f"{day}.{row['assignee']}"))  # whose late cases they are
    if row["urgent"]:
        found.add((area, "urgent", ""))
    if row["state"] in (State.WAITING, State.SUPPLEMENT):
        found.add((area, "waiting", ""))
    return found


def recount_case(tx: Tx, before: set[Label], after: set[Label]) -> None:
    """Take off the labels a case has no more, put on the new ones."""
    changes = [(label, 1) for label in after - before] + [(label, -1) for label in before - after]
    for label, by in sorted(
        changes
    ):  # always in the same order: two cases at once wait, they do not deadlock
        _add(tx, label, by)


def recount_all(tx: Tx) -> None:
    """Count from the cases themselves. For bulk loading and for `palmtop recount`."""
    tx.execute(delete(tally))
    rows = [
        {"area": area, "view": view, "value": value, "n": n} for (area, view, value), n in counted(tx).items()
    ]
    if rows:
        tx.execute(insert(tally), rows)


def counted(tx: Tx) -> Counter[Label]:
    """What the tally must say, from the cases themselves."""
    columns = [cases.c[name] for name in COUNTED]
    found: Counter[Label] = Counter()
    for group in tx.execute(select(*columns, func.count().label("n")).group_by(*columns)):
        for label in labels(dict(group._mapping)):
            found[label] += group.n
    return found


def kept(tx: Tx) -> Counter[Label]:
    """What the tally says."""
    row = tally.c
    rows = tx.execute(select(row.area, row.view, row.value, row.n).where(row.n != 0))
    return Counter({(each.area, each.view, each.value): each.n for each in rows})


def _add(tx: Tx, label: Label, by: int) -> None:
    area, view, value = label
    tx.later(_ADD, area=area, view=view, value=value, by=by)
    if view in DATED and by < 0:  # days pass; the empty ones would pile up
        tx.later(_DROP, area=area, view=view, value=value)
