"""The clock of a machine, as far off as a file says: for every process that is told of the file, at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

WRONG = "FAULTS_CLOCK"
"""A variable of the surroundings: the file in which a process finds how wrong its clock is."""


@dataclass(frozen=True)
class MachineClock:
    """`file` holds seconds, more or less than there should be; without it the clock is right."""

    file: Path

    def settings(self) -> dict[str, str]:
        """For processes that go by this clock."""
        return {WRONG: str(self.file)}

    def off(self, by: timedelta) -> None:
        """From now on it is wrong by so much."""
        draft = self.file.with_suffix(".draft")
        draft.write_text(f"{by.total_seconds():+f}")
        draft.replace(self.file)

    def stands_at(self, moment: datetime) -> None:
        """From now on, and goes on from there."""
        self.off(moment - datetime.now(UTC))

    def now(self) -> datetime:
        return wrong_by(self.file)()


def wrong_by(file: Path) -> Callable[[], datetime]:
    """What the time is on that machine."""

    def now() -> datetime:
        off = float(file.read_text()) if file.exists() else 0.0
        return datetime.now(UTC) + timedelta(seconds=off)

    return now
