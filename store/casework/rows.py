"""A case as its row keeps it, and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import orjson
from sqlalchemy import bindparam, update

from cases.case import Case, Level, Meant, Proposal, Wanted
from cases.conditions import awaited
from cases.hands import Hand, Part
from cases.people import staff_number
from cases.states import ENDS, Kind, State, Track
from store.database import Tx
from store.schema import cases
from store.seal import Seal
from store.times import moment, ms

NO_DUE = date(9999, 12, 31)
"""Kept where no clock runs, so that an index over the days holds every open case."""
BEHIND = 10**13
"""More milliseconds than any day of ours has: what nobody waits for stands behind what somebody waits for."""
ERASED = "erased:"
"""What the draft of a case is called once its person was erased: skeleton and figures stay."""


def case_of(row: Any, seal: Seal) -> Case:
    """The case of a whole row of `cases`."""
    return Case(
        id=str(row.id),
        code=row.code,
        kind=Kind(row.kind),
        track=Track(row.track),
        area=row.area,
        village=row.village,
        state=State(row.state),
        urgent=row.urgent,
        first_aid=row.first_aid,
        assignee=f"staff:{row.assignee}" if row.assignee else None,
        version=row.version,
        submitted_at=moment(row.submitted_at),
        accepted_at=_moment(row.accepted_at),
        due=shown_due(row.due),
        waiting_since=_moment(row.waiting_since),
        unread=row.unread,
        amount_fen=row.amount,
        wanted=_wanted(row, seal),
        person_asked=row.person_asked,
        step_due=shown_due(row.step_due),
        explain_due=row.explain_due,
        proposal=_proposal(row),
        hands=hands_of(row.hands),
        asks=row.asks,
        heard=row.heard,
        paused_since=row.paused_since,
        extended=row.extended,
        origin=row.origin,
    )


def columns_of(case: Case, seal: Seal, closed_at: int | None) -> dict[str, Any]:
    """What a move may change. The rest of the row is written once, or belongs to the dossier."""
    return {
        "kind": str(case.kind),
        "track": str(case.track),
        "area": case.area,
        "village": case.village,
        "state": str(case.state),
        "open": case.open,
        "urgent": case.urgent,
        "first_aid": case.first_aid,
        "unread": case.unread,
        "person_asked": case.person_asked,
        "assignee": staff_number(case.assignee),
        "version": case.version,
        "wanted": _shut_wanted(case, seal),
        "amount": case.amount_fen,
        "accepted_at": _ms(case.accepted_at),
        "waiting_since": _ms(case.waiting_since),
        "sort_at": place_in_queue(_ms(case.waits_since), ms(case.submitted_at)),
        "due": case.due or NO_DUE,
        "closed_at": None if case.state not in ENDS else closed_at,
        "step_due": case.step_due or NO_DUE,
        "explain_due": case.explain_due,
        **_proposed(case),
        "hands": orjson.dumps(sorted(case.hands)).decode(),
        "asks": case.asks,
        "heard": case.heard,
        "paused_since": case.paused_since,
        "extended": case.extended,
        "origin": case.origin,
    }


def place_in_queue(waits_since: int | None, submitted: int) -> int:
    """Who waits for us by since when; behind them those who do not, by when they handed in."""
    return BEHIND + submitted if waits_since is None else waits_since


_WRITE = update(cases).where(cases.c.id == bindparam("case_id"))


def write_case(tx: Tx, case_id: int, columns: Mapping[str, Any]) -> None:
    """These columns of a locked case."""
    tx.execute(_WRITE, {"case_id": case_id, **columns})


def _proposal(row: Any) -> Proposal | None:
    if row.meant is None:
        return None
    return Proposal(Meant(row.meant), row.proposed, Level(row.level), row.approvers)


def _proposed(case: Case) -> dict[str, Any]:
    found = case.proposal
    decider = awaited(case)
    return {
        "meant": str(found.meant) if found else None,
        "proposed": found.amount_fen if found else None,
        "level": str(found.level) if found else None,
        "approvers": found.approvers if found else 1,
        "decider": str(decider) if decider else None,
    }


def hands_of(kept: str) -> frozenset[Hand]:
    return frozenset((Part(part), who) for part, who in orjson.loads(kept))


def shown_due(kept: date | None) -> date | None:
    return None if kept == NO_DUE else kept


def name_context(code: str) -> bytes:
    return f"case.name:{code}".encode()


def dossier_context(code: str) -> bytes:
    return f"case.dossier:{code}".encode()


def wanted_context(code: str) -> bytes:
    return f"case.wanted:{code}".encode()


def open_name(seal: Seal, sealed: bytes, code: str) -> str:
    return seal.open_text(sealed, name_context(code))


def shut_dossier(seal: Seal, dossier: Mapping[str, Any], code: str) -> bytes:
    return seal.shut(orjson.dumps(dossier), dossier_context(code))


def open_dossier(seal: Seal, sealed: bytes, code: str) -> dict[str, Any]:
    """facts, marks, finding, words."""
    opened: dict[str, Any] = orjson.loads(seal.open(sealed, dossier_context(code)))
    return opened


def shut_event(seal: Seal, reason: str | None, data: Mapping[str, Any], case_id: int, version: int) -> bytes:
    return seal.shut(orjson.dumps({"reason": reason, "data": data}), event_context(case_id, version))


def open_event(seal: Seal, sealed: bytes, case_id: int, version: int) -> tuple[str | None, dict[str, Any]]:
    opened = orjson.loads(seal.open(sealed, event_context(case_id, version)))
    return opened["reason"], opened["data"]


def event_context(case_id: int, version: int) -> bytes:
    return b"event:%d:%d" % (case_id, version)


def _wanted(row: Any, seal: Seal) -> Wanted | None:
    if row.wanted is None:
        return None
    kept = orjson.loads(seal.open(row.wanted, wanted_context(row.code)))
    asked = date.fromisoformat(kept["asked"]) if kept["asked"] else None
    return Wanted(kept["key"], kept["words"], asked, tuple(kept.get("more", ())))


def _shut_wanted(case: Case, seal: Seal) -> bytes | None:
    if case.wanted is None:
        return None
    wanted = case.wanted
    kept = {"key": wanted.key, "words": wanted.words, "asked": wanted.asked, "more": wanted.more}
    return seal.shut(orjson.dumps(kept), wanted_context(case.code))


def _moment(kept: int | None) -> datetime | None:
    return None if kept is None else moment(kept)


def _ms(at: datetime | None) -> int | None:
    return None if at is None else ms(at)
