"""What the tests of rules stand on: the real standards, and others made up where the county is silent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from rules.standards import Confidence, Figure, Standard, Standards
from store.standards import load_standards

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
    split = {"dibao_urban": ("dibao.standard", "urban"), "dibao_rural": ("dibao.standard", "rural")}
    wanted = [(key, "all", value) for key, value in values.items()]
    wanted += [(*split[name], value) for name, value in of_people.items()]
    rows = [v for v in real().values if (v.key, v.area) not in {(key, FUQUAN) for key, _, _ in wanted}]
    rows += [_confirmed(key, people, value) for key, people, value in wanted]
    return Standards(rows)


def _confirmed(key: str, population: str, value: Figure) -> Standard:
    like = next(v for v in real().values if v.key == key)
    return replace(
        like,
        value=value,
        area=FUQUAN,
        population=population,
        valid_from=date(2020, 1, 1),
        valid_to=None,
        reconfirm_by=date.max,
        confidence=Confidence.CONFIRMED,
    )
