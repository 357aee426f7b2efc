"""Lines of the trail as a workbook."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from api.desk.trail.words import Told
from dialogs.words import Words
from store.taken import Taken
from store.times import CHINA, moment

COLUMNS = ("at", "who", "role", "area", "what", "case", "about", "why", "words", "n", "place", "row")


def workbook(lines: Iterable[Told], words: Words, taken: Taken) -> bytes:
    """Row by row, with flat memory; every cell is text. Who took it along stands on the last sheet."""
    import xlsxwriter  # two megabytes, read with the first sheet

    file = BytesIO()
    book = xlsxwriter.Workbook(file, {"constant_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet()
    for column, name in enumerate(COLUMNS):
        sheet.write_string(0, column, words.say(f"trail-col-{name}"))
    for number, line in enumerate(lines, 1):
        for column, cell in enumerate(_cells(line)):
            sheet.write_string(number, column, cell)
    last = book.add_worksheet(words.say("exported"))
    for number, row in enumerate(taken.lines(words)):
        for column, cell in enumerate(row):
            last.write_string(number, column, cell)
    book.close()
    return file.getvalue()


def _cells(told: Told) -> tuple[str, ...]:
    line = told.line
    return (
        f"{moment(line.at).astimezone(CHINA):%Y-%m-%d %H:%M:%S}",
        told.who,
        told.role,
        line.area,
        told.what,
        line.code,
        told.about,
        told.why,
        told.words,
        str(line.n) if line.n else "",
        line.place,
        f"{line.chain}-{line.seq}",
    )
