"""What was found at a home, as the rules are to read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

FOUND = ("yes", "no", "unseen")
"""True, not true, could not be seen. Words: `visit-found-<value>`."""


def as_found(known: Mapping[str, Any], found: Mapping[str, str]) -> dict[str, Any]:
    """The facts with what proved untrue taken out, for running the rules again.

    A yes that is untrue is a no. Of anything else that is untrue nobody knows yet what is: staff must check.
    """
    after = dict(known)
    for name, answer in found.items():
        if answer == "no" and name in after:
            value = after[name]
            after[name] = (not value) if isinstance(value, bool) else None
    return after
