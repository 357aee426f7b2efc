"""Which papers of a case make sense now, and all of them bound into one file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from documents import request, verdict
from documents.answer import answer
from documents.dossier import Dossier
from documents.happened import checked, paid, posted
from documents.hearing import hearing
from documents.paper import Binding, Fields, Gallery, Kind, Mark, Paper, Shown
from documents.pen import Pen
from documents.remedies import review
from documents.talk import talk
from documents.veil import veiled

KEEPING = (
    Kind.APPLICATION,
    Kind.AUTHORISATION,
    Kind.PROMISE,
    Kind.MISSING,
    Kind.CHECKED,
    Kind.SURVEY,
    Kind.OPINION,
    Kind.POSTED,
    Kind.HEARING,
    Kind.DECISION,
    Kind.REFUSAL,
    Kind.ANSWER,
    Kind.REVIEW,
    Kind.PAID,
    Kind.TALK,
    Kind.PHOTOS,
)
"""Papers of one case, in the order in which a file is bound: that of the steps of a request."""

OF_AID = frozenset(
    {Kind.APPLICATION, Kind.AUTHORISATION, Kind.PROMISE, Kind.MISSING, Kind.OPINION, Kind.DECISION}
)
"""Papers of a request for aid: whoever complains, reports somebody else or asks for data signs none."""

DRAFTS = frozenset({Kind.REVIEW})
"""Not a paper of the office, so it is not bound."""


def sensible(dossier: Dossier) -> list[Kind]:
    """The papers that can be made of what is known now, in the order of binding."""
    made = dossier.decision
    wanted = {
        Kind.MISSING: bool(dossier.lacks),
        Kind.HEARING: dossier.hearing is not None,
        Kind.DECISION: made is not None and made.granted,
        Kind.REFUSAL: made is not None and not made.granted,
        Kind.ANSWER: dossier.answer is not None,
        Kind.SURVEY: dossier.asks_for_aid or dossier.visit is not None,
        Kind.REVIEW: made is not None,
        Kind.CHECKED: dossier.check is not None,
        Kind.POSTED: bool(dossier.postings),
        Kind.PAID: bool(dossier.payments),
        Kind.TALK: bool(dossier.talk),
        Kind.PHOTOS: bool(dossier.photos),
    }
    fitting = [kind for kind in KEEPING if dossier.asks_for_aid or kind not in OF_AID]
    return [kind for kind in fitting if wanted.get(kind, True)]


def made_of(kind: Kind, dossier: Dossier, pen: Pen, today: date) -> Paper:
    """Raises ValueError for a paper that this case cannot give."""
    if kind not in sensible(dossier):
        raise ValueError(f"no {kind} of this case")
    if kind is Kind.MISSING:
        return request.missing(dossier, pen, today)
    return _MAKERS[kind](dossier, pen)


def photos(dossier: Dossier, pen: Pen) -> Paper:
    shown = tuple(Shown(each.caption, f"photo{n}") for n, each in enumerate(dossier.photos))
    pictures = {f"photo{n}": each.picture for n, each in enumerate(dossier.photos)}
    return Paper(Kind.PHOTOS, pen.say("photos"), {"photos": Gallery(shown)}, "", "", pictures)


_MAKERS: Mapping[Kind, Callable[[Dossier, Pen], Paper]] = {
    Kind.APPLICATION: request.application,
    Kind.AUTHORISATION: request.authorisation,
    Kind.PROMISE: request.promise,
    Kind.SURVEY: verdict.survey,
    Kind.OPINION: verdict.opinion,
    Kind.HEARING: hearing,
    Kind.DECISION: verdict.decision,
    Kind.REFUSAL: verdict.decision,
    Kind.ANSWER: answer,
    Kind.REVIEW: review,
    Kind.CHECKED: checked,
    Kind.POSTED: posted,
    Kind.PAID: paid,
    Kind.TALK: talk,
    Kind.PHOTOS: photos,
}


def bind(dossier: Dossier, pen: Pen, today: date) -> Binding:
    """Everything of the case in one file, with a cover and an index."""
    papers = tuple(made_of(kind, dossier, pen, today) for kind in sensible(dossier) if kind not in DRAFTS)
    cover = Fields(
        (
            pen.field("code", dossier.code),
            pen.field("programme", dossier.programme),
            pen.field("name", dossier.person.name),
            pen.field("state", dossier.state),
            pen.field("township", dossier.office.township),
            pen.field("village", dossier.village),
            pen.field("submitted", pen.day(dossier.submitted)),
            pen.field("papers", pen.say("papers-count", {"n": len(papers)})),
        )
    )
    return Binding(pen.say("whole"), cover, pen.say("index"), papers)


def masked(printed: Paper | Binding, dossier: Dossier, pen: Pen) -> Paper | Binding:
    """The same without numbers that identify a person and without photos."""
    looked_up = dossier.check.looked_up if dossier.check else ()
    ours = (*(each.batch for each in looked_up), *(each.batch for each in dossier.payments))
    keep = (dossier.code, dossier.office.phone, *dossier.office.hotlines, *ours)
    if isinstance(printed, Paper):
        return veiled(printed, keep, pen.say("left-out"))
    papers = tuple(veiled(each, keep, pen.say("left-out")) for each in printed.papers)
    return Binding(printed.title, printed.cover, printed.index, papers)


def marked(pen: Pen, *, code: str, link: str, by: str, at: str, why: str) -> Mark:
    """`at`: the moment in words. `why`: the reason for printing in full; "" for a masked paper."""
    return Mark(
        code=pen.say("mark-code", {"code": code}) if code else "",
        link=link,
        printed=pen.say("mark-printed", {"by": by, "at": at}),
        extent=pen.say("mark-full", {"why": why}) if why else pen.say("mark-masked"),
        page=pen.say("mark-page", {"n": "〈n〉", "all": "〈all〉"}),
        lacking=pen.say("mark-lacking"),
    )
