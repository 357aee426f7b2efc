"""The words of a row: sealed, beside the chain, and erasable without breaking it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import delete, select, tuple_

from store.database import Tx
from store.schema import trail_words
from store.seal import Seal

SALT_BYTES = 16
Key = tuple[int, int]
"""Chain and number of a row."""


def shut_words(seal: Seal, salt: bytes, words: str, chain: int, seq: int) -> bytes:
    return seal.shut(salt + words.encode(), words_context(chain, seq))


def open_words(seal: Seal, body: bytes, chain: int, seq: int) -> tuple[bytes, str]:
    """The salt and the words. Raises store.seal.Tampered."""
    plain = seal.open(bytes(body), words_context(chain, seq))
    return plain[:SALT_BYTES], plain[SALT_BYTES:].decode()


def words_of(tx: Tx, seal: Seal, keys: Collection[Key]) -> Mapping[Key, str]:
    """Of those rows that had words and still have them."""
    if not keys:
        return {}
    row = trail_words.c
    found = tx.execute(select(row.chain, row.seq, row.body).where(tuple_(row.chain, row.seq).in_(keys)))
    return {(each.chain, each.seq): open_words(seal, each.body, each.chain, each.seq)[1] for each in found}


def erase_words(tx: Tx, case_id: int) -> int:
    """For the erasure of a person: how many rows lost their words. The rows stay, and the chain holds."""
    return tx.execute(delete(trail_words).where(trail_words.c.case_id == case_id)).rowcount


def words_context(chain: int, seq: int) -> bytes:
    return b"trail:%d:%d" % (chain, seq)
