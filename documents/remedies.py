"""How somebody objects to a decision, with the days worked out; and the draft of an application for review.

Administrative Review Law (2023): within 60 days of knowing of it (Art. 20), also by word of mouth (Art. 22),
to the county's government for acts of its bureaus and townships alike (Art. 24). Administrative Litigation
Law: to a court within six months (Art. 46), or within 15 days of the review's decision (Art. 45). Against
doing nothing the review comes first (Administrative Review Law Art. 23(1)(3)).
"""

from __future__ import annotations

from datetime import date, timedelta

from documents.dossier import Decision, Dossier, Office
from documents.paper import Field, Fields, Kind, Paper, Part, Point, Points, Prose
from documents.pen import Pen
from rules.months import months_later


def remedies(office: Office, made: Decision, pen: Pen) -> Points:
    """Both ways, each with its last day: counted from the day the person was told, or from the earliest day
    on which they can have been.
    """
    known = made.told_on or made.day
    params = {"known": pen.day(known), "body": office.review_body or "none", **office.remedies.in_words}
    until_review, until_court = _until_review(office, known, pen), _until_court(office, known, pen)
    return Points(
        (
            Point(
                pen.say("remedy-review", {**params, "until": until_review}),
                (pen.say("remedy-review.source"),),
            ),
            Point(
                pen.say("remedy-court", {**params, "until": until_court}),
                (pen.say("remedy-court.source"),),
            ),
            Point(pen.say("remedy-inaction", params), (pen.say("remedy-inaction.source"),)),
            Point(pen.say("remedy-later")),
        ),
        pen.say("remedies"),
    )


def _until_review(office: Office, known: date, pen: Pen) -> str:
    """Its last day in words; the day of knowing does not count."""
    days = office.remedies.review_days
    return pen.deadline(known + timedelta(days=days)) if days else "none"


def _until_court(office: Office, known: date, pen: Pen) -> str:
    months = office.remedies.court_months
    return pen.deadline(months_later(known, months)) if months else "none"


def of_data(office: Office, made: Decision, pen: Pen) -> Points:
    """Against a refused request for one's data: reasons are owed, and the court is open (PIPL Art. 50);
    complaints go to those who watch over personal information (Art. 65). The review is that of any act of an
    office.
    """
    usual = remedies(office, made, pen)
    own = [
        Point(pen.say(f"remedy-data-{name}"), (pen.say(f"remedy-data-{name}.source"),))
        for name in ("court", "complain")
    ]
    return Points((*usual.points[:2], *own, usual.points[3]), usual.title)


def review(dossier: Dossier, pen: Pen) -> Paper:
    """A draft with the facts filled in, for the person to change, sign and hand in. It never sends itself.

    Raises ValueError while nothing is decided.
    """
    made = dossier.decision
    if made is None:
        raise ValueError("nothing is decided yet")
    params = {
        "day": pen.day(made.day),
        "office": made.office,
        "programme": dossier.programme,
        "submitted": pen.day(dossier.submitted),
        "reason": made.reason or "none",
    }
    parts: dict[str, Part] = {
        "applicant": pen.person(dossier.person, pen.say("review-applicant")),
        "respondent": Fields(
            (Field(pen.say("review-office"), made.office, wide=True),), pen.say("review-respondent")
        ),
        "request": Prose((pen.say("review-request-text", params),), pen.say("review-request")),
        "grounds": Prose(
            (pen.say("review-grounds-text", params), pen.say("review-grounds-own"), "\n\n\n\n"),
            pen.say("review-grounds"),
        ),
        "evidence": Points(
            tuple(Point(pen.words.say(f"document-review-evidence-{n}")) for n in (1, 2, 3)),
            pen.say("review-evidence"),
        ),
        "to": Prose((pen.say("review-to", {"body": dossier.office.review_body or "none"}),)),
        "signing": pen.sign("sign-applicant"),
        "hint": Prose(
            (pen.say("review-hint", {"until": _until_review(dossier.office, made.told_on or made.day, pen)}),)
        ),
    }
    return Paper(Kind.REVIEW, pen.say("review"), parts)
