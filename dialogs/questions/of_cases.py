"""Questions of the longer requests (dibao, tekun, borderline, rigid) and of the other kinds of case."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from dialogs.findings.finding import in_words, look_at
from dialogs.hear.accounts import read_account
from dialogs.hear.agreement import more_than_a_yes
from dialogs.hear.persons.identity import read_id
from dialogs.hear.persons.names import read_own_name, read_what_called
from dialogs.hear.persons.phones import read_phone
from dialogs.masks import mask_card
from dialogs.questions import kinds
from dialogs.questions.heard_as import called_without_the_age, judged, where_it_is_kept
from dialogs.questions.heard_of_households import (
    as_kin_are_called,
    as_they_are,
    done_for_them,
    of_the_one_asked,
)
from dialogs.questions.kinds import Params
from dialogs.questions.of_households import person_asked
from dialogs.questions.question import Asking, Question, of_oneself
from rules import keys
from rules.facts import Facts, Need
from rules.self_care import ITEMS

UNKNOWN, SKIP = "skip-unknown", "skip-skip"
CLOSEST = ("spouse", "child", "parent", "grandchild")
"""Whom nearly every household consists of."""
NEEDS_OF_ONE = ("severe", "disabled", "ill", "student", "jobless")


def _number(asking: Asking) -> Mapping[str, Any]:
    return {"n": asking.index}


def _obligor(asking: Asking) -> Mapping[str, Any]:
    return {"n": asking.index + 1}


def _elsewhere(asking: Asking) -> Mapping[str, Any]:
    """The first look at temporary assistance, which asks for no hukou."""
    try:
        found = look_at("temporary", Facts(asking.known), asking.ground)
    except Need:
        return {"finding": "none"}
    return {"finding": in_words(found, asking.words).partition("\n")[0]}


def case_questions(
    townships: Callable[[Asking], Sequence[str]], place_name: Callable[[str, Asking], str], place: Params
) -> tuple[Question, ...]:
    """`place` gives the name of the township in which somebody lives."""
    return (
        replace(
            of_oneself(
                judged(kinds.choice(keys.TIE, keys.TIES, skip=UNKNOWN, params=_number), as_kin_are_called)
            ),
            often=CLOSEST,
        ),
        kinds.typed(keys.NAME_OF, "text", read_own_name, skip=SKIP, params=person_asked),
        kinds.typed(keys.ID_OF, "id", read_id, skip=SKIP, params=person_asked),
        judged(
            judged(
                kinds.many(keys.NEED_OF, (*NEEDS_OF_ONE, "none"), skip=UNKNOWN, params=person_asked),
                as_they_are,
            ),
            of_the_one_asked,
        ),
        kinds.choice(keys.OBLIGOR_TIE, keys.OBLIGOR_TIES, skip=UNKNOWN, params=_obligor),
        kinds.typed(keys.OBLIGOR_NAME, "text", read_own_name, skip=SKIP, params=_obligor),
        of_oneself(judged(kinds.many(keys.CARE, (*ITEMS, "none"), skip=UNKNOWN), done_for_them)),
        kinds.choice(keys.CARE_PLACE, ("home", "centre"), skip="skip-undecided"),
        judged(
            kinds.choice(keys.HUKOU, ("same", "county", "elsewhere"), skip=UNKNOWN, params=place),
            where_it_is_kept,
        ),
        kinds.choice(keys.HUKOU_TOWNSHIP, townships, skip=UNKNOWN, label=place_name),
        kinds.yes_no(keys.ELSEWHERE, params=_elsewhere),
        kinds.typed(keys.ACCOUNT, "id", read_account, skip=SKIP, show=mask_card),
        kinds.words(keys.BANK, skip=UNKNOWN),
        kinds.words(keys.LEAD_WHAT, reader=more_than_a_yes),
        judged(kinds.words(keys.LEAD_WHO, skip=UNKNOWN, reader=more_than_a_yes), called_without_the_age),
        kinds.typed(keys.LEAD_BY, "text", read_what_called, skip=SKIP),
        kinds.typed(keys.LEAD_PHONE, "phone", read_phone, skip=SKIP),
        kinds.choice(keys.COMPLAINT, keys.COMPLAINTS),
        kinds.words(keys.COMPLAINT_WHO, skip=UNKNOWN, reader=more_than_a_yes),
        kinds.words(keys.COMPLAINT_WORDS, reader=more_than_a_yes),
        kinds.photos(keys.COMPLAINT_PAPERS, skip="skip-no-photos"),
        kinds.choice(keys.COMPLAINT_OPEN, ("named", "anonymous")),
        kinds.typed(keys.COMPLAINT_NAME, "text", read_own_name, skip=SKIP),
        kinds.typed(keys.COMPLAINT_PHONE, "phone", read_phone, skip=SKIP),
        kinds.choice(keys.DATA, ("copy", "correct", "delete")),
        kinds.words(keys.DATA_WORDS),
        kinds.words(keys.HEARING),
    )
