"""The desk with its pages."""

from tests.pages.conftest import clock, desk, house

__all__ = ["clock", "desk", "house"]
