"""What many tests stand on: a store on each database, and a key."""

from __future__ import annotations

import gc
import inspect
import logging
import os
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, settings
from playwright.async_api import Browser, expect

from store.database import Store
from store.seal import Seal, make_key
from tests.browsers import a_chromium
from tests.canaries import OURS, Canaries
from tests.databases import PostgresServer, SqliteFiles, empty_files, postgres_server
from tests.patience import PATIENCE_MS

gc.disable()  # until everything is collected: what is read meanwhile stays
for name in OURS:  # once: whenever a level is set, even the same one, every logger forgets what it knew
    logging.getLogger(name).setLevel(logging.INFO)
expect.set_options(timeout=PATIENCE_MS)  # a busy machine is slow, and what never comes still fails

# No example is too slow. A whole run plays the same ones each time; LONG=1 looks for others.
settings.register_profile(
    "house",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=os.environ.get("LONG") != "1",
    print_blob=True,
)
settings.load_profile("house")

LONGEST = (
    "fuzz/test_case_forms.py",
    "faults/test_one_town.py",
    "faults/test_random_kills.py",
    "faults/test_rotation.py",
    "chats/test_chats.py",
    "keeping/test_marks.py",
    "faults/test_fire.py",
    "faults/test_failpoints.py",
    "cases/test_property.py",
    "offshore/test_all_chats.py",
    "machines/test_screen.py",
    "guard/test_foreign.py",
    "keeping/test_backup.py",
    "store/test_migrations.py",
    "faults/paying/test_approving.py",
    "registry/test_registry.py",
    "fuzz/test_inbound.py",
    "browser/test_resident_access.py",
    "faults/test_many.py",
    "bench/test_many.py",
    "store/test_migrations_keep.py",
    "guard/test_fit.py",
    "faults/test_full_disk.py",
    "stored/test_in_the_browser.py",
    "faults/test_hangs.py",
    "browser/test_two_clerks.py",
    "pages/test_browser.py",
    "fuzz/test_desk_forms.py",
    "visits/test_phone.py",
    "keeping/test_keyring.py",
    "pages/test_case.py",
    "rest/test_any_request.py",
    "papers/test_intake.py",
    "faults/test_browser_page.py",
    "flood/test_mutes.py",
    "money/test_ledger.py",
    "reaching/test_reminders.py",
    "guard/test_first_wall_gone.py",
    "guard/test_on_postgres.py",
    "keeping/test_sign_out.py",
    "demo/test_demo.py",
    "keeping/test_numbers.py",
    "stored/test_posted.py",
    "plays/test_death.py",
    "bench/test_bench.py",
    "web/test_bad_input.py",
    "guard/test_wall.py",
    "operation/test_doctor.py",
    "bulk/test_bulk.py",
    "store/test_guessing_codes.py",
    "operation/test_proxies.py",
    "offshore/test_page.py",
    "accounts/test_browser.py",
    "guard/test_matrix.py",
    "flood/test_chats.py",
    "documents/test_papers.py",
    "faults/test_outages.py",
    "checks/test_results.py",
    "browser/test_resident.py",
    "overview/test_months.py",
    "browser/test_resident_photos.py",
    "browser/plays/test_objection.py",
    "model/test_model.py",
    "bulk/test_browser.py",
    "notices/test_board.py",
    "cases/test_walks.py",
    "stored/test_on_paper.py",
    "accounts/test_guesses.py",
    "guard/test_streams.py",
)
"""Each takes twenty seconds to five minutes. Begun last, they would leave all workers but one with nothing to
do; begun first, the many short ones fill what is left.
"""

DATABASES = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first, then those with the most tests. Within a file nothing changes its place."""
    here = Path(__file__).parent
    rank = {here / name: place for place, name in enumerate(LONGEST)}
    many = Counter(item.path for item in items)
    for item in items:
        if item.get_closest_marker("browser") and inspect.iscoroutinefunction(getattr(item, "obj", None)):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)  # as the browser's own
    items.sort(key=lambda item: (rank.get(item.path, len(LONGEST)), -many[item.path], str(item.path)))


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Ten thousand tests and the whole house lie in memory to the end: looking through them again and again
    for what nobody needs any more took a sixth of the processor.
    """
    gc.collect()
    gc.freeze()
    gc.enable()
    gc.set_threshold(20_000, 20, 50)


@pytest.fixture(autouse=True)
def canaries() -> Iterator[Canaries]:
    """Nobody's name or number comes out in the logs, whatever the test is about."""
    listening, root = Canaries(), logging.getLogger()
    everybody = [root, *map(logging.getLogger, (*OURS, "alembic"))]
    before = [(each, each.level, each.handlers[:]) for each in everybody]
    root.addHandler(listening)
    yield listening
    for each, level, handlers in before:  # a command of ours played in the test may have set up its own
        if each.level != level:
            each.setLevel(level)
        each.handlers[:] = handlers
    assert not listening.heard, "somebody's life stands in the log"


@pytest.fixture(scope="session")
def sqlite_files() -> SqliteFiles:
    return empty_files()


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with postgres_server() as server:
        yield server


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path, sqlite_files: SqliteFiles) -> Iterator[str]:
    """A database with empty tables; the test runs once on each kind."""
    if request.param == "sqlite":
        yield sqlite_files.fresh(tmp_path)
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = server.fresh()
    yield server.at(name)
    server.drop(name)


@pytest.fixture(params=DATABASES)
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any tables, for migrations."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'palmtop.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = server.empty()
    yield server.at(name)
    server.drop(name)


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = Store(database_url)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_store(tmp_path: Path, sqlite_files: SqliteFiles) -> Iterator[Store]:
    """For tests that gain nothing from a second database."""
    opened = Store(sqlite_files.fresh(tmp_path))
    yield opened
    opened.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def one_chromium() -> AsyncIterator[Browser]:
    async with a_chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def chromium(one_chromium: Browser) -> AsyncIterator[Browser]:
    """The browser of all tests, as if it were new: what one opened in it is closed, with all it remembers."""
    yield one_chromium
    for context in one_chromium.contexts:
        await context.close()


@pytest.fixture(scope="session")
def seal() -> Seal:
    return Seal.from_text(make_key())
