"""When a phone stays silent. What nobody waits for does not ring at night; what is urgent always does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from enum import StrEnum

from cases.calendar import CHINA

MORNING = 8
"""The hour, in China, from which letters ring again."""


class BestTime(StrEnum):
    """What a person wished. The values are stored."""

    DAY = ""  # nothing: from eight in the morning to nine in the evening
    EARLY = "early"  # not after eight in the evening
    ANY = "any"  # at any hour


EVENING: Mapping[BestTime, int] = {BestTime.DAY: 21, BestTime.EARLY: 20}
"""The hour from which it is quiet."""


def silent_until(now: datetime, best: BestTime = BestTime.DAY) -> datetime | None:
    """The end of the quiet hours that lie around `now`; None by day. Half past eight belongs to the day."""
    if best is BestTime.ANY:
        return None
    here = now.astimezone(CHINA)
    if MORNING <= here.hour < EVENING[best]:
        return None
    day = here.date() + timedelta(days=here.hour >= MORNING)
    return datetime.combine(day, time(MORNING), CHINA).astimezone(now.tzinfo)
