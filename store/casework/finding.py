"""Another phone asks for a case: by its code and the last four of the ID."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from dialogs.deeds import CaseView
from dialogs.ground import Ground
from store.database import Tx
from store.seal import Seal


def find_by_code(
    tx: Tx, seal: Seal, code: str, tail: str, asker: str, now: datetime, ground: Ground
) -> CaseView | Literal["wrong", "wait"]:
    """`asker` names who asks (f"resident:{id}", a network address), for the throttle.

    "wrong" for an unknown code and for a wrong tail alike, after the same work; "wait" after five wrong tries
    within 15 minutes by this asker or on this code. A write: it counts the tries.
    """
    raise NotImplementedError
