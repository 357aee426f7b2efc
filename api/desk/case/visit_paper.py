"""What was recorded at a home, as the printed record of the survey tells it (Measures Art. 16)."""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import dataclass

from api.desk.case.dossier import fact_name
from bot.house import House
from dialogs.words import Words
from documents.dossier import Photo, Signed, Told, Visit
from documents.paper import Picture
from rules.self_care import self_care
from store.papers.shelf import NotOnShelf
from store.times import china_day, china_minute, moment
from store.visits import Record, VisitPart, VisitRow

Recorded = tuple[VisitRow, Record]


@dataclass(frozen=True, slots=True)
class Survey:
    """`photos` only for a paper in full."""

    visit: Visit
    photos: tuple[Photo, ...]


async def survey_of(house: House, recorded: Recorded, words: Words, pictures: bool) -> Survey:
    """`pictures`: with signatures and photos; a masked paper shows none."""
    row, record = recorded
    shown: dict[int, Picture] = {}
    if pictures:
        shown = await to_thread(_fetched, house, [*record.signatures.values(), *record.photos])
    photos = tuple(Photo(_caption(each, words), shown[each.id]) for each in record.photos if each.id in shown)
    return Survey(_visit(row, record, words, shown), photos)


def _visit(row: VisitRow, record: Record, words: Words, shown: dict[int, Picture]) -> Visit:
    def signed(signer: str, label: str, name: str = "") -> Signed:
        part = record.signatures.get(signer)
        day = china_day(moment(part.at)) if part else None
        return Signed(label, name, shown.get(part.id) if part else None, day)

    return Visit(
        day=china_day(moment(row.done_at)) if row.done_at else row.day,
        place="",
        surveyors=(
            signed("first", words.say("visit-signer-first"), row.first_name),
            signed("second", words.say("visit-signer-second"), row.second_name),
        ),
        resident=signed("resident", words.say("document-sign-visited")),
        seen=tuple(_told(name, part, words) for name, part in record.points.items()),
        note=_note(record, words),
        remote=row.remote,
        remote_why=words.say(f"visit-remote-{row.remote_why}") if row.remote_why else "",
    )


def _told(name: str, part: VisitPart, words: Words) -> Told:
    found = words.say(f"visit-found-{part.body['found']}")
    note = str(part.body.get("note", ""))
    return Told(name, fact_name(name, words), f"{found}{words.say('mark-colon')}{note}" if note else found)


def _note(record: Record, words: Words) -> str:
    colon = words.say("mark-colon")
    lines = [
        f"{words.say(f'visit-notes-{name}')}{colon}{record.note(name)}"
        for name in ("present", "free", "disagreement", "unsigned")
        if record.note(name)
    ]
    if record.care is not None:
        level = words.say(f"visit-care-{self_care(record.failed)}")
        lines.append(f"{words.say('visit-care')}{colon}{level}")
    return "\n".join(lines)


def _caption(part: VisitPart, words: Words) -> str:
    return f"{words.say('visit-photo-alt')} · {china_minute(moment(part.at))}"


def _fetched(house: House, parts: list[VisitPart]) -> dict[int, Picture]:
    found = {}
    for each in parts:
        try:
            found[each.id] = Picture(house.shelf.fetch(each.page or ""))
        except NotOnShelf:
            continue  # was taken off since
    return found
