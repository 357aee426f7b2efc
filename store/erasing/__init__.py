"""A person is erased: what was said, shown and written of them goes; a case's skeleton and its figures stay.

Law: PIPL Art. 47; a period that a law sets for files comes first. A test holds the lists below against the
catalogue, so that no table is forgotten.
"""

from store.erasing.list import BadList, erasures, read_down, write_down
from store.erasing.numbers import go_on_ahead
from store.erasing.person import Erased, erase, wipe_again
from store.erasing.plan import BLANK, GO, STAY, Held, Stays, cases_held

__all__ = [
    "BLANK",
    "GO",
    "STAY",
    "BadList",
    "Erased",
    "Held",
    "Stays",
    "cases_held",
    "erase",
    "erasures",
    "go_on_ahead",
    "read_down",
    "wipe_again",
    "write_down",
]
