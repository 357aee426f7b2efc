"""Who decides, and how long that may take. Remembered: it is the same for every household of a day."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from rules.line import Days, Deadline, Decider
from rules.sources import LAW_44, MEASURES, by_day
from rules.standards import Standards


@lru_cache(maxsize=512)
def decider(programme: str, day: date, standards: Standards, area: str) -> Decider:
    """The county, unless a rule lets the township decide (Law Art.
    44(2)); unconfirmed where none was found.
    """
    rule = standards.within(f"{programme}.decider", day, area)
    if rule and not rule.unknown:
        return Decider(str(rule.value), rule.current, rule.source)
    return Decider("county", False, by_day(day, LAW_44, MEASURES))


@lru_cache(maxsize=512)
def working_days(key: str, day: date, standards: Standards, area: str) -> Deadline | None:
    """A deadline in working days, or None on a day when no rule gives one."""
    limit = standards.within(key, day, area)
    if limit is None or not limit.current:
        return None
    return Deadline(int(limit.number_value), Days.WORKING, limit.source)
