"""The doctor looks at a house that is well, and at houses with one thing wrong each."""

from __future__ import annotations

import shutil
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.anchors import set_anchor
from palmtop.doctor.findings import How
from palmtop.doctor.looking import doctor, examine
from palmtop.doctor.recount import recount
from palmtop.rotate import rotate
from palmtop.settings import Settings
from palmtop.wiring import build
from store.copying import TABLES, lines
from store.database import Store
from store.migrate import migrate
from store.seal import make_key
from tests.keeping.conftest import NOW, OLD, lived, played  # noqa: F401


def ill(settings: Settings, now: datetime = NOW) -> set[str]:
    return {each.name for each in examine(settings, now) if each.how is How.ILL}


def do(settings: Settings, *statements: str) -> None:
    store = Store(settings.database)
    try:
        for statement in statements:
            store.write_now(lambda tx, said=statement: tx.execute(text(said)))  # type: ignore[misc]
    finally:
        store.close()


@pytest.fixture
def settled(lived: Settings) -> Settings:  # noqa: F811
    """After a night with its errands: everything sent that was due, anchors set."""
    do(lived, "update letter set state = 'sent' where state = 'queued'", "update job set state = 'done'")
    house = build(lived, lambda: NOW)
    try:
        house.store.write_now(lambda tx: set_anchor(tx, house, NOW))
    finally:
        house.store.close()
    return lived


def test_a_house_that_is_well(settled: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert ill(settled) == set()
    assert doctor(settled, "zh-CN", lambda: NOW) == 0
    said = capsys.readouterr().out
    assert "[好]" in said and "[不好]" not in said and "doctor-" not in said


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ("update tally set n = n + 1 where view = (select view from tally limit 1)", "counts-off"),
        ("update letter set state = 'queued', due_at = 1, channel = 'telegram' where id = 1", "late"),
        ("update alembic_version set version_num = '0003'", "tables"),
        ("drop table alembic_version", "no-database"),
    ],
)
def test_what_is_wrong_is_named(settled: Settings, wrong: str, found: str) -> None:
    do(settled, wrong)
    assert ill(settled) == {found}
    assert doctor(settled, "en", lambda: NOW) == 1


def test_numbers_that_do_not_agree_are_counted_anew(settled: Settings) -> None:
    do(
        settled,
        "update tally set n = n + 1 where view = (select view from tally limit 1)",
        "delete from month_count",
    )
    assert ill(settled) == {"counts-off"}
    assert recount(settled) == 0
    assert ill(settled) == set()


def test_who_closed_the_page_before_reading_makes_no_house_ill(settled: Settings) -> None:
    do(settled, "update letter set state = 'queued', due_at = 1, channel = 'web' where id = 1")
    assert ill(settled) == set()


def test_a_key_that_belongs_elsewhere(settled: Settings) -> None:
    assert rotate(settled, go_on=False, master_only=False) == 0
    assert ill(Settings(data=settled.data, secret=make_key())) == {"wrong-key"}


def test_a_key_of_elsewhere_where_keys_were_never_turned(settled: Settings) -> None:
    assert ill(Settings(data=settled.data, secret=make_key())) == {"wrong-key"}


def test_no_key_is_made_by_looking(tmp_path: Path) -> None:
    empty = Settings(data=tmp_path)
    migrate(empty.database)
    assert ill(empty) == {"no-key"}
    assert not (tmp_path / "secret.key").exists()


@pytest.mark.parametrize(("free", "how"), [(15, How.WELL), (14, How.LOOK), (5, How.LOOK), (4, How.ILL)])
def test_how_much_room_there_is(
    settled: Settings, monkeypatch: pytest.MonkeyPatch, free: int, how: How
) -> None:
    disk = namedtuple("disk", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: disk(100, 100 - free, free))
    [room] = [each for each in examine(settled, NOW) if each.name == "room"]
    assert (room.how, room.values) == (how, {"percent": free})


def test_a_clock_that_went_back(settled: Settings) -> None:
    assert "clock" in ill(settled, NOW - timedelta(days=3))


def test_a_year_without_its_holidays(settled: Settings) -> None:
    assert "calendar" in ill(settled, datetime(2031, 3, 1, tzinfo=UTC))


def test_looking_changes_nothing(settled: Settings) -> None:
    def rows() -> bytes:
        store = Store(settled.database)
        try:
            return store.read_now(lambda tx: b"".join(line for each in TABLES for line in lines(tx, each)))
        finally:
            store.close()

    before, files = rows(), sorted(path.name for path in settled.data.rglob("*"))
    list(examine(settled, NOW))
    assert rows() == before
    assert sorted(path.name for path in settled.data.rglob("*")) == files


def test_it_looks_at_postgres_too(empty_database_url: str, tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data", database_url=empty_database_url, secret=OLD)
    assert ill(settings) == {"no-database"}
    build(settings).store.close()
    assert ill(settings) <= {"postgres"}  # the server of the tests is told not to wait for its disk
