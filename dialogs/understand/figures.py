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

LIMITS: dict[str, tuple[tuple[str, str], ...]] = {
    "policy-rigid": (("rigid_months", "rigid.validity_months"),),
    "policy-hungry": (("quick_days", "temporary.quick.max_days"),),
    "policy-notice": (("dibao_notice", "dibao.notice_days"), ("tekun_notice", "tekun.notice_days")),
    "policy-time": (
        ("dibao_days", "dibao.decide_days"),
        ("township_days", "dibao.decide_days_township"),
        ("dibao_hard", "dibao.decide_days_hard"),
        ("rigid_days", "rigid.decide_days"),
        ("rigid_hard", "rigid.decide_days_hard"),
        ("quick_days", "temporary.quick.max_days"),
    ),
    "policy-change": (
        ("exit_months", "dibao.gradual_exit_months"),
        ("refusals", "dibao.work_refusals"),
    ),
    "policy-honest": (("fine", "fraud.fine_multiple"),),
    "policy-refused": (("review_days", "remedy.review_days"), ("court_months", "remedy.court_months")),
    "policy-cut": (("review_days", "remedy.review_days"),),
    "policy-review": (("stable", "review.stable.months"), ("irregular", "review.irregular.months")),
}
"""Topic to (variable, key of the standard): days, months and times that the named documents set. When one of
them is unknown, overdue for another look, or not in force on the day, the `.without` answer is given.
"""
