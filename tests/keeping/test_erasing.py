"""Somebody asks to be erased: afterwards nothing in the house knows them, and no backup brings them back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
from sqlalchemy import func, select, update

from bot.house import House
from palmtop.backup import backup, restore
from palmtop.settings import Settings
from palmtop.wiring import build
from rules import keys
from store import schema
from store.casework.rows import open_dossier
from store.catalogue import BOOK, Keep
from store.erasing import BLANK, GO, STAY, Stays, cases_held, erase, erasures, read_down, write_down
from store.trail import verify
from tests.keeping.conftest import NOW, OLD

LATER = NOW + timedelta(days=400)
OVER: Mapping[str, int | None] = {"file": 30}
"""A county that was told how long files are kept."""
OF_PEOPLE = (Keep.FILE, Keep.TALK, Keep.PERSON, Keep.WANTED, Keep.PASSING)
OF_STAFF = {"sign_in", "invite", "password_link", "bell", "challenge", "presence", "throttle", "pace"}


def test_no_table_is_forgotten() -> None:
    of_people = {entry.table.name for entry in BOOK if entry.keep in OF_PEOPLE} - OF_STAFF
    assert of_people | {"trail_words"} == GO | BLANK | STAY
    for entry in BOOK:
        if entry.table.name in STAY - {"job"}:
            assert not entry.sealed, f"{entry.table.name} keeps sealed words of an erased person"


def all_words(house: House) -> list[bytes]:
    """Every sealed value of the house, opened; then every file."""
    found = []
    for entry in BOOK:
        rows = house.store.read_now(lambda tx, table=entry.table: list(tx.execute(select(table))))  # type: ignore[misc]
        for row in rows:
            for name, context in entry.sealed.items():
                if row._mapping[name] is not None:
                    found.append(house.seal.open(bytes(row._mapping[name]), context(row)))
    return found


def told(house: House, resident_id: int) -> set[str]:
    """Names, numbers and words that only this person has said."""
    mine, others = set(), set()
    for row in house.store.read_now(lambda tx: list(tx.execute(select(schema.cases)))):
        facts = open_dossier(house.seal, row.dossier, row.code)["facts"]
        names = (keys.NAME, keys.ID_NUMBER, keys.PHONE, keys.STORY, keys.ACCOUNT)
        said = {str(facts[key.name]) for key in names if facts.get(key.name)}
        (mine if row.resident_id == resident_id else others).update(said)
    return mine - others


def ended(house: House, resident_id: int) -> None:
    """All their cases came to an end long ago."""
    change = update(schema.cases).where(schema.cases.c.resident_id == resident_id)
    long_ago = round(NOW.timestamp() * 1000)
    house.store.write_now(lambda tx: tx.execute(change.values(open=False, closed_at=long_ago)))


def residents(house: House) -> list[int]:
    """Of the demonstration, with cases; those with payments first."""
    paid = select(schema.payment.c.resident_id, func.count()).group_by(schema.payment.c.resident_id)
    first = [row[0] for row in house.store.read_now(lambda tx: list(tx.execute(paid)))]
    with_case = select(schema.cases.c.resident_id).distinct()
    rest = house.store.read_now(lambda tx: list(tx.execute(with_case).scalars()))
    return list(dict.fromkeys([*first, *rest]))


def test_an_erased_person_is_nowhere_any_more(lived: Settings) -> None:
    house = build(lived)
    try:
        known = {one: words for one in residents(house) if (words := told(house, one))}
        erased = list(known)[:6]
        known = {one: known[one] for one in erased}
        assert len(erased) == 6
        for one in erased:
            assert any(word.encode() in text for word in known[one] for text in all_words(house))
            ended(house, one)
            done = house.store.write_now(
                lambda tx, who=one: erase(tx, house.seal, who, OVER, None, LATER)  # type: ignore[misc]
            )
            for name in done.files:
                house.shelf.drop(name)
            after = all_words(house)
            assert not [word for word in known[one] if any(word.encode() in text for text in after)]
        assert house.store.read_now(lambda tx: verify(tx, house.seal, [], None)).whole
        raw = b"".join(path.read_bytes() for path in lived.data.rglob("*") if path.is_file())
        assert not [
            word for words in known.values() for word in words if len(word) > 3 and word.encode() in raw
        ]
    finally:
        house.store.close()


def test_figures_and_the_skeleton_of_the_case_stay(lived: Settings) -> None:
    house = build(lived)
    try:
        one = residents(house)[0]
        ended(house, one)
        columns = [
            schema.cases.c[name]
            for name in ("id", "code", "kind", "state", "amount", "submitted_at", "outcome")
        ]
        mine = select(*columns).where(schema.cases.c.resident_id == one)
        sums = select(func.sum(schema.payment.c.amount))
        before = house.store.read_now(lambda tx: (list(tx.execute(mine)), tx.execute(sums).scalar()))
        house.store.write_now(lambda tx: erase(tx, house.seal, one, OVER, None, LATER))
        assert house.store.read_now(lambda tx: (list(tx.execute(mine)), tx.execute(sums).scalar())) == before
    finally:
        house.store.close()


@pytest.mark.parametrize(
    ("keep", "over", "why"),
    [({"file": None}, True, Stays.ARCHIVE), ({"file": 500}, True, Stays.ARCHIVE), (OVER, False, Stays.OPEN)],
)
def test_what_a_law_keeps_stays_and_says_why(
    lived: Settings, keep: Mapping[str, int | None], over: bool, why: Stays
) -> None:
    house = build(lived)
    try:
        opened = select(schema.cases.c.resident_id).where(schema.cases.c.open)
        one = house.store.read_now(lambda tx: tx.execute(opened).scalars().first()) or 0
        if over:
            ended(house, one)
        held = house.store.read_now(lambda tx: cases_held(tx, one, keep, LATER))
        assert why in {each.why for each in held}
        words = told(house, one)
        done = house.store.write_now(lambda tx: erase(tx, house.seal, one, keep, None, LATER))
        assert set(done.cases) == {each.id for each in held if each.why is None}
        assert words & told(house, one)
        reached = select(func.count()).where(schema.address.c.resident_id == one)
        assert house.store.read_now(
            lambda tx: tx.execute(reached).scalar()
        )  # the case still needs a way to them
    finally:
        house.store.close()


def test_a_backup_that_comes_back_brings_nobody_back(lived: Settings, tmp_path: Path) -> None:
    house = build(lived)
    try:
        one = residents(house)[0]
        words = told(house, one)
        ended(house, one)
        assert backup(lived, tmp_path / "copies", keep=None) == 0
        house.store.write_now(lambda tx: erase(tx, house.seal, one, OVER, None, LATER))
        anchors = tmp_path / "anchors"
        assert write_down(anchors, house.store.read_now(erasures), house.seal) == 1
        assert write_down(anchors, house.store.read_now(erasures), house.seal) == 0
    finally:
        house.store.close()
    (made,) = (tmp_path / "copies").glob("*.backup")
    new = Settings(data=tmp_path / "new", secret=OLD, anchors=str(anchors))
    assert restore(new, made) == 0
    back = build(new)
    try:
        assert not [word for word in words if any(word.encode() in text for text in all_words(back))]
    finally:
        back.store.close()


def test_a_number_that_was_given_out_again_is_not_erased(lived: Settings) -> None:
    from store.erasing import wipe_again

    house = build(lived)
    try:
        one = residents(house)[0]
        words = told(house, one)
        house.store.write_now(lambda tx: erase(tx, house.seal, residents(house)[-1], {}, None, LATER))
        (listed,) = house.store.read_now(erasures)
        before_they_came = replace(listed, resident_id=one, cases=tuple(range(1, 100)), at=1)
        house.store.write_now(lambda tx: wipe_again(tx, house.seal, before_they_came))
        assert told(house, one) == words
    finally:
        house.store.close()


def test_nobody_can_add_to_the_list(lived: Settings, tmp_path: Path) -> None:
    from store.erasing import BadList

    house = build(lived)
    try:
        folder = tmp_path / "anchors" / "erased"
        folder.mkdir(parents=True)
        said = orjson.dumps({"id": 1, "resident_id": 1, "cases": [1], "at": 1}).decode()
        (folder / "1-1.json").write_bytes(orjson.dumps({"said": said, "mac": "00" * 17}))
        with pytest.raises(BadList):
            read_down(tmp_path / "anchors", house.seal)
    finally:
        house.store.close()
