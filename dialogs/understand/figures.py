"""Which standard stands behind each figure in a policy answer; the caller looks it up for the day."""

from __future__ import annotations

FIGURES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "policy-amount": (("urgent_cap", "temporary.urgent.cap", "all"),),
    "policy-dibao-amount": (
        ("dibao_urban", "dibao.standard", "urban"),
        ("dibao_rural", "dibao.standard", "rural"),
    ),
    "policy-tekun": (("tekun", "tekun.standard", "all"),),
}
"""Topic to (variable, key of the standard, population). In yuan; the rural dibao standard is for a year.

Two more variables go with them: `published`, when the oldest of them was published, in the reader's words,
and `freshness`, "current" or "stale". When one of them is unknown or not in force on the day, the `.without`
answer is given instead.
"""
