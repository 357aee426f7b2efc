"""Make a paper of a case and hand it out: a PDF that no cache keeps."""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import dataclass, replace
from urllib.parse import quote

from fastapi.responses import Response

from api.desk.case.as_happened import Happened, grown
from api.desk.case.as_papers import dossier_of, photo, photos_of
from api.desk.case.visit_paper import survey_of
from bot.house import House
from dialogs.words import Words
from documents.dossier import Dossier, Photo
from documents.paper import Binding, Kind, Paper
from documents.pen import Pen
from documents.whole import bind, made_of, marked, masked
from store.desk.printing import CasePrint
from store.papers.shelf import NotOnShelf
from store.times import china_minute

MOST_PHOTOS = 60
PICTURED = frozenset({Kind.PHOTOS, Kind.WHOLE})


@dataclass(frozen=True, slots=True)
class Order:
    """One printing. `why`: what a paper in full is for; "" masks it. `link`: where its QR code leads."""

    kind: Kind
    by: str
    link: str
    why: str = ""


class NoSuchPaper(LookupError):
    """The case cannot give this paper now."""


def official(house: House) -> Words:
    """Papers of the office are written in the county's first language, whoever prints them."""
    return next(iter(house.ground.languages.values()))


async def dossier_for(
    house: House, printed: CasePrint, order: Order, happened: Happened | None = None
) -> Dossier:
    """With the photos only where they will be printed: a masked paper shows none."""
    dossier = await _papers_of(house, printed, order)
    if happened is None:
        return dossier
    dossier = grown(dossier, happened, printed.file, house.today(), official(house))
    if happened.visit is None:
        return dossier
    survey = await survey_of(house, happened.visit, official(house), pictures=bool(order.why))
    photos = survey.photos if order.kind in PICTURED else ()
    return replace(dossier, visit=survey.visit, photos=(*dossier.photos, *photos)[:MOST_PHOTOS])


async def _papers_of(house: House, printed: CasePrint, order: Order) -> Dossier:
    words, ground = official(house), house.today()
    if order.kind not in PICTURED:
        return dossier_of(printed, ground, words, _unseen(printed, house))
    if not order.why:
        return dossier_of(printed, ground, words, _unseen(printed, house))
    return dossier_of(printed, ground, words, await to_thread(_fetched, house, printed))


async def printed_paper(
    house: House, printed: CasePrint, order: Order, happened: Happened | None = None
) -> bytes:
    """The PDF; what happened, staff see. Raises NoSuchPaper; documents.press.PressFailed."""
    pen, today = Pen(official(house)), house.today().day
    dossier = await dossier_for(house, printed, order, happened)
    try:
        whole = order.kind is Kind.WHOLE
        made: Paper | Binding = (
            bind(dossier, pen, today) if whole else made_of(order.kind, dossier, pen, today)
        )
    except ValueError as why:
        raise NoSuchPaper(str(why)) from None
    if not order.why:
        made = masked(made, dossier, pen)
    at = china_minute(house.now())
    mark = marked(pen, code=dossier.code, link=order.link, by=order.by, at=at, why=order.why)
    return await house.press.print(made, mark)


def handed_out(pdf: bytes, kind: Kind, code: str, house: House, *, save: bool) -> Response:
    """Shown, or saved under a name that says which paper of which case, and nobody's name (RFC 6266)."""
    title = f"{official(house).say(f'document-{kind}')}-{code}.pdf"
    how = "attachment" if save else "inline"
    name = f"{how}; filename=\"{kind}-{code}.pdf\"; filename*=UTF-8''{quote(title, safe='')}"
    headers = {"Content-Disposition": name, "Cache-Control": "no-store"}
    return Response(pdf, media_type="application/pdf", headers=headers)


def _unseen(printed: CasePrint, house: House) -> tuple[Photo, ...]:
    """Photos by their captions only."""
    words = official(house)
    return tuple(photo(paper, b"", words) for paper, _ in photos_of(printed)[:MOST_PHOTOS])


def _fetched(house: House, printed: CasePrint) -> tuple[Photo, ...]:
    words, found = official(house), []
    for paper, name in photos_of(printed)[:MOST_PHOTOS]:
        try:
            found.append(photo(paper, house.shelf.fetch(name), words))
        except NotOnShelf:
            continue  # was taken off since
    return tuple(found)
