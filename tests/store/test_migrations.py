"""The tables that migrations build are the tables the code expects, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, select, text

from palmtop.__main__ import main
from store.database import Store, Tx
from store.migrate import migrate, step_back
from store.revision import NewerTables, bring_up, expected, revision
from store.schema import cases, metadata
from store.seal import Seal
from store.times import ms
from tests.houses import the_ground
from tests.store.office import NOW, Office, a_request

T = TypeVar("T")


def look(url: str, work: Callable[[Connection], T]) -> T:
    store = Store(url)
    try:
        with store.engine.begin() as conn:
            return work(conn)
    finally:
        store.close()


def differences(conn: Connection) -> list[object]:
    context = MigrationContext.configure(conn, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


def tables(conn: Connection) -> set[str]:
    return set(inspect(conn).get_table_names()) - {"alembic_version"}


def test_migrating_builds_exactly_the_tables_of_the_code(empty_database_url: str) -> None:
    migrate(empty_database_url)
    assert look(empty_database_url, differences) == []


def test_the_conditions_of_partial_indexes_are_kept(empty_database_url: str) -> None:
    migrate(empty_database_url)
    kind = "sqlite" if empty_database_url.startswith("sqlite") else "postgresql"
    wanted = {
        index.name: index.dialect_options[kind]["where"] is not None
        for table in metadata.tables.values()
        for index in table.indexes
    }

    def partial(conn: Connection) -> dict[str | None, bool]:
        found = inspect(conn)
        return {
            index["name"]: "where" in str(index.get("dialect_options", {}))
            for table in metadata.tables
            for index in found.get_indexes(table)
            if index["name"] in wanted
        }

    assert look(empty_database_url, partial) == wanted


def test_up_down_up_leaves_the_same_tables(empty_database_url: str) -> None:
    migrate(empty_database_url)
    step_back(empty_database_url)
    assert look(empty_database_url, tables) == set()
    migrate(empty_database_url)
    assert look(empty_database_url, differences) == []


def test_migrating_twice_keeps_what_is_there(empty_database_url: str) -> None:
    migrate(empty_database_url)
    look(empty_database_url, lambda conn: conn.execute(text("insert into setting values ('a', 'b')")))
    migrate(empty_database_url)
    assert (
        look(empty_database_url, lambda conn: conn.execute(text("select value from setting")).scalar()) == "b"
    )


def test_a_house_is_brought_up_once_by_a_process_of_its_own(empty_database_url: str) -> None:
    bring_up(empty_database_url)
    assert look(empty_database_url, differences) == []
    look(empty_database_url, lambda conn: conn.execute(text("insert into setting values ('a', 'b')")))
    bring_up(empty_database_url)
    kept = look(empty_database_url, lambda conn: conn.execute(text("select value from setting")).scalar())
    assert kept == "b"


@pytest.mark.parametrize("by", [bring_up, migrate])
def test_tables_of_a_newer_release_are_left_alone(empty_database_url: str, by: Callable[[str], None]) -> None:
    migrate(empty_database_url)
    look(
        empty_database_url, lambda conn: conn.execute(text("update alembic_version set version_num = '9999'"))
    )
    with pytest.raises(NewerTables, match="9999"):
        by(empty_database_url)
    assert look(empty_database_url, differences) == []


@pytest.mark.parametrize("command", ["migrate", "staff list", "doctor", "rotate-keys", "backup elsewhere"])
def test_a_release_that_is_too_old_says_so_at_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    monkeypatch.setenv("PALMTOP_DATA", str(tmp_path))
    url = f"sqlite:///{tmp_path / 'palmtop.db'}"
    migrate(url)
    look(url, lambda conn: conn.execute(text("update alembic_version set version_num = '9999'")))
    assert main(command.split()) in (1, 2)
    told = capsys.readouterr()
    assert "9999" in told.out + told.err and "换回" in told.out + told.err


def test_the_revision_that_is_expected_is_the_one_that_migrating_leads_to(empty_database_url: str) -> None:
    migrate(empty_database_url)
    assert look(empty_database_url, lambda conn: revision(Tx(conn))) == expected()


def test_cases_that_were_there_already_stand_where_new_ones_would(
    empty_database_url: str, seal: Seal
) -> None:
    migrate(empty_database_url)
    store = Store(empty_database_url)
    office = Office(store, seal, the_ground())
    taken, new = (office.file(office.resident(f"chat-{n}"), a_request(f"r:{n}")) for n in range(2))
    office.move(taken, "take")

    def places() -> dict[int, int]:
        return dict(office.read(lambda tx: list(tx.execute(select(cases.c.id, cases.c.sort_at)))))

    as_made = places()
    store.close()
    step_back(empty_database_url, "0037")
    store = office.store = Store(empty_database_url)
    assert set(places().values()) == {ms(NOW)}
    store.close()
    migrate(empty_database_url)
    store = office.store = Store(empty_database_url)
    assert places() == as_made and as_made[taken] > as_made[new]
    store.close()
