"""Everything that the house keeps of a person, for that person (PIPL Art. 45: to consult and to copy)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from store.database import Tx
from store.desk.printing import CasePrint, own_prints
from store.households import of_residents
from store.residents.conversation import Line, last_lines
from store.residents.talks import opened_talk
from store.schema import address, consent, payment, resident
from store.seal import Seal

MOST_LINES = 2000


@dataclass(frozen=True, slots=True)
class OwnData:
    """Times are milliseconds since 1970, amounts are fen. No notes that staff wrote for each other."""

    lang: str
    since: int
    channels: tuple[tuple[str, int], ...]  # channel, since when
    profile: Mapping[str, Any]
    drafts: Mapping[str, Mapping[str, Any]]  # what was told and not handed in, by script
    household: Mapping[str, Any]  # answers kept to hear of changes
    cases: tuple[CasePrint, ...]
    consents: tuple[tuple[str, bool, int, int | None], ...]  # kind, given, when, case
    payments: tuple[tuple[int, str, int, str, str], ...]  # case, kind, fen, month, state
    lines: tuple[Line, ...]


def own_data(tx: Tx, seal: Seal, resident_id: int) -> OwnData:
    """Raises LookupError for nobody."""
    row = tx.execute(select(resident).where(resident.c.id == resident_id)).first()
    if row is None:
        raise LookupError("resident")
    talk = opened_talk(seal, bytes(row.talk), resident_id)
    kept = of_residents(tx, seal, [resident_id]).get(resident_id)
    ways = select(address.c.channel, address.c.created_at).where(address.c.resident_id == resident_id)
    said = select(consent.c.kind, consent.c.given, consent.c.at, consent.c.case_id)
    money = select(payment.c.case_id, payment.c.kind, payment.c.amount, payment.c.month, payment.c.state)
    return OwnData(
        lang=row.lang,
        since=row.created_at,
        channels=tuple((each.channel, each.created_at) for each in tx.execute(ways)),
        profile=talk.profile,
        drafts={name: draft.known for name, draft in talk.drafts.items() if draft.known},
        household=kept.facts if kept else {},
        cases=own_prints(tx, seal, resident_id),
        consents=tuple(
            (each.kind, each.given, each.at, each.case_id)
            for each in tx.execute(said.where(consent.c.resident_id == resident_id).order_by(consent.c.id))
        ),
        payments=tuple(
            (each.case_id, each.kind, each.amount, each.month, each.state)
            for each in tx.execute(money.where(payment.c.resident_id == resident_id).order_by(payment.c.id))
        ),
        lines=tuple(last_lines(tx, seal, resident_id, MOST_LINES)),
    )
