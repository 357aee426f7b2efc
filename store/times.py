"""Moments as the tables keep them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")
"""China has one time zone and no summer time; every day we tell a person is a day there."""


def ms(moment: datetime) -> int:
    """Whole milliseconds since 1970 UTC. Refuses a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return int(moment.timestamp() * 1000)


def span_ms(span: timedelta) -> int:
    """Whole milliseconds of a span."""
    return round(span.total_seconds() * 1000)


def moment(stored: int) -> datetime:
    return datetime.fromtimestamp(stored / 1000, UTC)


def china_day(at: datetime) -> date:
    return at.astimezone(CHINA).date()
