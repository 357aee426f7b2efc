"""What the office finds: the record of a visit, the opinion, the decision with its remedies."""

from __future__ import annotations

from dataclasses import replace

from documents.dossier import About, Decision, Dossier, Signed, Visit
from documents.paper import Field, Fields, Kind, Paper, Part, Point, Points, Prose
from documents.pen import Pen, head, monthly
from documents.remedies import of_data, remedies
from documents.request import told

MOURNED = (About.DEATH, About.UNDECIDED)
"""Written to those who are left."""


def survey(dossier: Dossier, pen: Pen) -> Paper:
    """The record of a visit; without one, a form to take along."""
    visit = dossier.visit or _blank_visit(pen)
    signing, pictures = pen.signing([*visit.surveyors, visit.resident])
    parts: dict[str, Part] = {
        "visit": Fields(
            (
                pen.field("visit-day", pen.day(visit.day)),
                pen.field("visit-way", _way(visit, pen)),
                pen.field("visit-place", visit.place or dossier.person.place, wide=True),
                pen.field(
                    "surveyors",
                    pen.words.listed(each.name for each in visit.surveyors if each.name),
                    wide=True,
                ),
            )
        ),
        "person": pen.person(dossier.person, pen.say("applicant")),
        "told": told(dossier.facts, pen, pen.say("survey-told")),
        "differs": Fields(
            (
                Field(pen.say("survey-note"), visit.note or "\n\n\n", wide=True),
                Field(pen.say("survey-differs"), "" if visit.note else "\n\n", wide=True),
            )
        ),
        "signing": signing,
    }
    if visit.seen:
        parts["seen"] = told(visit.seen, pen, pen.say("survey-seen"))
    return Paper(Kind.SURVEY, pen.say("survey"), parts, _rule(dossier, pen), "", dict(pictures))


def _rule(dossier: Dossier, pen: Pen) -> str:
    """The Measures for dibao say it of dibao; elsewhere it is the custom of the house."""
    return pen.say("survey-rule-dibao" if dossier.kind == "dibao" else "survey-rule")


def _way(visit: Visit, pen: Pen) -> str:
    if not visit.remote:
        return pen.say("visit-home")
    remote = pen.say("visit-remote")
    return pen.words.aside(remote, visit.remote_why) if visit.remote_why else remote


def _blank_visit(pen: Pen) -> Visit:
    return Visit(
        None,
        "",
        (Signed(pen.say("surveyor", {"n": 1})), Signed(pen.say("surveyor", {"n": 2}))),
        Signed(pen.say("sign-visited")),
    )


def opinion(dossier: Dossier, pen: Pen) -> Paper:
    """What the township proposes, with the lines of the rules it rests on."""
    made = dossier.opinion
    proposal = ""
    if made:
        proposal = pen.say("granted" if made.granted else "not-granted")
    parts: dict[str, Part] = {
        "case": head(dossier, pen),
        "facts": told(dossier.facts, pen, pen.say("told")),
        "reasons": pen.reasons(dossier.reasons),
        "opinion": Fields(
            (
                pen.field("proposal", proposal),
                pen.field("amount", pen.sum(made.amount_fen, monthly(dossier.kind)) if made else ""),
                Field(pen.say("reason"), made.reason if made and made.reason else "\n\n", wide=True),
            ),
            pen.say("opinion"),
        ),
        "signing": pen.sign("sign-handler", "sign-head"),
    }
    if not dossier.reasons:
        del parts["reasons"]
    return Paper(Kind.OPINION, pen.say("opinion"), parts)


def decision(dossier: Dossier, pen: Pen) -> Paper:
    """In writing, with reasons, articles, and every way to object (Social Assistance Law Art. 45).

    Raises ValueError while nothing is decided.
    """
    made = dossier.decision
    if made is None:
        raise ValueError("nothing is decided yet")
    return _granted(dossier, made, pen) if made.granted else _refused(dossier, made, pen)


def _granted(dossier: Dossier, made: Decision, pen: Pen) -> Paper:
    reasons = pen.reasons(
        each for each in dossier.reasons if each.verdict == "ok"
    )  # what was open is settled
    if made.reason:
        reasons = replace(reasons, points=(Point(made.reason), *reasons.points))
    parts: dict[str, Part] = {
        "text": Prose(_granting(dossier, made, pen)),
        "reasons": reasons,
        "payment": Prose((pen.say("decision-payment"),)),
        "remedies": remedies(dossier.office, made, pen),
        "letter": pen.letter(made.office, made.day),
        "receipt": pen.sign("sign-received"),
    }
    if not reasons.points:
        del parts["reasons"]
    if made.amount_fen is None:  # recognised: nothing is paid by it
        del parts["payment"]
    return Paper(Kind.DECISION, _title(made, "decision", pen), parts, "", _dear(dossier, pen))


def _granting(dossier: Dossier, made: Decision, pen: Pen) -> tuple[str, ...]:
    amount = pen.sum(made.amount_fen, monthly(dossier.kind))
    said = {"programme": dossier.programme, "money": amount, "from": pen.month(made.paid_from)}
    if made.about is not None:
        return (pen.say(f"text-{made.about}", said),)
    if made.amount_fen is None:
        return _applied(dossier, pen), pen.say("decision-text-recognised", said)
    return _applied(dossier, pen), pen.say("decision-text-month" if made.paid_from else "decision-text", said)


def _title(made: Decision, usual: str, pen: Pen) -> str:
    return pen.say(f"of-{made.about}") if made.about else pen.say(usual)


def _refused(dossier: Dossier, made: Decision, pen: Pen) -> Paper:
    over = made.about in (About.END, *MOURNED, About.DATA)
    against = [] if over else [each for each in dossier.reasons if each.verdict == "refused"]
    points = [Point(made.reason)] if made.reason else []
    points += [Point(each.text, (each.source,)) for each in against]
    parts: dict[str, Part] = {
        "text": Prose(_refusing(dossier, made, pen)),
        "reasons": Points(tuple(points), pen.say("reasons")),
        "remedies": (of_data if made.about is About.DATA else remedies)(dossier.office, made, pen),
        "again": Prose((pen.say(_again(made), {"phone": _phones(dossier, pen)}),)),
        "letter": pen.letter(made.office, made.day),
        "receipt": pen.sign("sign-received"),
    }
    dear = pen.say("dear-family", {"name": dossier.person.name or pen.say("applicant")})
    dear = dear if made.about in MOURNED else _dear(dossier, pen)
    return Paper(Kind.REFUSAL, _title(made, "refusal", pen), parts, "", dear)


def _refusing(dossier: Dossier, made: Decision, pen: Pen) -> tuple[str, ...]:
    said = {"day": pen.day(dossier.submitted), "programme": dossier.programme}
    if made.about is not None:
        return (pen.say(f"text-{made.about}", said),)
    return _applied(dossier, pen), pen.say("refusal-text")


def _again(made: Decision) -> str:
    return f"again-{made.about}" if made.about in (*MOURNED, About.DATA) else "refusal-again"


def _applied(dossier: Dossier, pen: Pen) -> str:
    return pen.say("applied", {"day": pen.day(dossier.submitted), "programme": dossier.programme})


def _dear(dossier: Dossier, pen: Pen) -> str:
    return pen.say("dear", {"name": dossier.person.name or pen.say("applicant")})


def _phones(dossier: Dossier, pen: Pen) -> str:
    return pen.words.listed([dossier.office.phone] if dossier.office.phone else dossier.office.hotlines)
