"""The pre-check of a case, worked out again from what is known now, or from what was known then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.findings.finding import as_kept, check_now
from dialogs.ground import Ground
from rules.all import assess
from rules.facts import Facts, Known, Need

Kept = Mapping[str, Any]


def look_again(before: Kept, known: Known, ground: Ground) -> Kept:
    """Of the same programme as the finding kept `before`, by the ground's day and standards.

    The one from before where a fact is missing that the programme needs.
    """
    programme = before.get("programme", "")
    try:
        if programme in ("", "temporary"):
            return as_kept(check_now(Facts(known), ground))
        found = assess(Facts(known), ground.day, ground.standards, ground.county.code)
        return as_kept(found.of(programme, before.get("track")))
    except (Need, KeyError):
        return before


def difference(before: Kept, after: Kept) -> list[list[Any]]:
    """Lines that say something else: [rule, verdict before, verdict after]; "" where there was none."""
    old = {line["rule"]: line for line in before.get("lines", ())}
    new = {line["rule"]: line for line in after.get("lines", ())}
    return [
        [rule, old.get(rule, {}).get("verdict", ""), new.get(rule, {}).get("verdict", "")]
        for rule in {**old, **new}
        if _said(old.get(rule)) != _said(new.get(rule))
    ]


def _said(line: Any) -> Any:
    return line and (line["verdict"], line["has"], line["needs"])
