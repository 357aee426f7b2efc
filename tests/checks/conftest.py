"""The desk with its pages, as for the other pages of a case."""

from tests.pages.conftest import clock, desk, house
from tests.store.conftest import office

__all__ = ["clock", "desk", "house", "office"]
