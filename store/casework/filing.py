"""A request becomes a case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from os import urandom
from typing import Any

import orjson
from sqlalchemy import bindparam, select, update

from cases.case import Case
from cases.codes import ENOUGH_BYTES, code_from
from cases.hands import HOUSEHOLD, Hand, Part
from cases.moves import filed
from cases.people import Actor, Role
from cases.states import STANDING, Kind, State, Track
from dialogs.deeds import CaseView, Filed
from dialogs.ground import Ground
from rules import keys
from rules.kin import RELATED
from store.casework.index import called, id_tail, index_case
from store.casework.milestones import NONE_YET
from store.casework.months import count_change, measures
from store.casework.moving import keep_events, keep_sight, terms_of
from store.casework.named import named_in_complaint
from store.casework.rows import columns_of, name_context, open_name, shut_dossier
from store.casework.tally import labels, recount_case
from store.casework.views import case_view, view_of_new
from store.database import Tx
from store.engine.prepared import Prepared
from store.schema import cases, consent, event, paper, public_notice
from store.seal import Seal
from store.times import china_day, ms
from store.trail.writing import fetch_and_hold
from store.upsert import insert_for

PAPERS = "papers."  # facts of this kind are lists of ids of papers
LOOSE = "papers.sent"  # the item of a paper that nobody asked for


_CONSENTS_OF = Prepared(
    update(consent)
    .where(consent.c.resident_id == bindparam("resident"), consent.c.case_id.is_(None))
    .values(case_id=bindparam("made"))
)


@cache
def _new_case(columns: tuple[str, ...]) -> Prepared:
    row: dict[str, Any] = {name: bindparam(name) for name in columns}
    return Prepared(
        lambda dialect: insert_for(dialect, cases).values(row).on_conflict_do_nothing().returning(cases.c.id)
    )


def file_case(
    tx: Tx,
    seal: Seal,
    filing: Filed,
    resident_id: int,
    now: datetime,
    ground: Ground,
    taken_by: str = "",
    lead: int | None = None,
) -> int:
    """The id of the case. Filing the same draft again returns the first id.

    `taken_by`: name of the colleague who took it down at the counter; `lead`: the case it began with.
    """
    return _file(tx, seal, filing, resident_id, now, ground, taken_by, lead)[0]


def file_and_view(
    tx: Tx, seal: Seal, filing: Filed, resident_id: int, now: datetime, ground: Ground, *, last: bool
) -> CaseView:
    """The same, and the case as its resident sees it: what was written just now need not be read again.

    `last`: nothing else that others count on is changed after it, see `store.trail.writing.fetch_and_hold`.
    """
    case_id, case = _file(tx, seal, filing, resident_id, now, ground, last=last)
    if case is None:
        return case_view(tx, seal, case_id, ground, now)
    return view_of_new(replace(case, id=str(case_id)), ground.on(china_day(now)))


def _file(
    tx: Tx,
    seal: Seal,
    filing: Filed,
    resident_id: int,
    now: datetime,
    ground: Ground,
    taken_by: str = "",
    lead: int | None = None,
    *,
    last: bool = False,
) -> tuple[int, Case | None]:
    """The id of the case; and the case, if it was not there before."""
    actor = applicant(resident_id, "", filing.facts)
    about, kept_out = handled(tx, filing.about)
    while True:
        told = {"track": filing.track, **({"taken_by": taken_by} if taken_by else {})}
        begun = filed(_case(filing, now, kept_out | _known_before(tx, filing)), actor, terms_of(ground), told)
        columns = {**_columns(tx, seal, begun.case, filing, resident_id, now), "about": about or lead}
        counted, months = labels(columns), measures({**NONE_YET, **columns})
        recount_case(tx, set(), counted)  # first: it travels with the case
        count_change(tx, {}, months)
        case, values = _new_case(tuple(columns)), _as_kept(tx, columns)
        rows = fetch_and_hold(tx, actor.id, case, values) if last else tx.fetch(case, **values)
        if rows:
            break
        recount_case(tx, counted, set())
        count_change(tx, months, {})
        before: int | None = tx.execute(select(cases.c.id).where(cases.c.draft == filing.draft)).scalar()
        if before is not None:
            return before, None
        # Somebody has this very code: one in 10 ** 14 cases. Another is tried.
    made: int = rows[0][0]
    keep_events(tx, seal, made, [begun.event], begun.case.area)
    if begun.case.hands:
        keep_sight(tx, made, begun.case)
    index_case(tx, seal, made, begun.case.code, filing.facts)
    for item, ids in papers_in(filing.facts):
        attach(tx, made, resident_id, item, ids)
    attach(tx, made, resident_id, LOOSE, filing.papers)
    tx.later(_CONSENTS_OF, resident=resident_id, made=made)
    tx.wake("desk")
    return made, begun.case


def _as_kept(tx: Tx, columns: Mapping[str, Any]) -> Mapping[str, Any]:
    """Days as SQLite keeps them: nobody turns them for a statement that goes straight to the driver."""
    if tx.dialect.name != "sqlite":
        return columns
    return {name: each.isoformat() if isinstance(each, date) else each for name, each in columns.items()}


def applicant(resident_id: int, case_id: str, facts: Mapping[str, Any]) -> Actor:
    """The resident as one who acts on a case: for themselves or their family, or as a helper."""
    role = Role.HELPER if facts.get(keys.SPEAKER.name) == "helper" else Role.RESIDENT
    return Actor(f"resident:{resident_id}", role, "", applicant_of=frozenset({case_id}))


def papers_in(facts: Mapping[str, Any]) -> Iterable[tuple[str, list[int]]]:
    """Facts that are papers, with their ids."""
    for name, value in facts.items():
        if name.startswith(PAPERS) and isinstance(value, list):
            yield name, [each for each in value if isinstance(each, int)]


def attach(tx: Tx, case_id: int, resident_id: int, item: str, ids: Iterable[int]) -> None:
    """Tie the resident's own papers to the case; somebody else's id ties nothing."""
    wanted = list(ids)
    if wanted:
        mine = update(paper).where(
            paper.c.id.in_(wanted), paper.c.resident_id == resident_id, paper.c.case_id.is_(None)
        )
        tx.execute(mine.values(case_id=case_id, item=item))


def _known_before(tx: Tx, filing: Filed) -> frozenset[Hand]:
    """What the request itself says of staff: kin of the household, or whom a complaint is about."""
    named = named_in_complaint(tx, filing.facts) if filing.kind == Kind.COMPLAINT else frozenset()
    return named | kin_in(filing)


def kin_in(filing: Filed) -> frozenset[Hand]:
    """Registered from the first day where the household says that it is kin (审核确认办法 Art. 11)."""
    return frozenset({(Part.KIN, HOUSEHOLD)}) if says_kin(filing.kind, filing.facts) else frozenset()


def says_kin(kind: str, facts: Mapping[str, Any]) -> bool:
    """Whether the resident named a relative who handles assistance or sits in a village committee."""
    return kind in STANDING and facts.get(keys.KIN.name) in RELATED


def _case(filing: Filed, now: datetime, hands: frozenset[Hand]) -> Case:
    return Case(
        id="",
        code=code_from(urandom(ENOUGH_BYTES)),
        kind=Kind(filing.kind),
        track=Track(filing.track) if filing.track else Track.NONE,
        area=filing.area,
        village=filing.village,
        state=State.SUBMITTED,
        urgent=filing.urgent,
        first_aid=filing.first_aid,
        assignee=None,
        version=1,
        submitted_at=now,
        hands=hands,
    )


def handled(tx: Tx, code: str) -> tuple[int | None, frozenset[Hand]]:
    """The case that a complaint is about, and everybody who had a hand in it: none of them may see it.

    (None, nobody) for "" and for a code of no case.
    """
    row = tx.execute(select(cases).where(cases.c.code == code)).first() if code else None
    if row is None:
        return None, frozenset()
    acted = tx.execute(select(event.c.actor).where(event.c.case_id == row.id).distinct()).scalars()
    people = {who for who in acted if who.startswith("staff:")}
    people |= {who for _, who in orjson.loads(row.hands) if who.startswith("staff:")}
    if row.assignee:
        people.add(f"staff:{row.assignee}")
    hung = select(public_notice.c.made_by, public_notice.c.checked_by, public_notice.c.posted_by)
    for made in tx.execute(hung.where(public_notice.c.case_id == row.id)):
        people |= {f"staff:{who}" for who in made if who}
    return row.id, frozenset((Part.BARRED, who) for who in people)


def _called_before(tx: Tx, seal: Seal, resident_id: int) -> str:
    """Who asks for their own data is not asked who they are: what their newest request calls them."""
    asked = (Kind.COMPLAINT, Kind.LEAD, Kind.DATA, Kind.ENQUIRY)
    query = select(cases.c.name, cases.c.code).where(cases.c.resident_id == resident_id)
    row = tx.execute(query.where(cases.c.kind.not_in(asked)).order_by(cases.c.id.desc()).limit(1)).first()
    return open_name(seal, row.name, row.code) if row else ""


def _columns(
    tx: Tx, seal: Seal, case: Case, filing: Filed, resident_id: int, now: datetime
) -> dict[str, Any]:
    name = called(filing.facts)
    if not name and case.kind is Kind.DATA:
        name = _called_before(tx, seal, resident_id)
    dossier = {
        "facts": dict(filing.facts),
        "marks": dict(filing.marks),
        "finding": dict(filing.finding),
        "words": filing.words,
    }
    return {
        **columns_of(case, seal, closed_at=None),
        "code": case.code,
        "draft": filing.draft,
        "resident_id": resident_id,
        "name": seal.shut_text(name, name_context(case.code)),
        "dossier": shut_dossier(seal, dossier, case.code),
        "id_tail": id_tail(seal, case.code, filing.facts),
        "submitted_at": ms(now),
    }
