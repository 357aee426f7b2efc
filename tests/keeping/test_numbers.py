"""Numbers of photos, messages and letters are given once, whatever is erased, forgotten or brought back."""

from __future__ import annotations

import asyncio
from pathlib import Path

from sqlalchemy import func, insert, select, text

from bot.channel import FileRef, Inbound
from bot.door import take
from bot.house import House
from dialogs.message import Heard
from palmtop.backup import backup, restore
from palmtop.settings import Settings
from palmtop.wiring import build
from store import schema
from store.database import Store, Tx
from store.erasing import erase
from store.migrate import migrate, step_back
from tests.houses import a_house
from tests.keeping.conftest import NOW, OLD


def sends(house: House, who: str, number: int) -> int:
    """A photo, over Telegram; the number of its sender."""
    photo = (FileRef("photo", f"file-{who}-{number}"),)
    taken = asyncio.run(take(house, Inbound("telegram", who, f"{who}-{number}", Heard(), photo)))
    assert not taken.failed, "the photo was not taken in"
    return taken.resident_id


def newest(house: House) -> tuple[int, ...]:
    def work(tx: Tx) -> tuple[int, ...]:
        tables = (schema.paper, schema.inbox, schema.letter)
        return tuple(tx.execute(select(func.max(each.c.id))).scalar() or 0 for each in tables)

    return house.store.read_now(work)


def test_the_photo_of_another_is_taken_in_after_somebody_was_erased(store: Store, tmp_path: Path) -> None:
    with a_house(tmp_path, lambda: NOW, store) as house:
        gone = sends(house, "1", 1)
        before = newest(house)
        house.store.write_now(lambda tx: erase(tx, house.seal, gone, {"file": 0}, None, NOW))
        sends(house, "2", 1)
        assert all(now > then for now, then in zip(newest(house), before, strict=True))


def test_after_a_fire_numbers_go_on_behind_those_that_were_given_since(
    lived: Settings, empty_database_url: str, tmp_path: Path
) -> None:
    assert backup(lived, tmp_path / "elsewhere", keep=None) == 0
    (made,) = (tmp_path / "elsewhere").glob("*.backup")
    house = build(lived)
    for n in range(5):
        sends(house, "1", n)
    given = newest(house)
    house.store.close()
    new = Settings(data=tmp_path / "new", database_url=empty_database_url, secret=OLD)
    assert restore(new, made) == 0
    house = build(new)
    try:
        sends(house, "2", 1)
        assert all(now > then for now, then in zip(newest(house), given, strict=True))
    finally:
        house.store.close()


PHOTO = {"resident_id": 1, "item": "", "state": "kept", "kind": "photo", "names": b"", "turn": 0, "at": 0}


def test_photos_stay_through_an_upgrade_and_back(empty_database_url: str) -> None:
    migrate(empty_database_url, "0033")
    _do(
        empty_database_url,
        "insert into resident (id, lang, talk, seen_letter, created_at) values (1, 'zh', '', 0, 0)",
        "insert into paper (id, resident_id, item, state, kind, names, at)"
        " values (3, 1, '', 'kept', 'photo', '', 0)",
        "insert into job (kind, key, body, state, due_at, at)"
        " values ('fetch_file', 'fetch:9', '', 'done', 0, 0)",
        "insert into setting (name, value) values ('swept:letter', '77')",
    )
    migrate(empty_database_url)
    store = Store(empty_database_url)
    try:
        kept = store.read_now(lambda tx: list(tx.execute(select(schema.paper.c.id)).scalars()))
        number = store.write_now(
            lambda tx: tx.execute(
                insert(schema.paper).values(PHOTO).returning(schema.paper.c.id)
            ).scalar_one()
        )
    finally:
        store.close()
    assert kept == [3] and number not in kept
    if empty_database_url.startswith("sqlite"):
        assert number > 9, "a photo that is gone but spoken of had that number"
    step_back(empty_database_url, "0033")
    migrate(empty_database_url)


def _do(url: str, *lines: str) -> None:
    store = Store(url)
    try:
        store.write_now(lambda tx: [tx.execute(text(line)) for line in lines])
    finally:
        store.close()
