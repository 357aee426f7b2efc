"""Make the marks by which people are found anew, with the newest key, case by case while the house goes on.

Marks do not tell which key made them; they are made from what the cases and the registers hold. How far it is
stands in the database: it may be stopped at any moment and gone on with. A mark that no sealed word of ours
could make any more (an agreement of an ID that was corrected since) is exchanged for one that fits nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from os import urandom
from typing import Any

from sqlalchemy import delete, insert, select, update

from rules import keys
from store.casework.index import drop_marks, id_tail, keep_tail, kept_marks, marks_of
from store.casework.rows import open_dossier
from store.database import Store, Tx
from store.household.authorising import id_mark, id_marks
from store.keys.keyring import marks_turned, note_progress, progress
from store.relatives import everybody, found_by, relative_marks
from store.schema import authorisation, cases, relative_mark, token
from store.seal import MARK_BYTES, Seal, Tampered

AT_A_TIME = 50


def remark(store: Store, seal: Seal) -> Iterator[tuple[str, int]]:
    """What was looked at, and how many marks were made anew. All processes know the newest key by now."""
    yield "relatives", store.write_now(lambda tx: _relatives(tx, seal))
    done, going = 0, True
    while going:
        more, going = store.write_now(lambda tx: _some_cases(tx, seal))
        done += more
    yield "cases", done


def settle_marks(store: Store, seal: Seal) -> int:
    """Cases that still have marks of an older key, because a process wrote one or because they were harmed;
    0: that key is gone now.
    """
    left = 0
    after: int | None = 0
    while after is not None:
        differ, after = store.read_now(lambda tx, at=after: _compared(tx, seal, at))  # type: ignore[misc]
        left += differ
    store.write_now(lambda tx: note_progress(tx, "") if left else _settled(tx, seal))
    return left


def _settled(tx: Tx, seal: Seal) -> None:
    _relatives(tx, seal, newest_only=True)
    marks_turned(tx)


def _compared(tx: Tx, seal: Seal, after: int) -> tuple[int, int | None]:
    """How many of the next cases differ from what they should be, and after which to go on."""
    rows = tx.execute(_ROWS.where(cases.c.id > after).order_by(cases.c.id).limit(AT_A_TIME)).all()
    return sum(_differs(tx, seal, row) for row in rows), rows[-1].id if rows else None


_ROWS = select(cases.c.id, cases.c.code, cases.c.dossier, cases.c.id_tail)


def _some_cases(tx: Tx, seal: Seal) -> tuple[int, bool]:
    after = int(progress(tx) or 0)
    query = _ROWS.where(cases.c.id > after).order_by(cases.c.id).limit(AT_A_TIME).with_for_update()
    rows = tx.execute(query).all()
    done = sum(_case(tx, seal, row) for row in rows)
    if rows:
        note_progress(tx, str(rows[-1].id))
    return done, len(rows) == AT_A_TIME


def _case(tx: Tx, seal: Seal, row: Any) -> int:
    try:
        kept, wanted, tail = _of_case(tx, seal, row)
    except Tampered:  # harmed: nothing tells whose it is. `settle_marks` counts it
        return 0
    if gone := kept - wanted:
        drop_marks(tx, row.id, gone)
    if fresh := wanted - kept:
        tx.execute(insert(token), [{"case_id": row.id, "mark": mark} for mark in sorted(fresh)])
    done = len(fresh)
    if row.id_tail != tail:
        keep_tail(tx, row.id, tail)
        done += 1
    return done + _agreements(tx, seal, row)


def _of_case(tx: Tx, seal: Seal, row: Any) -> tuple[set[bytes], set[bytes], bytes | None]:
    """The marks it has, those it should have, and that of its tail. Who was erased has none of them."""
    kept = kept_marks(tx, row.id)
    if not kept:
        return kept, kept, row.id_tail
    facts = open_dossier(seal, row.dossier, row.code)["facts"]
    return kept, marks_of(seal, row.code, facts), id_tail(seal, row.code, facts)


def _differs(tx: Tx, seal: Seal, row: Any) -> bool:
    try:
        kept, wanted, tail = _of_case(tx, seal, row)
    except Tampered:
        return True
    return kept != wanted or row.id_tail != tail


def _agreements(tx: Tx, seal: Seal, row: Any) -> int:
    found = tx.execute(select(authorisation).where(authorisation.c.case_id == row.id)).all()
    if not found:
        return 0
    numbers = _numbers(open_dossier(seal, row.dossier, row.code)["facts"])
    done = 0
    for each in found:
        fitting = [one for one in numbers if bytes(each.mark) in id_marks(seal, one)]
        anew = id_mark(seal, fitting[0]) if fitting else urandom(MARK_BYTES)
        if anew != bytes(each.mark):
            change = update(authorisation).where(authorisation.c.id == each.id)
            done += tx.execute(change.values(mark=anew)).rowcount
    return done


def _numbers(facts: Mapping[str, Any]) -> list[str]:
    """Every ID of the household."""
    own = facts.get(keys.ID_NUMBER.name)
    others = [value for name, value in facts.items() if name.startswith(f"{keys.ID_OF.stem}[")]
    return [value for value in (own, *others) if isinstance(value, str) and value]


def _relatives(tx: Tx, seal: Seal, *, newest_only: bool = False) -> int:
    """Staff's own people: found by marks of every key, until there is one again."""
    done = 0
    for each in everybody(tx, seal):
        mine = relative_mark.c.relative_id == each.id
        kept = {bytes(mark) for mark in tx.execute(select(relative_mark.c.mark).where(mine)).scalars()}
        newest = {seal.mark(kind, plain) for kind, plain in found_by(each.relative)}
        wanted = newest if newest_only else relative_marks(seal, each.relative)
        if gone := kept - wanted:
            tx.execute(delete(relative_mark).where(mine, relative_mark.c.mark.in_(gone)))
        if fresh := wanted - kept:
            rows = [{"relative_id": each.id, "mark": mark} for mark in sorted(fresh)]
            tx.execute(insert(relative_mark), rows)
        done += len(fresh)
    return done
