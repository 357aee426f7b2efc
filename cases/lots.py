"""Drawing cases by lot so that anybody can draw them again: the same seed and cases, the same lot.

Each case gets the SHA-256 of "seed:code"; the smallest come first. It needs no computer of ours: any tool
that knows SHA-256 gives the same order, whatever the order of the list was.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256


def ticket(seed: str, code: str) -> str:
    """The number of a case in the draw, in hexadecimal."""
    return sha256(f"{seed}:{code}".encode()).hexdigest()


def drawn(seed: str, codes: Iterable[str], most: int) -> tuple[str, ...]:
    """The first `most` codes in the order of the lot."""
    return tuple(sorted(set(codes), key=lambda code: ticket(seed, code))[: max(0, most)])


def fingerprint(codes: Iterable[str]) -> str:
    """What shows whether the same cases lie in the hat: SHA-256 over the sorted codes, one a line."""
    return sha256("\n".join(sorted(set(codes))).encode()).hexdigest()
