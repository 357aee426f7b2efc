"""Those who by law have to support somebody, and whether they can (Measures for Recognising Tekun Persons
Art. 8).

Who they are: spouses, parents and children; grandparents and grandchildren, elder brothers and sisters
where the parents are dead or unable (Civil Code Arts. 1059, 1067, 1074, 1075). Their property is checked
only with their own consent (Social Assistance Law Art. 41), so it is never a question here.
"""

from __future__ import annotations

from collections.abc import Iterator

from rules import keys
from rules.home import Home
from rules.line import Line, Verdict
from rules.sources import TEKUN_8

UNABLE = ("tekun", "dibao60")  # cases 1 and 2: nothing else is to be looked at
BY_MEANS = ("over70", "severe")  # cases 3 and 4: income below the local average, and property


def obligor_lines(home: Home) -> Iterator[Line]:
    """One line for each. Nobody there at all is one line."""
    count = home.facts.ask(keys.OBLIGORS)
    if count is None:
        yield Line("tekun-obligor", Verdict.CHECK, None, None, TEKUN_8)
        return
    if count == 0:
        yield Line("tekun-no-obligor", Verdict.OK, 0, None, TEKUN_8)
        return
    for index in range(count):
        state = home.facts.ask(keys.OBLIGOR.at(index))
        yield Line("tekun-obligor", _verdict(state, index, home), state, None, TEKUN_8)


def _verdict(state: str | None, index: int, home: Home) -> Verdict:
    if state in UNABLE:
        return Verdict.OK
    if state == "able":
        return Verdict.REFUSED
    if state in BY_MEANS:
        return _by_means(index, home)
    return Verdict.CHECK  # property limits are not known, nor what else the province names


def _by_means(index: int, home: Home) -> Verdict:
    """Too much income is a known no; little income still leaves
    the property, which staff check with consent.
    """
    ceiling = home.standards.within("tekun.obligor_income_ceiling", home.day, home.area)
    if ceiling is None or not ceiling.current:
        return Verdict.CHECK
    monthly = home.facts.ask(keys.OBLIGOR_INCOME.at(index))
    return Verdict.REFUSED if monthly is not None and monthly * 12 >= ceiling.yearly_fen else Verdict.CHECK
