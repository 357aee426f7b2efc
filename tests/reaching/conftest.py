"""A house whose time is moved by hand, with letters that a pigeon carries."""

from tests.channels.conftest import clock, house, sqlite_house

__all__ = ["clock", "house", "sqlite_house"]
