"""Households on the border of dibao (最低生活保障边缘家庭): income a head below a multiple of its standard.

1.5 times by the Measures for Confirming Dibao Art. 8; since 2026-07-01 the province sets the uplift (Social
Assistance Law Art. 21(3)), and Guizhou's is not known: then only being below the dibao standard itself
proves being below it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rules.assets import assets
from rules.deciding import decider
from rules.home import Home
from rules.kin import kin_lines
from rules.limits import Limit, compared
from rules.line import Finding, Line, Message, Verdict
from rules.near import near
from rules.programmes.dibao import HUKOU, ID_PAPERS, income_lines
from rules.sources import DIBAO_8, LAW_21, by_day

RULE = "border-income"


def border_limits(home: Home) -> tuple[Limit, ...]:
    """The dibao standard times the multiple; unknown multiple: at
    least the standard, for an uplift only adds.
    """
    multiple = home.standards.within("border.multiple", home.day, home.area)
    source = by_day(home.day, LAW_21, DIBAO_8)
    if multiple is None or multiple.unknown:
        return tuple(Limit(one.yearly, True, source) for one in home.dibao_limits)
    times = multiple.number_value
    return tuple(
        Limit(None if one.yearly is None else round(one.yearly * times), one.floor or multiple.stale, source)
        for one in home.dibao_limits
    )


def border(home: Home) -> Iterator[Line]:
    """Lines for a family that dibao is too high for."""
    source = by_day(home.day, LAW_21, DIBAO_8)
    if home.status == "border":
        yield Line("border-already", Verdict.OK, "border", None, source)
        return
    if home.status in ("dibao", "tekun"):
        yield Line("border-status", Verdict.REFUSED, home.status, None, DIBAO_8)
        return
    yield from income_lines(RULE, home, border_limits(home))
    property_line = assets("border-assets", home, source)
    yield property_line
    yield _not_dibao(home, property_line)
    yield from kin_lines(home, by_rule=False)


def _not_dibao(home: Home, property_line: Line) -> Line:
    """Who surely meets dibao gets dibao, which is more."""
    if home.income is None or home.members is None:
        return Line("border-not-dibao", Verdict.CHECK, None, None, DIBAO_8)
    below = compared(home.income, home.members, home.dibao_limits)
    if below is Verdict.OK:
        met = property_line.verdict is Verdict.OK
        return Line("border-not-dibao", Verdict.REFUSED if met else Verdict.CHECK, "below", None, DIBAO_8)
    return Line(
        "border-not-dibao", Verdict.OK if below is Verdict.REFUSED else Verdict.CHECK, None, None, DIBAO_8
    )


def near_miss(home: Home, lines: tuple[Line, ...]) -> Message | None:
    """How little income is too much, where it surely is income alone."""
    missed = any(line.rule == RULE and line.verdict is Verdict.REFUSED for line in lines)
    return near(RULE, lines, home, border_limits(home)) if missed else None


def finding(home: Home, lines: Iterable[Line]) -> Finding:
    said = tuple(lines)
    return Finding(
        programme="border",
        track="",
        day=home.day,
        lines=said,
        outcome=home.judge(said),
        decider=decider("border", home.day, home.standards, home.area),
        apply_at=HUKOU,
        formula=Message("formula-border"),
        papers=ID_PAPERS,
        near=near_miss(home, said),
        marks=("already",) if home.status == "border" else (),
    )
