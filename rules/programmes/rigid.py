"""Households with rigid expenditure (刚性支出困难家庭): little income, and necessary costs that eat it up.

Social Assistance Law Art. 22; Measures on Households with Rigid Expenditure (from 2025-01-01) Arts. 4, 5,
8, 10.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from rules import keys
from rules.assets import assets
from rules.deciding import decider, working_days
from rules.home import Home
from rules.income import stated_income
from rules.kin import kin_lines
from rules.limits import compared, limit, per_head
from rules.line import Finding, Line, Message, Paper, Verdict
from rules.programmes.dibao import HUKOU, ID_PAPERS
from rules.sources import REFORM, RIGID_4
from rules.standards import Standard

START = date(2025, 1, 1)
PAPERS = (*ID_PAPERS, Paper("receipts", required=False, why="why-not-looked-up-receipts"))


def rigid(home: Home) -> Iterator[Line]:
    """All four conditions of Art. 4.

    While ceiling and ratio are unknown, sums are used if known but not asked.
    """
    if home.day < START:
        yield Line("rigid-not-yet", Verdict.CHECK, None, None, REFORM)
        return
    if home.status == "rigid":
        yield Line("rigid-already", Verdict.OK, "rigid", None, RIGID_4)
        return
    if home.status in ("dibao", "tekun", "border"):
        yield Line("rigid-status", Verdict.REFUSED, home.status, None, RIGID_4)
        return
    yield _income(home)
    yield _share(home)
    yield assets("rigid-assets", home, RIGID_4)
    yield from kin_lines(home, by_rule=False)


def _income(home: Home) -> Line:
    ceiling = limit(home.standards.within("rigid.income_ceiling", home.day, home.area), RIGID_4)
    if ceiling.yearly is None:
        return Line("rigid-income", Verdict.CHECK, None, None, ceiling.source)
    income, members = home.income, home.members
    if income is None or members is None:
        return Line("rigid-income", Verdict.CHECK, None, ceiling.monthly, ceiling.source)
    verdict = compared(income, members, (ceiling,))
    if verdict is Verdict.REFUSED:
        verdict = compared(home.net_income or income, members, (ceiling,))
    if verdict is Verdict.REFUSED and home.weak is not False:
        verdict = (
            Verdict.CHECK
        )  # costs of disability or illness may come off, by amounts the county has not told
    return Line("rigid-income", verdict, per_head(income, members), ceiling.monthly, ceiling.source)


def _share(home: Home) -> Line:
    """Necessary costs of twelve months in percent of all income.

    Living costs count too, so a low share proves nothing.
    """
    ratio = home.standards.within("rigid.ratio", home.day, home.area)
    source = ratio.source if ratio else RIGID_4
    if ratio is None or ratio.unknown:
        return Line("rigid-share", Verdict.CHECK, _percent(_glanced(home)), None, source)
    return _measured(home, ratio)


def _measured(home: Home, ratio: Standard) -> Line:
    if home.facts.glance(keys.SPENDING_KIND) == "none":
        return Line("rigid-share", Verdict.CHECK, 0, ratio.value, ratio.source)  # living costs count too
    spent, back = home.facts.ask(keys.SPENDING), home.facts.ask(keys.REIMBURSED)
    income = stated_income(home.facts)
    if spent is None or back is None or income is None or income.exact is None:
        return Line("rigid-share", Verdict.CHECK, None, ratio.value, ratio.source)
    own, all_income = max(0, spent - back), income.exact
    over = own * 100 > all_income * ratio.number_value
    has = _percent((own, all_income))
    return Line("rigid-share", Verdict.OK if over else Verdict.CHECK, has, ratio.value, ratio.source)


def _glanced(home: Home) -> tuple[int, int] | None:
    spent, back = home.facts.glance(keys.SPENDING), home.facts.glance(keys.REIMBURSED)
    if spent is None or back is None or home.facts.glance(keys.INCOME_SOURCES) is None:
        return None
    income = stated_income(home.facts)
    return None if income is None or income.exact is None else (max(0, spent - back), income.exact)


def _percent(known: tuple[int, int] | None) -> object:
    if known is None:
        return None
    own, income = known
    return own * 100 // income if income else "no-income"


def finding(home: Home, lines: Iterable[Line]) -> Finding:
    said = tuple(lines)
    return Finding(
        programme="rigid",
        track="",
        day=home.day,
        lines=said,
        outcome=home.judge(said),
        decider=decider("rigid", home.day, home.standards, home.area),
        deadline=working_days("rigid.decide_days", home.day, home.standards, home.area),
        apply_at=HUKOU,
        formula=Message("formula-rigid"),
        papers=PAPERS,
        marks=("already", "valid-for-a-time") if home.status == "rigid" else ("valid-for-a-time",),
    )
