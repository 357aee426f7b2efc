"""Somebody objects to a notice: also without a name. It becomes a complaint with the county, out of sight of
everybody who had a hand in the case. They get a code to ask for the answer by.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import insert, select

from cases.codes import code_from
from cases.hands import Part
from cases.moves import Given
from cases.people import COUNTY
from cases.publicity import About
from cases.refusals import NotNow
from cases.states import State
from dialogs.deeds import Filed
from dialogs.ground import Ground
from dialogs.hear.danger import danger
from rules import keys
from store.casework.filing import attach, file_case
from store.casework.moving import make_move
from store.casework.rows import open_event
from store.database import Tx
from store.notices.hanging import by_token
from store.notices.rows import HOUSE
from store.office.bells import ring_all
from store.residents.talks import paper_context
from store.schema import cases, event, objection, paper, resident, sight, staff
from store.seal import Seal
from store.times import ms

PHOTOS = "papers.objection"
MOST_HANDS = 5000
OPEN, UPHELD, REFUSED, TAKEN_BACK = "open", "upheld", "refused", "taken-back"


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody sends. `form` is the page's own name for it: sent twice, it is one objection."""

    form: str
    words: str
    name: str = ""
    phone: str = ""
    lang: str = ""
    photos: tuple[tuple[dict[str, Any], str], ...] = field(default=())  # names on the shelf, sha256


@dataclass(frozen=True, slots=True)
class Heard:
    code: str  # to ask for the answer by
    danger: str | None  # somebody may be in danger: help first


@dataclass(frozen=True, slots=True)
class Answer:
    state: str  # open | upheld | refused | taken-back
    taken: bool  # somebody of the county is at it
    words: str
    at: int


def object_to(tx: Tx, seal: Seal, token: str, said: Said, now: datetime, ground: Ground) -> Heard:
    """Raises NotNow when the notice does not hang any more: then it is a complaint in the chat."""
    code, peril = _code(seal, said.form), danger(said.words)
    if _known(tx, seal, code) is not None:
        return Heard(code, peril)
    found = by_token(tx, seal, token, ground.day)
    if found is None:
        raise NotNow("objection")
    about = tx.execute(select(cases.c.code, cases.c.state).where(cases.c.id == found.case_id)).one()
    who = _somebody(tx, said.lang, now)
    complaint = file_case(tx, seal, _filing(said, about.code, ground, peril), who, now, ground)
    _keep_photos(tx, seal, complaint, who, said, now)
    row = insert(objection).values(
        notice_id=found.id,
        complaint_id=complaint,
        mark=seal.mark("objection", code),
        named=bool(said.name or said.phone),
        at=ms(now),
    )
    tx.execute(row)
    if peril:
        whom = _of_the_county(tx, ground.county.code) - _barred(tx, complaint).get(complaint, set())
        ring_all(tx, whom, "objection_urgent", now, key=f"danger:{complaint}", case_id=complaint)
    if found.about is not About.DECISION and about.state == State.NOTICED:
        given = Given(data={"notice": found.id})  # not a word of who, nor of what
        make_move(tx, seal, found.case_id, "objection", HOUSE, given, now, ground)
    return Heard(code, peril)


def answer_to(tx: Tx, seal: Seal, code: str) -> Answer | None:
    """What has become of an objection; None for a code that is none."""
    found = _known(tx, seal, code)
    if found is None:
        return None
    case = tx.execute(select(cases).where(cases.c.id == found.complaint_id)).one()
    state, words, at = outcome_of(tx, seal, case)
    return Answer(state, case.assignee is not None, words, at or found.at)


def outcome_of(tx: Tx, seal: Seal, complaint: Any) -> tuple[str, str, int | None]:
    """How a complaint ended, with the words for whoever made it."""
    if complaint.open:
        return OPEN, "", None
    query = select(event).where(event.c.case_id == complaint.id, event.c.move.in_(_ENDINGS))
    row = tx.execute(query.order_by(event.c.version.desc()).limit(1)).first()
    if row is None:
        return TAKEN_BACK, "", complaint.closed_at
    reason, data = open_event(seal, row.body, row.case_id, row.version)
    return _ENDINGS[row.move], str(data.get("words") or reason or ""), row.at


def without_hands(tx: Tx, county: str) -> int:
    """Open objections that nobody of the county may look into, because everybody there had a part in it."""
    people = _of_the_county(tx, county)
    return sum(people <= kept_out for kept_out in _barred(tx).values())


def _of_the_county(tx: Tx, county: str) -> set[int]:
    """Who works there."""
    row = staff.c
    mine = (row.role.in_(COUNTY), row.area == county, row.disabled_at.is_(None))
    return set(tx.execute(select(row.id).where(*mine)).scalars())


def _barred(tx: Tx, complaint: int | None = None) -> Mapping[int, set[int]]:
    """Open objection -> who had a part in what it is about."""
    barred: dict[int, set[int]] = defaultdict(set)
    query = select(objection.c.complaint_id, sight.c.staff)
    query = query.join(cases, cases.c.id == objection.c.complaint_id)
    query = query.join(sight, sight.c.case_id == cases.c.id).where(cases.c.open, sight.c.part == Part.BARRED)
    if complaint is not None:
        query = query.where(objection.c.complaint_id == complaint)
    for row in tx.execute(query.limit(MOST_HANDS)):
        barred[row.complaint_id].add(row.staff)
    return barred


_ENDINGS = {"uphold": UPHELD, "dismiss": REFUSED, "withdraw": TAKEN_BACK}


def _code(seal: Seal, form: str) -> str:
    """The same form has the same code, so that nothing of it has to be kept in clear."""
    return code_from(seal.mark("objection-form", form))


def _known(tx: Tx, seal: Seal, code: str) -> Any:
    return tx.execute(select(objection).where(objection.c.mark == seal.mark("objection", code))).first()


def _somebody(tx: Tx, lang: str, now: datetime) -> int:
    """Nobody we can write to: no address, no talk."""
    made = insert(resident).values(lang=lang, talk=b"", created_at=ms(now)).returning(resident.c.id)
    return int(tx.execute(made).scalar_one())


def _filing(said: Said, about: str, ground: Ground, peril: str | None) -> Filed:
    known = {keys.NAME.name: said.name, keys.PHONE.name: said.phone}
    facts = {name: value for name, value in known.items() if value}
    return Filed(
        draft=f"objection:{said.form}",
        kind="complaint",
        track="",
        area=ground.county.code,
        village=None,
        urgent=peril is not None,
        first_aid=False,
        facts=facts,
        marks={},
        finding={},
        words=said.words,
        about=about,
    )


def _keep_photos(tx: Tx, seal: Seal, complaint: int, who: int, said: Said, now: datetime) -> None:
    for names, sha256 in said.photos:
        sealed = seal.shut(orjson.dumps(names), paper_context(who))
        row = insert(paper).values(
            resident_id=who, item="", state="kept", kind="photo", names=sealed, sha256=sha256, at=ms(now)
        )
        made = int(tx.execute(row.returning(paper.c.id)).scalar_one())
        attach(tx, complaint, who, PHOTOS, [made])
