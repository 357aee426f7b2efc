"""Cases as they are kept: filed, moved, found, told about. Every change goes through `cases.moves.make`."""

from store.casework.filing import file_and_view, file_case
from store.casework.finding import find_by_code
from store.casework.letters import post_to_resident
from store.casework.moving import load_case, make_move, make_moves
from store.casework.shapes import CaseFile, Consent
from store.casework.telling import resident_said, routed, supplied, told_case, unfinished, withdrawn
from store.casework.views import case_view, views_of

__all__ = [
    "CaseFile",
    "Consent",
    "case_view",
    "file_and_view",
    "file_case",
    "find_by_code",
    "load_case",
    "make_move",
    "make_moves",
    "post_to_resident",
    "resident_said",
    "routed",
    "supplied",
    "told_case",
    "unfinished",
    "views_of",
    "withdrawn",
]
