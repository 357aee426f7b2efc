"""What was proposed, decided and answered in a case, as its papers tell it: from the moves that were made."""

from __future__ import annotations

from datetime import date

from api.desk.case.hearing import acting_office
from cases.deadlines import paid_from
from documents.dossier import About, Answered, Decision, Office, Opinion
from documents.pen import monthly
from store.desk.printing import CasePrint
from store.desk.shapes import Entry
from store.times import china_day, moment

DECIDED = {
    "approve": True,
    "change": True,
    "keep_on": True,
    "refuse": False,
    "end": False,
    "end_died": False,
    "close_died": False,
    "not_accept": False,
    "discontinue": False,
    "data_refuse": False,
}
"""Moves that decide, of every kind and level, and whether aid comes of it."""
ABOUT = {
    "change": About.CHANGE,
    "keep_on": About.KEEP,
    "end": About.END,
    "end_died": About.DEATH,
    "close_died": About.UNDECIDED,
    "not_accept": About.NOT_ACCEPTED,
    "discontinue": About.DISCONTINUED,
    "data_refuse": About.DATA,
}
"""What a decision is about that is none on a request for aid."""
PROPOSED = {
    "propose": True,
    "raise_aid": True,
    "propose_no": False,
    "reduce": True,
    "terminate": False,
    "died": False,
}
"""Moves that give an opinion, and whether aid comes of it."""
ANSWERED = {"uphold": True, "dismiss": False}
"""Moves that answer what somebody raised, and whether there was something in it."""
UNDONE = "reopen"  # takes a decision back, and the opinion before it
SERVED = "delivered"
DROPPED = frozenset({UNDONE, "send_back", "take_back", "discuss"})


def decision_of(printed: CasePrint, office: Office) -> Decision | None:
    """The last decision that still stands."""
    standing: Entry | None = None
    for entry in printed.timeline:
        if entry.move in DECIDED:
            standing = entry
        elif entry.move == UNDONE:
            standing = None
    if standing is None:
        return None
    granted, day = DECIDED[standing.move], china_day(moment(standing.at))
    kind = printed.file.case.kind
    amount = printed.file.case.amount_fen if granted else None
    return Decision(
        granted=granted,
        day=day,
        by=standing.actor_name,
        office=acting_office(office, standing.role),
        amount_fen=amount,
        reason=standing.reason,
        about=ABOUT.get(standing.move),
        paid_from=paid_from(kind, day) if monthly(kind) and amount else None,
        told_on=_served(printed, standing) or day,
    )


def answer_of(printed: CasePrint, office: Office) -> Answered | None:
    """The last one, unless the matter was taken up again."""
    last = [entry for entry in printed.timeline if entry.move in {*ANSWERED, UNDONE}][-1:]
    if not last or last[0].move == UNDONE:
        return None
    found = last[0]
    words = str(found.data.get("words") or found.reason)
    upheld, day = ANSWERED[found.move], china_day(moment(found.at))
    return Answered(upheld, day, found.actor_name, acting_office(office, found.role), words)


def _served(printed: CasePrint, decision: Entry) -> date | None:
    """The day on which the decision is noted to have arrived."""
    found = [each for each in printed.timeline if each.move == SERVED and each.version > decision.version]
    return china_day(moment(found[-1].at)) if found else None


def opinion_of(printed: CasePrint, office: Office) -> Opinion | None:
    """The last opinion that was not dropped again."""
    standing: Entry | None = None
    for entry in printed.timeline:
        if entry.move in PROPOSED:
            standing = entry
        elif entry.move in DROPPED:
            standing = None
    if standing is None:
        return None
    amount = standing.data.get("proposed_fen")
    return Opinion(
        granted=PROPOSED[standing.move],
        day=china_day(moment(standing.at)),
        by=standing.actor_name,
        office=acting_office(office, standing.role),
        amount_fen=amount if isinstance(amount, int) else None,
        reason=standing.reason,
    )
