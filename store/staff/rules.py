"""What the county asks of every account."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AccountRules:
    second_factor: bool = False  # nobody works without one; always so in production
