"""A desk, for the plays in which the county has a word to say."""

from tests.pages.conftest import clock, desk, house

__all__ = ["clock", "desk", "house"]
