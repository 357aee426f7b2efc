"""Support for people in extreme difficulty (特困人员救助供养, tekun).

No capacity to work, no source of living, and nobody who has to and can support them: all three (Social
Assistance Law Art. 16; Measures for Recognising Tekun Persons Arts. 4-9).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from rules import keys
from rules.age import age_on
from rules.assets import assets
from rules.deciding import decider
from rules.home import Home
from rules.income import tekun_income, tekun_item_lines
from rules.kin import kin_lines
from rules.limits import below
from rules.line import Amount, Days, Deadline, Fen, Finding, Line, Message, Outcome, Paper, Verdict
from rules.obligors import obligor_lines
from rules.programmes.dibao import HUKOU
from rules.sources import LAW_16, LAW_DAY, TEKUN_5, TEKUN_7, by_day
from rules.standards import Standards

PAPERS = (
    Paper("identity", required=True, why="why-not-looked-up-identity"),
    Paper("statement", required=True, why="why-not-looked-up-statement"),
)


def tekun(home: Home) -> Iterator[Line]:
    """Capacity first: one question rules it out for most."""
    if home.status == "tekun":
        yield Line("tekun-already", Verdict.OK, "tekun", None, by_day(home.day, LAW_16, TEKUN_5))
        return
    yield capacity(home)
    yield from obligor_lines(home)
    income = None if home.items is None else tekun_income(home.items)
    yield below("tekun-income", income, home.members, home.dibao_limits)
    yield assets("tekun-assets", home, TEKUN_7)
    yield from kin_lines(home, by_rule=False)
    yield from tekun_item_lines(home.items or ())


def capacity(home: Home) -> Line:
    """60 and over, minors, and the graded disabilities of Art. 5.

    What else the province names is not known.
    """
    age = age_on(home.facts, home.day)
    if age is None:
        return Line("tekun-capacity", Verdict.CHECK, None, None, TEKUN_5)
    if age >= 60 or age < 16:
        return Line("tekun-capacity", Verdict.OK, age, None, TEKUN_5)
    if age < 18:
        return _sixteen(age, home)
    disability = home.facts.ask(keys.DISABILITY.at(0))
    if disability is not None and no_capacity(disability):
        return Line("tekun-capacity", Verdict.OK, disability, None, TEKUN_5)
    if disability is None or disability != "none":
        return Line("tekun-capacity", Verdict.CHECK, disability, None, TEKUN_5)
    if age <= 24 and home.facts.ask(keys.SCHOOL) in ("compulsory", "senior", None):
        return Line("tekun-capacity", Verdict.CHECK, "school", None, by_day(home.day, LAW_16, TEKUN_5))
    return _able(age, home)


def _sixteen(age: int, home: Home) -> Line:
    """Under 16 until the Law, minors since. Guizhou took minors in before, but its text was not seen."""
    if home.day >= LAW_DAY:
        return Line("tekun-capacity", Verdict.OK, age, None, LAW_16)
    return Line("tekun-capacity", Verdict.CHECK, age, None, TEKUN_5)


def _able(age: int, home: Home) -> Line:
    """Grown, not disabled. Only somebody seriously ill may be a case that the province names."""
    needs = home.needs
    ill = needs is None or "ill" in needs
    return Line("tekun-capacity", Verdict.CHECK if ill else Verdict.REFUSED, age, 60, TEKUN_5)


def no_capacity(disability: str) -> bool:
    """Art. 5(3): intellectual or mental 1-3, limb 1-2, visual 1."""
    kind, _, grade = disability.partition("-")
    worst = {"intellectual": 3, "mental": 3, "limb": 2, "visual": 1}.get(kind, 0)
    return grade.isdecimal() and 1 <= int(grade) <= worst


def finding(home: Home, lines: Iterable[Line]) -> Finding:
    said = tuple(lines)
    outcome = home.judge(said)
    amount = _amount(home) if outcome is Outcome.LIKELY else None
    return Finding(
        programme="tekun",
        track="",
        day=home.day,
        lines=said,
        outcome=outcome,
        decider=decider("tekun", home.day, home.standards, home.area),
        deadline=_deadline(home.day, home.standards, home.area),
        apply_at=HUKOU,
        amount=amount,
        formula=None if amount or outcome is Outcome.UNLIKELY else Message("formula-tekun"),
        papers=PAPERS,
        marks=("already",) if home.status == "tekun" else ("choose-care", "notice"),
    )


def _amount(home: Home) -> Amount | None:
    """The basic standard of a month; care comes on top by a level
    that is assessed later (`rules.self_care`).
    """
    standard = home.standards.within("tekun.standard", home.day, home.area)
    if standard is None or standard.unknown or home.status == "tekun":
        return None
    fen = Fen(standard.yearly_fen // 12)
    return Amount(fen, "month", standard.stale, standard.published_on, (standard.source,))


@lru_cache(maxsize=512)
def _deadline(day: date, standards: Standards, area: str) -> Deadline | None:
    """Days for the township's opinion and the county's confirmation; those of the notice are not in them."""
    township = standards.within("tekun.opinion_days", day, area)
    county = standards.within("tekun.confirm_days", day, area)
    if township is None or county is None:
        return None
    steps = int(township.number_value), int(county.number_value)
    return Deadline(sum(steps), Days.WORKING, township.source, "deadline-note-notice", steps)
