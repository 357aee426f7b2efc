"""Close relatives of those who handle requests (审核确认办法 Arts. 11, 20).

A request for dibao whose household has one is registered apart, and the county itself calls on the household.
It is never a reason for a no. Close relatives are spouses, parents, children, brothers and sisters,
grandparents and grandchildren. The Measures speak of dibao; whether the other kinds of help follow them in
this is for staff to say.
"""

from __future__ import annotations

from collections.abc import Iterator

from rules import keys
from rules.home import Home
from rules.line import Finding, Line, Outcome, Verdict
from rules.sources import DIBAO_11

RELATED = ("civil", "village")
"""To somebody who handles dibao, or to a member of a village or residents' committee."""


def kin_lines(home: Home, *, by_rule: bool) -> Iterator[Line]:
    """For the reader, where there is such a relative. `by_rule`: the Measures say so for this kind of help.

    Only looked at: who was not asked is judged all the same.
    """
    kin = home.facts.glance(keys.KIN)
    if kin and kin in RELATED:
        verdict = Verdict.OK if by_rule else Verdict.CHECK
        yield Line("kin-registered", verdict, kin, None, DIBAO_11, condition=False)


def kin_marks(home: Home) -> Iterator[str]:
    if (home.facts.glance(keys.KIN) or "") in RELATED:
        yield "county-visit"


def kin_matters(finding: Finding) -> bool:
    """Whether it is worth the question: help of this kind may be asked for."""
    if "already" in finding.marks:
        return False
    if finding.programme in ("dibao", "tekun", "border"):
        return finding.outcome in (Outcome.LIKELY, Outcome.STAFF_CHECK)
    return finding.programme == "rigid" and finding.outcome is Outcome.LIKELY
