"""What was done about a case, for whoever reads its file later: what the registers said, what hung in public,
what was paid.
"""

from __future__ import annotations

from documents.dossier import Dossier, LookedUp, Payment, Posting
from documents.paper import Field, Fields, Kind, Paper, Part, Point, Points, Table
from documents.pen import Pen, head


def checked(dossier: Dossier, pen: Pen) -> Paper:
    """Raises ValueError where nobody was looked up."""
    if dossier.check is None:
        raise ValueError("nobody was looked up")
    heads = tuple(pen.say(each) for each in ("name", "checked-basis", "checked-batch", "checked-found"))
    rows = tuple(_looked_up(each, pen) for each in dossier.check.looked_up)
    parts: dict[str, Part] = {
        "case": head(dossier, pen),
        "people": Table(heads, rows, (3, 4, 5, 8)),
        "changes": _points(dossier.check.changes, pen.say("checked-changes")),
        "disputes": _points(dossier.check.disputes, pen.say("checked-disputes")),
    }
    said = {name: part for name, part in parts.items() if _says(part)}
    return Paper(Kind.CHECKED, pen.say("checked"), said)


def posted(dossier: Dossier, pen: Pen) -> Paper:
    """Raises ValueError where nothing hung."""
    if not dossier.postings:
        raise ValueError("nothing hung")
    hung = {f"notice{n}": _posting(each, pen) for n, each in enumerate(dossier.postings)}
    return Paper(Kind.POSTED, pen.say("posted"), {"case": head(dossier, pen), **hung})


def paid(dossier: Dossier, pen: Pen) -> Paper:
    """Raises ValueError where nothing is on its way."""
    if not dossier.payments:
        raise ValueError("nothing is on its way")
    heads = tuple(pen.say(each) for each in ("programme", "amount", "paid-to", "paid-hands", "paid-came"))
    arrived = [each.amount_fen for each in dossier.payments if each.arrived]
    foot = pen.say("paid-total", {"n": len(arrived), "money": pen.money(sum(arrived))}) if arrived else ""
    rows = tuple(_payment(each, pen) for each in dossier.payments)
    parts: dict[str, Part] = {
        "case": head(dossier, pen),
        "payments": Table(heads, rows, (3, 3, 6, 8, 5), "", foot),
    }
    return Paper(Kind.PAID, pen.say("paid"), parts)


def _looked_up(each: LookedUp, pen: Pen) -> tuple[str, ...]:
    return each.name, each.basis, f"{each.batch}\n{pen.day(each.asked)}", each.found


def _points(said: tuple[str, ...], title: str) -> Points:
    return Points(tuple(Point(each) for each in said), title)


def _says(part: Part) -> bool:
    return not isinstance(part, Points) or bool(part.points)


def _posting(each: Posting, pen: Pen) -> Fields:
    more = (
        ("posted-proofs", "\n".join(each.proofs)),
        ("posted-basis", each.basis),
        ("posted-down", each.why),
    )
    return Fields(
        (
            pen.field("posted-name", each.name),
            pen.field("members-count", pen.say("people", {"n": each.members})),
            pen.field("programme", each.programme),
            pen.field("amount", each.amount or pen.say("posted-no-sum")),
            pen.field(
                "posted-days",
                pen.say("posted-from", {"first": pen.day(each.first), "last": pen.day(each.last)}),
                wide=True,
            ),
            pen.field("paid-hands", "\n".join(each.hands), wide=True),
            *(Field(pen.say(name), said, wide=True) for name, said in more if said),
        ),
        each.about,
    )


def _payment(each: Payment, pen: Pen) -> tuple[str, ...]:
    came = (*each.came, pen.say("paid-batch", {"batch": each.batch})) if each.batch else each.came
    return each.what, pen.short(each.amount_fen), each.to, "\n".join(each.hands), "\n".join(came)
