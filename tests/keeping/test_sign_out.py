"""Somebody held the web server in front, and with it every cookie that passed: all of them are ended."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest
from sqlalchemy import select

from api.chat.visitor import sender_of
from cases.people import Actor, Role
from palmtop.__main__ import main
from palmtop.backup import backup, restore
from palmtop.keeping import add_keeping
from palmtop.settings import Settings
from palmtop.sign_out import sign_out
from palmtop.wiring import build
from store import staff
from store.database import Store, Tx
from store.residents import browsers, cookies, hand_overs
from store.residents.browsers import Upload
from store.schema import trail
from store.seal import Seal
from store.staff import links
from store.staff.everybody import sign_everybody_out
from store.times import ms
from tests.keeping.conftest import OLD
from tests.store.office import COUNTY, NOW, TOWN

ROOF = Upload("photo-form-1", ("a" * 32,), "c" * 32, "5" * 64)


def test_a_cookie_is_of_a_series_and_nothing_else_is_a_cookie() -> None:
    first, later = cookies.new_cookie(""), cookies.new_cookie("abcd_-12")
    assert cookies.series_of(first) == "" and cookies.series_of(later) == "abcd_-12"
    for wrong in ("", "x", f".{first}", f"short.{first}", f"{later}x", f"abcd_-12.abcd_-12.{first}"):
        assert cookies.series_of(wrong) is None


def test_one_row_ends_the_cookies_that_were_and_none_that_come(store: Store) -> None:
    series = [store.read_now(cookies.series_now)]
    for _ in range(2):
        store.write_now(cookies.end_all)
        series.append(store.read_now(cookies.series_now))
    assert series[0] == "" and len(set(series)) == 3, "each is chance: none of them can be given out before"
    assert cookies.series_of(cookies.new_cookie(series[2])) == store.read_now(cookies.series_now)


def test_numbers_for_another_phone_end_with_the_cookies(store: Store, seal: Seal) -> None:
    """Whoever stood in between has read them, too."""
    number, _ = store.write_now(
        lambda tx: browsers.keep_upload(tx, seal, sender_of("me"), "zh-CN", ROOF, NOW)
    )
    there = store.read_now(lambda tx: browsers.known(tx, sender_of("me")))
    assert number and there is not None
    store.write_now(lambda tx: hand_overs.offer(tx, seal, there.resident_id, NOW))
    assert store.read_now(lambda tx: tx.execute(select(hand_overs.hand_over.c.mark)).all())
    assert store.write_now(cookies.end_all) == 1
    assert not store.read_now(lambda tx: tx.execute(select(hand_overs.hand_over.c.mark)).all())


def test_everybody_who_works_here_signs_in_anew(store: Store) -> None:
    asks = Actor("staff:9", Role.ADMINISTRATOR, COUNTY)

    def two_at_work(tx: Tx) -> tuple[list[str], str, str]:
        hired = [
            staff.create(tx, login, "王丽", "clerk", TOWN, "x", NOW) for login in ("wangli", "zhaoqiang")
        ]
        numbers = [each for each in hired if each is not None]
        sessions = [staff.open_session(tx, each, NOW) for each in numbers]
        return (
            sessions,
            links.give_link(tx, numbers[0], NOW),
            staff.invite(tx, asks, "周一", "clerk", TOWN, NOW),
        )

    sessions, link, invite = store.write_now(two_at_work)

    def open_doors(tx: Tx) -> int:
        found = [staff.who(tx, each, NOW) for each in sessions]
        others = [links.member_of_link(tx, link, NOW), staff.invite_of(tx, invite, NOW)]
        return sum(each is not None for each in (*found, *others))

    assert store.read_now(open_doors) == 4
    assert store.write_now(sign_everybody_out) == 2
    assert store.read_now(open_doors) == 0
    assert store.write_now(sign_everybody_out) == 0


def test_the_command_says_how_many_and_leaves_its_lines_in_the_trail(
    empty_database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(data=tmp_path / "data", database_url=empty_database_url, secret=OLD)
    assert sign_out(settings, residents=True, staff=True) == 0
    said = capsys.readouterr().out
    assert "0 个浏览器要重新开始" in said and "退出了 0 处登录" in said
    house = build(settings)
    try:
        lines = select(trail.c.actor, trail.c.what, trail.c.why, trail.c.at).order_by(trail.c.at, trail.c.why)
        found = house.store.read_now(lambda tx: [tuple(row) for row in tx.execute(lines)])
        assert {each[:3] for each in found} == {
            ("terminal", "sign-out", "every-browser"),
            ("terminal", "sign-out", "everybody"),
        }
        assert all(each[3] <= ms(house.now()) for each in found)
    finally:
        house.store.close()


def at_work(tx: Tx) -> str:
    """A clerk who is signed in, as a copy of the database would keep them."""
    hired = staff.create(tx, "zhaoqiang", "赵强", "clerk", TOWN, "x", NOW)
    assert hired is not None
    return staff.open_session(tx, hired, NOW)


def restored(source: Path, settings: Settings) -> Store:
    assert restore(settings, source) == 0
    return Store(settings.database)


def test_a_copy_from_before_brings_no_ended_cookie_back(
    empty_database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The thief of the web server in front waits for the day on which the machine burns."""
    anchors = str(tmp_path / "anchors")
    old = Settings(data=tmp_path / "old", secret=OLD, anchors=anchors)
    house = build(old)
    session = house.store.write_now(at_work)
    stolen = house.store.read_now(cookies.series_now)
    house.store.close()
    backup(old, tmp_path / "copies", keep=None)
    (copy,) = (tmp_path / "copies").glob("*.backup")

    fire = restored(copy, Settings(data=tmp_path / "fire", secret=OLD, anchors=anchors))
    assert fire.read_now(lambda tx: staff.who(tx, session, NOW)) is None
    assert fire.read_now(cookies.series_now) == stolen, "nobody ended them: residents go on where they were"
    fire.close()
    assert "工作人员都要重新登录" in capsys.readouterr().out

    sign_out(old, residents=True, staff=False)
    new = Settings(data=tmp_path / "new", database_url=empty_database_url, secret=OLD, anchors=anchors)
    again = restored(copy, new)
    assert again.read_now(cookies.series_now) != stolen
    again.close()
    assert "工作人员和居民都要重新开始" in capsys.readouterr().out


def test_everybody_is_signed_out_where_the_anchors_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "anchors").write_text("no folder")
    settings = Settings(data=tmp_path / "data", secret=OLD, anchors=str(tmp_path / "anchors"))
    assert sign_out(settings, residents=True, staff=False) == 0
    assert "要再敲一遍" in capsys.readouterr().out
    store = Store(settings.database)
    assert store.read_now(cookies.series_now)
    store.close()


def test_whoever_does_not_say_whose_ends_nobodys(capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    add_keeping(parser.add_subparsers(required=True))
    assert parser.parse_args(["sign-out", "--staff"]).residents is False
    assert main(["sign-out"]) == 2
    assert "请写明是谁" in capsys.readouterr().err
    assert main(["sign-out", "--lang", "en"]) == 2
    assert "Say whose" in capsys.readouterr().err
