"""Moments as the tables keep them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from cases.calendar import CHINA, china_day

__all__ = ["CHINA", "china_day", "china_minute", "moment", "ms", "span_ms"]


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


def china_minute(at: datetime) -> str:
    """As stamps, sheets and commands write it: 2026-11-29 02:30."""
    return f"{at.astimezone(CHINA):%Y-%m-%d %H:%M}"
