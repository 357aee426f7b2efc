"""The record of a hearing: what is meant, why, and what the household says to it (Law Art. 48)."""

from __future__ import annotations

from documents.dossier import Dossier, Hearing, Said
from documents.paper import Field, Fields, Kind, Paper, Part, Point, Points, Prose
from documents.pen import Pen, head


def hearing(dossier: Dossier, pen: Pen) -> Paper:
    """With room to write where nothing was said yet. Raises ValueError where nobody is heard."""
    held = dossier.hearing
    if held is None:
        raise ValueError("nobody is heard")
    parts: dict[str, Part] = {
        "case": head(dossier, pen),
        "meant": _meant(held, pen),
        "right": Prose((pen.say("hearing-right"),)),
        "said": _said(held, pen),
        "signing": pen.sign("sign-applicant", "sign-recorder", "sign-handler"),
    }
    return Paper(Kind.HEARING, pen.say("hearing"), parts, pen.say("hearing-rule"))


def _meant(held: Hearing, pen: Pen) -> Fields:
    fields = [
        pen.field("hearing-meant", pen.say("hearing-end" if held.ends else "hearing-less")),
        pen.field("hearing-told", pen.day(held.day)),
    ]
    if held.amount_fen is not None:
        fields.append(pen.field("hearing-amount", pen.money(held.amount_fen), wide=True))
    fields += [
        Field(pen.say("reason"), held.reason, wide=True),
        pen.field("hearing-by", "\u3000".join(each for each in (held.office, held.by) if each), wide=True),
    ]
    return Fields(tuple(fields), pen.say("hearing-proposed"))


def _said(held: Hearing, pen: Pen) -> Points | Prose:
    if not held.said:
        return Prose(("\n\n\n\n\n",), pen.say("hearing-said"))
    return Points(tuple(_point(each, pen) for each in held.said), pen.say("hearing-said"))


def _point(said: Said, pen: Pen) -> Point:
    how = {"day": pen.day(said.day), "by": said.by or "none"}
    return Point(said.words or pen.say("hearing-in-talk"), (pen.say("hearing-how", how),))
