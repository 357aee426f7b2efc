"""How much a township may give by itself. A figure nobody stands behind is none: then the county decides."""

from __future__ import annotations

from datetime import date

from rules.standards import Standards

QUICK = "temporary.quick.cap_multiple"


def one_month(standards: Standards, day: date, area: str) -> int | None:
    """Fen of one month of the local standard, the top tier of small quick aid (2026 Opinion on temporary
    assistance); None where a figure is missing or stale.

    The lower of town and country counts: which one is meant is a fact of the household, and a limit errs
    downwards. Rounded down, once.
    """
    multiple = standards.within(QUICK, day, area)
    figures = [standards.within("dibao.standard", day, area, who) for who in ("urban", "rural")]
    known = [one for one in figures if one is not None and one.current]
    if multiple is None or not multiple.current or len(known) < len(figures):
        return None
    yearly = min(one.yearly_fen for one in known)
    return int(yearly * round(multiple.number_value * 100)) // 1200


def small_ceiling(standards: Standards, day: date, area: str) -> int | None:
    """Fen a township may give at once from its envelope: the stricter of its own limit, where one is
    published, and one month of the standard. None: the county decides.
    """
    month = one_month(standards, day, area)
    own = standards.within("temporary.small.ceiling", day, area)
    if month is None or own is None or not own.current:
        return month
    return min(month, round(own.number_value * 100))
