"""The words of searches go with whom they would find, on either database."""

from __future__ import annotations

from sqlalchemy import select

from store.database import Store
from store.erasing.looked_for import forget_searches, found_with
from store.schema import trail_words
from store.seal import Seal
from store.trail import Act, What, note
from store.trail.words import open_words
from tests.houses import the_ground
from tests.store.office import CLERK, NAME, NOW, Office


def test_what_would_find_them_goes_and_nothing_else(store: Store, seal: Seal) -> None:
    office = Office(store, seal, the_ground())
    case = office.file(office.resident("one"))
    acts = [Act(CLERK, What.SEARCH, words=each) for each in (NAME, NAME[1:], "无此人", "lxx")]
    acts.append(Act(CLERK, What.EXPORT, words=NAME))
    for act in acts:
        store.write_now(lambda tx, act=act: note(tx, seal, act, NOW))  # type: ignore[misc]
    gone = store.write_now(lambda tx: forget_searches(tx, seal, found_with(tx, [case])))
    kept = store.read_now(lambda tx: tx.execute(select(trail_words)).all())
    left = [open_words(seal, row.body, row.chain, row.seq)[1] for row in kept]
    assert (gone, sorted(left)) == (3, sorted(["无此人", NAME])), "a reason of an export is no search"
