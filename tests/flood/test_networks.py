"""Many fresh browsers of one network address: they are slowed down, and nobody else."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import func, select

from api.app import create_app
from api.chat.pace import NEWCOMERS_OF_ONE_NETWORK
from bot.house import House
from palmtop.settings import BadSettings, read
from store.database import Store
from store.schema import cases, resident
from tests.chats.player import Clock
from tests.houses import a_house
from tests.store.office import NOW

FLOODING, ELSEWHERE, OURS = "1.2.3.4", "5.6.7.8", "127.0.0.1"


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def house(tmp_path: Path, sqlite_store: Store, clock: Clock) -> Iterator[House]:
    with a_house(tmp_path, clock, sqlite_store) as built:
        yield built


class Street:
    """Phones that come from an address of the net."""

    def __init__(self, house: House) -> None:
        self.app = create_app(house)

    @asynccontextmanager
    async def phone(self, address: str) -> AsyncIterator[httpx2.AsyncClient]:
        transport = httpx2.ASGITransport(self.app, client=(address, 4711))
        async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
            yield client

    async def say(self, address: str, text: str) -> httpx2.Response:
        """A browser that was never here opens the page and says something."""
        async with self.phone(address) as client:
            page = (await client.get("/")).text
            given = dict(re.findall(r'name="(form_token|form)" value="([^"]*)"', page))
            return await client.post("/say", data={**given, "text": text})


@pytest.fixture
def street(house: House) -> Street:
    return Street(house)


def people(house: House) -> int:
    return house.store.read_now(
        lambda tx: tx.execute(select(func.count()).select_from(resident)).scalar_one()
    )


async def test_fresh_browsers_of_one_address_are_slowed_down_and_keep_their_words(
    house: House, street: Street, clock: Clock
) -> None:
    for _ in range(NEWCOMERS_OF_ONE_NETWORK):
        assert (await street.say(FLOODING, "你好")).status_code == 303
    refused = await street.say(FLOODING, "我家里困难想申请")
    assert refused.status_code == 429 and "我家里困难想申请" in refused.text
    assert people(house) == NEWCOMERS_OF_ONE_NETWORK
    assert (await street.say(ELSEWHERE, "你好")).status_code == 303, "nobody else is"
    clock.pass_by(timedelta(seconds=10))
    assert (await street.say(FLOODING, "我家里困难想申请")).status_code == 303


async def test_danger_gets_through_from_a_crowded_address(house: House, street: Street) -> None:
    for _ in range(NEWCOMERS_OF_ONE_NETWORK + 5):
        await street.say(FLOODING, "你好")
    assert (await street.say(FLOODING, "屋头进水了，老人在里面")).status_code == 303
    urgent = house.store.read_now(lambda tx: tx.execute(select(cases.c.urgent)).scalars().all())
    assert list(urgent) == [True]


@pytest.mark.parametrize("address", ["2a0e:1::{}", "::ffff:1.2.3.4"])
async def test_a_household_that_makes_up_a_new_address_each_time_is_one_household(
    street: Street, address: str
) -> None:
    """Of IPv6 a provider gives each a network of 64 bits; an IPv4 address may come in clothes of IPv6."""
    for n in range(NEWCOMERS_OF_ONE_NETWORK):
        assert (await street.say(address.format(n), "你好")).status_code == 303
    assert (await street.say(address.format("abcd"), "你好")).status_code == 429
    assert (await street.say("2a0e:1:0:1::1", "你好")).status_code == 303, "next door nobody waits"


async def test_where_everybody_seems_to_come_from_inside_nobody_is_held_up_for_it(street: Street) -> None:
    for address in (OURS, "172.18.0.1"):
        for _ in range(NEWCOMERS_OF_ONE_NETWORK + 5):
            assert (await street.say(address, "你好")).status_code == 303


@pytest.mark.parametrize("named", ["*", "somewhere", "10.0.0.0/40", "127.0.0.1,", "127.0.0.1/8"])
def test_only_addresses_are_believed_about_addresses(named: str) -> None:
    with pytest.raises(BadSettings):
        read({"PALMTOP_PROXIES": named})


def test_without_a_word_only_this_machine_is_believed() -> None:
    assert read({}).proxies == "127.0.0.1"
    assert read({"PALMTOP_PROXIES": "127.0.0.1,172.18.0.0/16"}).proxies == "127.0.0.1,172.18.0.0/16"
