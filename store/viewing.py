"""Who is looking: what of PostgreSQL's second wall somebody at the desk is let through (`store.schema.wall`).

The first wall is `store.desk.scope`, in every query. This one stands where a query forgot it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import Connection, text

from cases.people import COUNTY_DIGITS, Actor, Role
from cases.posts import WATCHERS
from store.engine.transaction import Tx, Viewer
from store.schema.wall import SEEN, VIEWER

log = logging.getLogger(__name__)

_TABLES = "from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'"
_STANDS = text(
    # a member may not always take the role: since PostgreSQL 16 who makes one may only hand it on
    "select pg_has_role(oid, case when current_setting('server_version_num')::int >= 160000"
    " then 'SET' else 'MEMBER' end)"
    f" and not exists (select {_TABLES} and not has_table_privilege(pg_roles.oid, pg_class.oid, 'SELECT'))"
    f" and :guarded = (select count(*) {_TABLES} and relname = any(:names) and relrowsecurity)"
    " from pg_roles where rolname = :role"
)
_STAND = text(
    "select set_config('palmtop.area', :area, true), set_config('palmtop.cases', :cases, true),"
    " set_config('palmtop.staff', :staff, true), set_config('role', :role, true)"
)


def viewer_of(actor: Actor) -> Viewer:
    """Administrators see no case; the auditor the county's, for the money that hangs on them."""
    number = actor.id.removeprefix("staff:")
    if actor.role is Role.WORKER:
        return Viewer("", "#" + "".join(f"{each}#" for each in sorted(actor.asked_to)), number)
    nothing = actor.role in WATCHERS and actor.role is not Role.AUDITOR
    return Viewer("" if nothing else actor.area, "", number)


def has_wall(conn: Connection) -> bool:
    """Whether this database has the role, lets us take it and lets it look, at what is guarded row by row."""
    asked = {"role": VIEWER, "names": list(SEEN), "guarded": len(SEEN)}
    return bool(conn.execute(_STANDS, asked).scalar())


class Wall:
    """Asked once."""

    def __init__(self) -> None:
        self._stands: bool | None = None

    def stands(self, conn: Connection) -> bool:
        """The house goes on without: the first wall stands. `palmtop doctor` says so."""
        if self._stands is None:
            self._stands = has_wall(conn)
            if not self._stands:
                log.warning("the second wall is missing: no role %s", VIEWER)
        return self._stands


def stand_behind(conn: Connection, viewer: Viewer) -> None:
    """For the rest of this transaction, on PostgreSQL: one round trip."""
    said = {"area": viewer.area, "cases": viewer.cases, "staff": viewer.staff, "role": VIEWER}
    conn.execute(_STAND, said)


@contextmanager
def over_the_wall(tx: Tx) -> Iterator[None]:
    """For what is told of other places by design: as far as the county, and no further."""
    viewer = tx.viewer
    if viewer is None or not viewer.area:
        yield
        return
    stand_behind(tx.conn, replace(viewer, area=viewer.area[:COUNTY_DIGITS]))
    yield
    stand_behind(tx.conn, viewer)
