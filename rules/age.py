"""How old somebody is, from the ID number where it is known: then it is not asked."""

from __future__ import annotations

from datetime import date

from rules import keys
from rules.facts import Facts


def age_on(facts: Facts, day: date) -> int | None:
    """Full years, or None if not known.

    A number that holds no day of birth is no help, so the age is asked.
    """
    born = birth(facts.glance(keys.ID_NUMBER) or "")
    if born is None or born > day:
        return facts.ask(keys.AGE)
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def birth(id_number: str) -> date | None:
    """The day of birth in an eighteen-digit ID number."""
    if len(id_number) != 18 or not id_number[6:14].isdecimal():
        return None
    try:
        return date(int(id_number[6:10]), int(id_number[10:12]), int(id_number[12:14]))
    except ValueError:
        return None
