"""An office whose people carry phones with an app for six digits."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime

import pytest

from api.app import create_app
from bot.house import House
from store.staff import AccountRules
from tests.accounts.phones import Phone
from tests.pages.conftest import DeskOffice, clock, desk, house

__all__ = ["clock", "desk", "house"]


@pytest.fixture
async def strict(house: House, clock: list[datetime]) -> AsyncIterator[DeskOffice]:
    """Where nobody works without a second factor."""
    async with AsyncExitStack() as doors:
        careful = replace(house, accounts=AccountRules(second_factor=True))
        office = DeskOffice(careful, create_app(careful), doors, clock)
        office.hire()
        yield office


@pytest.fixture
def phone(desk: DeskOffice) -> Phone:
    """王丽's, set up."""
    return Phone.of(desk, "wangli")
