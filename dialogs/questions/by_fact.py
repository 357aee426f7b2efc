"""The list of questions, by the fact they fetch. Wording: `q-<fact>` in `locales/<lang>/questions.ftl`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from cases.codes import grouped, read_code
from dialogs.findings.finding import reasons
from dialogs.hear.agreement import more_than_a_yes
from dialogs.hear.persons.identity import mask_id, read_id
from dialogs.hear.persons.names import read_own_name
from dialogs.hear.persons.phones import read_phone
from dialogs.hear.text import tidy
from dialogs.hear.unclear import Unclear
from dialogs.hear.whereabouts import read_whereabouts
from dialogs.questions import kinds
from dialogs.questions.heard_as import (
    agreed_without_a_doubt,
    gets_by,
    had_before,
    judged,
    mine_or_theirs,
    nobody_said_dead,
    not_the_others_name,
    read_township,
    read_village,
    told_by_a_helper,
    townships,
    true_as_far_as_known,
    villages,
    whom_it_is_for,
)
from dialogs.questions.heard_of_money import (
    a_share_of_it,
    aid_is_no_income,
    an_illness_costs,
    eaten_and_not_sold,
    nothing_without_insurance,
    of_the_source_asked,
    owed_is_not_all,
    what_is_earned_now,
    without_what_others_paid,
)
from dialogs.questions.of_cases import case_questions
from dialogs.questions.of_households import HOUSEHOLD_QUESTIONS
from dialogs.questions.question import Asking, Question, of_oneself, said_label
from rules import keys
from rules.facts import Facts, Key

ENQUIRY = Key("enquiry.words", str)
WHAT_IF = Key("whatif.kind", str)
WHAT_IF_PAY = Key("whatif.pay", int)
FIND_CODE = Key("find.code", str)
FIND_TAIL = Key("find.tail", str)
OTHER_WORDS = Key("answer.other", str)
OTHER_PAPERS = Key("papers.other", list)
ID_PAPERS = Key("papers.id", list)

UNKNOWN, SKIP, LATER = "skip-unknown", "skip-skip", "skip-later"


def _place_name(value: str, asking: Asking) -> str:
    return asking.ground.places.shown(value, asking.words.lang)


def _income_source(asking: Asking) -> Mapping[str, Any]:
    sources = str(asking.known.get(keys.INCOME_SOURCES.name) or "").split(",")
    source = sources[asking.index] if asking.index < len(sources) and sources[asking.index] else "other"
    return {"source": said_label(QUESTIONS[keys.INCOME_SOURCES.name], source, asking)}


def _income_sum(asking: Asking) -> str:
    """What the household has in a month, where it comes from several sources: one was read back already."""
    amounts = [
        value
        for name, value in asking.known.items()
        if name.startswith(keys.INCOME_FROM.name) and value is not None
    ]
    if len(amounts) < 2:
        return ""
    return asking.words.say("lead-income", {"yuan": kinds.about_yuan(sum(amounts))})


def _called(asking: Asking) -> Mapping[str, Any]:
    """Who is helped has a name by now; "none" where it was not told."""
    return {"name": str(asking.known.get(keys.NAME.name) or "none")}


def _pre_check(asking: Asking) -> Mapping[str, Any]:
    programme = str(asking.known.get(keys.WANTED.name) or "temporary")
    return {"finding": reasons(programme, Facts(asking.known), asking.ground, asking.words)}


def _living(asking: Asking) -> Mapping[str, Any]:
    township = asking.known.get(keys.TOWNSHIP.name)
    return {"place": _place_name(str(township), asking) if township else "none"}


def _found_code(text: str) -> str | Unclear:
    return read_code(text) or Unclear("unclear-code")


def _found_tail(text: str) -> str | Unclear:
    tail = tidy(text).replace(" ", "").upper()
    fits = (
        len(tail) == 4 and tail.isascii() and tail[:3].isdecimal() and (tail[3].isdecimal() or tail[3] == "X")
    )
    return tail if fits else Unclear("unclear-tail")


def _listed(*questions: Question) -> dict[str, Question]:
    return {question.key.name: question for question in questions}


TIES = {
    "family": ("spouse", "parent", "child", "relative"),
    "helper": ("village_worker", "neighbour", "volunteer", "helper_other"),
}


def _hardships(asking: Asking) -> Sequence[str]:
    """Who asks for help has met with something; who only asks what there is, perhaps has not."""
    asks_for_help = keys.SPEAKER.name in asking.known
    return keys.HARDSHIPS if asks_for_help else (*keys.HARDSHIPS, "none")


def _ties(asking: Asking) -> Sequence[str]:
    return TIES.get(asking.who, TIES["helper"])


QUESTIONS: dict[str, Question] = _listed(
    judged(kinds.yes_no(keys.PRIVACY), agreed_without_a_doubt),
    judged(kinds.yes_no(keys.CHECK), agreed_without_a_doubt),
    judged(judged(kinds.yes_no(keys.TRUTH), agreed_without_a_doubt), true_as_far_as_known),
    judged(kinds.yes_no(keys.CHANGES), agreed_without_a_doubt),
    judged(kinds.choice(keys.SPEAKER, ("self", "family", "helper")), whom_it_is_for),
    judged(kinds.choice(keys.SPEAKER_TIE, _ties), mine_or_theirs),
    judged(kinds.typed(keys.SPEAKER_NAME, "text", read_own_name), not_the_others_name),
    kinds.typed(keys.SPEAKER_PHONE, "phone", read_phone, skip=SKIP),
    of_oneself(
        judged(
            judged(kinds.choice(keys.HARDSHIP, _hardships, skip=UNKNOWN), nobody_said_dead), an_illness_costs
        )
    ),
    kinds.day(keys.HARDSHIP_WHEN, skip=UNKNOWN),
    of_oneself(judged(kinds.choice(keys.LIVING, ("none_today", "days", "managing"), skip=UNKNOWN), gets_by)),
    judged(
        kinds.choice(keys.STATUS, ("none", "dibao", "tekun", "border", "rigid"), skip=UNKNOWN), had_before
    ),
    told_by_a_helper(kinds.count(keys.MEMBERS, least=1, most=20, skip=UNKNOWN)),
    judged(
        judged(
            kinds.many(keys.INCOME_SOURCES, ("work", "farm", "children", "pension", "other", "none")),
            aid_is_no_income,
        ),
        what_is_earned_now,
    ),
    judged(
        judged(
            kinds.amount(keys.INCOME_FROM, per_month=True, skip=UNKNOWN, params=_income_source),
            eaten_and_not_sold,
        ),
        of_the_source_asked,
    ),
    judged(
        kinds.choice(
            keys.SPENDING_KIND, ("medical", "education", "living", "none"), skip=UNKNOWN, lead=_income_sum
        ),
        an_illness_costs,
    ),
    judged(judged(kinds.amount(keys.SPENDING, skip=UNKNOWN), without_what_others_paid), owed_is_not_all),
    judged(judged(kinds.amount(keys.REIMBURSED, skip=UNKNOWN), a_share_of_it), nothing_without_insurance),
    judged(kinds.yes_no(keys.GO_ON, params=_pre_check), agreed_without_a_doubt),
    replace(
        kinds.choice(keys.TOWNSHIP, townships, skip=UNKNOWN),
        read=read_township,
        show=_place_name,
        label=_place_name,
    ),
    replace(
        kinds.choice(keys.VILLAGE, villages, skip=UNKNOWN),
        read=read_village,
        show=_place_name,
        label=_place_name,
    ),
    replace(kinds.words(keys.PLACE, skip=SKIP, reader=read_whereabouts), takes="place"),
    of_oneself(kinds.typed(keys.NAME, "text", read_own_name, skip=UNKNOWN)),
    kinds.typed(keys.ID_NUMBER, "id", read_id, skip=SKIP, show=mask_id, params=_called),
    kinds.typed(keys.PHONE, "phone", read_phone, skip=SKIP, params=_called),
    kinds.words(keys.STORY, skip=SKIP, reader=more_than_a_yes),
    kinds.photos(keys.SCENE_PAPERS, skip="skip-no-photos"),
    kinds.photos(keys.RECEIPTS, skip=LATER),
    judged(kinds.yes_no(keys.SUBMIT), agreed_without_a_doubt),
    kinds.words(ENQUIRY, reader=more_than_a_yes),
    kinds.typed(keys.COMPLAINT_CODE, "text", _found_code, skip=UNKNOWN, show=grouped),
    kinds.typed(FIND_CODE, "text", _found_code),
    kinds.typed(FIND_TAIL, "text", _found_tail),
    kinds.words(OTHER_WORDS),
    kinds.photos(OTHER_PAPERS, skip="skip-no-paper"),
    kinds.photos(ID_PAPERS, skip="skip-no-paper"),
    kinds.choice(WHAT_IF, ("job", "child", "move")),
    kinds.amount(WHAT_IF_PAY, per_month=True),
    *HOUSEHOLD_QUESTIONS,
    *case_questions(townships, _place_name, _living),
)

ASK_BACK: tuple[str, ...] = (
    keys.STORY.name,
    keys.HARDSHIP_WHEN.name,
    keys.PLACE.name,
    keys.NAME.name,
    keys.ID_NUMBER.name,
    keys.PHONE.name,
    keys.MEMBERS.name,
    keys.SPENDING.name,
    keys.REIMBURSED.name,
    keys.SCENE_PAPERS.name,
    keys.RECEIPTS.name,
    ID_PAPERS.name,
    OTHER_PAPERS.name,
    OTHER_WORDS.name,
)
"""What a clerk may ask back, one at a time. Nothing that can be looked up belongs here (Law Art. 62(2))."""

IN_SUMMARY = frozenset(QUESTIONS) - {
    key.name for key in (keys.PRIVACY, keys.TRUTH, keys.CHANGES, keys.GO_ON, keys.SUBMIT, ENQUIRY)
}
CONSENTS = {
    keys.PRIVACY.name: "privacy",
    keys.CHECK.name: "check",
    keys.TRUTH.name: "truth",
    keys.CHANGES.name: "changes",
}


def question_for(name: str) -> Question:
    """The question that fetches the fact called `name` (an index is allowed)."""
    return QUESTIONS.get(name) or QUESTIONS[name.partition("[")[0]]
