"""Keys are changed while people write: nothing is lost, and a key that was thrown away opens nothing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import select, update

from palmtop.rotate import rotate
from palmtop.settings import BadSettings, Settings
from palmtop.wiring import build
from store.catalogue import BOOK
from store.database import Store
from store.keys import keyring
from store.keys.resealing import left_over, reseal
from store.papers.shelf import NotOnShelf, Shelf
from store.residents.talks import talk_context
from store.schema import cases, data_key, resident
from store.seal import BadSecret, Masters, Seal, Tampered, make_key
from store.trail import verify
from tests.keeping.conftest import NOW, OLD
from tests.patience import PATIENCE

NEW = make_key()


def opened(settings: Settings) -> dict[str, int]:
    """How many sealed values of each table open. Raises Tampered for the first that does not."""
    house, found = build(settings), {}
    try:
        for entry in BOOK:
            rows = house.store.read_now(lambda tx, table=entry.table: list(tx.execute(select(table))))  # type: ignore[misc]
            found[entry.table.name] = sum(
                house.seal.open(bytes(row._mapping[name]), context(row)) is not None
                for row in rows
                for name, context in entry.sealed.items()
                if row._mapping[name] is not None
            )
        for name in house.shelf.names():
            house.shelf.fetch(name)
    finally:
        house.store.close()
    return found


def test_after_a_rotation_everything_opens_with_the_new_master_alone(lived: Settings) -> None:
    before = opened(lived)
    both = Settings(data=lived.data, secret=f"1:{OLD},2:{NEW}")
    assert rotate(both, go_on=False, master_only=False) == 0
    alone = Settings(data=lived.data, secret=f"2:{NEW}")
    assert opened(alone) == before
    house = build(alone)
    try:
        assert house.store.read_now(lambda tx: left_over(tx, house.seal)) == {}
        assert house.store.read_now(lambda tx: verify(tx, house.seal, [], None)).whole
    finally:
        house.store.close()


def test_the_master_that_was_thrown_away_opens_nothing(lived: Settings) -> None:
    both = Settings(data=lived.data, secret=f"1:{OLD},2:{NEW}")
    rotate(both, go_on=False, master_only=False)
    store = Store(lived.database)
    try:
        with pytest.raises(BadSecret, match="secret-of-another-house"):
            keyring.seal_for(store, Masters.from_text(f"1:{OLD}"))
    finally:
        store.close()


@pytest.mark.parametrize("secret", [NEW, f"2:{NEW}"], ids=["the same number", "without the old one"])
def test_a_master_of_elsewhere_seals_nothing_where_keys_were_never_turned(
    lived: Settings, secret: str
) -> None:
    """What it sealed would bear the number of the right one, and open with neither."""
    with pytest.raises(BadSettings, match="secret-of-another-house"):
        build(Settings(data=lived.data, secret=secret))
    assert opened(lived)
    build(Settings(data=lived.data, secret=f"1:{OLD},2:{NEW}")).store.close()


def test_one_row_that_was_harmed_keeps_nobody_out(lived: Settings) -> None:
    house = build(lived)
    house.store.write_now(
        lambda tx: tx.execute(update(cases).where(cases.c.id == 1).values(name=b"\x01" * 40))
    )
    house.store.close()
    build(lived).store.close()


def test_what_was_harmed_keeps_nothing_else_under_the_old_key(
    lived: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    house = build(lived)
    try:
        [name, *_] = house.shelf.names()
        path = lived.data / "papers" / name[:2] / name
        path.write_bytes(path.read_bytes()[:-1] + b"x")
        bad = b"\x01" + bytes(60)
        harm = update(cases).where(cases.c.id == 1).values(name=bad)
        house.store.write_now(lambda tx: tx.execute(harm))
    finally:
        house.store.close()
    assert rotate(lived, go_on=False, master_only=False) == 1
    told = capsys.readouterr().out
    assert "cases：有 1 处" in told and "files：有 1 处" in told and "--go-on" not in told
    house = build(lived)
    try:
        assert house.store.read_now(lambda tx: left_over(tx, house.seal)) == {"cases": 1}
        assert house.shelf.sealed_long_ago() == 1
        kept = select(cases.c.name).where(cases.c.id == 1)
        assert house.store.read_now(lambda tx: tx.execute(kept).scalar()) == bad
    finally:
        house.store.close()


def test_a_rotation_that_was_cut_short_goes_on(lived: Settings) -> None:
    house = build(lived)
    masters = Masters.from_text(OLD)
    try:
        house.store.write_now(lambda tx: keyring.turn(tx, masters, NOW))
        ring = house.store.read_now(lambda tx: keyring.read(tx, masters))
        assert ring is not None
        house.seal.use(ring)
        next(reseal(house.store, house.seal))  # one table, then the power goes
        assert house.store.read_now(lambda tx: left_over(tx, house.seal))
    finally:
        house.store.close()
    before = opened(lived)  # both keys are readable meanwhile
    assert rotate(lived, go_on=True, master_only=False) == 0
    assert opened(lived) == before


def test_a_service_that_runs_learns_the_new_key_from_the_first_value_it_meets(lived: Settings) -> None:
    running = build(lived)
    try:
        old = running.seal.label
        assert rotate(lived, go_on=False, master_only=False) == 0
        row = running.store.read_now(lambda tx: tx.execute(select(resident)).first())
        assert row is not None
        running.seal.open(bytes(row.talk), talk_context(row.id))
        assert running.seal.label != old
    finally:
        running.store.close()


def test_what_came_in_with_the_old_key_meanwhile_is_found_and_named(lived: Settings) -> None:
    running = build(lived)
    try:
        rotate(lived, go_on=False, master_only=False)
        number = running.store.read_now(lambda tx: tx.execute(select(resident.c.id)).scalars().first())
        late = running.seal.shut(b"{}", talk_context(number or 0))  # it has not met a new value yet
        running.store.write_now(
            lambda tx: tx.execute(update(resident).where(resident.c.id == number).values(talk=late))
        )
    finally:
        running.store.close()
    house = build(lived)
    try:
        assert house.store.read_now(lambda tx: left_over(tx, house.seal)) == {"resident": 1}
    finally:
        house.store.close()
    assert rotate(lived, go_on=True, master_only=False) == 0


def test_a_value_put_into_another_row_does_not_open(lived: Settings) -> None:
    house = build(lived)
    try:
        one, other = house.store.read_now(lambda tx: list(tx.execute(select(cases).limit(2))))
        context = next(each for each in BOOK if each.table is cases).sealed["name"]
        house.seal.open(bytes(one.name), context(one))
        with pytest.raises(Tampered):
            house.seal.open(bytes(one.name), context(other))
    finally:
        house.store.close()


def test_the_ring_in_the_database_is_no_key(store: Store) -> None:
    masters = Masters.from_text(OLD)
    store.write_now(lambda tx: keyring.turn(tx, masters, NOW))
    kept = [bytes(row.wrapped) for row in store.read_now(lambda tx: list(tx.execute(select(data_key))))]
    raw = [*masters.data_keys().values(), masters.index_key()]
    assert not [key for key in raw if any(key in each for each in kept)]


def test_marks_find_people_after_any_number_of_turns(store: Store) -> None:
    old = Masters.from_text(f"1:{OLD}")
    before = keyring.seal_for(store, old).mark("id", "X")
    both = Masters.from_text(f"1:{OLD},2:{NEW}")
    for _ in range(3):
        store.write_now(lambda tx: keyring.turn(tx, both, NOW))
    assert keyring.seal_for(store, Masters.from_text(f"2:{NEW}")).mark("id", "X") == before
    kept = store.read_now(lambda tx: keyring.read(tx, both))
    assert kept is not None and len(kept.keys) == 5  # two of the masters, and three fresh ones


def test_a_hundred_thousand_nonces_are_all_different(store: Store) -> None:
    seal = keyring.seal_for(store, Masters.from_text(OLD))
    assert len({seal.shut(b"", b"x")[1:13] for _ in range(100_000)}) == 100_000


def test_letting_only_the_new_master_hold_the_keys_works_before_the_first_rotation_too(
    lived: Settings,
) -> None:
    before = opened(lived)
    both = Settings(data=lived.data, secret=f"1:{OLD},2:{NEW}")
    assert rotate(both, go_on=False, master_only=True) == 0
    assert opened(Settings(data=lived.data, secret=f"2:{NEW}")) == before


def test_a_file_that_is_dropped_while_it_is_sealed_anew_stays_dropped(tmp_path: Path) -> None:
    both = Masters.from_text(f"1:{OLD},2:{NEW}")
    reading, dropping = Event(), Event()

    class Slow(Seal):
        def open(self, sealed: bytes, context: bytes) -> bytes:
            reading.set()
            dropping.wait(PATIENCE)
            return super().open(sealed, context)

    shelf = Shelf(tmp_path, Slow(both.data_keys(), 2, both.index_key()))
    name = Shelf(tmp_path, Seal.from_text(f"1:{OLD}")).keep(b"an identity card")
    with ThreadPoolExecutor(2) as threads:
        renewed = threads.submit(shelf.renew, name)
        assert reading.wait(PATIENCE)
        dropped = threads.submit(Shelf(tmp_path, Seal.from_text(f"1:{OLD}")).drop, name)
        dropping.set()
        assert renewed.result(PATIENCE)
        dropped.result(PATIENCE)
    with pytest.raises(NotOnShelf):
        shelf.fetch(name)


def test_a_file_that_came_in_with_the_old_key_meanwhile_is_counted(lived: Settings) -> None:
    running = build(lived)
    try:
        assert rotate(lived, go_on=False, master_only=False) == 0
        running.shelf.keep(b"late")
        assert rotate(lived, go_on=False, master_only=False) == 0
        running.shelf.keep(b"later")
    finally:
        running.store.close()
    house = build(lived)
    try:
        assert house.shelf.sealed_long_ago() == 1
    finally:
        house.store.close()


def test_a_process_that_was_forgotten_with_the_old_master_is_told_what_it_lacks(lived: Settings) -> None:
    running = build(lived)
    try:
        rotate(Settings(data=lived.data, secret=f"1:{OLD},2:{NEW}"), go_on=False, master_only=False)
        row = running.store.read_now(lambda tx: tx.execute(select(resident)).first())
        assert row is not None
        with pytest.raises(Tampered, match="key 3"):
            running.seal.open(bytes(row.talk), talk_context(row.id))
    finally:
        running.store.close()
