"""Which tables the code expects, which a database has, and how a service gets from these to those.

Alembic takes ten megabytes with all that it loads, and is of use for one second in the life of a service: it
is called only where something is left to do, and then in a process of its own.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from sqlalchemy import inspect, text

from store.database import Store, Tx

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "migrations"

_NAMED = re.compile(r"""^revision = ["'](\w+)""", re.MULTILINE)
_BEFORE = re.compile(r"""^down_revision = ["'](\w+)""", re.MULTILINE)


class NewerTables(Exception):
    """`there`: a step that this code does not know, so another release brought the tables."""

    def __init__(self, there: str) -> None:
        super().__init__(there)
        self.there = there


def expected() -> str:
    """The revision after which no other comes."""
    steps = [step.read_text(encoding="utf-8") for step in (FOLDER / "versions").glob("*.py")]
    named = {found for step in steps for found in _NAMED.findall(step)}
    newest: str
    (newest,) = named - {found for step in steps for found in _BEFORE.findall(step)}
    return newest


_THERE = text("select version_num from alembic_version")


def revision(tx: Tx) -> str:
    """Which tables these are."""
    return str(tx.execute(_THERE).scalar_one())


def knows(there: str) -> bool:
    """Whether this code has seen tables of that revision; else they are newer than it is."""
    return bool(there) and any(FOLDER.glob(f"versions/{there}_*.py"))


def refuse_newer(tx: Tx) -> str:
    """Which tables these are, "" for none. Raises NewerTables."""
    there = tx.execute(_THERE).scalar() if inspect(tx.conn).has_table("alembic_version") else None
    if there and not knows(there):
        raise NewerTables(there)
    return there or ""


def bring_up(url: str) -> None:
    """The tables of the database at `url` are those that the code expects. Raises NewerTables, and what else
    kept them from it.
    """
    store = Store(url)
    try:
        there = store.read_now(refuse_newer)
    finally:
        store.close()
    if there != expected():
        found_here = os.environ | {"PYTHONPATH": str(ROOT)}
        # The address goes by the standard input: anybody on the machine can read a command line.
        subprocess.run(
            [sys.executable, "-m", "store.migrate"], input=url, text=True, env=found_here, check=True
        )
