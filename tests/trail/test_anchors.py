"""What is written outside the database each day, and the command that reads it all again."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.errands import ERRANDS, errands_due
from palmtop.settings import Settings
from palmtop.verify import verify
from palmtop.wiring import build
from store.database import Store
from store.seal import Seal, make_key
from store.trail import Act, BadAnchor, Verdict, What, heads, note, read_anchors, write_anchor
from store.trail import verify as check
from tests.houses import a_house
from tests.store.office import CLERK, NOW
from tests.trail.conftest import Books

FIRST, SECOND, THIRD = (date(2026, 11, day) for day in (24, 25, 26))


def write(books: Books, day: date) -> Path | None:
    return write_anchor(books.folder, day, books.store.read_now(heads), books.seal, NOW)


def test_an_anchor_names_the_end_of_every_chain(books: Books) -> None:
    books.fill(3)
    path = write(books, FIRST)
    assert path is not None and path.name == "2026-11-24.json"
    said = json.loads(path.read_text())
    assert said["rows"] == 3 and said["heads"]["1"][0] == 3 and said["before"] == ""
    assert "staff" not in path.read_text()


def test_a_day_is_anchored_once(books: Books) -> None:
    books.fill(3)
    path = write(books, FIRST)
    assert path is not None
    before = path.read_bytes()
    books.fill(3)
    assert write(books, FIRST) is None and path.read_bytes() == before
    assert [each.name for each in books.folder.iterdir()] == ["2026-11-24.json"]


def test_a_changed_anchor_is_not_believed(books: Books) -> None:
    books.fill(3)
    path = write(books, FIRST)
    assert path is not None
    path.write_text(path.read_text().replace('"rows": 3', '"rows": 2'))
    with pytest.raises(BadAnchor, match="2026-11-24"):
        read_anchors(books.folder, books.seal)


def test_an_anchor_of_another_house_is_not_believed(books: Books) -> None:
    write_anchor(books.folder, FIRST, {}, Seal.from_text(make_key()), NOW)
    with pytest.raises(BadAnchor):
        read_anchors(books.folder, books.seal)


def test_an_anchor_taken_away_is_missed_by_the_next(books: Books) -> None:
    for day in (FIRST, SECOND, THIRD):
        books.fill(1)
        write(books, day)
    (books.folder / "2026-11-25.json").unlink()
    with pytest.raises(BadAnchor, match="2026-11-26"):
        read_anchors(books.folder, books.seal)


def test_from_a_day_on_only_what_came_after_is_read(books: Books) -> None:
    books.fill(5)
    write(books, FIRST)
    books.fill(2)
    anchors = read_anchors(books.folder, books.seal)

    def after() -> Verdict:
        return books.store.read_now(lambda tx: check(tx, books.seal, anchors, anchors[0]))

    assert after().whole and after().rows == 2
    books.tamper("UPDATE trail SET n = 9 WHERE seq = 6")
    assert [(fault.kind, fault.seq) for fault in after().faults] == [("changed", 6)]


async def test_the_house_anchors_every_night(tmp_path: Path, store: Store) -> None:
    clock = [datetime(2026, 11, 25, 9, tzinfo=UTC)]
    errand = next(each for each in ERRANDS if each.name == "trail-anchor")
    with a_house(tmp_path, lambda: clock[0], store) as house:
        await errands_due(house, [errand])
        store.write_now(lambda tx: note(tx, house.seal, Act(CLERK, What.CASE, 7), clock[0]))
        for _ in range(2):
            clock[0] += timedelta(days=1)
            await errands_due(house, [errand])
        assert house.anchors is not None
        found = read_anchors(house.anchors, house.seal)
    assert [each.day for each in found] == [SECOND, THIRD]
    assert found[0].heads[1][0] == 1


def a_county(folder: Path) -> Settings:
    settings = Settings(data=folder)
    house = build(settings)
    for _ in range(3):
        house.store.write_now(lambda tx: note(tx, house.seal, Act(CLERK, What.CASE, 7), NOW))
    house.store.close()
    return settings


def test_the_command_says_that_all_is_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(a_county(tmp_path), None, "zh-CN") == 0
    assert "完好：没有人动过。" in capsys.readouterr().out


def test_the_command_names_the_first_bad_row_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = a_county(tmp_path)
    store = Store(settings.database)
    with store.engine.begin() as conn:
        conn.exec_driver_sql("DROP TRIGGER trail_no_update")
        conn.exec_driver_sql("UPDATE trail SET case_id = 8 WHERE seq = 2")
    store.close()
    assert verify(settings, None, "zh-CN") == 1
    said = capsys.readouterr().out
    assert "第 1 串第 2 条（2026-11-24 09:30:00）： 内容或位置被改过。" in said
    assert verify(settings, None, "en") == 1
    said = capsys.readouterr().out
    assert "Chain 1, row 2 (2026-11-24 09:30:00): its content or its place was changed." in said


def test_the_command_says_of_an_anchor_what_is_wrong_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = a_county(tmp_path)
    settings.anchor_folder.mkdir(exist_ok=True)
    (settings.anchor_folder / "2026-11-24.json").write_text("{")
    assert verify(settings, None, "zh-CN") == 1
    assert "2026-11-24.json，读不了" in capsys.readouterr().out
    assert verify(settings, None, "en") == 1
    assert "2026-11-24.json, which cannot be read" in capsys.readouterr().out
