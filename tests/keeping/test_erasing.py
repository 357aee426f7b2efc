"""Somebody asks to be erased: afterwards nothing in the house knows them, and no backup brings them back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import Column, Table, func, insert, select, update

from bot.house import House
from palmtop.backup import backup, restore
from palmtop.rotate import rotate
from palmtop.settings import Settings
from palmtop.wiring import build
from rules import keys
from store import schema
from store.casework.rows import open_dossier
from store.catalogue import BOOK, Keep
from store.erasing import BLANK, GO, STAY, Stays, cases_held, erase, erasures, read_down, write_down
from store.keys import beside
from store.notices import rows as notice_rows
from store.trail import heads, read_anchors, verify, write_anchor
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


def written(house: House, table: Table, **mine: object) -> None:
    """A row of that person or case, with anything in the columns that must not be empty."""
    made = {
        column.name: anything(house, column)
        for column in table.columns
        if not column.nullable and column.server_default is None and column is not table.autoincrement_column
    }
    house.store.write_now(lambda tx: tx.execute(insert(table).values({**made, **mine})))


def anything(house: House, column: Column[Any]) -> object:
    for key in column.foreign_keys:
        parent = key.column.table
        if not rows_of(house, parent):
            written(house, parent)
        return rows_of(house, parent)[0]._mapping[key.column.name]
    kinds: Mapping[type, object] = {str: "x", bytes: b"x", date: NOW.date()}
    return kinds.get(column.type.python_type, 1)


def some_words(house: House, row: Any, column: Column[Any]) -> object:
    if column.table is schema.public_notice:  # its words are opened to be blanked
        return house.seal.shut_text("老李", notice_rows.context(column.name, row.token))
    return b"x" if column.type.python_type is bytes else "老李"


def rows_of(house: House, table: Table, **mine: object) -> list[Any]:
    wanted = select(table).where(*(table.c[name] == value for name, value in mine.items()))
    return house.store.read_now(lambda tx: list(tx.execute(wanted)))


def test_not_a_row_of_theirs_is_left_whatever_the_house_kept(lived: Settings) -> None:
    """The demonstration has not all there can be: one row more in each table, and every column that may hold
    words filled.
    """
    house = build(lived)
    try:
        (paid,) = rows_of(house, schema.payment)
        case, person = {"case_id": paid.case_id}, {"resident_id": paid.resident_id}
        of_case = (schema.authorisation, schema.check_item, schema.evidence, schema.new_token, schema.token)
        of_person = (schema.hand_over, schema.household, schema.left_draft, schema.once_page, schema.wish)
        gone = [(table, case) for table in of_case] + [(table, person) for table in of_person]
        gone += [(schema.counter_draft, case), (schema.counter_draft, person)]
        gone += [(schema.likeness, {side: paid.case_id}) for side in ("one", "other")]
        for n, (table, mine) in enumerate(gone):
            named = {"key": f"planted:{n}"} if "key" in table.c else {}
            written(house, table, **mine, **named)
        written(house, schema.visit, key="planted", **case)
        (visit,) = rows_of(house, schema.visit, key="planted")
        written(house, schema.visit_part, visit_id=visit.id)
        gone += [(schema.visit_part, {"visit_id": visit.id}), (schema.address, person)]
        blank: list[tuple[Table, dict[str, object], tuple[str, ...]]] = [
            (schema.survey, case, ("words",)),
            (schema.task, case, ("words", "outcome")),
            (schema.public_notice, case, ("basis", "why")),
            (schema.payment, case, ("why",)),
            (schema.payment_check, {"payment_id": paid.id}, ("note",)),
            (schema.cases, {"id": paid.case_id}, ("id_tail", "wanted")),
        ]
        for table, mine, columns in blank:
            if not rows_of(house, table, **mine):
                written(house, table, **mine)
            (row,) = rows_of(house, table, **mine)
            fill_in = update(table).where(*(table.c[name] == value for name, value in mine.items()))
            fill_in = fill_in.values({name: some_words(house, row, table.c[name]) for name in columns})
            house.store.write_now(lambda tx, do=fill_in: tx.execute(do))  # type: ignore[misc]
        assert not [table.name for table, mine in gone if not rows_of(house, table, **mine)]
        ended(house, paid.resident_id)
        house.store.write_now(lambda tx: erase(tx, house.seal, paid.resident_id, OVER, None, LATER))
        assert not [(table.name, mine) for table, mine in gone if rows_of(house, table, **mine)]
        for table, mine, columns in blank:
            for row in rows_of(house, table, **mine):
                assert not [name for name in columns if row._mapping[name]], table.name
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


def test_a_copy_from_before_the_keys_were_turned_brings_nobody_back_either(
    lived: Settings, tmp_path: Path
) -> None:
    """The list and the anchors were signed with a key that the copy has not: it lies beside them."""
    anchors = tmp_path / "anchors"
    lived = replace(lived, anchors=str(anchors))
    assert backup(lived, tmp_path / "copies", keep=None) == 0
    (made,) = (tmp_path / "copies").glob("*.backup")
    assert rotate(lived, go_on=False, master_only=False) == 0
    house = build(lived)
    try:
        one = residents(house)[0]
        words = told(house, one)
        ended(house, one)
        house.store.write_now(lambda tx: erase(tx, house.seal, one, OVER, None, LATER))
        assert write_down(anchors, house.store.read_now(erasures), house.seal) == 1
        assert write_anchor(anchors, date(2027, 12, 1), house.store.read_now(heads), house.seal, LATER)
        newest = house.seal.label
        kept = (anchors / beside.FILE).read_bytes()
        (anchors / beside.FILE).write_bytes(b"{")
        house.store.read_now(lambda tx: beside.write_down(tx, anchors))
        assert (anchors / beside.FILE).read_bytes() == kept, "harmed, it is written anew"
    finally:
        house.store.close()
    new = replace(lived, data=tmp_path / "new")
    assert restore(new, made) == 0
    back = build(new)
    try:
        assert not [word for word in words if any(word.encode() in text for text in all_words(back))]
        assert read_anchors(anchors, back.seal) and back.seal.label == newest
    finally:
        back.store.close()
    assert rotate(new, go_on=False, master_only=False) == 0
    again = build(new)
    try:
        assert read_anchors(anchors, again.seal), "its number is given to no other key"
    finally:
        again.store.close()


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
