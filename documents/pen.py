"""Days, amounts and names as papers write them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from dialogs.questions.kinds import yuan
from dialogs.words import Words
from documents.dossier import Dossier, Person, Reason, Signed
from documents.paper import Field, Fields, Letter, Picture, Point, Points, Signature, Signing


class Pen:
    """Bound to one language."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def say(self, name: str, params: Mapping[str, Any] | None = None) -> str:
        return self.words.say(f"document-{name}", params)

    def day(self, day: date | None) -> str:
        if day is None:
            return ""
        return self.say("day", {"year": str(day.year), "month": day.month, "day": day.day})

    def deadline(self, day: date) -> str:
        """Of a day that somebody plans by, the day of the week, too."""
        return self.say("deadline", {"day": self.day(day), "weekday": day.weekday()})

    def money(self, fen: int | None) -> str:
        """The amount twice, in figures and in the numerals that cannot be altered."""
        if fen is None:
            return ""
        return self.say("money", {"yuan": yuan(fen), "numerals": numerals(fen)})

    def sum(self, fen: int | None, each_month: bool) -> str:
        """The same; of aid that is paid month by month it says so."""
        return self.say("money-month", {"money": self.money(fen)}) if each_month and fen else self.money(fen)

    def month(self, day: date | None) -> str:
        return "" if day is None else self.say("month", {"year": str(day.year), "month": day.month})

    def short(self, fen: int) -> str:
        return self.say("yuan", {"yuan": yuan(fen)})

    def field(self, name: str, value: str, wide: bool = False) -> Field:
        return Field(self.say(name), value, wide)

    def person(self, person: Person, title: str = "") -> Fields:
        fields = [
            self.field("name", person.name),
            self.field("id-number", person.id_number),
            self.field("phone", person.phone),
            *([self.field("tie", person.tie)] if person.tie else []),
            *([self.field("place", person.place, wide=True)] if person.place or not person.tie else []),
        ]
        return Fields(tuple(fields), title)

    def reasons(self, reasons: Iterable[Reason]) -> Points:
        """Every reason with the article it rests on."""
        return Points(tuple(Point(each.text, (each.source,)) for each in reasons), self.say("reasons"))

    def signing(self, signed: Sequence[Signed], title: str = "") -> tuple[Signing, Mapping[str, Picture]]:
        """Where people sign, and the pictures of those who did so on a screen."""
        pictures = {f"sign{n}": each.picture for n, each in enumerate(signed) if each.picture}
        lines = tuple(
            Signature(
                self.words.aside(each.label, each.name) if each.name else each.label,
                f"sign{n}" if each.picture else "",
                self.day(each.day),
            )
            for n, each in enumerate(signed)
        )
        return Signing(lines, self.say("day-blank"), title), pictures

    def sign(self, *labels: str) -> Signing:
        """Lines to sign on with a pen."""
        return self.signing([Signed(self.say(label)) for label in labels])[0]

    def letter(self, office: str, day: date | None) -> Letter:
        return Letter(office, self.day(day) or self.say("day-blank"), self.say("seal"))


def monthly(kind: str) -> bool:
    """Whether cases of this kind are paid month by month."""
    return kind in ("dibao", "tekun")


def numerals(fen: int) -> str:
    """ "捌佰元整"."""
    from cn2an import an2cn  # three megabytes, for papers only

    return str(an2cn(f"{fen / 100:.2f}".removesuffix(".00"), "rmb"))


def head(dossier: Dossier, pen: Pen) -> Fields:
    """Whose case it is, in one row: on papers that say little else about the person."""
    return Fields(
        (
            pen.field("name", dossier.person.name),
            pen.field("programme", dossier.programme),
        )
    )
