"""Everything that anybody wrote, with a payload before it: in every table, sealed or not.

What is asked for and checked at the doors is not enough to look at: a row may come from an older version, a
restored backup or another office. So the words are changed where they are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import cycle
from typing import Any

import orjson
from sqlalchemy import String, Table, select, update

from store.catalogue import BOOK
from store.database import Tx
from store.seal import Seal
from tests.stored.corpus import PAYLOADS

WRITTEN = re.compile(r"[\u3400-\u9fff]")
"""By a person: what the house itself keeps there are numbers, codes and names in Latin letters."""
A_STORY = 14
APART = {"trail", "trail_words", "trail_head"}
"""Chained: a changed row is found out. Their words come from the tables that are changed."""


def poison(tx: Tx, seal: Seal) -> int:
    """How many pieces of text were changed."""
    bad, done = cycle(PAYLOADS), 0
    for entry in BOOK:
        if entry.table.name in APART:
            continue
        for row in list(tx.execute(select(entry.table))):
            values: dict[str, Any] = {}
            for name, context in entry.sealed.items():
                if (sealed := row._mapping[name]) is not None:
                    opened = seal.open(bytes(sealed), context(row))
                    if (changed := _changed(opened, bad)) != opened:
                        values[name] = seal.shut(changed, context(row))
            for name in _plain(entry.table):
                if WRITTEN.search(row._mapping[name] or ""):
                    values[name] = spoilt(row._mapping[name], bad)
            if values:
                keys = [column == row._mapping[column.name] for column in entry.table.primary_key]
                tx.execute(update(entry.table).where(*keys).values(values))
                done += len(values)
    return done


def _plain(table: Table) -> list[str]:
    return [each.name for each in table.c if isinstance(each.type, String) and not each.primary_key]


def _changed(opened: bytes, bad: Iterator[str]) -> bytes:
    try:
        return orjson.dumps(_walk(orjson.loads(opened), bad))
    except orjson.JSONDecodeError:
        text = opened.decode("utf-8", "replace")
        return spoilt(text, bad).encode()


def spoilt(text: str, bad: Iterator[str]) -> str:
    """A story takes many of them, a name one; what the house wrote for itself stays."""
    if not WRITTEN.search(text):
        return text
    return "\n".join(next(bad) for _ in range(8 if len(text) > A_STORY else 1)) + text


def _walk(value: Any, bad: Iterator[str]) -> Any:
    if isinstance(value, str):
        return spoilt(value, bad)
    if isinstance(value, list):
        return [_walk(each, bad) for each in value]
    if isinstance(value, dict):
        return {key: _walk(each, bad) for key, each in value.items()}
    return value
