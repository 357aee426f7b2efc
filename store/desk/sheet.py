"""The one page of a case, and the one save of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select

from cases.clock import clock_of, step_clock
from cases.effects import WAITED
from cases.moves import Given, Moved, open_to
from cases.people import Actor, staff_number
from cases.refusals import NotYours
from cases.states import Kind
from dialogs.ground import Ground
from store.casework.kin import say_kin_first
from store.casework.letters import HOLD, NO_HOLD
from store.casework.locking import locked
from store.casework.looked_up import check_asked
from store.casework.moving import file_of, make_moves
from store.casework.rows import open_event
from store.casework.shapes import CaseFile
from store.database import Tx
from store.desk.area import asked_of_the_row, scope
from store.desk.around import around
from store.desk.conversation import conversation
from store.desk.dossier_seen import Seen, check_seen, standing_on_them
from store.desk.papers import papers_of_case
from store.desk.rows import queue_row, staff_names
from store.desk.shapes import CaseHead, CasePage, Entry, OtherCase
from store.desk.standing_in import FOR, on_behalf, tell_receiver
from store.residents.surveys import Answer, read_answer
from store.schema import address, cases, event, resident, staff, survey
from store.seal import Seal
from store.times import china_day

Opened = Sequence[tuple[Any, str | None, Mapping[str, Any]]]
"""Events in their order: the row, the reason, what else was said with it."""


@dataclass(frozen=True, slots=True)
class Save:
    """Several moves in one go: status, message, note."""

    actor: Actor
    case_id: int
    seen: int | None  # the version that was looked at; None: whatever it is by now
    steps: Sequence[tuple[str, Given]]
    held: bool = False  # the message waits a while and can be taken back (see `store.desk.unsending`)
    dossier: Seen | None = None  # facts and papers as they were looked at; None: whatever they are by now


_HEAD = select(
    cases,
    staff.c.name.label("assignee_name"),
    resident.c.lang.label("lang"),
    address.c.channel.label("door"),
    address.c.blocked_at.label("door_blocked_at"),
    survey.c.state.label("survey_state"),
    survey.c.face.label("survey_face"),
    survey.c.words.label("survey_words"),
).select_from(
    cases.outerjoin(staff, staff.c.id == cases.c.assignee)
    .join(resident, resident.c.id == cases.c.resident_id)
    .outerjoin(address, address.c.id == resident.c.last_address)
    .outerjoin(survey, survey.c.case_id == cases.c.id)
)


def case_page(tx: Tx, seal: Seal, actor: Actor, case_id: int, now: datetime, ground: Ground) -> CasePage:
    """Everything about a case. Raises NotYours for a foreign or unknown one. At most 12 queries."""
    row, head = _headed(tx, seal, actor, case_id, now, ground)
    file = head.file
    events = _opened_events(tx, seal, case_id)
    named = _named_in(events) | _who_found(file) | set(file.case.kept_out)
    people = around(tx, actor, file.case, named)
    timeline = _entries(events, people.names)
    return CasePage(
        file=file,
        row=head.row,
        timeline=timeline,
        notes=tuple(entry for entry in timeline if entry.move == "note"),
        conversation=conversation(tx, seal, actor, file),
        papers=papers_of_case(tx, seal, case_id),
        others=() if file.case.kind is Kind.COMPLAINT else _others(tx, actor, row),
        moves=tuple(open_to(file.case, actor, now)),
        clock=head.clock,
        step=step_clock(file.case, china_day(now), ground.calendar),
        assignee_name=head.assignee_name,
        channel=row.door or "",
        blocked=row.door_blocked_at is not None,
        lang=row.lang,
        colleagues=people.colleagues,
        may_see=people.may_see,
        names=people.names,
        answer=_how_it_was(seal, row),
    )


def _how_it_was(seal: Seal, row: Any) -> Answer | None:
    if row.survey_state is None:
        return None
    return read_answer(seal, row.id, row.survey_state, row.survey_face, row.survey_words)


def case_head(tx: Tx, seal: Seal, actor: Actor, case_id: int, now: datetime, ground: Ground) -> CaseHead:
    """What stands above every page of a case. Raises NotYours for a foreign or unknown one."""
    return _headed(tx, seal, actor, case_id, now, ground)[1]


def _headed(
    tx: Tx, seal: Seal, actor: Actor, case_id: int, now: datetime, ground: Ground
) -> tuple[Any, CaseHead]:
    """The row holds, beside the case, where a message to the resident would go and in which language."""
    row = _row(tx, actor, case_id)
    today = china_day(now)
    file = file_of(tx, seal, row)
    shown = queue_row(row, seal, today, ground.calendar, row.assignee_name or "")
    clock = clock_of(file.case, today, ground.calendar)
    return row, CaseHead(file, shown, clock, shown.assignee_name)


def act(tx: Tx, seal: Seal, save: Save, now: datetime, ground: Ground) -> Moved:
    """Make the moves of a save, all of them or none. The last one's outcome.

    Raises Changed if the case has gone on since it was looked at, or what the move stands on; NotYours,
    NotNow, Missing, SayWhy.
    """
    moved, before = act_quietly(tx, seal, save, now, ground)
    receiver = staff_number(moved.case.assignee)
    if receiver and receiver != before:
        tell_receiver(tx, save.actor, save.case_id, receiver, moved.case.version, now, china_day(now))
    return moved


def act_quietly(tx: Tx, seal: Seal, save: Save, now: datetime, ground: Ground) -> tuple[Moved, int | None]:
    """The same without ringing for a new handler; also who had the case before. Raises as `act`."""
    c, steps = cases.c, save.steps
    mine = scope(select(c.kind, c.assignee, c.unread, c.waiting_since, c.person_asked), save.actor)
    row = tx.execute(mine.where(c.id == save.case_id)).first()
    if row is None:
        raise NotYours(steps[0][0])
    weighty = standing_on_them(Kind(row.kind), steps)
    if weighty:
        _ready_for(tx, seal, save, weighty)
    for move, given in steps:
        if given.wanted is not None:
            check_asked(tx, seal, save.case_id, move, given.wanted)
    if save.held:
        steps = [(move, replace(given, data={**given.data, WAITED: waited(row)})) for move, given in steps]
    (first, given), *rest = on_behalf(tx, save.actor, row.assignee, steps, china_day(now))
    looked_at = (first, replace(given, seen_version=save.seen))
    hold = HOLD if save.held else NO_HOLD
    moved = make_moves(tx, seal, save.case_id, [looked_at, *rest], save.actor, now, ground, hold)
    return moved, row.assignee


def _ready_for(tx: Tx, seal: Seal, save: Save, move: str) -> None:
    """An opinion or a decision stands on what its giver has seen, and is given by nobody who may be kin.

    Raises Changed, Missing.
    """
    whole = locked(tx, save.case_id)
    if save.dossier is not None:
        check_seen(tx, seal, whole, move, save.dossier)
    say_kin_first(tx, seal, save.actor, whole, move)


def waited(row: Any) -> Mapping[str, Any]:
    """Whether and since when somebody waits for an answer, as JSON: for a reply that may be taken back."""
    return {"unread": row.unread, "since": row.waiting_since, "asked": row.person_asked}


def timeline_of(tx: Tx, seal: Seal, case_id: int) -> tuple[Entry, ...]:
    events = _opened_events(tx, seal, case_id)
    return _entries(events, staff_names(tx, _named_in(events)))


def later_moves(tx: Tx, seal: Seal, case_id: int, version: int) -> tuple[Entry, ...]:
    """What happened in a case since it was looked at as `version`."""
    return tuple(each for each in timeline_of(tx, seal, case_id) if each.version > version)


def _opened_events(tx: Tx, seal: Seal, case_id: int) -> Opened:
    rows = tx.execute(select(event).where(event.c.case_id == case_id).order_by(event.c.version))
    return [(row, *open_event(seal, row.body, row.case_id, row.version)) for row in rows]


def _named_in(events: Opened) -> set[int | None]:
    """Who did something, for whom, and to whom a case was given."""
    return {
        number
        for row, _, data in events
        for number in (staff_number(row.actor), data.get(FOR), _taker(row, data))
    }


def _taker(row: Any, data: Mapping[str, Any]) -> int | None:
    """Whose case it became by somebody else's hand."""
    taker: str | None = data.get("assignee", (None, None))[1]
    return None if taker in (None, row.actor) else staff_number(taker)


