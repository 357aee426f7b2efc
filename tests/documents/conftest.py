"""The desk's office, for papers that are asked for at a desk, and that of the store on each database."""

from tests.pages.conftest import clock, desk, house
from tests.store.conftest import office

__all__ = ["clock", "desk", "house", "office"]
