"""Minimum living allowance (最低生活保障, dibao): income a head below the standard, property within limits.

Social Assistance Law Art. 18; Measures for Confirming Dibao (2021).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from rules import keys
from rules.assets import assets
from rules.deciding import decider, working_days
from rules.home import Home
from rules.income import dibao_item_lines
from rules.kin import kin_lines, kin_marks
from rules.limits import Limit, Span, below
from rules.line import Amount, Deadline, Fen, Finding, Line, Message, Outcome, Paper, Verdict
from rules.near import near
from rules.sources import DIBAO_13, DIBAO_14, LAW_18, MEASURES, by_day

HUKOU = "hukou"  # applied for where the household is registered (Law Art. 37(1))
ID_PAPERS = (Paper("identity", required=True, why="why-not-looked-up-identity"),)
RULE = "dibao-income"


def dibao(home: Home) -> Iterator[Line]:
    """Every line for the household as a whole. For one member alone see `rules.programmes.dibao_single`."""
    if home.status == "dibao":
        yield Line("dibao-already", Verdict.OK, "dibao", None, by_day(home.day, LAW_18, MEASURES))
        yield from _gradual_exit(home)
        return
    if home.status == "tekun":
        yield Line("dibao-tekun", Verdict.CHECK, "tekun", None, by_day(home.day, LAW_18, MEASURES))
        return
    yield from home.member_lines()
    yield from income_lines(RULE, home, home.dibao_limits)
    yield assets("dibao-assets", home, DIBAO_14)
    yield from kin_lines(home, by_rule=True)
    yield from dibao_item_lines(home.items or (), home.day, home.standards, home.area)


def income_lines(rule: str, home: Home, limits: tuple[Limit, ...]) -> Iterator[Line]:
    """Income a head, asking for costs and hardships only where they may still turn a refusal."""
    income, members = home.income, home.members
    before = below(rule, income, members, limits)
    if income is None or members is None or before.verdict is Verdict.OK:
        yield before
        return
    net = home.net_income
    line = below(rule, net, members, limits)
    if line.verdict is not Verdict.REFUSED:
        yield line
        return
    if home.weak is False:
        yield line
        return
    # Costs of disability or illness come off, by amounts that the county sets and has not told (Art. 13).
    yield Line(rule, Verdict.CHECK, line.has, line.needs, line.source)
    yield Line("dibao-deductions", Verdict.CHECK, "weak" if home.weak else None, None, DIBAO_13)


def _gradual_exit(home: Home) -> Iterator[Line]:
    """Who found work may be kept on for some months after it lifts income above the standard (Art. 33)."""
    months = home.standards.within("dibao.gradual_exit_months", home.day, home.area)
    if home.facts.glance(keys.NEW_WORK) and months and not months.unknown:
        yield Line("dibao-gradual-exit", Verdict.OK, "work", months.value, months.source, condition=False)


def finding(home: Home, lines: Iterable[Line]) -> Finding:
    said = tuple(lines)
    outcome = home.judge(said)
    words = _formula(home, said) if outcome is not Outcome.UNLIKELY else None
    return Finding(
        programme="dibao",
        track="",
        day=home.day,
        lines=said,
        outcome=outcome,
        decider=decider("dibao", home.day, home.standards, home.area),
        deadline=deadline(home),
        apply_at=HUKOU,
        amount=_amount(home, said) if outcome is Outcome.LIKELY else None,
        formula=words,
        papers=ID_PAPERS,
        near=near_miss(home, said),
        marks=tuple(_marks(home)),
    )


def near_miss(home: Home, lines: tuple[Line, ...]) -> Message | None:
    """How little income is too much, where it surely is income alone."""
    unlikely = home.judge(lines) is Outcome.UNLIKELY
    return near(RULE, lines, home, home.dibao_limits) if unlikely else None


def deadline(home: Home) -> Deadline | None:
    """30 working days from acceptance; 20 where the township surely decides (Notice of 2022, 4(1))."""
    who = decider("dibao", home.day, home.standards, home.area)
    if who and who.level == "township" and who.confirmed:
        return working_days("dibao.decide_days_township", home.day, home.standards, home.area)
    return working_days("dibao.decide_days", home.day, home.standards, home.area)


def gap(home: Home) -> tuple[Limit, Span, int] | None:
    """What the difference method subtracts from, or None where a factor is not known."""
    if len(home.dibao_limits) != 1 or home.dibao_limits[0].yearly is None:
        return None
    members, income = home.members, home.income
    if members is None or income is None or income.exact is None:
        return None
    return home.dibao_limits[0], income, members


def monthly_difference(one: Limit, income: Span, members: int) -> Fen:
    """(standard - income a head) x members, for a month.

    Rounded once, at the end, down: no rule for it is known.
    """
    assert one.yearly is not None
    return Fen(max(0, one.yearly * members - income.low) // 12)


def _amount(home: Home, lines: tuple[Line, ...]) -> Amount | None:
    method = home.standards.within("dibao.method", home.day, home.area)
    known = gap(home) if any(line.rule == RULE for line in lines) else None
    if known is None or method is None or not method.current or method.value != "difference":
        return None
    one, income, members = known
    fen = monthly_difference(one, income, members)
    return Amount(fen, "month", one.floor, _as_of(home), (one.source, method.source))


def _as_of(home: Home) -> date:
    standard = home.dibao_standards[0]
    assert standard is not None
    return standard.published_on


def _formula(home: Home, lines: tuple[Line, ...]) -> Message:
    """How it would be worked out, with the household's own numbers where all of them are known."""
    method = home.standards.within("dibao.method", home.day, home.area)
    if method is not None and method.value == "tiers":
        return Message("formula-dibao-tiers")
    reached = any(line.rule == RULE and line.verdict is Verdict.OK for line in lines)
    known = gap(home) if reached else None
    if known is None:
        return Message("formula-dibao")
    one, income, members = known
    args = {
        "standard": one.monthly,
        "head": Fen(income.low // members // 12),
        "members": members,
        "fen": monthly_difference(one, income, members),
        "stale": "yes" if one.floor else "no",
        "month": _as_of(home).isoformat()[:7],
    }
    return Message("formula-dibao-difference", args)


def _marks(home: Home) -> Iterator[str]:
    if home.status == "dibao":
        yield "already"
    if home.facts.glance(keys.NEEDS) not in (None, "none"):
        yield "top-up"
    yield "notice"
    yield from kin_marks(home)
