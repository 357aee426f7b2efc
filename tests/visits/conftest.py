"""The desk with its pages, an office on each database, and a real browser."""

from tests.browser.conftest import live_house, phone
from tests.pages.conftest import clock, desk, house
from tests.store.conftest import office

__all__ = ["clock", "desk", "house", "live_house", "office", "phone"]
