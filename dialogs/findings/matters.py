"""Which facts of a request mattered to the rules, so that two requests can be told to be alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.findings.finding import as_kept, check_now
from dialogs.ground import Ground
from rules import keys
from rules.all import PROGRAMMES, look
from rules.facts import Facts, Known, Need
from rules.home import Home
from rules.line import Finding

WHO_AND_WHERE = (
    "consent.", "speaker", "person.id", "person.name", "person.phone", "place.", "papers.",
    "hardship.story", "hardship.when", "people.name", "people.id", "apply", "submit",
)  # fmt: skip
"""Beginnings of facts that tell people, places and days apart, which the law does not."""
A_MONTH = frozenset({keys.INCOME_FROM.name, keys.JOB_COST.name, keys.OBLIGOR_INCOME.name})
A_YEAR = frozenset({keys.SPENDING.name, keys.REIMBURSED.name, keys.SAVINGS.name})
STEP_A_MONTH, STEP_A_YEAR = 10_000, 100_000
"""Fen. Sums within the same 100 yuan a month, or 1,000 yuan a year, are the same sum to a person."""


def what_matters(before: Mapping[str, Any], known: Known, ground: Ground) -> Mapping[str, Any]:
    """The facts that the programme of a kept finding looks at, and what each rule says of them.

    Empty where the rules cannot be run over what is known.
    """
    facts = Facts(known)
    finding = _finding(before, facts, ground)
    if finding is None:
        return {}
    told = {
        name: _rounded(name.partition("[")[0], value)
        for name, value in facts.used.items()
        if not name.startswith(WHO_AND_WHERE)
    }
    lines = [[line["rule"], line["verdict"]] for line in as_kept(finding)["lines"]]
    return {"programme": finding.programme, "track": finding.track, "facts": told, "lines": lines}


def _finding(before: Mapping[str, Any], facts: Facts, ground: Ground) -> Finding | None:
    name, track = before.get("programme", ""), before.get("track", "")
    try:
        if name in ("", "temporary"):
            return check_now(facts, ground)
        entries = [one for one in PROGRAMMES if one.name == name]
        entry = next((one for one in entries if one.track == track), entries[0] if entries else None)
        home = Home(facts, ground.day, ground.standards, ground.county.code)
        return look(entry, home) if entry else None
    except Need:
        return None


def _rounded(stem: str, value: Any) -> Any:
    if not isinstance(value, int) or isinstance(value, bool):
        return value
    if stem in A_MONTH:
        return value // STEP_A_MONTH
    return value // STEP_A_YEAR if stem in A_YEAR else value