def _who_found(file: CaseFile) -> set[int | None]:
    """Staff who say how a fact is known."""
    return {staff_number(str(mark[0])) for mark in file.marks.values() if mark}


def _entries(events: Opened, names: Mapping[int | None, str]) -> tuple[Entry, ...]:
    return tuple(_entry(row, reason, data, names) for row, reason, data in events)


def _entry(row: Any, reason: str | None, data: Mapping[str, Any], names: Mapping[int | None, str]) -> Entry:
    return Entry(
        version=row.version,
        move=row.move,
        source=row.source,
        target=row.target,
        actor=row.actor,
        actor_name=names.get(staff_number(row.actor), ""),
        stood_in_for=names.get(data.get(FOR), ""),
        given_to=names.get(_taker(row, data), ""),
        role=row.role,
        reason=reason or "",
        data=data,
        at=row.at,
    )


def _others(tx: Tx, actor: Actor, mine: Any) -> tuple[OtherCase, ...]:
    """Of the same person, and the lead that a request began with, or the other way round; newest first.

    Of one elsewhere the clerk sees that there is one, not what is in it. No complaint.
    """
    row = cases.c
    linked = or_(row.about == mine.id, row.id == mine.about)
    found = tx.execute(
        select(
            row.id,
            row.code,
            row.kind,
            row.track,
            row.state,
            row.submitted_at,
            row.area,
            row.village,
            row.about,
        )
        .where(or_(row.resident_id == mine.resident_id, linked), row.id != mine.id)
        .where(row.kind != Kind.COMPLAINT)
        .order_by(row.id.desc())
    )
    return tuple(
        OtherCase(
            id=each.id,
            code=each.code if actor.covers(each.area, each.village) else "",
            kind=each.kind,
            track=each.track,
            state=each.state,
            submitted=each.submitted_at,
            area=each.area,
            within=actor.covers(each.area, each.village),
            tie="begun" if each.about == mine.id else "lead" if each.id == mine.about else "",
        )
        for each in found
    )


def channel_of(tx: Tx, actor: Actor, case_id: int) -> str:
    """Where a message about a case would go; "" for nowhere. Raises NotYours."""
    return _row(tx, actor, case_id).door or ""


def lang_of(tx: Tx, actor: Actor, case_id: int) -> str:
    """The language in which the resident of a case is written to. Raises NotYours."""
    return str(_row(tx, actor, case_id).lang)


def _row(tx: Tx, actor: Actor, case_id: int) -> Any:
    row = tx.execute(scope(_HEAD, actor).where(cases.c.id == case_id)).first()
    if row is None or not asked_of_the_row(actor, row.id, row.area, row.village):
        raise NotYours("open")
    return row
