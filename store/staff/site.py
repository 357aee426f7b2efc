"""Where passkeys are made and used: a passkey signs for one address and no other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Site:
    """The address that passkeys are made for."""

    host: str
    origin: str  # https://host, with the port if there is one
    name: str
