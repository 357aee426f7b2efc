"""The office of the desk pages, also for the tests of staff as people."""

from tests.pages.conftest import clock, desk, house
from tests.store.conftest import office

__all__ = ["clock", "desk", "house", "office"]
