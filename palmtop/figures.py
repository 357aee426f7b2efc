"""Which figures a command works by: those of the files, with what the county has published over them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO, TypeVar

from sqlalchemy import inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from dialogs.words import Words
from palmtop.settings import BadSettings, Settings
from rules.changes import laid_over
from rules.standards import Standards
from store.database import Store, Tx
from store.schema import standard_change
from store.shipped.standards import load_standards
from store.standards_desk import published

T = TypeVar("T")


def figures(
    settings: Settings, words: Words, *, files_only: bool = False, told: TextIO | None = None
) -> Standards:
    """The standards that count, and a line to `told` (standard error) that says which these are.

    Raises BadSettings if there is a database that cannot be asked: silently going by old figures is how
    people get wrong money.
    """
    files = load_standards()
    say = told or sys.stderr
    if files_only:
        print(words.say("figures-files-only"), file=say)
        return files
    if not has_database(settings):
        print(words.say("figures-no-database"), file=say)
        return files
    changes = ask(settings, lambda tx: published(tx) if _set_up(tx) else ())
    print(words.say("figures-published", {"n": len(changes)}), file=say)
    return laid_over(files, changes)


def has_database(settings: Settings) -> bool:
    """Whether there is one to ask. None is ever made by looking."""
    url = make_url(settings.database)
    return url.get_backend_name() != "sqlite" or Path(url.database or "").is_file()


def ask(settings: Settings, work: Callable[[Tx], T]) -> T:
    """One look into the database. Raises BadSettings."""
    store = Store(settings.database)
    try:
        return store.read_now(work)
    except SQLAlchemyError as why:
        raise BadSettings("figures-cannot-ask", why=type(why).__name__, instead="--files-only") from None
    finally:
        store.close()


def _set_up(tx: Tx) -> bool:
    """A database of before the county could publish, or an empty one, has published nothing."""
    return inspect(tx.conn).has_table(standard_change.name)
