"""What a resident tells about a case that is open already. Everything passes `cases.moves.make`."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import update

from cases.hands import HOUSEHOLD
from cases.moves import MOVES, Given, open_to
from cases.people import Actor, Role
from cases.refusals import MoveRefused, NotYours
from cases.states import Kind, State
from dialogs.deeds import CaseView, Routed, Supplied, ToldCase, Withdrawn
from dialogs.ground import Ground
from dialogs.hear.text import bare
from rules import keys
from store.casework.filing import LOOSE, PAPERS, applicant, attach, papers_in, says_kin
from store.casework.knowing import Mark, keep_dossier, learned
from store.casework.locking import locked
from store.casework.moving import make_moves
from store.casework.rows import case_of, open_dossier
from store.casework.views import case_view
from store.database import Tx
from store.schema import inbox
from store.seal import Seal

FOLDED = "echo"
"""In the first finding of a case that was told in the words of many others from one network: how many."""
HOUSE = Actor("house", Role.SYSTEM, "")
HOUSEHOLD_SAYS = Actor(HOUSEHOLD, Role.SYSTEM, "")


def told_case(
    tx: Tx, seal: Seal, deed: ToldCase, resident_id: int, now: datetime, ground: Ground
) -> CaseView | None:
    """Words, papers or facts for a case. None if it is not this resident's.

    None also for words of danger about a case that is over: they begin a new one.
    """
    row = _own(tx, deed.case_id, resident_id)
    if row is None or (deed.danger and not row.open):
        return None
    actor = _actor(row, seal)
    given = Given(data=_told(deed))
    steps = [(_way_in(row, deed), given)]
    if deed.facts:
        _learn(tx, seal, row, deed.facts, actor, now)
    if deed.papers:
        attach(tx, row.id, resident_id, LOOSE, deed.papers)
    make_moves(tx, seal, row.id, steps, actor, now, ground)
    _kin(tx, seal, row, deed.facts or {}, now, ground)
    if not row.urgent and _urgent_now(row, deed, seal):
        make_moves(tx, seal, row.id, [("urgent", Given())], HOUSE, now, ground)
    return case_view(tx, seal, row.id, ground, now)


def _urgent_now(row: Any, deed: ToldCase, seal: Seal) -> bool:
    """By words of danger. What began in the words of many others: by an answer to a question, or by other
    words, which show that somebody is there.
    """
    if not deed.danger and not (row.open and deed.facts):
        return False
    dossier = open_dossier(seal, row.dossier, row.code)
    if FOLDED not in dossier["finding"]:
        return deed.danger
    return bool(deed.facts) or bare(deed.text) != bare(dossier["words"])


def supplied(
    tx: Tx, seal: Seal, deed: Supplied, resident_id: int, now: datetime, ground: Ground
) -> CaseView | None:
    """The one answer or paper that the clerk asked back; None if it is not wanted any more."""
    row = _own(tx, deed.case_id, resident_id)
    if row is None:
        return None
    case = case_of(row, seal)
    if case.wanted is None or case.wanted.key != deed.key or case.state not in _ASKED:
        return None
    actor = _actor(row, seal)
    data: dict[str, Any] = {"key": deed.key}
    value = deed.value
    if deed.key.startswith(PAPERS) and isinstance(value, list):
        data["papers"] = value
        before = open_dossier(seal, row.dossier, row.code)["facts"].get(deed.key) or []
        value = [*before, *(each for each in value if each not in before)]
    _learn(tx, seal, row, {deed.key: value}, actor, now)
    move = "answer_part" if case.wanted.more else _ASKED[case.state]
    make_moves(tx, seal, row.id, [(move, Given(data=data))], actor, now, ground)
    _kin(tx, seal, row, {deed.key: value}, now, ground)
    return case_view(tx, seal, row.id, ground, now)


def routed(
    tx: Tx, seal: Seal, deed: Routed, resident_id: int, now: datetime, ground: Ground
) -> CaseView | None:
    """The township of an urgent case became known: its clerks see it from now on.

    A case that has its township stays there: moving it is the county's decision. None if it is not theirs.
    """
    row = _own(tx, deed.case_id, resident_id)
    if row is None:
        return None
    given = Given(area=deed.area, village=deed.village)
    with suppress(MoveRefused):  # the answer is told to the case as a fact as well; staff see it
        make_moves(tx, seal, row.id, [("place", given)], _actor(row, seal), now, ground)
    return case_view(tx, seal, row.id, ground, now)


def withdrawn(
    tx: Tx, seal: Seal, deed: Withdrawn, resident_id: int, now: datetime, ground: Ground
) -> CaseView | None:
    """None if it can no longer be withdrawn."""
    row = _own(tx, deed.case_id, resident_id)
    if row is None:
        return None
    try:
        make_moves(tx, seal, row.id, [("withdraw", Given())], _actor(row, seal), now, ground)
    except MoveRefused:
        return None
    return case_view(tx, seal, row.id, ground, now)


def unfinished(
    tx: Tx, seal: Seal, case_id: str, resident_id: int, now: datetime, ground: Ground
) -> CaseView | None:
    """A case that ended is not done for its resident: an enquiry is open again; of help that was decided the
    clerk is called, and the decision stands until somebody decides anew.
    """
    row = _own(tx, case_id, resident_id)
    if row is None:
        return None
    actor = _actor(row, seal)
    moves = {move.name for move in open_to(case_of(row, seal), actor, now)}
    name = "come_back" if "come_back" in moves else "call"
    make_moves(tx, seal, row.id, [(name, Given())], actor, now, ground)
    return case_view(tx, seal, row.id, ground, now)


def resident_said(
    tx: Tx, seal: Seal, case_id: int, inbox_id: int, resident_id: int, now: datetime, ground: Ground
) -> None:
    """A message that is in the inbox already reaches a case, e.g. one that staff found a case for.

    Raises cases.refusals.NotYours if the case or the message is not this resident's.
    """
    row = _own(tx, str(case_id), resident_id)
    tied = update(inbox).where(inbox.c.id == inbox_id, inbox.c.resident_id == resident_id)
    if row is None or tx.execute(tied.values(case_id=case_id)).rowcount != 1:
        raise NotYours("say")
    given = Given(data={"inbox": inbox_id})
    move = "hear" if row.state == State.HEARING else "say"
    make_moves(tx, seal, case_id, [(move, given)], _actor(row, seal), now, ground)


_ASKED = {State.WAITING: "answer", State.SUPPLEMENT: "complete"}
"""The move by which a resident gives what was asked for, by where the case stands."""


def _own(tx: Tx, case_id: str, resident_id: int) -> Any:
    """The row of a resident's own case, locked."""
    if not (case_id.isascii() and case_id.isdecimal()):
        return None
    row = locked(tx, int(case_id))
    return row if row is not None and row.resident_id == resident_id else None


