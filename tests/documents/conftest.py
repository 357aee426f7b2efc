"""The desk's office, for papers that are asked for at a desk."""

from tests.pages.conftest import clock, desk, house

__all__ = ["clock", "desk", "house"]
