"""The two moments of a case that everybody asks about: when somebody first answered, and when it was decided.

They are kept beside the case in the same transaction as the move. A case that is begun again has not been
decided; what is done to aid that runs (more, less, an end) leaves the decision on the request as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from cases.calendar import WorkCalendar
from cases.moves import Moved
from cases.people import STAFF, staff_number
from cases.states import ENDS, UNDECIDED, State
from store.casework.rows import NO_DUE
from store.times import china_day, moment, ms

OUTCOMES = ("granted", "refused", "not_accepted", "withdrawn", "closed", "ended")
"""How a request can end. Words: `overview-outcome-<value>`."""
JUDGED = frozenset({"granted", "refused", "not_accepted"})
"""Ends that somebody decided; their time is measured against the limit."""
NONE_YET: Mapping[str, Any] = {
    "answered_at": None,
    "answer_days": None,
    "decided_at": None,
    "decision_days": None,
    "decided_late": None,
    "decided_by": None,
    "outcome": None,
}
_NOT_DECIDED = {name: None for name in NONE_YET if not name.startswith("answer")}
_GRANTED = frozenset({State.APPROVED, State.RUNNING})


def reached(before: Mapping[str, Any], made: Iterable[Moved], calendar: WorkCalendar) -> dict[str, Any]:
    """The columns of NONE_YET after these moves. `before`: the row as it was."""
    found = {name: before[name] for name in NONE_YET}
    for moved in made:
        event = moved.event
        if found["answered_at"] is None and moved.notice is not None and event.actor_role in STAFF:
            days = _days(before, event.at, calendar)
            found |= {"answered_at": ms(event.at), "answer_days": days}
        if event.move == "unsend" and found["answered_at"] == event.data.get("said_at"):
            found |= {"answered_at": None, "answer_days": None}
        if event.target in UNDECIDED and (event.source in ENDS or event.source is State.APPROVED):
            found |= _NOT_DECIDED
        elif found["decided_at"] is None and event.target in ENDS | _GRANTED:
            found |= _decided(before, moved, calendar)
    return found


def _decided(before: Mapping[str, Any], moved: Moved, calendar: WorkCalendar) -> dict[str, Any]:
    event, due = moved.event, before["due"]
    return {
        "decided_at": ms(event.at),
        "decision_days": _days(before, event.at, calendar),
        "decided_late": None if due in (None, NO_DUE) else china_day(event.at) > due,
        "decided_by": staff_number(event.actor_id),
        "outcome": "granted" if event.target in _GRANTED or event.target is State.PAID else str(event.target),
    }


def _days(before: Mapping[str, Any], at: Any, calendar: WorkCalendar) -> int:
    return max(0, calendar.count(china_day(moment(before["submitted_at"])), china_day(at)))
