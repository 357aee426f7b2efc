"""Every word the desk may need exists, also those whose names are put together from what is stored."""

from __future__ import annotations

import re

import pytest

from api.desk.case.acting import AT_ONCE, AT_SIGHT, ELSEWHERE, IN_FORM, INSIDE, buttons, offers
from api.desk.case.dossier import fact_in_words, fact_name
from api.desk.work.queue import KINDS
from api.render import FOLDER
from cases.moves import MOVES
from cases.people import Role
from cases.posts import CASEWORK
from cases.states import Kind, State, Track
from dialogs.questions.by_fact import ASK_BACK
from rules import keys
from store.desk import SORTS, VIEWS
from tests.house.test_words import texts
from tests.houses import the_ground

LITERAL = re.compile(r"""\bt\(\s*["']([a-z][\w.-]*[a-z0-9])["']""")
FAMILIES: dict[str, tuple[str, ...]] = {
    "desk-view-": VIEWS,
    "desk-empty-": VIEWS,
    "desk-sort-": SORTS,
    "desk-kind-": (*KINDS, *(kind.value for kind in Kind)),
    "desk-save-": tuple(name.replace("_", "-") for name in IN_FORM),
    "desk-why-": ("name", "initials", "pinyin", "code", "phone", "id"),
    "desk-delivery-": ("queued", "sent", "failed", "blocked", "failed-in", "held-in", "parked-in"),
    "desk-paper-": ("fetching", "refused", "good", "poor"),
    "desk-by-": ("self", "family", "helper"),
    "desk-how-": ("said", "seen", "verified", "refuted"),
    "desk-verdict-": ("ok", "refused", "check"),
    "desk-consent-": ("privacy", "check", "truth"),
    "desk-channel-": ("web", "telegram", "console"),
    "desk-sign-in-": ("wrong", "wait"),
    "desk-join-": ("name", "login", "weak", "again", "taken", "gone"),
    "desk-me-": ("kept", "ended", "password"),
    "password-": ("wrong", "wait", "weak", "again"),
    "desk-problem-": ("missing", "not-allowed", "form", "too-long", "not-now", "refused", "bug", "other"),
    "state-": tuple(state.value for state in State),
    "track-": tuple(track.value for track in Track),
    "role-": tuple(role.value for role in Role),
    "move-": ("file", *(name.replace("_", "-") for moves in MOVES.values() for name in moves)),
}


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_no_text_of_the_desk_is_missing(lang: str) -> None:
    words = the_ground().languages[lang]
    literal = {name for file in FOLDER.rglob("*.html") for name in LITERAL.findall(file.read_text("utf-8"))}
    built = {stem + end for stem, ends in FAMILIES.items() for end in ends}
    assert sorted(name for name in literal | built if not words.has(name)) == []


def test_how_many_are_named_is_called_by_name_on_the_record_of_a_visit() -> None:
    """It is no question, and "people.count" stood on the paper that the household signs."""
    ground = the_ground()
    words = ground.languages["zh-CN"]
    assert fact_name(keys.PEOPLE.name, words) == "家里有谁"
    assert fact_in_words(keys.PEOPLE.name, 2, {}, ground, words) == "2 人"


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_everything_that_can_be_asked_back_has_a_short_name(lang: str) -> None:
    words = the_ground().languages[lang]
    assert [name for name in ASK_BACK if fact_name(name, words) == name] == []


def test_every_move_of_staff_has_its_place_on_the_page() -> None:
    staff = set(CASEWORK)
    theirs = {name for moves in MOVES.values() for name, move in moves.items() if move.by & staff}
    assert theirs == {*IN_FORM, *AT_ONCE, *ELSEWHERE, "note"}


def test_a_clerk_is_told_rightly_whether_the_resident_will_read_the_reason() -> None:
    """Of a report next door the reason is somebody else's story: it is never sent, and said to be inside."""
    letters = texts("zh-CN")
    wrong = []
    for moves in MOVES.values():
        for each in offers(tuple(moves.values())):
            sent = "reason" in letters.get(moves[each.name].tells or "", ())
            later = each.name == "propose_no"  # the reason of the refusal that follows from it
            if "reason" in each.fields and ("read" if sent or later else "inside") not in each.fields:
                wrong.append(each.name)
    assert wrong == []
    assert set(IN_FORM) >= INSIDE


def test_nobody_is_said_to_hear_of_what_is_kept_inside() -> None:
    told = {each.name: each.tells for moves in MOVES.values() for each in offers(tuple(moves.values()))}
    assert (told["refuse"], told["declare_kin"], told["bar"], told["approve_first"]) == (
        True,
        False,
        False,
        False,
    )
    assert {each.name for each in buttons(tuple(MOVES[Kind.TEMPORARY].values()))} <= set(AT_ONCE)


def test_that_somebody_died_takes_no_place_from_what_is_done_every_day() -> None:
    """Who may do more than is seen at once finds another township there, and the death under "more"."""
    may = ("reply", "propose", "propose_no", "survey", "hand_over", "died_before", "refer", "suspend")
    seen = [each.name for each in offers([MOVES[Kind.TEMPORARY][name] for name in may])]
    assert seen[:AT_SIGHT] == ["reply", "propose", "propose_no", "survey", "hand_over", "refer"]
    assert "died_before" in seen[AT_SIGHT:]
