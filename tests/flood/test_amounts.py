"""Somebody sends photos all day long: the disk is everybody's. What they write is taken all the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.house import House
from bot.jobs import jobs_due
from store.casework.letters import letter_context
from store.database import Store, Tx
from store.residents import amounts
from store.residents.talks import new_job, new_paper
from store.schema import letter, paper
from store.times import ms
from tests.channels.letter_rows import a_resident
from tests.channels.test_jobs import Drawer
from tests.houses import a_house
from tests.money.till import all_at_once
from tests.papers.files import photo
from tests.store.office import NOW
from tests.web.conftest import Browser, app, browser, new_browser, rows
from tests.web.test_bad_input import upload

__all__ = ["app", "browser", "new_browser"]

ME = amounts.of_resident(7)
MEGA = 1024 * 1024
SAID = "今天您发来的照片和文件已经很多"


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def house(tmp_path: Path, clock: list[datetime], store: Store) -> Iterator[House]:
    with a_house(tmp_path, lambda: clock[0], store) as built:
        yield built


@pytest.fixture
def little(monkeypatch: pytest.MonkeyPatch) -> int:
    """A day that holds two of our photos and no third."""
    size = len(photo())
    monkeypatch.setattr(amounts, "A_DAY", 2 * size + 4096)
    return size


def sends(store: Store, size: int, now: datetime = NOW, name: str = ME) -> bool:
    return store.write_now(lambda tx: amounts.fits(tx, name, size, now))


def test_a_day_holds_three_hundred_megabytes_and_the_next_one_as_much(store: Store) -> None:
    assert all(sends(store, 10 * MEGA) for _ in range(30))
    assert not sends(store, 1)
    assert sends(store, 10 * MEGA, name=amounts.of_resident(8)), "of others nothing is taken away"
    midnight = NOW.astimezone(amounts.CHINA).replace(hour=23, minute=59, second=59)
    assert not sends(store, 1, midnight)
    assert sends(store, 300 * MEGA, midnight + timedelta(seconds=2))


def test_what_did_not_fit_is_not_counted(store: Store) -> None:
    assert sends(store, 295 * MEGA)
    assert not sends(store, 10 * MEGA)
    assert sends(store, 4 * MEGA)


def test_many_at_once_are_each_counted(store: Store) -> None:
    assert sum(map(bool, all_at_once(60, lambda _: sends(store, 10 * MEGA)))) == 30


async def test_in_a_browser_it_is_said_kindly_once_and_words_are_taken(
    house: House, browser: Browser, little: int
) -> None:
    await browser.say("你好")
    for number in range(2):
        assert (await upload(browser, photo(), f"photo-form-{number}")).status_code == 200
    for number in range(2, 5):
        refused = await upload(browser, photo(), f"photo-form-{number}")
        assert refused.status_code == 422 and SAID in refused.json()["problem"]
    assert rows(house, "paper") == 2
    together = await browser.post({"text": "我家着火了"}, [("1.jpg", photo())])
    assert SAID in together.text and "119" in browser.words
    assert letters_of(house) == 1, "staff read it in the conversation, once"


async def test_the_next_morning_there_is_room_again(
    house: House, browser: Browser, clock: list[datetime], little: int
) -> None:
    await browser.say("你好")
    answers = [(await upload(browser, photo(), f"photo-form-{n}")).status_code for n in range(3)]
    assert answers == [200, 200, 422]
    clock[0] += timedelta(days=1)
    assert (await upload(browser, photo(), "photo-form-9")).status_code == 200


async def test_in_a_chat_it_is_said_once_and_what_came_before_stays(house: House, little: int) -> None:
    who = a_resident(house, "501")

    def four_photos(tx: Tx) -> None:
        for number in range(4):
            one = new_paper(tx, house.seal, who, "photo", ms(NOW))
            body = {
                "paper": one,
                "resident": who,
                "channel": "telegram",
                "file": f"f{number}",
                "kind": "photo",
            }
            new_job(tx, house.seal, "fetch_file", f"fetch:{one}", body, ms(NOW))

    house.store.write_now(four_photos)
    drawer = Drawer(*[photo()] * 4)
    while await jobs_due(house, {"telegram": drawer}):
        pass
    states = house.store.read_now(
        lambda tx: dict(tx.execute(select(paper.c.state, func.count()).group_by(paper.c.state)).all())  # type: ignore[arg-type]
    )
    assert states == {"kept": 2, "refused": 2}
    assert letters_of(house) == 1


def letters_of(house: House) -> int:
    """How often it was said."""
    found = house.store.read_now(lambda tx: tx.execute(select(letter.c.key, letter.c.body)).all())
    return sum(SAID in house.seal.open(bytes(row.body), letter_context(row.key)).decode() for row in found)
