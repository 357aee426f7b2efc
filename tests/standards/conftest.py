"""The office of the pages' tests, with one officer more."""

from __future__ import annotations

from tests.pages.conftest import clock, desk, house

__all__ = ["clock", "desk", "house"]
