"""The office with a desk, and what people do at the counter."""

from __future__ import annotations

from tests.pages.conftest import clock, desk, house

__all__ = ["clock", "desk", "house"]
