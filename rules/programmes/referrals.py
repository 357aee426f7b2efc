"""Help that other offices give: who it is for, where to ask (Social Assistance Law Arts. 24-31, 37, 38, 51,
52).

Most of it follows from being tekun, dibao, border or rigid, so who is none of these yet hears that this
comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from rules import keys
from rules.home import Home
from rules.line import Decider, Finding, Line, Message, Source, Verdict, judge
from rules.prices import covered
from rules.sources import LAW, MEASURES, REFORM, by_day

LAW_28, LAW_30, LAW_32 = LAW.at("28"), LAW.at("30"), LAW.at("32")
MEASURES_20, MEASURES_32 = MEASURES.at("20"), MEASURES.at("32")

GROUPS = ("tekun", "dibao", "border", "rigid")


@dataclass(frozen=True, slots=True)
class Referral:
    """`need`: what the household must have (a code of NEEDS).

    `groups`: which recognised households it is for.
    """

    name: str
    need: tuple[str, ...]
    groups: tuple[str, ...]
    apply_at: str
    office: str
    now: Source
    before: Source


REFERRALS = (
    Referral(
        "medical", ("ill", "severe", "disabled"), GROUPS, "hukou", "medical", LAW.at("24"), MEASURES.at("28")
    ),
    Referral("education", ("student",), GROUPS, "school", "education", LAW.at("25"), MEASURES.at("33")),
    Referral("housing", ("housing",), GROUPS, "housing", "housing", LAW.at("26"), MEASURES.at("37")),
    Referral("employment", ("jobless",), GROUPS[1:], "hukou", "labour", LAW.at("27"), MEASURES.at("42")),
    Referral("homeless", ("homeless",), (), "shelter", "shelter", LAW.at("31"), MEASURES.at("50")),
    Referral("disability", ("severe", "disabled"), (), "hukou", "civil", REFORM.at("13"), REFORM.at("13")),
)


def referral(one: Referral, home: Home) -> Iterator[Line]:
    """Need first: it is one question for all of them."""
    source = by_day(home.day, one.now, one.before)
    yield _need(one, home, source)
    if one.groups:
        yield _group(one, home, source)


def _need(one: Referral, home: Home, source: Source) -> Line:
    needs = home.needs
    if needs is None:
        return Line(f"{one.name}-need", Verdict.CHECK, None, None, source)
    met = not needs.isdisjoint(one.need)
    return Line(
        f"{one.name}-need", Verdict.OK if met else Verdict.REFUSED, "yes" if met else "no", None, source
    )


def _group(one: Referral, home: Home, source: Source) -> Line:
    """Not recognised yet is no refusal: recognition can be asked
    for, and schools and hospitals look further.
    """
    if home.status in one.groups:
        return Line("referral-group", Verdict.OK, home.status, None, source)
    return Line("referral-group", Verdict.CHECK, home.status, None, source)


def disaster(home: Home) -> Iterator[Line]:
    source = by_day(home.day, LAW_28, MEASURES_20)
    kind = home.facts.ask(keys.HARDSHIP)
    if kind is None:
        yield Line("disaster-need", Verdict.CHECK, None, None, source)
        return
    hit = kind == "disaster"
    verdict = Verdict.OK if hit else Verdict.REFUSED
    yield Line("disaster-need", verdict, "yes" if hit else "no", None, source)


def emergency_treatment(home: Home) -> Iterator[Line]:
    """The hospital treats first. Who was hurt or fell ill suddenly and has nothing left is told of it."""
    source = by_day(home.day, LAW_30, MEASURES_32)
    kind, living = home.facts.ask(keys.HARDSHIP), home.facts.ask(keys.LIVING)
    if kind is not None and kind not in ("illness", "injury", "traffic", "fire"):
        yield Line("emergency-need", Verdict.REFUSED, "no", None, source)
        return
    if living == "managing":
        yield Line("emergency-need", Verdict.REFUSED, "no", None, source)
        return
    yield Line("emergency-need", Verdict.CHECK, None, None, source)


def finding(name: str, apply_at: str, office: str) -> Callable[[Home, Iterable[Line]], Finding]:
    formula = Message(f"formula-{name}")

    def made(home: Home, lines: Iterable[Line]) -> Finding:
        said = tuple(lines)
        return Finding(
            programme=name,
            track="",
            day=home.day,
            lines=said,
            outcome=judge(said),
            decider=_office(office, said[0].source) if said else None,
            apply_at=apply_at,
            formula=formula,
        )

    return made


@cache
def _office(name: str, source: Source) -> Decider:
    return Decider(name, True, source)


def price_lines(home: Home) -> Iterator[Line]:
    """Only whether the household is among those paid. Whether a month triggers is not its matter."""
    source = by_day(home.day, LAW_32, REFORM)
    paid = covered(home.status, home.day.replace(day=1), home.standards, home.area)
    verdict = {True: Verdict.OK, False: Verdict.REFUSED, None: Verdict.CHECK}[paid]
    yield Line("prices-covered", verdict, home.status, None, source)
