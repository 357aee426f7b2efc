"""What a household says it has, added up by the year so that nothing is rounded before it is compared."""

from __future__ import annotations

from rules import keys
from rules.facts import Facts

SOURCES = ("work", "farm", "children", "pension", "other")


def income_sources(stated: str) -> tuple[str, ...]:
    """`work,farm` as a tuple; empty, or `none`, for no income at all."""
    return tuple(source for source in stated.split(",") if source and source != "none")


def stated_yearly_income(facts: Facts) -> int | None:
    """Fen a year from all sources (`income.amount[i]` is fen a month from the i-th), or None if one is not
    known.
    """
    stated = facts.ask(keys.INCOME_SOURCES)
    if stated is None:
        return None
    # Every source is asked before one unknown ends it: staff want the rest all the same.
    amounts = [facts.ask(keys.INCOME_FROM.at(i)) for i in range(len(income_sources(stated)))]
    known = [amount for amount in amounts if amount is not None]
    return sum(known) * 12 if len(known) == len(amounts) else None
