"""The key of the marks that find people is changed while the house goes on. Everybody stays found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.house import House
from palmtop import rotate as commands
from palmtop.backup import backup, restore
from palmtop.rotate import rotate_marks
from palmtop.settings import Settings
from palmtop.wiring import build
from rules import keys
from store import seal as sealing
from store.casework.index import found_by
from store.casework.rows import open_dossier
from store.database import Store
from store.keys import keyring
from store.keys.remarking import remark
from store.schema import authorisation, cases, data_key, new_token, relative_mark, token
from store.seal import Masters, Seal
from tests.keeping.conftest import OLD

MASTERS = Masters.from_text(OLD)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody else runs, so nobody has to learn of the key first."""
    monkeypatch.setattr(keyring, "KNOWN_MS", -1)
    monkeypatch.setattr(sealing, "LOOK_SECONDS", 0.0)
    monkeypatch.setattr(commands, "WAIT_SECONDS", 0.0)


@pytest.fixture
def moved(lived: Settings, empty_database_url: str, tmp_path: Path) -> Settings:
    """The house that has lived, on either database."""
    if empty_database_url.startswith("sqlite"):
        return lived
    backup(lived, tmp_path / "copy", keep=None)
    (made,) = (tmp_path / "copy").glob("*.backup")
    there = Settings(data=tmp_path / "moved", database_url=empty_database_url, secret=OLD)
    assert restore(there, made) == 0
    return there


@pytest.fixture
def running(moved: Settings) -> Iterator[House]:
    house = build(moved)
    yield house
    house.store.close()


@pytest.fixture
def here(lived: Settings) -> Iterator[House]:
    """Where the database makes no difference."""
    house = build(lived)
    yield house
    house.store.close()


def all_marks(store: Store) -> set[bytes]:
    columns = (
        new_token.c.mark, token.c.mark, cases.c.id_tail, authorisation.c.mark, relative_mark.c.mark
    )  # fmt: skip
    found = [store.read_now(lambda tx, one=one: list(tx.execute(select(one)).scalars())) for one in columns]  # type: ignore[misc]
    return {bytes(mark) for some in found for mark in some if mark is not None}


def found_by_id(house: House) -> dict[str, set[int]]:
    """For every ID that a case knows of its person: the cases that it finds."""
    rows = house.store.read_now(lambda tx: list(tx.execute(select(cases))))
    numbers = {
        open_dossier(house.seal, row.dossier, row.code)["facts"].get(keys.ID_NUMBER.name) for row in rows
    }
    return {number: set(_by_id(house, number)) for number in numbers if number}


def _by_id(house: House, number: str) -> list[int]:
    marks = house.seal.marks("id", number)
    return house.store.read_now(lambda tx: list(tx.execute(found_by(marks)).scalars()))


def rings(store: Store) -> set[int]:
    return set(store.read_now(lambda tx: list(tx.execute(select(data_key.c.number)).scalars())))


def test_no_old_mark_is_left_and_everybody_is_found(moved: Settings, running: House) -> None:
    before, known = all_marks(running.store), found_by_id(running)
    assert known and all(known.values())
    assert rotate_marks(moved, go_on=False) == 0
    assert not all_marks(running.store) & before
    assert found_by_id(running) == known  # a process that ran all the time
    assert rotate_marks(moved, go_on=False) == 0
    assert {number for number in rings(running.store) if number < 0} == {-1, -3}, "the key between is gone"
    assert found_by_id(running) == known


def test_everybody_is_found_while_it_is_under_way_and_it_goes_on_after_a_power_cut(
    moved: Settings, running: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, before = found_by_id(running), all_marks(running.store)
    calls = iter(range(100))

    def power_cut(place: str) -> None:
        if place == "commit-before" and next(calls) == 3:
            raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr("store.engine.sqlite_writer.reached", power_cut)
        cut.setattr("store.engine.pg_writer.reached", power_cut)
        cut.setattr("store.keys.remarking.AT_A_TIME", 5)
        with pytest.raises(KeyboardInterrupt):
            rotate_marks(moved, go_on=False)
    assert running.store.read_now(keyring.progress) is not None
    assert before & all_marks(running.store), "the cut came too late to show anything"
    assert found_by_id(running) == known
    assert rotate_marks(moved, go_on=True) == 0
    assert not all_marks(running.store) & before
    assert found_by_id(running) == known
    assert running.store.read_now(keyring.progress) is None


def test_a_case_that_was_harmed_keeps_no_other_under_the_old_key(
    lived: Settings, here: House, capsys: pytest.CaptureFixture[str]
) -> None:
    first = select(token.c.case_id).order_by(token.c.case_id).limit(1)
    harmed = here.store.read_now(lambda tx: tx.execute(first).scalar_one())
    others = select(token.c.mark).where(token.c.case_id != harmed)
    before = set(here.store.read_now(lambda tx: tx.execute(others).scalars().all()))
    bad = update(cases).where(cases.c.id == harmed).values(dossier=b"\x01" + bytes(60))
    here.store.write_now(lambda tx: tx.execute(bad))
    assert rotate_marks(lived, go_on=False) == 1
    assert "1 件" in capsys.readouterr().out
    assert not before & set(here.store.read_now(lambda tx: tx.execute(others).scalars().all()))


def test_a_mark_that_came_in_with_the_old_key_meanwhile_is_found_and_named(
    lived: Settings, here: House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    some = select(token.c.case_id, token.c.mark).limit(1)
    case_id, old = here.store.read_now(lambda tx: tx.execute(some).one())

    def late(store: Store, seal: Seal) -> Iterator[tuple[str, int]]:
        """A process that hung wakes up when all is done."""
        yield from remark(store, seal)
        store.write_now(lambda tx: tx.execute(token.insert().values(case_id=case_id, mark=old)))

    with monkeypatch.context() as hung:
        hung.setattr(commands, "remark", late)
        assert rotate_marks(lived, go_on=False) == 1
    assert "做了标记的案件：1 件" in capsys.readouterr().out
    assert rotate_marks(lived, go_on=True) == 0
    assert bytes(old) not in all_marks(here.store)


def test_marks_of_codes_stay_and_nothing_is_to_be_gone_on_with(lived: Settings, here: House) -> None:
    before = here.seal.mark("hand-over", "12345678"), here.seal.mark("web-form", "x")
    assert rotate_marks(lived, go_on=True) == 1
    assert rotate_marks(lived, go_on=False) == 0
    assert (here.seal.mark("hand-over", "12345678"), here.seal.mark("web-form", "x")) == before
