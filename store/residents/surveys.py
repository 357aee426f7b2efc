"""How it was: asked once, a day after a case has ended. A low mark rings for the head of the township."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select, update

from cases.people import Role
from cases.states import STANDING, Kind, State
from cases.tables.mourning import REPORTED
from dialogs.ground import Ground
from dialogs.message import Say, verb_buttons
from store.casework.letters import post_to_resident
from store.casework.months import count_change, measures_of_survey
from store.database import Tx
from store.office.bells import ring_all
from store.schema import cases, event, payment, resident, staff, survey
from store.seal import Seal
from store.times import ms
from store.upsert import insert_into

AFTER = timedelta(hours=24)
NOT_AFTER = timedelta(days=8)
"""Then nobody remembers: whoever ended it long before surveys came is not asked either."""
ENDED = (State.PAID, State.REFUSED, State.CLOSED)
ASKED = (Kind.TEMPORARY, Kind.ENQUIRY, *sorted(STANDING))
"""Not who complained or reported somebody: to be asked for a mark would be an affront."""
FACES = (1, 2, 3)
BAD = 1
AT_A_TIME = 100
LONGEST = 2000  # characters
VERBS = ("happy", "so-so", "unhappy", "unfinished")
DEATHS = ("death", *REPORTED)
"""Moves after which nobody is asked for a mark."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`face`: 3 good, 2 so so, 1 bad; 0 while nobody pressed one."""

    state: str  # spared | asked | answered
    face: int
    words: str


NOT_SETTLED = ("asked", "no", "other")
"""Answers (`payment.answer`) to "did the money come?" after which there is something to do."""


def ask_how_it_was(tx: Tx, seal: Seal, now: datetime, ground: Ground) -> bool:
    """One bounded look at what ended yesterday or before; True if there is more.

    Whoever is still to say whether the money came is not asked two things at once; and to whom it has not
    come, nobody says that all is done.
    """
    c = cases.c
    known = select(survey.c.case_id).where(survey.c.case_id == c.id).exists()
    died = select(event.c.case_id).where(event.c.case_id == c.id, event.c.move.in_(DEATHS)).exists()
    money = select(payment.c.id).where(
        payment.c.case_id == c.id, or_(payment.c.ask_at.is_not(None), payment.c.answer.in_(NOT_SETTLED))
    )
    over = (
        select(c.id, c.kind, c.area, c.resident_id)
        .where(
            ~c.open,
            c.closed_at <= ms(now - AFTER),
            c.closed_at > ms(now - NOT_AFTER),
            c.state.in_([str(state) for state in ENDED]),
            c.kind.in_([str(kind) for kind in ASKED]),
            ~known,
            ~died,
            ~money.exists(),
        )
        .order_by(c.closed_at, c.id)
        .limit(AT_A_TIME)
    )
    rows = tx.execute(over).all()
    for row in rows:
        if _row(tx, row.id, row.resident_id, row.area, "asked", now, None):
            _ask(tx, seal, row, now, ground)
    return len(rows) == AT_A_TIME


def spare(tx: Tx, case_id: int, by_staff: int | None, now: datetime) -> None:
    """Whoever ends the case knows that a question would be out of place."""
    row = tx.execute(select(cases.c.resident_id, cases.c.area).where(cases.c.id == case_id)).one()
    _row(tx, case_id, row.resident_id, row.area, "spared", now, by_staff)


def rated(tx: Tx, seal: Seal, resident_id: int, case_id: str, face: int, words: str, now: datetime) -> bool:
    """A face, or words after one (face 0). The last word counts. False if nobody asked this person."""
    row = _asked(tx, resident_id, case_id)
    if row is None or face not in (0, *FACES):
        return False
    values: dict[str, Any] = {"state": "answered", "answered_at": ms(now)}
    if face:
        values["face"] = face
    if words.strip():
        values["words"] = seal.shut_text(words.strip()[:LONGEST], survey_context(row.case_id))
    tx.execute(update(survey).where(survey.c.case_id == row.case_id).values(**values))
    before = row._mapping
    count_change(tx, measures_of_survey(before), measures_of_survey({**before, **values}))
    if face == BAD:
        about = {"key": f"unhappy:{row.case_id}", "case_id": row.case_id}
        ring_all(tx, _heads(tx, row.case_id), "unhappy", now, **about)
    tx.wake("desk")
    return True


def answer_of(tx: Tx, seal: Seal, case_id: int) -> Answer | None:
    """None if nobody was asked or spared. Whether the case is theirs to see, the caller has asked."""
    row = tx.execute(select(survey).where(survey.c.case_id == case_id)).first()
    return None if row is None else read_answer(seal, case_id, row.state, row.face, row.words)


def read_answer(seal: Seal, case_id: int, state: str, face: int | None, words: bytes | None) -> Answer:
    """What a row says, for whoever has read it along with something else."""
    return Answer(state, face or 0, seal.open_text(words, survey_context(case_id)) if words else "")


def _row(
    tx: Tx, case_id: int, resident_id: int, area: str, state: str, now: datetime, by_staff: int | None
) -> bool:
    """Whether it is new: a case that was asked about, or spared, stays so."""
    row = insert_into(tx, survey).values(
        case_id=case_id, resident_id=resident_id, area=area, state=state, by_staff=by_staff, at=ms(now)
    )
    return tx.execute(row.on_conflict_do_nothing().returning(survey.c.case_id)).first() is not None


def _ask(tx: Tx, seal: Seal, row: Any, now: datetime, ground: Ground) -> None:
    lang = tx.execute(select(resident.c.lang).where(resident.c.id == row.resident_id)).scalar_one()
    words = ground.words(lang)
    options = verb_buttons(words, *(f"{verb}:{row.id}" for verb in VERBS))
    text = words.say("how-was-it-enquiry" if row.kind == Kind.ENQUIRY else "how-was-it")
    say = Say(text, options, preview=words.say("push-how-was-it"), case_id=str(row.id))
    post_to_resident(tx, seal, row.resident_id, say, f"survey:{row.id}", now, row.id)


def _asked(tx: Tx, resident_id: int, case_id: str) -> Any:
    number = int(case_id) if case_id.isascii() and case_id.isdecimal() and len(case_id) < 16 else 0
    mine = select(survey, cases.c.kind).join(cases, cases.c.id == survey.c.case_id)
    row = tx.execute(mine.where(survey.c.case_id == number).with_for_update(of=survey)).first()
    asked = row is not None and row.resident_id == resident_id and row.state != "spared"
    return row if asked else None


def _heads(tx: Tx, case_id: int) -> list[int]:
    here = select(staff.c.id).where(
        staff.c.role == Role.HEAD,
        staff.c.disabled_at.is_(None),
        staff.c.area == select(cases.c.area).where(cases.c.id == case_id).scalar_subquery(),
    )
    return list(tx.execute(here).scalars())


def survey_context(case_id: int) -> bytes:
    return b"survey:%d" % case_id
