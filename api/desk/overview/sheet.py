"""The overview, and the cases behind a figure, as workbooks. Every cell is text or a whole number."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from api.desk.overview.asked import Address
from api.desk.overview.charts import buckets
from api.desk.telling import Telling
from cases.people import TOWNSHIP_DIGITS
from dialogs.hear.persons.names import mask_name
from dialogs.words import Words
from store.casework.milestones import OUTCOMES
from store.desk import QueueRow
from store.desk.overview import Overview
from store.residents.surveys import FACES
from store.workbook import Sheet, save

CASE_COLUMNS = (
    "code",
    "name",
    "kind",
    "area",
    "state",
    "submitted",
    "decided",
    "outcome",
    "amount",
    "assignee",
)
NOW = ("overdue", "urgent", "today", "nobody", "unread", "open")


def figure_sheet(
    found: Overview, places: Iterable[str], asked: Address, tell: Telling, words: Words, last: Sheet
) -> bytes:
    """One sheet for each table of the page, and the one that says who took it along."""
    span = f"{asked.period.first} - {asked.period.last}"
    head = [words.say("overview-col-what"), words.say("overview-col-n")]
    now = Sheet(words.say("overview-now"), [*head, words.say("desk-col-area")], (30, 12, 20))
    for view in NOW:
        now.add((words.say(f"desk-view-{view}"), found.total(view), tell.place(asked.area)))
    now.add((words.say("overview-undelivered"), found.undelivered, tell.place(asked.area)))
    time = Sheet(
        words.say("overview-took"), [words.say("overview-col-days"), words.say("overview-col-n")], (20, 12)
    )
    for label, (n, _) in buckets(found.period.took).items():
        time.add((label, n))
    programmes, villages = _programmes(found, span, words), _places(found, places, asked.area, tell, words)
    return _saved([now, programmes, villages, time, _rated(found, words), last])


def _programmes(found: Overview, span: str, words: Words) -> Sheet:
    head = [words.say("desk-col-kind"), words.say("overview-period"), words.say("overview-filed")]
    head += [words.say(f"overview-outcome-{each}") for each in OUTCOMES]
    head += [words.say("overview-in-time"), words.say("overview-over-time"), words.say("overview-col-fen")]
    head += [words.say("figures-paid-n-col"), words.say("figures-paid-col")]
    sheet = Sheet(words.say("overview-programmes"), head, [18] * len(head))
    for kind in found.period.kinds:
        outcomes = [found.period.decided[kind, each] for each in OUTCOMES]
        timed = [found.period.timed[kind, each] for each in ("in-time", "late")]
        filed = found.period.of_kind("filed", kind)
        paid = (found.period.paid[kind], _yuan(found.period.paid_fen[kind]))
        granted = _yuan(found.period.fen[kind])
        sheet.add((words.say(f"desk-kind-{kind}"), span, filed, *outcomes, *timed, granted, *paid))
    return sheet


def _rated(found: Overview, words: Words) -> Sheet:
    faces = [str(face) for face in reversed(FACES)]
    head = [words.say("desk-col-kind"), *(words.say(f"figures-face-{each}") for each in faces)]
    sheet = Sheet(words.say("figures-rated"), head, [20, 12, 12, 12])
    for kind in found.period.rated_kinds:
        sheet.add((words.say(f"desk-kind-{kind}"), *(found.period.rated[kind, each] for each in faces)))
    return sheet


def _places(found: Overview, places: Iterable[str], area: str, tell: Telling, words: Words) -> Sheet:
    """As on the page: whether it was in time is counted by township."""
    inside = len(area) >= TOWNSHIP_DIGITS
    columns = ("filed", "decided", "granted") if inside else ("filed", "decided", "granted", "late")
    head = [words.say("overview-village" if inside else "desk-col-area")]
    head += [*(words.say(f"overview-place-{each}") for each in columns), words.say("overview-col-fen")]
    title = words.say("overview-villages" if inside else "overview-places")
    sheet = Sheet(title, head, [20] + [12] * len(columns) + [16])
    for code in places:
        counted = found.places.get(code, Counter())
        numbers = (counted[each] for each in columns)
        sheet.add((place_said(code, area, tell, words), *numbers, _yuan(counted["fen"])))
    return sheet


def place_said(code: str, area: str, tell: Telling, words: Words) -> str:
    """A row of the places in `area`; the one under the code of the area itself is of cases that name none."""
    if code != area:
        return tell.place(code)
    return words.say("overview-no-village" if len(area) >= TOWNSHIP_DIGITS else "overview-unplaced")


def case_sheet(
    rows: Iterable[QueueRow], raw: Mapping[int, Any], tell: Telling, words: Words, last: Sheet
) -> bytes:
    """Names are masked: a list that leaves the house needs no more to be found again."""
    head = [words.say(f"overview-cases-{each}") for each in CASE_COLUMNS]
    sheet = Sheet(words.say("overview-cases"), head, [16] * len(head))
    for row in rows:
        more = raw[row.id]
        sheet.add(
            (
                row.code,
                mask_name(row.name),
                words.say(f"desk-kind-{row.kind}"),
                tell.place(row.area),
                words.say(f"state-{row.state}"),
                tell.whole(row.submitted)[:10],
                tell.whole(more.decided_at)[:10] if more.decided_at is not None else "",
                words.say(f"overview-outcome-{more.outcome}") if more.outcome else "",
                _yuan(more.amount or 0) if more.outcome == "granted" else "",
                row.assignee_name,
            )
        )
    return _saved([sheet, last])


def _yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02}"


def _saved(sheets: Iterable[Sheet]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.xlsx"
        save(path, sheets)
        return path.read_bytes()
