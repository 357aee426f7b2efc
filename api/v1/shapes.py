"""What goes in and out of the interface, for its description and for those who write against it."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, RootModel

from rules.facts import Key
from rules.stated import INDEXED, stated_keys

Stated = bool | int | str | None
Value = dict[str, int] | int | float | str | bool | None
"""Money is `{"fen": 70500}`."""

EXAMPLE: dict[str, Stated] = {
    "id": "household-17",
    "household.status": "none",
    "hardship.kind": "none",
    "hardship.living": "managing",
    "household.settlement": "rural",
    "household.members": 3,
    "household.needs": "student",
    "household.assets": "none",
    "income.sources": "work,farm",
    "income.amount[0]": 60000,
    "income.amount[1]": 15000,
    "income.job_cost": 20000,
    "person.age": 47,
    "people.disability[0]": "none",
}


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Household(RootModel[dict[str, Stated]]):
    """Facts by name; null: asked, and not known. A fact that is left out is still to be asked.

    Names and values: docs/facts.md. `id` is any label; it comes back with the answer and is kept nowhere.
    """


class Source(Strict):
    """Where a rule or a figure is written."""

    id: str
    title: str
    number: str
    article: str
    in_force: date | None


class Line(Strict):
    """One rule applied. `condition`: false for a line that tells something but does not weigh."""

    rule: str
    verdict: Literal["ok", "refused", "check"]
    has: Value
    needs: Value
    condition: bool
    source: Source
    words: str | None = None


class Message(Strict):
    id: str
    args: dict[str, Value]


class Amount(Strict):
    """`at_least`: worked out by a figure that may have been raised since `as_of`."""

    fen: int
    period: Literal["month", "once"]
    at_least: bool
    as_of: date
    sources: list[Source]


class Decider(Strict):
    level: str
    confirmed: bool
    source: Source


class Deadline(Strict):
    days: int
    kind: Literal["working", "calendar"]
    note: str | None
    source: Source


class Paper(Strict):
    id: str
    required: bool
    why: str


class Finding(Strict):
    """One programme. Advice, never a decision (Social Assistance Law Art. 44)."""

    programme: str
    track: str
    verdict: Literal["likely", "unlikely", "need_to_know", "staff_check"]
    lines: list[Line]
    amount: Amount | None
    formula: Message | None
    blocked_by: str | None = Field(description="the fact it waits for, if the verdict is need_to_know")
    near: Message | None = Field(description="how little is missing, where that is sure")
    decider: Decider | None
    deadline: Deadline | None
    papers: list[Paper]
    apply_at: str | None
    marks: list[str]
    words: dict[str, str] | None = None


class Assessment(Strict):
    id: Stated = None
    day: date
    area: str
    next: str | None = Field(description="the fact that most programmes wait for")
    programmes: list[Finding]


class Fault(Strict):
    """`why`: fault-unknown-fact | fault-impossible-value | fault-not-a-household."""

    name: str
    value: Any
    why: str
    words: str | None = None


class Faults(Strict):
    """Problem details (RFC 9457) that name each fact."""

    type: Literal["urn:palmtop:not-acceptable"]
    title: str
    status: Literal[422]
    id: Stated = None
    faults: list[Fault]


LONGEST_ID = 200
"""Characters of what an asking system calls a household."""
JSON_TYPES: dict[type, str] = {bool: "boolean", int: "integer"}


def household_schema() -> dict[str, Any]:
    """The schema of the body, with every fact that may be stated."""
    keys = stated_keys()
    schema = {**Household.model_json_schema(), "examples": [EXAMPLE]}
    schema["properties"] = {"id": {"type": ["string", "integer", "null"], "maxLength": LONGEST_ID}}
    schema["properties"] |= {key.name: _of(key) for key in keys if key.name not in INDEXED}
    schema["patternProperties"] = {_pattern(key): _of(key) for key in keys if key.name in INDEXED}
    schema["additionalProperties"] = False
    return schema


def _of(key: Key[Any]) -> dict[str, Any]:
    return {"type": [JSON_TYPES.get(key.kind, "string"), "null"]}


def _pattern(key: Key[Any]) -> str:
    return "^" + key.name.replace(".", r"\.") + r"\[(0|[1-9][0-9]?)\]$"
