"""What a household owns.

The limits are the county's, and it has named none: having nothing is fine by any limit.
"""

from __future__ import annotations

from rules import keys
from rules.home import Home
from rules.line import Fen, Line, Source, Verdict


def assets(rule: str, home: Home, source: Source) -> Line:
    """One line on everything owned. Whatever the limits do not name is for staff, never a refusal."""
    kinds = home.assets
    if kinds is None:
        return Line(rule, Verdict.CHECK, None, None, source)
    if not kinds:
        return Line(rule, Verdict.OK, "nothing", None, source)
    verdicts = {_savings(home) if kind == "savings" else _thing(kind, home) for kind in kinds}
    return Line(rule, _worst(verdicts), ",".join(kinds), None, source)


def _worst(verdicts: set[Verdict]) -> Verdict:
    for verdict in (Verdict.REFUSED, Verdict.CHECK):
        if verdict in verdicts:
            return verdict
    return Verdict.OK


def _thing(kind: str, home: Home) -> Verdict:
    """A limit says `allowed` or `not-allowed`; anything finer is read by staff."""
    if kind not in keys.ASSET_KINDS:
        return Verdict.CHECK
    rule = home.standards.within(f"assets.{kind}", home.day, home.area)
    if rule is None or not rule.current:
        return Verdict.CHECK
    return {"allowed": Verdict.OK, "not-allowed": Verdict.REFUSED}.get(str(rule.value), Verdict.CHECK)


def _savings(home: Home) -> Verdict:
    """A limit a head in yuan. The sum is asked only where there is one to hold it against."""
    rule = home.standards.within("assets.savings", home.day, home.area)
    if rule is None or rule.unknown:
        return Verdict.CHECK
    saved, members = home.facts.ask(keys.SAVINGS), home.members
    if saved is None or members is None:
        return Verdict.CHECK
    if saved <= Fen(round(rule.number_value * 100)) * members:
        return Verdict.OK
    return Verdict.REFUSED if rule.current else Verdict.CHECK
