"""Passwords as they are kept. Hashing takes a tenth of a second: do it outside of any transaction."""

from __future__ import annotations

from functools import cache
from secrets import token_urlsafe

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

LONGEST_PASSWORD = 200  # characters; hashing a whole book would be a way to keep us busy

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def hash_password(password: str) -> str:
    """Argon2id, 19 MiB, two passes."""
    return _hasher.hash(password[:LONGEST_PASSWORD])


def fits(password: str, kept: str | None) -> bool:
    """Whether the password belongs to the hash. None (no such login) takes as long as a wrong password."""
    try:
        right = _hasher.verify(kept or _nobodys_hash(), password[:LONGEST_PASSWORD])
    except (VerificationError, InvalidHashError):
        return False
    return right and kept is not None


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(token_urlsafe())
