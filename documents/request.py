"""What the applicant hands in: the application, the authorisation, the promise; and what is still missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from documents.dossier import Consent, Decision, Dossier, Lack, Opinion, Told
from documents.paper import Field, Fields, Kind, Paper, Part, Point, Points, Prose, Table
from documents.pen import Pen, head, monthly


def application(dossier: Dossier, pen: Pen) -> Paper:
    """The application and approval form. What staff decide on it is filled in as far as it has come."""
    parts: dict[str, Part] = {
        "request": _request(dossier, pen),
        "person": pen.person(dossier.person, pen.say("applicant")),
        "facts": told(dossier.facts, pen, pen.say("told")),
        "signing": pen.sign("sign-applicant", "sign-handler"),
        "opinion": _opinion_box(dossier, pen),
        "decision": _decision_box(dossier, pen),
    }
    if dossier.helper:
        parts["helper"] = pen.person(dossier.helper, pen.say("helper"))
    if dossier.members:
        parts["members"] = _members(dossier, pen)
    if dossier.story:
        parts["story"] = Prose((dossier.story,), pen.say("story"))
    return Paper(Kind.APPLICATION, pen.say("application"), _filled(parts), _subtitle(dossier, pen))


def told(facts: tuple[Told, ...], pen: Pen, title: str) -> Fields:
    """Facts as they were told, each with how sure it is."""
    return Fields(tuple(Field(each.label, _sure(each, pen)) for each in facts), title)


def _sure(fact: Told, pen: Pen) -> str:
    if fact.value and fact.how:
        return pen.words.aside(fact.value, fact.how)
    return fact.value or pen.say("open")


def authorisation(dossier: Dossier, pen: Pen) -> Paper:
    """Allows the economic check. Every adult, and every obligor for themselves (Law Arts. 40, 41)."""
    given = dossier.consent("check")
    own = replace(dossier.person, tie=dossier.person.tie or pen.say("tie-self"))
    names = [own, *dossier.members]
    parts: dict[str, Part] = {
        "person": pen.person(dossier.person),
        "text": Prose(
            (pen.say("authorisation-text", {"office": dossier.office.bureau, **_township(dossier)}),)
        ),
        "checked": _listed(pen, "authorisation", "checked", 4),
        "rights": _listed(pen, "authorisation", "rights", 4, of=dossier),
        "people": Table(
            (pen.say("name"), pen.say("tie"), pen.say("id-number"), pen.say("signature"), pen.say("date")),
            tuple((each.name, each.tie, each.id_number, "", "") for each in names) + (("",) * 5,) * 2,
            (3, 3, 5, 4, 4),
            pen.say("authorisation-people"),
            pen.say("authorisation-obligor"),
        ),
    }
    if given:
        parts["given"] = _given(given, pen)
    return Paper(Kind.AUTHORISATION, pen.say("authorisation"), parts)


def promise(dossier: Dossier, pen: Pen) -> Paper:
    """What was said is true, and changes will be told. Asked once, without threats."""
    truth = dossier.consent("truth")
    parts: dict[str, Part] = {
        "person": pen.person(dossier.person),
        "text": _listed(pen, "promise", "text", 4, title=False, of=dossier),
        "signing": pen.sign("sign-promise"),
    }
    if truth:
        parts["given"] = _given(truth, pen)
    return Paper(Kind.PROMISE, pen.say("promise"), parts)


def missing(dossier: Dossier, pen: Pen, today: date) -> Paper:
    """Everything that is missing, told once (Dibao Measures Art. 10): what, why, where to get it."""
    office = dossier.office
    where = [pen.field("window", office.township, wide=True)]
    where += [
        pen.field(name, value, wide=True)
        for name, value in (("address", office.address), ("hours", office.hours))
        if value
    ]
    where.append(
        pen.field("call", pen.words.listed([office.phone] if office.phone else office.hotlines), wide=True)
    )
    parts: dict[str, Part] = {
        "person": head(dossier, pen),
        "intro": Prose((pen.say("missing-intro" if dossier.lacks else "missing-nothing"),)),
        "points": Points(tuple(_lack(each, pen) for each in dossier.lacks)),
        "without": Prose((pen.say("missing-without"),)),
        "where": Fields(tuple(where), pen.say("missing-where")),
        "letter": pen.letter(office.acting, today),
        "signing": pen.sign("sign-received"),
    }
    if not dossier.lacks:
        del parts["points"], parts["without"]
    return Paper(Kind.MISSING, pen.say("missing"), parts, "", _dear(dossier, pen))


def _lack(lack: Lack, pen: Pen) -> Point:
    notes = [
        pen.say("missing-why", {"why": lack.why}) if lack.why else "",
        pen.say("missing-from", {"where": lack.where}) if lack.where else "",
        pen.say("missing-promise") if lack.promise else "",
    ]
    return Point(lack.what, tuple(note for note in notes if note))


def _request(dossier: Dossier, pen: Pen) -> Fields:
    fields = [
        pen.field("programme", dossier.programme),
        pen.field("state", dossier.state),
        pen.field("township", dossier.office.township),
        pen.field("village", dossier.village),
        pen.field("submitted", pen.day(dossier.submitted)),
        pen.field("accepted", pen.day(dossier.accepted)),
    ]
    if dossier.due:
        fields.append(pen.field(f"due-{dossier.due_told}", pen.deadline(dossier.due), True))
    return Fields(tuple(fields), pen.say("request"))


def _members(dossier: Dossier, pen: Pen) -> Table:
    rows = tuple((each.name, each.tie, each.id_number, each.phone) for each in dossier.members)
    heads = tuple(pen.say(name) for name in ("name", "tie", "id-number", "phone"))
    return Table(heads, rows, (3, 3, 5, 4), pen.say("members"))


def _opinion_box(dossier: Dossier, pen: Pen) -> Fields:
    made = dossier.opinion
    return Fields(
        (
            pen.field("opinion-words", _proposed(made, pen) if made else "", wide=True),
            pen.field("amount", _sum(dossier, made, pen), wide=True),
            pen.field("signature", made.by if made else ""),
            pen.field("date", pen.day(made.day) if made else ""),
        ),
        pen.say("opinion"),
    )


def _proposed(made: Opinion, pen: Pen) -> str:
    """What was proposed, and why where that was written."""
    meant = pen.say("granted" if made.granted else "not-granted")
    return pen.say("opinion-why", {"meant": meant, "reason": made.reason}) if made.reason else meant


def _sum(dossier: Dossier, made: Opinion | Decision | None, pen: Pen) -> str:
    return pen.sum(made.amount_fen, monthly(dossier.kind)) if made else ""


def _decision_box(dossier: Dossier, pen: Pen) -> Fields:
    made = dossier.decision
    outcome = pen.say("granted" if made.granted else "not-granted") if made else ""
    return Fields(
        (
            pen.field("outcome", outcome, wide=True),
            pen.field("amount", _sum(dossier, made, pen), wide=True),
            pen.field("reason", made.reason if made else "", wide=True),
            pen.field("signature", made.by if made else ""),
            pen.field("date", pen.day(made.day) if made else ""),
        ),
        pen.say("decided"),
    )


def _given(consent: Consent, pen: Pen) -> Fields:
    said = pen.say(
        "given" if consent.given else "not-given",
        {"day": pen.day(consent.day), "channel": consent.channel, "version": consent.version},
    )
    fields = [Field(pen.say("given-online"), said, wide=True)]
    if consent.text:
        fields.append(Field(pen.say("given-text"), consent.text, wide=True))
    return Fields(tuple(fields))


def _listed(
    pen: Pen, paper: str, part: str, most: int, title: bool = True, of: Dossier | None = None
) -> Points:
    """The numbered texts of a paper; how many there are, the words know."""
    names = [f"document-{paper}-{part}-{n}" for n in range(1, most + 1)]
    said = _township(of) if of else {}
    points = tuple(Point(pen.words.say(name, said)) for name in names if pen.words.has(name))
    return Points(points, pen.say(f"{paper}-{part}") if title else "")


def _township(dossier: Dossier) -> Mapping[str, str]:
    """The township by its name, or "none" while nobody knows which it is."""
    return {"township": dossier.office.government or "none"}


def _subtitle(dossier: Dossier, pen: Pen) -> str:
    return pen.say("subtitle", {"county": dossier.office.county, "township": dossier.office.township})


def _dear(dossier: Dossier, pen: Pen) -> str:
    return pen.say("dear", {"name": dossier.person.name or pen.say("applicant")})


def _filled(parts: dict[str, Part]) -> dict[str, Part]:
    return {name: part for name, part in parts.items() if not (isinstance(part, Fields) and not part.fields)}
