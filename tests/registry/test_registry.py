"""The people of the books, screened: everybody once, nobody named without a reason, on both databases."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select

from palmtop import screen_registry
from palmtop.__main__ import main
from palmtop.screen import Task, Wish, run, screen
from palmtop.screen_registry import Registry
from palmtop.settings import Settings
from store.database import Store
from store.households import Household, forget, keep
from store.registry import people
from store.schema import trail
from store.seal import Seal, make_key
from tests.houses import the_ground
from tests.machines.test_screen import NEAR, POOR
from tests.rules.ground import FUQUAN, MAY_2023, TODAY, real
from tests.store.office import ID_NUMBER, NAME, NOW, PHONE, TOWN, Office, a_request


class Books:
    """An office whose books are then read from the command line."""

    def __init__(self, store: Store, folder: Path) -> None:
        secret = make_key()
        url = store.url.render_as_string(hide_password=False)
        self.seal = Seal.from_text(secret)
        self.office = Office(store, self.seal, the_ground())
        self.settings = Settings(data=folder, database_url=url, secret=secret)
        self.folder = folder

    def kept(self, facts: dict[str, Any], sender: str) -> int:
        number = self.office.resident(sender)
        one = Household(number, TOWN, TODAY, facts, {})
        self.office.write(lambda tx: keep(tx, self.seal, one, "0", NOW))
        return number

    def screened(self, reveal: str = "") -> list[dict[str, Any]]:
        wish = Wish(None, self.folder, MAY_2023, files_only=True, reveal=reveal)
        assert screen(self.settings, wish) == 0
        [file] = self.folder.glob("*named.screened.jsonl" if reveal else "*1.screened.jsonl")
        return [orjson.loads(line) for line in file.read_bytes().splitlines()]


@pytest.fixture
def books(store: Store, tmp_path: Path) -> Books:
    return Books(store, tmp_path)


def test_who_asked_for_help_and_who_kept_answers_are_looked_at_each_once(books: Books) -> None:
    first = books.office.resident("one")
    books.office.file(first, a_request(facts=POOR))
    books.office.file(first, a_request("temporary:2", facts=NEAR))
    second = books.kept(NEAR, "two")
    told = {line["row"]: line for line in books.screened()}
    assert set(told) == {first, second}
    assert told[first]["near"] == [{"programme": "dibao", "fen": 3700}], "the newer request counts"
    assert told[second]["id"] == f"R{second}" and told[second]["new"] == ["border"]
    book = CalamineWorkbook.from_path(str(next(books.folder.glob("*.xlsx"))))
    assert len(book.get_sheet_by_name("只差一点").to_python()) == 3


def test_nobody_is_named_without_a_reason(books: Books) -> None:
    books.office.file(books.office.resident(), a_request(facts=POOR))
    [line] = books.screened()
    assert line["labels"]["label.name"] == "罗**" and NAME not in str(line)
    assert ID_NUMBER not in str(line) and PHONE not in str(line)
    [line] = books.screened(reveal="上门看望")
    assert (line["labels"]["label.name"], line["labels"]["label.id"]) == (NAME, ID_NUMBER)
    assert line["labels"]["label.reason"] == "上门看望"
    seen = books.office.read(lambda tx: list(tx.execute(select(trail.c.actor, trail.c.what))))
    assert ("terminal", "export") in [tuple(row) for row in seen]


def test_a_helper_stands_for_everybody_they_helped(books: Books) -> None:
    helper = books.office.resident()
    for draft, name in (("a:1", "王一"), ("a:2", "王二"), ("a:3", "王二")):
        facts = POOR | {"speaker": "helper", "person.name": name, "person.id": None}
        books.office.file(helper, a_request(draft, facts=facts))
    assert [line["labels"]["label.name"] for line in books.screened()] == ["王*", "王*"]


def test_kept_answers_take_the_place_of_the_few_of_a_request(books: Books) -> None:
    both = books.kept(NEAR, "both")
    books.office.file(both, a_request())
    [line] = books.screened()
    assert line["new"] == ["border"] and line["labels"]["label.name"] == "罗**"


def test_who_takes_their_answers_back_is_not_found_any_more(books: Books) -> None:
    number = books.kept(NEAR, "two")
    assert books.office.write(lambda tx: forget(tx, number))
    assert not books.office.write(lambda tx: forget(tx, number))
    assert books.screened() == []


def test_an_age_comes_from_the_number_and_the_number_stays_behind(books: Books) -> None:
    books.office.file(books.office.resident())
    [one], _ = books.office.read(lambda tx: people(tx, books.seal, 0, 10, TODAY))
    assert one.facts["person.age"] == 41 and "person.id" not in one.facts
    younger, _ = books.office.read(lambda tx: people(tx, books.seal, 0, 10, TODAY - timedelta(days=365)))
    assert younger[0].facts["person.age"] == 40


def test_a_stopped_screening_of_the_books_goes_on_where_it_was(
    books: Books, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(screen_registry, "AT_A_TIME", 2)
    for number in range(7):
        books.kept(NEAR if number % 2 else POOR, f"chat-{number}")
    outs = [books.folder / "whole", books.folder / "halting"]
    whole, halting = (
        Task(Registry(books.settings, MAY_2023), out, MAY_2023, real(), FUQUAN, the_ground().words("zh-CN"))
        for out in outs
    )
    for out in outs:
        out.mkdir()
    run(whole)
    run(halting, stop_after=3)
    run(halting)
    assert "前面已经做完 4 户" in capsys.readouterr().err
    assert halting.lines.read_bytes() == whole.lines.read_bytes()
    assert halting.workbook.read_bytes() == whole.workbook.read_bytes()


def test_without_books_there_is_nothing_to_screen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PALMTOP_DATA", str(tmp_path))
    assert main(["screen", "--registry"]) == 2
    assert "这里没有数据库" in capsys.readouterr().err
    assert not (tmp_path / "palmtop.db").exists()
