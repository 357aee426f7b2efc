"""The second wall, on PostgreSQL: with the first one opened as far as the county, or with none at all."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import Table, delete, func, insert, make_url, select, text, update
from sqlalchemy.exc import ProgrammingError

from cases.people import Actor, Role
from dialogs.message import Say
from palmtop.settings import ROOT
from store import desk
from store.casework.letters import post_to_resident
from store.database import Store, Tx
from store.desk.tasks import NewTask, open_task, tasks
from store.migrate import migrate, step_back
from store.schema import cases, event, inbox, letter, metadata, paper, task
from store.schema.wall import APART, SEEN, VIEWER
from store.times import china_day, ms
from store.viewing import Viewer, has_wall, over_the_wall, viewer_of
from tests.databases import PostgresServer, psql
from tests.houses import a_house
from tests.patience import PATIENCE
from tests.store.office import CLERK, COUNTY, NOW, OFFICER, OTHER_TOWN, TOWN, Office, a_request

T = TypeVar("T")
pytestmark = pytest.mark.postgres
_COUNT = select(func.count()).select_from(cases)
ADMINISTRATOR = Actor("staff:8", Role.ADMINISTRATOR, COUNTY)
HELPER = Actor("staff:9", Role.VILLAGE, TOWN + "001")


@pytest.fixture
def store(postgres: PostgresServer) -> Iterator[Store]:
    name = postgres.fresh()
    opened = Store(postgres.at(name))
    yield opened
    opened.close()
    postgres.drop(name)


@dataclass
class Towns:
    """A case in each of two townships, with a task, a letter and something that was said."""

    office: Office
    here: int
    there: int

    def seen(self, actor: Actor, work: Callable[[Tx], T]) -> T:
        return self.office.store.seen_by(viewer_of(actor)).read_now(work)

    def count(self, actor: Actor, table: Table) -> int:
        """With no wall but the second one."""
        return self.seen(actor, lambda tx: tx.execute(select(func.count()).select_from(table)).scalar_one())


@pytest.fixture
def towns(store: Store, tmp_path: Path) -> Iterator[Towns]:
    with a_house(tmp_path, lambda: NOW, store) as house:
        office = Office(store, house.seal, house.today())
        made = []
        for number, area in enumerate((TOWN, OTHER_TOWN)):
            who = office.resident(f"chat-{number}")
            case = office.file(who, a_request(f"temporary:{number}", area=area))
            made.append(case)
            office.write(lambda tx, who=who, case=case, area=area: _hang(tx, office, who, case, area))  # type: ignore[misc]
        yield Towns(office, *made)


def _hang(tx: Tx, office: Office, who: int, case: int, area: str) -> None:
    """What hangs on a case."""
    wanted = NewTask(f"x:{case}", "call", area, china_day(NOW), case, words="去看看")
    open_task(tx, office.seal, wanted, NOW)
    post_to_resident(tx, office.seal, who, Say("收到了"), f"letter:{case}", NOW, case)
    said = {"channel": "telegram", "resident_id": who, "body": b"-", "state": "done", "at": ms(NOW)}
    tx.execute(insert(inbox).values(message_id=f"{case}:1", case_id=case, **said))
    tx.execute(insert(inbox).values(message_id=f"{case}:2", **said))
    photo = {"item": "papers.scene", "state": "kept", "kind": "photo", "names": b"-", "at": ms(NOW)}
    tx.execute(insert(paper).values(resident_id=who, case_id=case, **photo))


def test_the_desks_own_queries_asked_as_the_county_show_a_township_its_own(towns: Towns) -> None:
    seal, today = towns.office.seal, china_day(NOW)

    def rows(tx: Tx) -> list[int]:
        calendar = towns.office.ground.calendar
        page = desk.queue_page(tx, seal, OFFICER, "open", today, sort="newest", limit=50, calendar=calendar)
        return [row.id for row in (*page.rows, *page.urgent)]

    assert sorted(towns.seen(OFFICER, rows)) == [towns.here, towns.there]
    assert towns.seen(CLERK, rows) == [towns.here]
    mine = towns.seen(CLERK, lambda tx: tasks(tx, seal, OFFICER, "open", today))
    assert [each.case_id for each in mine] == [towns.here]
    hits = towns.seen(CLERK, lambda tx: desk.search(tx, seal, OFFICER, "罗小秀", today))
    assert [each.row.id for each in hits] == [towns.here]


@pytest.mark.parametrize("table", [cases, event, task, letter, inbox, paper], ids=lambda table: table.name)
def test_a_query_without_any_wall_sees_what_its_reader_may_know_of(towns: Towns, table: Table) -> None:
    whole = towns.office.read(lambda tx: tx.execute(select(func.count()).select_from(table)).scalar_one())
    assert towns.count(OFFICER, table) == whole > 1
    assert towns.count(CLERK, table) == whole // 2
    assert towns.count(replace(CLERK, area="522799100"), table) == 0
    assert towns.count(ADMINISTRATOR, table) == 0


def test_a_village_sees_its_own_and_a_third_party_what_it_was_asked_to_look_at(towns: Towns) -> None:
    assert towns.count(HELPER, cases) == 0
    home = update(cases).where(cases.c.id == towns.here).values(village=HELPER.area)
    towns.office.write(lambda tx: tx.execute(home).rowcount)
    assert towns.count(HELPER, cases) == 1
    worker = Actor("staff:7", Role.WORKER, COUNTY)
    assert towns.count(worker, cases) == 0
    assert towns.count(replace(worker, asked_to=frozenset({str(towns.there)})), cases) == 1


def test_nobody_sees_the_complaint_about_themselves(towns: Towns) -> None:
    office = towns.office
    office.move(towns.here, "take", OFFICER)
    about = office.dossier(towns.here).case.code
    filing = a_request("complaint:1", kind="complaint", track="", area=COUNTY, about=about)
    office.file(office.resident("chat-9"), filing)
    assert towns.count(OFFICER, cases) == 2
    assert towns.count(replace(OFFICER, id="staff:44"), cases) == 3


def test_whoever_says_nothing_of_themselves_sees_nothing(towns: Towns) -> None:
    def bare(tx: Tx) -> int:
        tx.execute(text(f"set local role {VIEWER}"))
        return int(tx.execute(select(func.count()).select_from(cases)).scalar_one())

    assert towns.office.read(bare) == 0
    assert towns.seen(Actor("staff:1", Role.CLERK, ""), bare) == 0


def test_behind_the_wall_nothing_is_changed(towns: Towns) -> None:
    with pytest.raises(ProgrammingError, match="permission denied"):
        towns.seen(OFFICER, lambda tx: tx.execute(delete(task)).rowcount)
    assert towns.office.read(lambda tx: tx.execute(select(func.count()).select_from(task)).scalar_one()) == 2


def test_the_service_sees_everything_after_a_clerk_has_looked(towns: Towns) -> None:
    for _ in range(20):
        assert towns.count(CLERK, cases) == 1
        assert towns.office.read(lambda tx: tx.execute(select(func.count()).select_from(cases)).scalar()) == 2


def test_what_is_told_of_other_places_by_design_is_asked_over_the_wall_and_no_further(towns: Towns) -> None:
    def ask(tx: Tx) -> tuple[int, ...]:
        count = select(func.count()).select_from(cases)
        before = tx.execute(count).scalar_one()
        with over_the_wall(tx):
            beyond = tx.execute(count).scalar_one()
        return int(before), int(beyond), int(tx.execute(count).scalar_one())

    assert towns.seen(CLERK, ask) == (1, 2, 1)
    assert towns.seen(ADMINISTRATOR, ask) == (0, 0, 0)
    stranger = Actor("staff:6", Role.CLERK, "522799100")
    assert towns.seen(stranger, ask) == (0, 0, 0)


def test_every_table_that_names_a_case_stands_behind_the_wall_or_says_why_not() -> None:
    """Or its resident, or a visit, a notice or a payment of it; or a list of them."""
    links = {"case_id", "resident_id", "visit_id", "notice_id", "payment_id"}
    naming = {table.name for table in metadata.tables.values() if links & set(table.c.keys())}
    naming |= {"cases", "leaving"}
    assert naming == set(SEEN) | set(APART)
    assert not set(SEEN) & set(APART)


def policies(url: str) -> list[Any]:
    store = Store(url)
    try:
        asked = text("select tablename, policyname, cmd, qual from pg_policies order by tablename")
        return list(map(tuple, store.read_now(lambda tx: tx.execute(asked).all())))
    finally:
        store.close()


def test_migrating_builds_the_same_wall_and_takes_it_down(postgres: PostgresServer) -> None:
    built, migrated = postgres.fresh(), postgres.empty()
    migrate(postgres.at(migrated))
    assert policies(postgres.at(migrated)) == policies(postgres.at(built)) != []
    step_back(postgres.at(migrated), "0029")
    assert policies(postgres.at(migrated)) == []
    migrate(postgres.at(migrated))
    assert policies(postgres.at(migrated)) == policies(postgres.at(built))
    for name in (built, migrated):
        postgres.drop(name)


@pytest.mark.parametrize(
    ("given", "stands"),
    [
        ("", True),  # by whoever keeps the server
        ("with admin true, set false, inherit false", True),  # as PostgreSQL gives it to who makes the role
        ("with admin false, set false, inherit true", False),
    ],
)
def test_a_database_user_that_owns_the_tables_and_is_no_superuser_stands_behind_it_too(
    postgres: PostgresServer, given: str, stands: bool
) -> None:
    """As in a county whose database is kept by somebody else."""
    name = postgres.empty()
    owner = Store(postgres.at(name))
    login = f"keeper_{name}"
    with owner.engine.begin() as conn:
        if owner.engine.dialect.server_version_info < (16,) and given:  # type: ignore[operator]
            pytest.skip("before PostgreSQL 16 a member may always take the role")
        conn.execute(text(f"create role {login} login createrole password 'x'"))
        conn.execute(text(f"grant all on schema public to {login}"))
        conn.execute(text(f"grant {VIEWER} to {login} {given}"))
    url = owner.url.set(username=login, password="x").render_as_string(hide_password=False)
    migrate(url)
    theirs = Store(url)
    asked = text("select current_user")
    found = theirs.seen_by(Viewer(TOWN, "", "1")).read_now(lambda tx: tx.execute(asked).scalar())
    assert found == (VIEWER if stands else login)
    assert theirs.read_now(lambda tx: tx.execute(asked).scalar()) == login
    assert theirs.read_now(lambda tx: has_wall(tx.conn)) is stands
    theirs.close()
    owner.close()
    postgres.drop(name)
    elsewhere = Store(postgres.at(postgres.empty()))
    with elsewhere.engine.begin() as conn:
        conn.execute(text(f"drop role {login}"))
    elsewhere.close()
    postgres.drop(str(elsewhere.url.database))


def test_the_containers_service_signs_in_as_a_user_that_can_do_nothing_but_its_work(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    """What `deploy/compose.yaml` has played when the database is made, played here by the same program."""
    database = postgres.empty()
    owner, login, secret = make_url(postgres.at(database)), f"service_{database}", tmp_path / "password"
    secret.write_text("not-longer-than-that\n")
    told = (ROOT / "deploy" / "database.sql").read_text("utf-8")
    for ours, theirs in (
        ("/run/secrets/palmtop_password", str(secret)),
        ("CREATE ROLE palmtop_viewer NOLOGIN;\n", ""),  # the server of the tests has it already
        ("palmtop_viewer", VIEWER),
        ("CREATE DATABASE palmtop OWNER palmtop;", f"ALTER DATABASE {database} OWNER TO {login};"),
        ("ON DATABASE palmtop", f"ON DATABASE {database}"),
        ("connect palmtop", f"connect {database}"),
        ("palmtop LOGIN", f"{login} LOGIN"),
        ("TO palmtop;", f"TO {login};"),
    ):
        assert ours in told
        told = told.replace(ours, theirs)
    play = [
        psql(),
        owner.set(drivername="postgresql").render_as_string(hide_password=False),
        "-v",
        "ON_ERROR_STOP=1",
    ]
    subprocess.run(play, input=told, text=True, check=True, capture_output=True, timeout=PATIENCE)
    url = owner.set(username=login, password="not-longer-than-that").render_as_string(hide_password=False)
    migrate(url)
    theirs = Store(url)
    try:
        assert theirs.read_now(lambda tx: has_wall(tx.conn)), "the second wall stands"
        for deed in (
            "create role another login",
            "select pg_read_file('/etc/passwd')",
            "copy staff to program 'cat'",
            f"alter role {login} superuser",
        ):
            with pytest.raises(ProgrammingError, match="permission denied|must be"):
                theirs.write_now(lambda tx, deed=deed: tx.execute(text(deed)))  # type: ignore[misc]
    finally:
        theirs.close()
        postgres.drop(database)
        again = Store(postgres.at(postgres.empty()))
        with again.engine.begin() as conn:
            conn.execute(text(f"drop role {login}"))
        again.close()
        postgres.drop(str(again.url.database))


@pytest.mark.parametrize(
    "wrong", [f"revoke select on staff from {VIEWER}", "alter table letter disable row level security"]
)
def test_without_the_whole_wall_the_house_goes_on_with_the_first(towns: Towns, wrong: str) -> None:
    """As where the database's keeper lets nobody make roles, or forgot to let this one look."""
    store = towns.office.store
    towns.office.write(lambda tx: tx.execute(text(wrong)))
    again = Store(store.url.render_as_string(hide_password=False))
    found = again.seen_by(viewer_of(CLERK)).read_now(lambda tx: tx.execute(_COUNT).scalar())
    assert found == 2
    assert again.read_now(lambda tx: has_wall(tx.conn)) is False
    again.close()
