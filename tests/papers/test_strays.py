"""The shelf and the database agree again after a crash, and nobody's photo is lost by it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.errands import ERRANDS, errands_due
from bot.house import House
from store import errands
from store.catalogue import BOOK
from store.database import Store
from store.errands import how_they_went
from store.papers.strays import compare
from store.residents.browsers import Upload, keep_upload
from store.schema import paper, visit_part
from store.seal import Tampered
from tests.houses import a_house

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
SENDER = "web:" + "e" * 40


@pytest.fixture
def house(tmp_path: Path, store: Store) -> Iterator[House]:
    with a_house(tmp_path, lambda: NOW, store) as built:
        yield built


def on_shelf(house: House, hours_ago: float, root: Path) -> str:
    name = house.shelf.keep(b"\xff\xd8\xff a photo")
    _aged(root / "papers" / name[:2] / name, hours_ago)
    return name


def _aged(path: Path, hours_ago: float) -> None:
    at = (NOW - timedelta(hours=hours_ago)).timestamp()
    os.utime(path, (at, at))


def handed_in(house: House, hours_ago: float, root: Path, page: str = "fire") -> tuple[str, str]:
    """A photo on the web page, in the books: its page, its preview."""
    one, small = on_shelf(house, hours_ago, root), on_shelf(house, hours_ago, root)
    upload = Upload(page, (one,), small, "0" * 64)
    house.store.write_now(lambda tx: keep_upload(tx, house.seal, SENDER, "zh-CN", upload, NOW))
    return one, small


async def tonight(house: House) -> str | None:
    """The errand's round, and what went wrong in it."""
    mine = [each for each in ERRANDS if each.name == "stray files"]
    house.store.write_now(lambda tx: errands.hurry(tx, mine[0].name, NOW))
    await errands_due(house, mine)
    return house.store.read_now(lambda tx: how_they_went(tx)[mine[0].name].error)


async def test_what_a_crash_left_goes_and_what_somebody_handed_in_stays(house: House, tmp_path: Path) -> None:
    kept = handed_in(house, 72, tmp_path)
    stray = on_shelf(house, 25, tmp_path)
    assert compare(house.store, house.seal, house.shelf, NOW).strays == (stray,)
    assert await tonight(house) is None
    assert set(house.shelf.names()) == set(kept)


async def test_a_file_that_is_being_handed_in_now_stays(house: House, tmp_path: Path) -> None:
    """It is on the shelf, and the database will name it in a moment."""
    fresh = on_shelf(house, 0.01, tmp_path)
    assert await tonight(house) is None
    assert list(house.shelf.names()) == [fresh]


async def test_a_file_kept_again_while_the_sweep_looks_stays(house: House, tmp_path: Path) -> None:
    """A job that was cut off two days ago is done now, under the same name."""
    name = on_shelf(house, 48, tmp_path)
    assert compare(house.store, house.seal, house.shelf, NOW).strays == (name,)
    house.shelf.keep(b"\xff\xd8\xff a photo", name)
    house.shelf.drop_if_older(name, NOW - timedelta(days=1))
    assert house.shelf.holds(name)


async def test_what_was_never_finished_goes_after_a_day(house: House, tmp_path: Path) -> None:
    name = on_shelf(house, 0.01, tmp_path)
    drawer = tmp_path / "papers" / name[:2]
    old, cut, writing = (drawer / f"{name}{end}" for end in (".0a1b2c3d.part", ".part", ".ffffffff.part"))
    for each in (old, cut, writing):
        each.write_bytes(b"half")
    _aged(old, 30)
    _aged(cut, 30)
    _aged(writing, 1)
    assert await tonight(house) is None
    assert sorted(path.name for path in drawer.iterdir()) == sorted([name, writing.name])


async def test_a_photo_that_is_gone_is_named(house: House, tmp_path: Path) -> None:
    page, _ = handed_in(house, 72, tmp_path)
    house.shelf.drop(page)
    number = house.store.read_now(lambda tx: tx.execute(select(paper.c.id)).scalar_one())
    assert compare(house.store, house.seal, house.shelf, NOW).missing == (("paper", number),)


async def test_before_another_house_s_database_nothing_is_dropped(house: House, tmp_path: Path) -> None:
    """The data folder was kept, and the database begun anew: every photo looks like a stray."""
    photos = {on_shelf(house, 48, tmp_path) for _ in range(25)}
    assert await tonight(house) == "Doubt"
    assert set(house.shelf.names()) == photos


async def test_while_a_row_cannot_be_read_nothing_is_dropped(house: House, tmp_path: Path) -> None:
    handed_in(house, 72, tmp_path)
    stray = on_shelf(house, 48, tmp_path)
    house.store.write_now(lambda tx: tx.execute(update(paper).values(names=b"\x01" + b"x" * 60)))
    with pytest.raises(Tampered):
        compare(house.store, house.seal, house.shelf, NOW)
    assert await tonight(house) == "Tampered"
    assert house.shelf.holds(stray)


def test_every_table_that_names_files_is_looked_at() -> None:
    assert {each.table.name for each in BOOK if each.shelf} == {paper.name, visit_part.name}
