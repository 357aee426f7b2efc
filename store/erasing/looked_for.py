"""The words by which staff looked for somebody who is erased."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import delete, select, tuple_

from store.casework.index import kept_marks
from store.database import Tx
from store.schema import trail, trail_words
from store.seal import Seal
from store.tokens import query_tokens
from store.trail import What
from store.trail.words import open_words

AT_A_TIME = 500


def found_with(tx: Tx, cases: Collection[int]) -> set[bytes]:
    """Everything that these cases are found by: to be asked before they are erased."""
    return {mark for case_id in cases for mark in kept_marks(tx, case_id)}


def forget_searches(tx: Tx, seal: Seal, marks: Collection[bytes]) -> int:
    """Whatever was typed into the search and would find these marks loses its words; how many did.

    It may have found several people, or nobody: somebody of another township looked. That somebody searched,
    who, when and how many were found stays. All searches are opened: a second for some twenty thousand.
    """
    mine = (trail.c.chain == trail_words.c.chain) & (trail.c.seq == trail_words.c.seq)
    kept = select(trail_words.c.chain, trail_words.c.seq, trail_words.c.body).join(trail, mine)
    found = [
        (row.chain, row.seq)
        for row in tx.execute(kept.where(trail.c.what == What.SEARCH))
        if _finds(seal, open_words(seal, row.body, row.chain, row.seq)[1], marks)
    ]
    for begin in range(0, len(found), AT_A_TIME):
        some = found[begin : begin + AT_A_TIME]
        tx.execute(delete(trail_words).where(tuple_(trail_words.c.chain, trail_words.c.seq).in_(some)))
    return len(found)


def _finds(seal: Seal, words: str, marks: Collection[bytes]) -> bool:
    return any(mark in marks for kind, plain in query_tokens(words) for mark in seal.marks(kind, plain))
