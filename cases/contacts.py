"""Calls and visits that somebody of the staff writes down: with whom, which way, how it went."""

from __future__ import annotations

from dataclasses import replace

from cases.case import Case
from cases.move import Step

WAYS = ("phone_out", "phone_in", "counter", "home")
WITH = ("person", "family", "village", "other")
OUTCOMES = ("talked", "left_word", "no_answer", "wrong_number")
REACHED = frozenset({"talked", "left_word"})
"""The person waits for us no more."""


def contacted(case: Case, step: Step) -> Case:
    if step.given.data.get("outcome") not in REACHED:
        return case
    return replace(case, unread=False, waiting_since=None, person_asked=False)
