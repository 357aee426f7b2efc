"""Payments as a workbook for whoever needs no account numbers. Every cell is text or a whole number."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from api.desk.telling import Telling
from cases.codes import grouped
from dialogs.hear.persons.names import mask_name
from dialogs.words import Words
from store.money.results import reference
from store.money.shapes import Paid
from store.workbook import Sheet, save

LATEST_FIRST = ("ended", "confirmed", "paid", "approved", "proposed")
COLUMNS = ("number", "code", "person", "what", "month", "kind", "amount", "area", "state", "day")


def masked_sheet(rows: Iterable[Paid], tell: Telling, words: Words, last: Sheet) -> bytes:
    sheet = Sheet(words.say("pay"), [words.say(f"paysheet-{each}") for each in COLUMNS], [16] * len(COLUMNS))
    for row in rows:
        days = [row.hands[step][2] for step in LATEST_FIRST if step in row.hands]
        sheet.add(
            (
                reference(row.id),
                grouped(row.code),
                mask_name(row.payee.name),
                words.say("pay-first-aid" if row.first_aid else f"pay-programme-{row.programme}"),
                row.month,
                words.say(f"pay-kind-{row.kind}"),
                f"{row.amount // 100}.{row.amount % 100:02}",
                tell.place(row.area),
                words.say(f"pay-state-{row.state}"),
                tell.whole(days[0])[:10] if days else "",
            )
        )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.xlsx"
        save(path, [sheet, last])
        return path.read_bytes()
