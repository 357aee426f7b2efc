"""Dibao for one member alone (单人户): severely disabled or seriously ill people of a border family.

Measures for Confirming Dibao Art. 8; Social Assistance Law Art. 21(2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rules.assets import assets
from rules.deciding import decider
from rules.home import Home
from rules.kin import kin_lines, kin_marks
from rules.limits import compared
from rules.line import Finding, Line, Message, Verdict
from rules.programmes.border import border_limits
from rules.programmes.dibao import HUKOU, ID_PAPERS, deadline, income_lines
from rules.sources import DIBAO_8, LAW_21, MEASURES, by_day


def dibao_single(home: Home) -> Iterator[Line]:
    """Who it is for is asked first: without such a person nothing about money matters.

    A grown, severely disabled member without work may ask whatever the family earns (Notice of 2022, 1(1)),
    and costs of disability or illness come off: for whom it is, income is never a no, but for staff.
    """
    source = by_day(home.day, LAW_21, DIBAO_8)
    if home.status in ("dibao", "tekun"):
        yield Line("single-status", Verdict.REFUSED, home.status, None, DIBAO_8)
        return
    yield _person(home)
    if home.status == "border":
        yield Line("single-border", Verdict.OK, "border", None, source)
        return
    if _whole_family(home):
        yield Line("single-family", Verdict.REFUSED, None, None, DIBAO_8)
        return
    yield from income_lines("single-income", home, border_limits(home))
    yield assets("single-assets", home, source)
    yield from kin_lines(home, by_rule=True)


def _person(home: Home) -> Line:
    """ "Serious illness" is a list of the county's, so it is for staff; a graded disability is not."""
    needs = home.needs
    if needs is None:
        return Line("single-person", Verdict.CHECK, None, None, DIBAO_8)
    if "severe" in needs:
        return Line("single-person", Verdict.OK, "severe", None, DIBAO_8)
    if "ill" in needs or "disabled" in needs:
        return Line("single-person", Verdict.CHECK, "ill" if "ill" in needs else "disabled", None, DIBAO_8)
    return Line("single-person", Verdict.REFUSED, "neither", None, DIBAO_8)


def _whole_family(home: Home) -> bool:
    """The whole family surely is below the dibao standard and owns nothing: then nobody is taken alone."""
    if home.income is None or home.members is None:
        return False
    if compared(home.income, home.members, home.dibao_limits) is not Verdict.OK:
        return False
    return assets("single-assets", home, MEASURES).verdict is Verdict.OK


def finding(home: Home, lines: Iterable[Line]) -> Finding:
    said = tuple(lines)
    return Finding(
        programme="dibao",
        track="single",
        day=home.day,
        lines=said,
        outcome=home.judge(said),
        decider=decider("dibao", home.day, home.standards, home.area),
        deadline=deadline(home),
        apply_at=HUKOU,
        formula=Message("formula-dibao"),
        papers=ID_PAPERS,
        marks=("notice", *kin_marks(home)),
    )