def _actor(row: Any, seal: Seal) -> Actor:
    facts = open_dossier(seal, row.dossier, row.code)["facts"]
    return applicant(row.resident_id, str(row.id), facts)


def _way_in(row: Any, deed: ToldCase) -> str:
    """Words wait for an answer; papers and facts alone are only to be looked at.

    Whatever comes while a household is heard (words, voice, photos) is its answer to the hearing.
    """
    if deed.person_asked:
        return "call"
    if row.state == State.HEARING:
        return "hear"
    alone = not deed.text and row.open and "supplement" in MOVES[Kind(row.kind)]
    return "supplement" if alone else "say"


def _told(deed: ToldCase) -> Mapping[str, Any]:
    said = {"words": deed.text, "papers": list(deed.papers), "facts": sorted(deed.facts or ())}
    return {name: value for name, value in said.items() if value}


def _kin(tx: Tx, seal: Seal, row: Any, facts: Mapping[str, Any], now: datetime, ground: Ground) -> None:
    """A relative in office that was named later is registered as well."""
    if says_kin(row.kind, facts):
        with suppress(MoveRefused):  # registered already, or nothing is left to decide
            make_moves(tx, seal, row.id, [("kin_said", Given())], HOUSEHOLD_SAYS, now, ground)


def _learn(tx: Tx, seal: Seal, row: Any, facts: Mapping[str, Any], actor: Actor, now: datetime) -> None:
    """New facts into the dossier, with who said them; the search and the name follow."""
    dossier = open_dossier(seal, row.dossier, row.code)
    who = str({**dossier["facts"], **facts}.get(keys.SPEAKER.name) or "self")
    keep_dossier(tx, seal, row, learned(dossier, facts, Mark(who, now, "said")))
    for item, ids in papers_in(facts):
        attach(tx, row.id, row.resident_id, item, ids)
