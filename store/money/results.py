"""What the bank reports: a workbook or a text table, row by row, booked one by one and told exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from cases.people import Actor
from cases.refusals import MoveRefused
from dialogs.ground import Ground
from store.casework.locking import in_turn
from store.database import Tx
from store.money import ledger
from store.money.lists import by_ids
from store.seal import Seal
from store.sheets.table import table_or

MOST_ROWS = 50_000


class UnreadableTable(ValueError):
    """Not a workbook, not a text table, one without the columns we need, or too long a one. The message is
    the id of a sentence.
    """


@dataclass(frozen=True, slots=True)
class ResultLine:
    """`row` as the office counts them, the head being the first."""

    row: int
    payment_id: int | None
    amount: int | None  # fen
    arrived: bool | None  # None: it does not say
    why: str


@dataclass(frozen=True, slots=True)
class Booked:
    confirmed: int
    failed: int
    refused: tuple[tuple[int, str], ...]  # row, id of the sentence that says why it was not booked


@dataclass(frozen=True, slots=True)
class Columns:
    """How the columns and the answers are called, in whichever language: lower case."""

    reference: frozenset[str]
    amount: frozenset[str]
    result: frozenset[str]
    why: frozenset[str]
    arrived: frozenset[str]
    failed: frozenset[str]


def read_results(raw: bytes, columns: Columns) -> tuple[ResultLine, ...]:
    """Raises UnreadableTable. Rows that say nothing at all are left out."""
    table = table_or(raw, MOST_ROWS, UnreadableTable, "pay-result-bad", "pay-result-long")
    for at, cells in enumerate(table[:10]):
        heads = [cell.strip().casefold() for cell in cells]
        places = {
            name: next((n for n, head in enumerate(heads) if head in getattr(columns, name)), None)
            for name in ("reference", "amount", "result", "why")
        }
        if places["reference"] is not None and places["result"] is not None:
            rest = enumerate(table[at + 1 :], start=at + 2)
            return tuple(_line(n, row, places, columns) for n, row in rest if any(c.strip() for c in row))
    raise UnreadableTable("pay-result-bad")


def book_results(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    batch_id: int,
    lines: Sequence[ResultLine],
    now: datetime,
    ground: Ground,
) -> Booked:
    """Confirm what arrived and fail what did not. A row that names another list, another amount or nothing
    clear is reported and changes nothing.
    """
    known = {row.id: row for row in by_ids(tx, seal, actor, (each.payment_id or 0 for each in lines))}
    in_turn(tx, [row.case_id for row in known.values()])
    confirmed, failed, refused = 0, 0, []
    for line in lines:
        row = known.get(line.payment_id or 0)
        if row is None or row.batch_id != batch_id:
            refused.append((line.row, "pay-no-not-on-list"))
            continue
        if line.amount is not None and line.amount != row.amount:
            refused.append((line.row, "pay-no-other-amount"))
            continue
        try:
            if line.arrived:
                ledger.confirm(tx, seal, actor, row.id, row.version, now, ground)
                confirmed += 1
            elif line.arrived is False:
                ledger.fail(tx, seal, actor, row.id, row.version, line.why, now, ground)
                failed += 1
            else:
                refused.append((line.row, "pay-no-unclear"))
        except MoveRefused as no:
            refused.append((line.row, no.message))
    return Booked(confirmed, failed, tuple(refused))


def reference(payment_id: int) -> str:
    """How a payment is called on a list, with a figure that catches a slip of the finger."""
    return f"P{payment_id:08}{payment_id % 97:02}"


def read_reference(text: str) -> int | None:
    plain = text.strip().upper()
    figures = plain[1:]
    if not (plain.startswith("P") and figures.isascii() and figures.isdecimal() and 10 <= len(figures) <= 19):
        return None  # longer ones are the number of no row
    number = int(plain[1:-2])
    return number if number % 97 == int(plain[-2:]) else None


def _line(n: int, cells: Sequence[str], places: Mapping[str, int | None], columns: Columns) -> ResultLine:
    def cell(name: str) -> str:
        place = places[name]
        return cells[place].strip() if place is not None and place < len(cells) else ""

    said = cell("result").casefold()
    arrived = True if said in columns.arrived else False if said in columns.failed else None
    return ResultLine(n, read_reference(cell("reference")), _fen(cell("amount")), arrived, cell("why")[:300])


def _fen(text: str) -> int | None:
    plain = text.replace(",", "").removesuffix(".0")
    try:
        return round(float(plain) * 100) if plain else None
    except (ValueError, OverflowError):  # no number, none at all (nan), or one without end
        return -1  # unreadable: never the amount of any payment
