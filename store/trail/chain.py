"""How one row holds on to the one before it."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import select

from store.database import Tx
from store.schema import trail_head
from store.seal import Seal

CHAINS = 16
"""Writers on PostgreSQL wait for each other only at the end of the same chain; see docs/decisions."""

BEGINNING = bytes(32)
FIELDS = (
    "chain",
    "seq",
    "at",
    "actor",
    "role",
    "area",
    "what",
    "case_id",
    "subject",
    "why",
    "n",
    "place",
    "promise",
)
"""What of a row is hashed, in this order, for ever."""

Heads = Mapping[int, tuple[int, bytes]]
"""The last row of each chain: its number and its hash."""


@dataclass(frozen=True, slots=True)
class Hashed:
    hash: bytes
    mac: bytes


def chain_of(actor_id: str) -> int:
    """All acts of one person follow each other in one chain, so one transaction seldom needs two."""
    number = actor_id.partition(":")[2]
    return int(number) % CHAINS if number.isascii() and number.isdecimal() else 0


def canonical(values: tuple[Any, ...]) -> bytes:
    """The values of FIELDS as bytes, each with its length before it: nothing slides from one into the next.

    Text is UTF-8, numbers are decimal, nothing is the empty text, bytes are hexadecimal.
    """
    parts = [b"palmtop trail 1"]
    for value in values:
        if value is None:
            plain = b""
        elif isinstance(value, (bytes, memoryview)):
            plain = bytes(value).hex().encode()
        else:
            plain = str(value).encode()
        parts.append(b"%d:%b" % (len(plain), plain))
    return b",".join(parts)


def hash_of(before: bytes, values: tuple[Any, ...]) -> bytes:
    return sha256(before + canonical(values)).digest()


def promise_of(salt: bytes, words: str) -> bytes:
    """Tells which words stood there without saying them; once salt and words are erased it tells nothing."""
    return hmac.digest(salt, words.encode(), "sha256")


def hashed(before: bytes, values: tuple[Any, ...], seal: Seal) -> Hashed:
    made = hash_of(before, values)
    return Hashed(made, seal.sign(made))


def heads(tx: Tx) -> Heads:
    rows = tx.execute(select(trail_head.c.chain, trail_head.c.seq, trail_head.c.hash))
    return {row.chain: (row.seq, bytes(row.hash)) for row in rows}
