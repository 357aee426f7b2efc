"""Who is paid how much, and what is hung up for everybody to see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dialogs.questions.kinds import yuan
from documents.paper import Kind, Paper, Part, Prose, Table
from documents.pen import Pen


@dataclass(frozen=True, slots=True)
class Payee:
    name: str
    id_number: str
    account: str
    programme: str
    amount_fen: int
    note: str = ""


def payments(payees: tuple[Payee, ...], office: str, day: date, batch: str, pen: Pen) -> Paper:
    """The list of one round of payments; `batch` names it. Numbers are veiled where the paper is."""
    heads = ("row", "name", "id-number", "account", "programme", "amount", "signature")
    rows = tuple(
        (str(n), each.name, each.id_number, each.account, each.programme, yuan(each.amount_fen), each.note)
        for n, each in enumerate(payees, 1)
    )
    total = sum(each.amount_fen for each in payees)
    foot = pen.say("payments-total", {"n": len(payees), "money": pen.money(total)})
    parts: dict[str, Part] = {
        "list": Table(tuple(pen.say(name) for name in heads), rows, (3, 5, 9, 9, 6, 5, 5), "", foot),
        "signing": pen.sign("sign-maker", "sign-checker", "sign-head"),
    }
    subtitle = pen.say("payments-subtitle", {"office": office, "batch": batch, "day": pen.day(day)})
    return Paper(Kind.PAYMENTS, pen.say("payments"), parts, subtitle)


@dataclass(frozen=True, slots=True)
class Noticed:
    """One household on a public notice: nothing else may be published (Dibao Measures Art. 24).

    `name` is masked already: the notice's own rule, see whoever makes the notice.
    """

    name: str
    members: int
    programme: str
    amount: str  # in words; "" where it is not decided


def notice(
    households: tuple[Noticed, ...], office: str, first: date, last: date, phone: str, pen: Pen
) -> Paper:
    """The poster of a public notice. The QR code of the mark leads to where people can object."""
    rows = tuple(
        (each.name, pen.say("people", {"n": each.members}), each.programme, each.amount)
        for each in households
    )
    heads = tuple(pen.say(name) for name in ("name", "members-count", "programme", "amount"))
    days = {"first": pen.day(first), "last": pen.deadline(last)}
    parts: dict[str, Part] = {
        "text": Prose((pen.say("notice-text", days),)),
        "list": Table(heads, rows, (3, 3, 5, 5)),
        "objection": Prose((pen.say("notice-objection", {"phone": phone or "none"}),)),
        "scan": Prose((pen.say("notice-scan"),)),
        "letter": pen.letter(office, first),
    }
    return Paper(Kind.NOTICE, pen.say("notice"), parts)
