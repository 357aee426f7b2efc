"""Reading what a clerk types into a row of the household table. Bad input is a fault with a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dialogs.hear.persons.identity import read_id
from dialogs.hear.persons.names import read_name
from dialogs.hear.unclear import Unclear
from rules import keys
from rules.household import PEOPLE, cell

STAYS_OFFERED = keys.STAYS_KINDS
NEEDS_OFFERED = ("severe", "disabled", "ill", "student", "jobless")
DISABILITIES = ("none", *(f"{kind}-{grade}" for kind in keys.DISABILITY_KINDS for grade in "1234"))

CHOICES: Mapping[str, tuple[str, ...]] = {
    "tie": keys.TIES,
    "stays": STAYS_OFFERED,
    "disability": DISABILITIES,
    "labour": keys.LABOUR_KINDS,
    "state": keys.OBLIGOR_STATES,
}


@dataclass(frozen=True, slots=True)
class TypedRow:
    """`facts` by name; what was left empty is not among them. `faults`: field -> id of a sentence."""

    facts: Mapping[str, Any]
    faults: Mapping[str, str]


def read_row(
    row: str, group: str, one: Callable[[str], str], some: Callable[[str], Sequence[str]], today: date
) -> TypedRow:
    """`one` and `some` give what was sent under a name: a line, or the ticked values."""
    facts: dict[str, Any] = {}
    faults: dict[str, str] = {}
    for field, read in (("name", read_name), ("id", lambda text: read_id(text, today))):
        if text := one(field):
            _put(facts, faults, row, field, read(text))
    for field, allowed in CHOICES.items():
        if (value := one(field)) in allowed and _belongs(field, group):
            facts[cell(row, field)] = value
    needs = [value for value in some("needs") if value in NEEDS_OFFERED]
    if group == PEOPLE and (needs or one("needs_asked")):
        facts[cell(row, "needs")] = ",".join(needs) or "none"
    if not facts and not faults:
        faults["name"] = "household-fault-empty"
    return TypedRow(facts, faults)


def _put(facts: dict[str, Any], faults: dict[str, str], row: str, field: str, read: str | Unclear) -> None:
    if isinstance(read, Unclear):
        faults[field] = read.problem
    else:
        facts[cell(row, field)] = read


def _belongs(field: str, group: str) -> bool:
    """Where they stay and whether they can work is asked of members, whether they can pay of obligors."""
    return field == "tie" or (field == "state") != (group == PEOPLE)
