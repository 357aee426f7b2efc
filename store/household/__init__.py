"""The household table of a case: read, completed by staff, and who of it agreed to the economic check."""

from store.household.authorising import (
    METHODS,
    Agreement,
    Basis,
    Standing,
    authorise,
    check_basis,
    standings,
    withdraw,
)
from store.household.editing import judge_facts, write_row
from store.household.reading import Cell, HouseholdPage, PersonRow, household_of

__all__ = [
    "METHODS",
    "Agreement",
    "Basis",
    "Cell",
    "HouseholdPage",
    "PersonRow",
    "Standing",
    "authorise",
    "check_basis",
    "household_of",
    "judge_facts",
    "standings",
    "withdraw",
    "write_row",
]
