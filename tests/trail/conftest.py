"""An office whose books are looked after, on both databases."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from cases.people import Actor
from store.database import Store
from store.seal import Seal
from store.times import china_day
from store.trail import Act, Verdict, What, heads, note, read_anchors, verify, write_anchor
from tests.pages.conftest import clock, desk, house
from tests.store.office import CLERK, NOW

__all__ = ["clock", "desk", "house"]


@dataclass
class Books:
    store: Store
    seal: Seal
    folder: Path

    def note(self, what: What = What.CASE, actor: Actor = CLERK, case_id: int = 7, words: str = "") -> None:
        act = Act(actor, what, case_id, words=words)
        self.store.write_now(lambda tx: note(tx, self.seal, act, NOW))

    def fill(self, rows: int = 12) -> None:
        for number in range(rows):
            self.note(case_id=number)

    def anchor(self) -> None:
        ends = self.store.read_now(heads)
        write_anchor(self.folder, china_day(NOW), ends, self.seal, NOW)

    def check(self) -> Verdict:
        anchors = read_anchors(self.folder, self.seal)
        return self.store.read_now(lambda tx: verify(tx, self.seal, anchors))

    def found(self) -> list[tuple[str, int]]:
        """Kinds of faults, and the row that is named first."""
        return [(fault.kind, fault.seq) for fault in self.check().faults]

    def tamper(self, *statements: str) -> None:
        """As the owner of the database, who can switch the guards off."""
        off = (
            ("DROP TRIGGER trail_no_update", "DROP TRIGGER trail_no_delete", "PRAGMA defer_foreign_keys=ON")
            if self.store.is_sqlite
            else ("ALTER TABLE trail DISABLE TRIGGER ALL",)
        )
        with self.store.engine.begin() as conn:
            for statement in (*off, *statements):
                conn.exec_driver_sql(statement)


@pytest.fixture
def books(store: Store, seal: Seal, tmp_path: Path) -> Books:
    return Books(store, seal, tmp_path / "anchors")
