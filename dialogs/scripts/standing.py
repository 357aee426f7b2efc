"""A request for dibao, tekun, or for recognition as a borderline household or one of rigid expenditure.

What the rule of the programme waits for comes first, then what a township needs to begin: who belongs to the
household, who has to support it, where it lives and where it is registered. From a card nearly all of it is
answered already. No paper is demanded, and neither the pre-check nor a hukou stops anybody (Law Art. 70(1)).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from dialogs.findings.finding import as_kept, look_at
from dialogs.ground import Ground
from dialogs.scripts.endings import Ending, Hand, Leave, Script
from dialogs.scripts.speaker import person, place, speaker
from rules import keys
from rules.facts import Facts, Key
from rules.home import Home

PAID = ("dibao", "tekun")  # month by month, to an account
SUPPORTED = ("dibao", "tekun")  # where it matters who has to support somebody
AT_THE_END = tuple(
    key.name
    for key in (
        keys.TOWNSHIP,
        keys.VILLAGE,
        keys.PLACE,
        keys.HUKOU,
        keys.NAME,
        keys.ID_NUMBER,
        keys.PHONE,
        keys.KIN,
        keys.STORY,
        keys.CHECK,
        keys.TRUTH,
    )
)
"""Asked of everybody, however large the family is."""
OF_THE_PAID = (keys.ACCOUNT.name, keys.BANK.name)
MOST_NAMED = 8  # people asked about one by one; the rest of a larger family is for staff


def steps_left(kind: str, used: Mapping[str, Any]) -> int:
    """How many questions are to come at least: the last ones, and those of each person."""
    people = used.get(keys.PEOPLE.name)
    others = range(1, min(people, MOST_NAMED + 1)) if isinstance(people, int) else range(0)
    asked = [*AT_THE_END, *(keys.NAME_OF.at(n).name for n in others)]
    if kind in PAID and used.get(keys.ACCOUNT.name, "") is not None:  # without an account no bank is asked
        asked += OF_THE_PAID
    if used.get(keys.NEEDS.name) not in (None, "none"):
        asked += [keys.NEED_OF.at(n).name for n in (0, *others)]
    return sum(name not in used for name in asked)


def standing(kind: str, facts: Facts, ground: Ground, started: Mapping[str, Any]) -> Ending:
    if not facts.sure(keys.PRIVACY):
        return Leave("leave-privacy")
    speaker(facts)
    finding = look_at(kind, facts, ground)
    _of_the_household(kind, facts, ground)
    for name in started.get("answers", ()):  # told before, and to be seen by who decides
        facts.glance(Key(str(name), object))
    if not facts.sure(keys.GO_ON):
        return Leave("leave-later", keep=True)
    township, village = place(facts, ground)
    hukou = _hukou(facts)
    if hukou == "elsewhere" and not facts.sure(keys.ELSEWHERE):
        return Leave("leave-elsewhere", keep=True)
    _of_the_person(kind, facts)
    facts.sure(keys.CHECK)  # a no ends nothing: staff talk it over (Law Art. 40)
    if not facts.sure(keys.TRUTH):
        return Leave("leave-truth", keep=True)
    if not facts.sure(keys.SUBMIT):
        return Leave("leave-unsubmitted", keep=True)
    area = facts.glance(keys.HUKOU_TOWNSHIP) if hukou == "county" else None
    return Hand(kind, "none", area or township, None if area else village, False, as_kept(finding))


def _of_the_household(kind: str, facts: Facts, ground: Ground) -> None:
    _household(facts, ground)
    _means(kind, facts)
    if kind in SUPPORTED:
        _obligors(facts)
    if kind == "tekun":
        facts.ask(keys.CARE)
        facts.ask(keys.CARE_PLACE)


def _of_the_person(kind: str, facts: Facts) -> None:
    person(facts)
    if kind in PAID and facts.ask(keys.ACCOUNT) is not None:
        facts.ask(keys.BANK)
    facts.ask(keys.KIN)
    facts.ask(keys.STORY)
    if kind == "rigid":
        facts.ask(keys.RECEIPTS)


def _household(facts: Facts, ground: Ground) -> None:
    """Who they are to each other, who counts, and what there is to know of each."""
    facts.ask(keys.MEMBERS)
    named = range(1, min(facts.glance(keys.PEOPLE) or 1, MOST_NAMED + 1))
    for at in named:
        facts.ask(keys.TIE.at(at))
    home = Home(facts, ground.day, ground.standards, ground.county.code)
    for at in named:
        home.counts(at)
        facts.ask(keys.NAME_OF.at(at))
    facts.ask(keys.NEEDS)
    if len(named) and facts.glance(keys.NEEDS) not in (None, "", "none"):
        for at in (0, *named):
            _needs(facts, at)


def _needs(facts: Facts, at: int) -> None:
    needs = facts.ask(keys.NEED_OF.at(at)) or ""
    if not {"severe", "disabled"}.isdisjoint(needs.split(",")):
        facts.ask(keys.DISABILITY.at(at))


def _means(kind: str, facts: Facts) -> None:
    """Income, property, and for rigid expenditure what could not be avoided in a year."""
    sources = facts.ask(keys.INCOME_SOURCES) or ""
    for at, _ in enumerate(one for one in sources.split(",") if one and one != "none"):
        facts.ask(keys.INCOME_FROM.at(at))
    if "savings" in (facts.ask(keys.ASSETS) or "").split(","):
        facts.ask(keys.SAVINGS)
    if kind == "rigid" and facts.ask(keys.SPENDING_KIND) not in (None, "none"):
        facts.ask(keys.SPENDING)
        facts.ask(keys.REIMBURSED)


def _obligors(facts: Facts) -> None:
    """Who has to support the person by law. Nobody of them is looked up without their own consent."""
    for at in range(min(facts.ask(keys.OBLIGORS) or 0, MOST_NAMED)):
        facts.ask(keys.OBLIGOR_TIE.at(at))
        facts.ask(keys.OBLIGOR_NAME.at(at))


def _hukou(facts: Facts) -> str | None:
    hukou = facts.ask(keys.HUKOU)
    if hukou == "county":
        facts.ask(keys.HUKOU_TOWNSHIP)
    return hukou


STANDING: Mapping[str, Script] = {
    kind: partial(standing, kind) for kind in ("dibao", "tekun", "border", "rigid")
}
"""By the kind of case that it becomes: a draft of each may be open."""
