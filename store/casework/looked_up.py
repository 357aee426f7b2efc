"""What was asked and is known by now is asked no longer, and the household hears so (Law Art. 62)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from cases.case import Wanted
from cases.moves import Given
from cases.refusals import Missing
from cases.states import State
from dialogs.ground import Ground
from dialogs.scripts.looked_up import called, held
from store.casework.locking import locked
from store.casework.moving import make_moves
from store.casework.rows import case_of, open_dossier
from store.casework.telling import HOUSE
from store.database import Tx
from store.schema import cases, resident
from store.seal import Seal

BACK = {State.WAITING: "looked_up", State.SUPPLEMENT: "looked_up_first"}
"""The move when nothing is left to ask, by where the case stands."""


def withdraw_asked(tx: Tx, seal: Seal, case_id: int, now: datetime, ground: Ground) -> bool:
    """After facts became known: take back what they make needless. Whether anything was taken back."""
    row = locked(tx, case_id)
    case = case_of(row, seal)
    if case.wanted is None or case.state not in BACK:
        return False
    dossier = open_dossier(seal, row.dossier, row.code)
    asked = (case.wanted.key, *case.wanted.more)
    rest = tuple(each for each in asked if not held(each, dossier["facts"], dossier["marks"]))
    if rest == asked:
        return False
    lang = tx.execute(select(resident.c.lang).where(resident.c.id == row.resident_id)).scalar_one()
    words = ground.words(lang)
    gone = [each for each in asked if each not in rest]
    found = {"what": called(gone, words)}
    data = {"looked_up": gone}
    if not rest:
        given = Given(words=words.say("looked-up-all", found), data=data)
        make_moves(tx, seal, case_id, [(BACK[case.state], given)], HOUSE, now, ground)
        return True
    still = Wanted(rest[0], words.say("looked-up-still", {"rest": called(rest, words)}), more=rest[1:])
    told = words.say("looked-up-some", {**found, "rest": called(rest, words)})
    given = Given(words=told, wanted=still, data=data)
    make_moves(tx, seal, case_id, [("looked_up_some", given)], HOUSE, now, ground)
    return True


def check_asked(tx: Tx, seal: Seal, case_id: int, move: str, wanted: Wanted) -> None:
    """Raises Missing for asking what the office has."""
    row = tx.execute(select(cases.c.dossier, cases.c.code).where(cases.c.id == case_id)).first()
    if row is None:
        return
    dossier = open_dossier(seal, row.dossier, row.code)
    if any(held(each, dossier["facts"], dossier["marks"]) for each in (wanted.key, *wanted.more)):
        raise Missing(move, "held")
