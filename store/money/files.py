"""The sheet for the finance office. Every cell is text, so that no number loses its zeros and nothing is a
formula; the sums are text as well and say "1200.00".
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable
from pathlib import Path

from dialogs.words import Words
from store.money.batches import BatchRow
from store.money.results import Columns, reference
from store.taken import Taken
from store.workbook import Sheet, save

HEADS = (
    ("reference", 14), ("case", 14), ("programme", 12), ("month", 10), ("name", 12), ("id", 21),
    ("holder", 12), ("bank", 24), ("account", 26), ("yuan", 12), ("result", 10), ("why", 24),
)  # fmt: skip


def write_list(path: Path, rows: Iterable[BatchRow], words: Words, taken: Taken) -> str:
    """Row by row, whatever their number, and who made the list, and when, on the last sheet; the hash of the
    file. The same list gives the same file.
    """
    heads = [words.say(f"pay-file-{name}") for name, _ in HEADS]
    sheet = Sheet(words.say("pay-file-sheet"), heads, [width for _, width in HEADS])
    programmes: dict[str, str] = {}
    for row in rows:
        if row.programme not in programmes:
            programmes[row.programme] = words.maybe(f"pay-programme-{row.programme}") or row.programme
        payee = row.payee
        sheet.add(
            (
                reference(row.id), row.code, programmes[row.programme], row.month, payee.name,
                payee.id_number, payee.holder, payee.bank, payee.account, plain_yuan(row.amount), "", "",
            )
        )  # fmt: skip
    save(path, [sheet, taken.sheet(words)])
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def hash_of_list(rows: Iterable[BatchRow], words: Words, taken: Taken) -> str:
    with tempfile.TemporaryDirectory() as folder:
        return write_list(Path(folder) / "list.xlsx", rows, words, taken)


def plain_yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02}"


def columns_of(languages: Iterable[Words]) -> Columns:
    """How the sheet may be headed and filled in, in any of these languages."""
    spoken = list(languages)

    def called(name: str) -> frozenset[str]:
        forms = [words.say(f"pay-file-{name}") for words in spoken]
        forms += [form for words in spoken for form in words.maybe(f"pay-file-{name}.also").split("|")]
        return frozenset(form.casefold() for form in forms if form)

    return Columns(
        called("reference"), called("yuan"), called("result"), called("why"), called("ok"), called("no")
    )
