"""Who decides, and how long that may take."""

from __future__ import annotations

from rules.home import Home
from rules.line import Days, Deadline, Decider, Source
from rules.sources import LAW_44, MEASURES, by_day


def decider(programme: str, home: Home) -> Decider:
    """The county, unless a rule lets the township decide (Law Art. 44(2)); unconfirmed where none was
    found.
    """
    rule = home.standards.within(f"{programme}.decider", home.day, home.area)
    if rule and not rule.unknown:
        return Decider(str(rule.value), rule.current, rule.source)
    return Decider("county", False, by_day(home.day, LAW_44, MEASURES))


def working_days(key: str, home: Home, article: Source) -> Deadline | None:
    """A deadline in working days, or None on a day when no rule gives one."""
    limit = home.standards.within(key, home.day, home.area)
    if limit is None or not limit.current:
        return None
    return Deadline(int(limit.number_value), Days.WORKING, limit.source or article)
