"""A person is known by the channel and the number there, never by a number alone."""

from __future__ import annotations

from pathlib import Path

from bot.channel import Inbound
from bot.door import take
from dialogs.message import Heard
from store.database import Store
from tests.houses import a_house
from tests.store.office import NOW


async def test_the_same_number_in_three_channels_is_three_people(tmp_path: Path, store: Store) -> None:
    with a_house(tmp_path, lambda: NOW, store) as house:
        first = [
            (await take(house, Inbound(channel, "501", f"{channel}-1", Heard(text="你好")))).resident_id
            for channel in ("telegram", "web", "pager")
        ]
        again = [
            (await take(house, Inbound(channel, "501", f"{channel}-2", Heard(text="申请救助")))).resident_id
            for channel in ("telegram", "web", "pager")
        ]
    assert len(set(first)) == 3 and again == first
