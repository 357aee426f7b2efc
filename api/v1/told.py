"""What the interface says of cases, and what it may be asked: the shapes, field by field."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from api.v1.door import Purposes
from cases.states import State
from store.access.feed import Happening

NUMBER = 200
CURSOR = Field(None, description="`next` of the page before")
SINCE = Field(None, description="from this moment on; without a zone: UTC", examples=["2026-11-24T00:00:00Z"])

Kinds = Literal["temporary", "dibao", "tekun", "border", "rigid", "lead", "enquiry"]
"""All but the confidential ones (`store.access.seen.CONFIDENTIAL`)."""
Outcomes = Literal["approved", "refused", "running", "ended", "not_accepted"]
Statuses = Literal["dibao", "tekun", "border", "rigid"]
AreaCode = Annotated[str, Field(pattern="^[0-9]{6,9}$")]
Place = Annotated[str, Field(max_length=80, pattern="^[A-Za-z0-9_-]+$")]
Absent = SkipJsonSchema[None]
"""May be left out, which is not the same as sending the word "null"."""


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class CasesQuery(Strict):
    state: State | Absent = None
    kind: Kinds | Absent = None
    area: AreaCode | Absent = Field(None, description="of one township")
    changed_since: datetime | Absent = SINCE
    after: Place | Absent = CURSOR
    limit: int = Field(50, ge=1, le=NUMBER)


class DecisionsQuery(Strict):
    outcome: Outcomes | Absent = None
    kind: Kinds | Absent = None
    since: datetime | Absent = SINCE
    after: Place | Absent = CURSOR
    limit: int = Field(50, ge=1, le=NUMBER)


class NoticesQuery(Strict):
    after: Place | Absent = CURSOR
    limit: int = Field(50, ge=1, le=NUMBER)


class EventsQuery(Strict):
    type: list[Happening] = Field([], max_length=len(Happening), description="only these; may be given again")
    after: Place | Absent = CURSOR
    limit: int = Field(50, ge=1, le=NUMBER)


class PersonTold(Strict):
    """Masked, unless the key may know who people are and the request says why."""

    name: str
    id_number: str
    phone: str


class CaseTold(Strict):
    code: str = Field(description="what residents and staff call the case")
    kind: str
    track: str
    area: str = Field(description="division code")
    village: str | None
    state: str
    open: bool
    urgent: bool
    first_aid: bool = Field(description="help came before the forms (Law Art. 50)")
    submitted_at: datetime
    accepted_at: datetime | None
    closed_at: datetime | None
    changed_at: datetime
    due: date | None = Field(description="last day for a decision, where a clock runs")
    amount_fen: int | None
    version: int = Field(description="grows with every change")
    person: PersonTold


class CasesTold(Strict):
    cases: list[CaseTold]
    next: str | None = Field(description="where to go on, also for what changes later; null: nothing yet")


class DecisionTold(Strict):
    code: str
    kind: str
    track: str
    area: str
    outcome: str
    at: datetime
    version: int
    amount_fen: int | None


class DecisionsTold(Strict):
    decisions: list[DecisionTold]
    next: str | None


class NoticeTold(Strict):
    """A household as the public may read of it."""

    name: str = Field(description="masked by rule")
    members: int
    amount_fen: int | None
    kind: str
    about: str = Field(description="grant, end or decision")
    area: str
    village: str | None
    first: date
    last: date


class NoticesTold(Strict):
    notices: list[NoticeTold]
    next: str | None


class EventTold(Strict):
    """Nothing about a person: ask for the case if you need it."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    id: int = Field(description="grows; the same in the feed and in what is sent")
    type: str
    at: datetime
    case: str
    kind: str
    area: str
    source: str = Field(alias="from")
    target: str = Field(alias="to")
    version: int


class EventsTold(Strict):
    events: list[EventTold]
    next: str | None


class Question(Strict):
    """Does this person have this status now?"""

    id_number: str = Field(pattern="^[0-9]{17}[0-9Xx]$")
    name: str = Field(min_length=1, max_length=60)
    status: Statuses
    purpose: Purposes
    reference: str | None = Field(None, max_length=40, description="your own file number; kept in the trail")


class AnswerTold(Strict):
    """`unknown`: nobody of this number and name is known here, which says nothing about other counties."""

    answer: Literal["yes", "no", "unknown"]
    status: str
    as_of: date
    since: date | None = Field(description="day of the decision it rests on")
    review_by: date | None = Field(description="day by which it is looked at again")


A_CASE: dict[str, Any] = {
    "code": "7K3MP2QX9A", "kind": "dibao", "track": "none", "area": "522702001", "village": None,
    "state": "running", "open": False, "urgent": False, "first_aid": False,
    "submitted_at": "2026-10-08T01:30:00Z", "accepted_at": "2026-10-09T02:00:00Z", "closed_at": None,
    "changed_at": "2026-11-20T08:15:00Z", "due": None, "amount_fen": 70500, "version": 9,
    "person": {"name": "L**********", "id_number": "5227**********0025", "phone": "139****0017"},
}  # fmt: skip
CASES_EXAMPLE = {"cases": [A_CASE], "next": "MTc5NTY1OTMwMDAwMC4xNw"}
DECISIONS_EXAMPLE = {
    "decisions": [
        {"code": "7K3MP2QX9A", "kind": "dibao", "track": "none", "area": "522702001", "outcome": "approved",
         "at": "2026-11-20T08:15:00Z", "version": 8, "amount_fen": 70500}
    ],
    "next": "MTc5NTY1OTMwMDAwMC4xNy44",
}  # fmt: skip
EVENTS_EXAMPLE = {
    "events": [
        {"id": 412, "type": "case.decided", "at": "2026-11-20T08:15:00Z", "case": "7K3MP2QX9A",
         "kind": "dibao", "area": "522702001", "from": "confirming", "to": "approved", "version": 8}
    ],
    "next": "NDEy",
}  # fmt: skip
NOTICES_EXAMPLE = {
    "notices": [
        {"name": "L*", "members": 3, "amount_fen": 70500, "kind": "dibao", "about": "grant",
         "area": "522702001", "village": "522702001001", "first": "2026-11-20", "last": "2026-11-27"}
    ],
    "next": "MTc",
}  # fmt: skip
QUESTION_EXAMPLE = {
    "id_number": "522702198503070025", "name": "Luo Xiaoxiu", "status": "dibao", "purpose": "assistance",
    "reference": "YB-2026-1107",
}  # fmt: skip
ANSWER_EXAMPLE = {
    "answer": "yes", "status": "dibao", "as_of": "2026-11-24", "since": "2026-11-20",
    "review_by": "2027-11-20",
}  # fmt: skip
