"""Temporary assistance (临时救助).

Two roads. Who was hit suddenly and cannot live on takes the quick one: nothing is asked about income,
nothing is checked against registers, nothing is posted (Opinion of 2026). Everybody else takes the road of
necessary spending, on which the county's figures are not known yet, so it ends with staff and never with a
no.

A household register (hukou) is asked nowhere: the place of hardship decides (Social Assistance Law Art.
37(2)). That the same cause was helped before is for staff to see and weigh, so there is no line about it
here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from rules import keys
from rules.deciding import decider
from rules.facts import Facts
from rules.income import stated_income
from rules.limits import Span, below, limit
from rules.line import (
    Days,
    Deadline,
    Fen,
    Finding,
    Line,
    Message,
    Outcome,
    Paper,
    Source,
    Verdict,
    judge,
)
from rules.sources import (
    LAW_22,
    LAW_29,
    LAW_37,
    LAW_50,
    LAW_DAY,
    MEASURES_47,
    MEASURES_48,
    MEASURES_49,
    REFORM,
    SAFETY_NET,
    SAFETY_NET_DAY,
    SCHEME,
    SCHEME_DAY,
    by_day,
)
from rules.standards import Standards

QUICK, EXPENDITURE, BACKSTOP, SUPPLEMENT = "quick", "expenditure", "backstop", "supplement"
MAJOR = "major"  # great need, discussed case by case: see `rules.programmes.temporary_major`
TRACKS = (QUICK, EXPENDITURE, BACKSTOP, SUPPLEMENT, MAJOR)

URGENT_LIVING = ("none_today", "days")
KNOWN_TRACK = {"dibao": SUPPLEMENT, "tekun": SUPPLEMENT, "border": BACKSTOP, "rigid": BACKSTOP}

LOOKS_AT = frozenset(
    key.name
    for key in (
        keys.HARDSHIP,
        keys.LIVING,
        keys.STATUS,
        keys.MEMBERS,
        keys.INCOME_SOURCES,
        keys.INCOME_FROM,
        keys.SPENDING_KIND,
        keys.SPENDING,
        keys.REIMBURSED,
    )
)
"""The facts that this pre-check may ask for."""

NONE_PAPERS: tuple[Paper, ...] = ()
RECEIPTS = (Paper("receipts", required=False, why="why-not-looked-up-receipts"),)


def track(facts: Facts) -> str:
    """Which road this request takes.

    Somebody without food today is never sent through the long one (Law Art. 50).
    """
    kind = facts.ask(keys.HARDSHIP)
    living = facts.ask(keys.LIVING)
    if living == "none_today":
        return QUICK
    if no_hardship(facts):
        return EXPENDITURE
    if living != "managing" and (kind is None or kind in keys.SUDDEN):
        return QUICK
    return KNOWN_TRACK.get(facts.ask(keys.STATUS) or "none", EXPENDITURE)


def temporary(facts: Facts, day: date, standards: Standards, area: str) -> Iterator[Line]:
    """Every line of the road this request takes."""
    road = track(facts)
    if no_hardship(facts):
        yield Line("temporary-hardship", Verdict.REFUSED, "none", None, _definition(day))
    elif road == QUICK:
        yield from _quick(facts, day, standards, area)
    elif road == EXPENDITURE:
        yield from _expenditure(facts, day, standards, area)
    else:
        yield from _known_household(facts, day, road)


def check(facts: Facts, day: date, standards: Standards, area: str) -> Finding:
    """All lines, for staff."""
    return finding(facts, day, standards, area, temporary(facts, day, standards, area))


def no_hardship(facts: Facts) -> bool:
    """Nothing happened and the household manages: said by somebody who asks about every help there is."""
    return facts.ask(keys.HARDSHIP) == "none" and facts.ask(keys.LIVING) == "managing"


def _quick(facts: Facts, day: date, standards: Standards, area: str) -> Iterator[Line]:
    yield _place(day, standards, area)

    kind = facts.ask(keys.HARDSHIP)
    sudden = Verdict.OK if kind in keys.SUDDEN else Verdict.CHECK
    yield Line("temporary-sudden", sudden, kind, None, _definition(day))

    living = facts.ask(keys.LIVING)
    hit = Verdict.OK if living in URGENT_LIVING else Verdict.CHECK
    yield Line("temporary-living", hit, living, None, _definition(day))

    if living == "none_today":
        yield Line("temporary-first-aid", Verdict.OK, living, None, _first_aid(day), condition=False)
    yield _quick_amount(day, standards, area)


def _quick_amount(day: date, standards: Standards, area: str) -> Line:
    """For staff: the top tier.

    Never OK while its standard is stale, or whom it is counted for is not known.
    """
    multiple = standards.within("temporary.quick.cap_multiple", day, area)
    source = multiple.source if multiple else MEASURES_49
    times = multiple.value if multiple and not multiple.unknown else None
    return Line("temporary-quick-amount", Verdict.CHECK, None, times, source, condition=False)


def _expenditure(facts: Facts, day: date, standards: Standards, area: str) -> Iterator[Line]:
    yield _place(day, standards, area)
    income = stated_income(facts)
    members = facts.ask(keys.MEMBERS)
    ceiling = limit(standards.within("rigid.income_ceiling", day, area), by_day(day, LAW_22, MEASURES_47))
    yield below("temporary-income", income, members, (ceiling,))

    yield Line("temporary-assets", Verdict.CHECK, None, None, by_day(day, LAW_22, MEASURES_47))

    spent = _own_spending(facts)
    yield _spending(spent, day)
    yield _share(spent, income, day, standards, area)


def _known_household(facts: Facts, day: date, road: str) -> Iterator[Line]:
    """Border and rigid households are held up (backstop); dibao and tekun households get the rest
    (supplement).

    Their income is on file already (Law Art. 42), so only the necessary spending is asked.
    """
    status = facts.ask(keys.STATUS)
    in_scheme = day >= SCHEME_DAY
    source = SCHEME if in_scheme else MEASURES_47
    known = Verdict.OK if in_scheme or road == SUPPLEMENT else Verdict.CHECK
    yield Line("temporary-status", known, status, None, source)  # staff look it up; nobody brings proof
    yield _spending(_own_spending(facts), day)
    if road == SUPPLEMENT:
        yield Line("temporary-not-rechecked", Verdict.OK, status, None, source, condition=False)


def _place(day: date, standards: Standards, area: str) -> Line:
    """Since 2026-07-01 the place of hardship decides by law.

    Before, by notices, and first by the county's own rule.
    """
    if day >= LAW_DAY:
        return Line("temporary-place", Verdict.OK, None, None, LAW_37)
    extension = standards.within("temporary.nonhukou", day, area)
    if extension and extension.current:
        return Line("temporary-place", Verdict.OK, None, None, extension.source)
    if day >= SCHEME_DAY:
        return Line("temporary-place", Verdict.OK, None, None, SCHEME)
    if day >= SAFETY_NET_DAY:
        return Line("temporary-place", Verdict.OK, None, None, SAFETY_NET)
    return Line("temporary-place", Verdict.CHECK, None, None, MEASURES_48)


def _own_spending(facts: Facts) -> int | None:
    """Fen in twelve months that nobody paid back, or None if that is not known."""
    if facts.ask(keys.SPENDING_KIND) == "none":
        return 0
    spent = facts.ask(keys.SPENDING)
    if spent == 0:
        return 0
    back = facts.ask(keys.REIMBURSED)
    return None if spent is None or back is None else max(0, spent - back)


def _spending(spent: int | None, day: date) -> Line:
    """No limit is known, and small bills weigh on small incomes:
    having some is enough, having none is for staff.
    """
    verdict = Verdict.OK if spent else Verdict.CHECK
    return Line("temporary-spending", verdict, _fen(spent), None, _definition(day))


def _share(spent: int | None, span: Span | None, day: date, standards: Standards, area: str) -> Line:
    """Necessary spending against income, in percent. Over the ratio is enough; the ratio is not known yet."""
    ratio = standards.within("rigid.ratio", day, area)
    source = ratio.source if ratio else MEASURES_47
    income = span.exact if span else None
    if spent is None or income is None:
        return Line("temporary-share", Verdict.CHECK, None, None, source)
    share: object = spent * 100 // income if income else "no-income"
    if ratio is None or not ratio.current:
        return Line("temporary-share", Verdict.CHECK, share, None, source)
    limit = ratio.number_value
    over = spent * 100 > income * limit
    return Line("temporary-share", Verdict.OK if over else Verdict.CHECK, share, limit, source)


def finding(facts: Facts, day: date, standards: Standards, area: str, lines: Iterable[Line]) -> Finding:
    said = tuple(lines)
    road = track(facts)
    return Finding(
        programme="temporary",
        track=road,
        day=day,
        lines=said,
        outcome=outcome_of(facts, said),
        decider=decider("temporary", day, standards, area),
        deadline=_deadline(road, day, standards, area),
        apply_at="place-of-hardship",
        formula=Message(f"formula-temporary-{road}"),
        papers=NONE_PAPERS if road == QUICK else RECEIPTS,
        marks=tuple(_marks(facts, road, day)),
    )


def outcome_of(facts: Facts, lines: Iterable[Line]) -> Outcome:
    """Nobody knows what the household receives: it may be one that this road does not apply to."""
    outcome = judge(lines)
    if outcome is Outcome.UNLIKELY and not no_hardship(facts) and facts.ask(keys.STATUS) is None:
        return Outcome.STAFF_CHECK
    return outcome


def _marks(facts: Facts, road: str, day: date) -> Iterator[str]:
    """What else is to be said: help first, who else to turn to, what is not checked and not posted."""
    if facts.glance(keys.LIVING) == "none_today":
        yield "first-aid"
    if road == QUICK and day >= SCHEME_DAY:
        yield "no-economic-check"
        yield "no-notice"
    if road == BACKSTOP:
        yield "notice"
    if facts.glance(keys.HARDSHIP) == "disaster":
        yield "disaster-relief"


def _deadline(road: str, day: date, standards: Standards, area: str) -> Deadline | None:
    """Quick aid: three days.

    The text does not say which days, so calendar days, which is the stricter reading.
    """
    if road == QUICK:
        limit = standards.within("temporary.quick.max_days", day, area)
        if limit and limit.current:
            return Deadline(int(limit.number_value), Days.CALENDAR, limit.source, "deadline-note-calendar")
    return None


def _definition(day: date) -> Source:
    return by_day(day, LAW_29, MEASURES_47)


def _first_aid(day: date) -> Source:
    """Help first, papers later: a duty since 2026-07-01, allowed before."""
    return by_day(day, LAW_50, REFORM)


def _fen(amount: int | None) -> Fen | None:
    return None if amount is None else Fen(amount)
