"""The sorts of lists that leave the house, by the name that is kept. Words: `lists-of-<name>`."""

from __future__ import annotations

from collections.abc import Mapping

from api.desk.checks.sheet import CHECK
from api.desk.listed import Listed
from api.desk.money.payment_list import PAYMENTS
from api.desk.overview.case_list import CASES
from api.desk.trail.line_list import TRAIL
from cases.refusals import NotYours

LISTS: Mapping[str, Listed] = {"cases": CASES, "payments": PAYMENTS, "check": CHECK, "trail": TRAIL}


def listed(name: str) -> Listed:
    """Raises NotYours."""
    if name not in LISTS:
        raise NotYours("list")
    return LISTS[name]
