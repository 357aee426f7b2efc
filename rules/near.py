"""How little is missing, said only where it is sure that nothing else is."""

from __future__ import annotations

from rules.home import Home
from rules.limits import Limit, Span
from rules.line import Fen, Line, Message, Verdict


def near(rule: str, lines: tuple[Line, ...], home: Home, limits: tuple[Limit, ...]) -> Message | None:
    """人均再低37元，就可能符合: the least whole yuan a head and month that brings income below every limit.

    True by construction: the income line is the only one in the way, and with that much less it is below.
    """
    refused = [line.rule for line in lines if line.condition and line.verdict is Verdict.REFUSED]
    if refused != [rule] or home.net_income is None or not home.members:
        return None
    yuan = missing(home.net_income, home.members, limits)
    return None if yuan is None else Message("near-income", {"fen": Fen(yuan * 100)})


def missing(income: Span, members: int, limits: tuple[Limit, ...]) -> int | None:
    """Whole yuan a head and month, or None where no such amount is sure."""
    yearly = [one.yearly for one in limits if one.yearly is not None]
    if income.high is None or len(yearly) != len(limits):
        return None
    over = income.high - min(yearly) * members  # 0: exactly the standard, which is not below it
    yuan = over // (1200 * members) + 1
    return yuan if over >= 0 and yuan * 1200 * members <= income.high else None
