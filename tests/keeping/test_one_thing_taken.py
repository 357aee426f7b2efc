"""A thief took one thing and no other; what it opens, and what it does not. `docs/threat-model.md`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from bot.house import House
from cases.people import Actor, Role
from palmtop.settings import ROOT, BadSettings, read
from store import staff
from store.access import keys
from store.access.keys import Scope, Wish
from store.database import Tx
from store.schema import staff as staff_table
from store.schema import trail
from store.seal import Masters, Seal, make_key
from store.times import ms
from tests.houses import a_house
from tests.pages.conftest import DeskOffice, clock, desk, house
from tests.pages.visitor import words
from tests.store.office import COUNTY, NAME, NOW, TOWN

__all__ = ["clock", "desk", "house"]

PRODUCTION = {"PALMTOP_PROFILE": "production", "PALMTOP_PUBLIC_URL": "https://help.example"}


def test_production_makes_no_key_beside_the_data(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="settings-no-secret"):
        read({**PRODUCTION, "PALMTOP_DATA": str(tmp_path)})
    begun = subprocess.run(
        [sys.executable, "-m", "palmtop", "run"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **PRODUCTION, "PALMTOP_DATA": str(tmp_path / "data")},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert begun.returncode != 0 and "没有设 PALMTOP_SECRET" in begun.stderr
    assert list(tmp_path.rglob("*")) == [], "nothing was begun at all"


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[tuple[House, House]]:
    """Two houses with the same master key: the thief may have built the second one."""
    master = make_key()
    with ExitStack() as doors:
        made = []
        for name in ("ours", "theirs"):
            folder = tmp_path / name
            folder.mkdir()
            empty = doors.enter_context(a_house(folder, lambda: NOW))
            made.append(replace(empty, seal=Seal.from_text(master)))
        yield made[0], made[1]


def test_the_master_key_alone_opens_no_door(twins: tuple[House, House]) -> None:
    """What lets somebody in is chance, and only the house that drew it knows it again."""
    ours, theirs = twins
    asked = Actor("staff:1", Role.ADMINISTRATOR, COUNTY)
    wish = Wish("医保系统", frozenset({Scope.CASES}), COUNTY, None)
    invite = ours.store.write_now(lambda tx: staff.invite(tx, asked, "周一", "clerk", TOWN, NOW))
    clerk = ours.store.write_now(lambda tx: staff.create(tx, "wangli", "王丽", "clerk", TOWN, "x", NOW))
    assert clerk
    session = ours.store.write_now(lambda tx: staff.open_session(tx, clerk, NOW))
    _, key = ours.store.write_now(lambda tx: keys.make_key(tx, asked, wish, {COUNTY}, NOW))
    theirs.store.write_now(lambda tx: staff.create(tx, "wangli", "王丽", "clerk", TOWN, "x", NOW))
    assert opened(ours, invite, session, key) == [True, True, True]
    assert opened(theirs, invite, session, key) == [False, False, False]


def opened(place: House, invite: str, session: str, key: str) -> list[bool]:
    def let_in(tx: Tx) -> bool:
        try:
            return keys.use_key(tx, key, NOW) is not None
        except keys.Unknown:
            return False

    return [
        place.store.read_now(lambda tx: staff.invite_of(tx, invite, NOW)) is not None,
        place.store.read_now(lambda tx: staff.who(tx, session, NOW)) is not None,
        place.store.write_now(let_in),
    ]


async def test_who_can_write_in_the_database_can_become_a_clerk_and_the_trail_shows_them(
    desk: DeskOffice,
) -> None:
    """This is what it surrenders: it stands there so that nobody believes otherwise."""
    case = desk.case()
    password = staff.hash_password("A password of mine 7")
    row = insert(staff_table).values(
        login="thief", name="外人", role="officer", area=COUNTY, password=password, created_at=ms(NOW)
    )
    number = desk.house.store.write_now(lambda tx: tx.execute(row.returning(staff_table.c.id)).scalar_one())
    visitor = await desk.visitor()
    assert (await visitor.sign_in("thief", "A password of mine 7")).status_code == 303
    assert NAME in words(await visitor.get(f"/desk/cases/{case}"))
    looked = select(trail.c.what).where(trail.c.actor == f"staff:{number}")
    found = desk.house.store.read_now(lambda tx: set(tx.execute(looked).scalars()))
    assert {"sign-in", "case"} <= found


async def test_an_open_screen_is_good_for_half_a_day_at_most(desk: DeskOffice) -> None:
    visitor = await desk.at_desk()
    for _ in range(12 * 3):
        assert (await visitor.get("/desk")).status_code == 200
        desk.later(timedelta(minutes=20))
    desk.later(timedelta(minutes=1))
    assert (await visitor.get("/desk")).status_code == 303


def test_the_web_server_in_front_is_told_of_no_key_and_no_database() -> None:
    told = (ROOT / "deploy" / "nginx.conf.example").read_text("utf-8")
    assert not re.search(r"PALMTOP_|postgres|palmtop\.db|/var/lib/palmtop|alias\s", told)
    assert re.findall(r"(location \S+ \S+) \{[^}]*\broot\s+(\S+);", told) == [
        ("location = /away.html", "/opt/palmtop/deploy")
    ], "nothing is served from the disk but what is said while the service is away"
    assert len(re.findall(r"\broot\s", told)) == 1
    assert set(re.findall(r"proxy_pass (\S+);", told)) == {"http://palmtop"}


def test_the_key_of_an_old_backup_is_its_masters_and_no_later_ones() -> None:
    """After a rotation a copy made before opens with the old master, one made afterwards does not."""
    old, new = make_key(), make_key()
    both, first, second = (Masters.from_text(each) for each in (f"1:{old},2:{new}", f"1:{old}", f"2:{new}"))
    assert both.newest == 2
    assert both.backup_key(1) == first.backup_key(1) != second.backup_key(2)
    assert 2 not in first.keys
