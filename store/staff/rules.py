"""What the county asks of every account."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AccountRules:
    second_factor: bool = False  # nobody works without one; always so in production
    dengbao: bool = False  # passwords as GB/T 22239 wants them: of several kinds, changed, not used again
