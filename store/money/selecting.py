"""Many payments at once: looked at first, exactly; then done to just those, as they were looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from cases.people import Actor, staff_number
from cases.refusals import MoveRefused
from dialogs.ground import Ground
from store.database import Tx
from store.money import ledger
from store.money.hands import may_approve, may_pay
from store.money.lists import by_ids
from store.money.refusals import NobodyLeft
from store.money.shapes import Paid, row_number
from store.seal import Seal

FROM: Mapping[str, tuple[str, str]] = {  # action -> state, kind ("": any)
    "approve": ("proposed", ""),
    "export": ("approved", "money"),
    "confirm": ("exported", "money"),
}
MOST = 50_000
"""Payments of one preview."""
LONGEST = 20 * MOST  # characters of the pairs on a form
Pairs = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """What would happen. `left_out`: a payment and the id of the sentence that says why."""

    action: str
    rows: tuple[Paid, ...]
    left_out: tuple[tuple[Paid, str], ...]

    @property
    def total(self) -> int:
        return sum(row.amount for row in self.rows)

    @property
    def pairs(self) -> str:
        """The rows as they were looked at, for the form that goes on."""
        return " ".join(f"{row.id}:{row.version}" for row in self.rows)


@dataclass(frozen=True, slots=True)
class Done:
    n: int
    total: int
    changed: tuple[tuple[int, str], ...]  # ids that were not touched, and why

    def and_then(self, more: Done) -> Done:
        return Done(self.n + more.n, self.total + more.total, self.changed + more.changed)


def looked_at(tx: Tx, seal: Seal, actor: Actor, action: str, ids: Iterable[int]) -> Looked:
    """Sort out what the action fits. Changes nothing."""
    rows, left = [], []
    for row in by_ids(tx, seal, actor, ids):
        why = _why_not(row, actor, action)
        if why:
            left.append((row, why))
        else:
            rows.append(row)
    return Looked(action, tuple(rows), tuple(left))


def read_pairs(text: str) -> Pairs:
    """What `Looked.pairs` wrote; anything else in it is left out."""
    found = []
    for part in text.split():
        number, version = map(row_number, part.partition(":")[::2])
        if number is not None and version is not None:
            found.append((number, version))
    return tuple(dict(sorted(found)).items())


def act_on(
    tx: Tx, seal: Seal, actor: Actor, action: str, pairs: Pairs, now: datetime, ground: Ground
) -> Done:
    """Approve or confirm each as it was looked at. One that has changed is reported, never taken along; what
    waits because of a death is approved one by one, where the whole case is seen.
    """
    known = {row.id: row for row in by_ids(tx, seal, actor, (number for number, _ in pairs))}
    n, total, changed = 0, 0, []
    for number, version in pairs:
        if number in known and known[number].held:
            changed.append((number, NobodyLeft.message))
            continue
        try:
            if action == "approve":
                ledger.approve(tx, seal, actor, number, version, now, ground)
            else:
                ledger.confirm(tx, seal, actor, number, version, now, ground)
        except MoveRefused as refused:
            changed.append((number, refused.message))
            continue
        n, total = n + 1, total + known[number].amount
    return Done(n, total, tuple(changed))


def _why_not(row: Paid, actor: Actor, action: str) -> str:
    state, kind = FROM[action]
    if row.state != state:
        return "pay-no-changed"
    if kind and row.kind != kind:
        return "pay-no-in-hand"
    if not (may_approve(actor) if action == "approve" else may_pay(actor)):
        return "pay-no-not-yours"
    if row.held:
        return NobodyLeft.message
    hands = {row.hands[name][0] for name in ("proposed", "approved") if name in row.hands}
    return "pay-no-own-hand" if staff_number(actor.id) in hands else ""
