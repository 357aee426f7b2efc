"""The machine burns. What was copied comes back, on either database, whole or not at all."""

from __future__ import annotations

import asyncio
import hashlib
import os
import resource
import time
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.channel import Inbound
from bot.door import take
from dialogs.message import Heard
from palmtop.backup import backup, restore
from palmtop.settings import BadSettings, Settings
from palmtop.wiring import build
from store import copying
from store.database import Store, Tx
from store.schema import cases
from store.seal import make_key
from store.times import CHINA
from store.trail import verify
from tests.keeping.conftest import OLD


def digests(settings: Settings) -> dict[str, str]:
    """Of every table, and of every file; without the rows that only hold a number."""
    store, found = Store(settings.database), {}
    try:
        for table in copying.TABLES:
            lines = store.read_now(lambda tx, table=table: list(copying.lines(tx, table)))  # type: ignore[misc]
            told = b"".join(line for line in lines if b'"last:' not in line)
            found[table.name] = hashlib.sha256(told).hexdigest()
    finally:
        store.close()
    for path in (settings.data / "papers").glob("??/*"):
        found[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def copied(settings: Settings, folder: Path) -> Path:
    assert backup(settings, folder, keep=None) == 0
    (made,) = folder.glob("*.backup")
    return made


def test_after_a_fire_everything_is_there_again_and_people_go_on(
    lived: Settings, empty_database_url: str, tmp_path: Path
) -> None:
    made = copied(lived, tmp_path / "elsewhere")
    new = Settings(data=tmp_path / "new", database_url=empty_database_url, secret=OLD)
    assert restore(new, made) == 0
    assert digests(new) == digests(lived)
    house = build(new)
    try:
        assert house.store.read_now(lambda tx: verify(tx, house.seal, [], None)).whole
        hello = Inbound("web", "a new phone", "m1", Heard(text="你好"))
        assert not asyncio.run(take(house, hello)).failed
    finally:
        house.store.close()


def test_who_looks_for_the_copy_of_a_night_finds_the_hour_of_china(
    lived: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Made at half past two in the night, it does not bear the day before, as it would in London."""
    began = datetime.now(CHINA).replace(microsecond=0)
    made = copied(lived, tmp_path / "elsewhere")
    named = datetime.strptime(made.name, "palmtop-%Y%m%d-%H%M%S.backup").replace(tzinfo=CHINA)
    assert began <= named <= datetime.now(CHINA)
    capsys.readouterr()
    restore(Settings(data=tmp_path / "new", secret=OLD), made)
    told = capsys.readouterr().out
    assert any(f"{at:%Y-%m-%d %H:}" in told for at in (named, datetime.now(CHINA)))


def test_a_copy_of_one_database_comes_back_in_the_other(
    lived: Settings, empty_database_url: str, tmp_path: Path
) -> None:
    between = Settings(data=tmp_path / "between", database_url=empty_database_url, secret=OLD)
    restore(between, copied(lived, tmp_path / "one"))
    back = Settings(data=tmp_path / "back", secret=OLD)
    restore(back, copied(between, tmp_path / "two"))
    assert digests(back) == digests(lived)


def test_a_copy_shows_nobody_anything(lived: Settings, tmp_path: Path) -> None:
    raw = copied(lived, tmp_path / "elsewhere").read_bytes()
    house = build(lived)
    try:
        codes = house.store.read_now(lambda tx: list(tx.execute(select(cases.c.code)).scalars()))
    finally:
        house.store.close()
    assert codes
    assert not [code for code in codes if code.encode() in raw]


@pytest.mark.parametrize(
    "harm", ["cut off", "one byte", "a piece exchanged", "another key", "something else"]
)
def test_a_copy_that_was_harmed_brings_nothing_back(lived: Settings, tmp_path: Path, harm: str) -> None:
    made = copied(lived, tmp_path / "elsewhere")
    raw = bytearray(made.read_bytes())
    if harm == "cut off":
        del raw[-100:]
    elif harm == "one byte":
        raw[len(raw) // 2] ^= 1
    elif harm == "a piece exchanged":
        size = int.from_bytes(raw[17:21], "big") + 4
        raw[17 : 17 + size], raw[17 + size : 17 + 2 * size] = (
            raw[17 + size : 17 + 2 * size],
            raw[17 : 17 + size],
        )
    elif harm == "something else":
        raw[:8] = b"SQLite f"
    made.write_bytes(raw)
    secret = make_key() if harm == "another key" else OLD
    new = Settings(data=tmp_path / "new", secret=secret)
    with pytest.raises(BadSettings, match="copy-wrong-key" if harm == "another key" else "copy-"):
        restore(new, made)
    store = Store(new.database)
    try:
        store.read_now(copying.refuse_if_lived_in)
    finally:
        store.close()


def test_nobody_is_overwritten(lived: Settings, tmp_path: Path) -> None:
    made = copied(lived, tmp_path / "elsewhere")
    with pytest.raises(BadSettings, match="keep-not-empty"):
        restore(lived, made)


def test_a_copy_is_of_one_moment_although_people_write(lived: Settings, tmp_path: Path) -> None:
    """A case that changes while the copy is made is in it as it was when the copy began."""
    house = build(lived)
    try:

        def meanwhile() -> None:
            change = update(cases).values(version=cases.c.version + 1)
            house.store.write_now(lambda tx: tx.execute(change))

        def read(tx: Tx) -> tuple[bytes, bytes]:
            copying.steady(tx)
            before = b"".join(copying.lines(tx, cases))
            meanwhile()
            return before, b"".join(copying.lines(tx, cases))

        before, after = house.store.read_now(read)
    finally:
        house.store.close()
    assert before == after


def test_without_room_the_older_copies_stay_and_it_is_said(lived: Settings, tmp_path: Path) -> None:
    made = copied(lived, tmp_path / "elsewhere")
    most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (made.stat().st_size // 2, most[1]))
    try:
        with pytest.raises(BadSettings, match="keep-no-copy"):
            backup(lived, tmp_path / "elsewhere", keep=1)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, most)
    assert list((tmp_path / "elsewhere").iterdir()) == [made]


def test_half_a_copy_of_a_killed_process_does_not_stay_for_ever(lived: Settings, tmp_path: Path) -> None:
    left, under_way = (tmp_path / f"palmtop-2026112{day}-023000.backup.part" for day in (1, 2))
    left.write_bytes(b"half of it")
    under_way.write_bytes(b"half of it")
    two_days_ago = time.time() - 2 * 24 * 3600
    os.utime(left, (two_days_ago, two_days_ago))
    backup(lived, tmp_path, keep=None)
    assert not left.exists()
    assert under_way.exists()


def test_only_the_last_copies_are_kept(lived: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    for day in range(1, 6):
        (folder / f"palmtop-2026110{day}-030000.backup").write_bytes(b"old")
    backup(lived, folder, keep=3)
    assert len(list(folder.glob("*.backup"))) == 3
    assert not (folder / "palmtop-20261103-030000.backup").exists()
