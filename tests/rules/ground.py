"""What the tests of rules stand on: the real standards, and others made up where the county is silent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

from rules.golden import filled
from rules.standards import Figure, Standards
from store.shipped.standards import load_standards

FUQUAN = "522702"
MAY_2023 = date(2023, 5, 1)  # the seed's figures are current
LAW_EVE, LAW_START = date(2026, 6, 30), date(2026, 7, 1)
TODAY = date(2026, 11, 23)


@cache
def real() -> Standards:
    return load_standards()


def supposing(values: Mapping[str, Figure], **of_people: Figure) -> Standards:
    """The real standards, with gaps filled as if Fuquan had confirmed these values for ever.

    `dibao.standard` is given for town and village apart, as `dibao_urban=...` and `dibao_rural=...`.
    """
    return filled(real(), {**values, **of_people}, FUQUAN)
