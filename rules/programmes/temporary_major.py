"""Temporary assistance for great need, each case discussed by itself (一事一议).

Beside the ordinary roads (`rules.programmes.temporary`): the county's coordination body for people in need
may take up a case that these cannot carry (Opinion of 2020, 15). From which sum on is the county's to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rules import keys
from rules.deciding import decider
from rules.home import Home
from rules.line import Fen, Finding, Line, Message, Verdict, judge
from rules.programmes.temporary import MAJOR, RECEIPTS, no_hardship
from rules.sources import LAW_29, MEASURES_47, REFORM, REFORM_15, by_day


def major(home: Home) -> Iterator[Line]:
    """Asks nothing that the ordinary roads do not ask: who decides this asks by themselves."""
    if REFORM.in_force is not None and home.day < REFORM.in_force:
        yield Line("temporary-major-not-yet", Verdict.CHECK, None, None, MEASURES_47)
        return
    if no_hardship(home.facts):
        source = by_day(home.day, LAW_29, MEASURES_47)
        yield Line("temporary-hardship", Verdict.REFUSED, "none", None, source)
        return
    yield _need(home)


def _need(home: Home) -> Line:
    """Own costs from a sum on that the county names; less is for the ordinary roads."""
    least = home.standards.within("temporary.major.from", home.day, home.area)
    none = home.facts.glance(keys.SPENDING_KIND) == "none"
    spent = 0 if none else home.facts.glance(keys.SPENDING)
    back = home.facts.glance(keys.REIMBURSED)
    own = None if spent is None or (back is None and spent) else Fen(max(0, spent - (back or 0)))
    if least is None or not least.current or own is None:
        return Line("temporary-major-need", Verdict.CHECK, own, None, REFORM_15)
    sum_of_county = Fen(round(least.number_value * 100))
    verdict = Verdict.OK if own >= sum_of_county else Verdict.REFUSED
    return Line("temporary-major-need", verdict, own, sum_of_county, least.source)


def finding(home: Home, lines: Iterable[Line]) -> Finding:
    said = tuple(lines)
    return Finding(
        programme="temporary",
        track=MAJOR,
        day=home.day,
        lines=said,
        outcome=judge(said),
        decider=decider("temporary.major", home.day, home.standards, home.area),
        apply_at="place-of-hardship",
        formula=Message("formula-temporary-major"),
        papers=RECEIPTS,
    )
