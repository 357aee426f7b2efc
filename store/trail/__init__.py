"""The audit trail: every change and every look at personal data, chained so that nobody can touch it unseen.

`note` writes an act down in the transaction that does it; `look` does the same for looking, once in a while
for the same thing. `verify` checks every row; `store.trail.reading` shows them. Why: docs/decisions.
"""

from store.trail.acts import Act, What
from store.trail.anchors import Anchor, BadAnchor, read_anchors, write_anchor
from store.trail.chain import CHAINS, Heads, canonical, heads
from store.trail.verifying import Fault, Verdict, verify
from store.trail.words import erase_words, words_of
from store.trail.writing import look, note, place_of

__all__ = [
    "CHAINS",
    "Act",
    "Anchor",
    "BadAnchor",
    "Fault",
    "Heads",
    "Verdict",
    "What",
    "canonical",
    "erase_words",
    "heads",
    "look",
    "note",
    "place_of",
    "read_anchors",
    "verify",
    "words_of",
    "write_anchor",
]
