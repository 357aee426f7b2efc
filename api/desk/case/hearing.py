"""A hearing as its paper tells it: from what the history of the case says."""

from __future__ import annotations

from cases.people import TOWNSHIP, Role
from documents.dossier import Hearing, Office, Said
from store.desk.printing import CasePrint
from store.desk.shapes import Entry
from store.times import china_day, moment

OPENS = {"reduce": False, "terminate": True}
"""Moves after which the household is heard, and whether the aid would end."""
SAYS = frozenset({"hear", "hear_record"})


def hearing_of(printed: CasePrint, office: Office) -> Hearing | None:
    """The last one, with everything said since it was opened; None where nobody was ever heard."""
    opened: Entry | None = None
    said: list[Said] = []
    for entry in printed.timeline:
        if entry.move in OPENS:
            opened, said = entry, []
        elif opened is not None and entry.move in SAYS:
            said.append(_said(entry))
    if opened is None:
        return None
    amount = opened.data.get("proposed_fen")
    return Hearing(
        ends=OPENS[opened.move],
        day=china_day(moment(opened.at)),
        by=opened.actor_name,
        office=acting_office(office, opened.role),
        reason=opened.reason,
        amount_fen=amount if isinstance(amount, int) else None,
        said=tuple(said),
    )


def acting_office(office: Office, role: str) -> str:
    """Whose act it is that somebody of this role did."""
    of_township = any(role == each for each in TOWNSHIP) or role == Role.VILLAGE
    return office.acting if of_township else office.bureau


def _said(entry: Entry) -> Said:
    return Said(str(entry.data.get("words") or ""), china_day(moment(entry.at)), entry.actor_name)
