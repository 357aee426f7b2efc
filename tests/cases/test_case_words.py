"""Every word about a case exists in both languages, and the pushes give nothing away."""

from __future__ import annotations

import re
from datetime import date
from itertools import chain

import pytest

from cases.case import Wanted
from cases.clock import Colour
from cases.moves import MOVES, Given, MoveRefused, make
from cases.people import Duty, Role
from cases.refusals import Changed, Missing, NotNow, NotYours, SayWhy
from cases.states import Kind, State, Track
from dialogs.words import Words
from tests.cases.ground import NOW, OFFICER, ROOT, THERE, case, enough, terms

LANGUAGES = ["zh-CN", "en"]
ALL_MOVES = list(chain(*(table.values() for table in MOVES.values())))
NEEDS = ("reason", "amount", "wanted", "words", "assignee", "area")


def words(lang: str) -> Words:
    return Words(lang, [(ROOT / "locales" / lang / "case.ftl").read_text("utf-8")])


def used() -> set[str]:
    """Every id that the room hands out."""
    refusals: list[MoveRefused] = [NotYours("x"), NotNow("x"), Changed("x"), SayWhy("x")]
    refusals += [Missing("x", need) for need in NEEDS]
    told = {move.tells for move in ALL_MOVES if move.tells}
    return (
        {f"state-{state}" for state in State}
        | {f"state-{state}-resident" for state in State}
        | {f"track-{track}" for track in Track}
        | {f"colour-{colour}" for colour in Colour}
        | {f"role-{role}" for role in Role}
        | {f"duty-{duty}" for duty in Duty}
        | {move.label for move in ALL_MOVES}
        | {refusal.message for refusal in refusals}
        | told
        | {name.replace("told-", "push-") for name in told}
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_exists_and_none_is_left_over(lang: str) -> None:
    text = (ROOT / "locales" / lang / "case.ftl").read_text("utf-8")
    written = set(re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE))
    assert written == used() | {"told-clock", "move-file"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("with_terms", [True, False])
def test_every_notice_can_be_said_in_full(lang: str, with_terms: bool) -> None:
    spoken = words(lang)
    for kind, moves in MOVES.items():
        for move in (one for one in moves.values() if one.tells):
            state = State.ACCEPTED if State.ACCEPTED in move.source else min(move.source)
            about = case(state, kind, due=date(2026, 9, 17), accepted_at=NOW, amount_fen=80_000)
            given = enough(move.name, about)
            moved = make(move.name, about, OFFICER, NOW, given, terms() if with_terms else None)
            assert moved.notice is not None
            text = spoken.say(moved.notice.message, moved.notice.params)
            assert "7K3-M9QX-A2P" in text and "none" not in text and "{" not in text
            push = spoken.say(moved.notice.push)
            assert not re.search(r"[0-9元]|yuan", push), "a locked screen shows no amount, no number"


def test_a_refusal_names_the_reason_both_remedies_and_their_time() -> None:
    moved = make("refuse", case(State.ACCEPTED), OFFICER, NOW, Given(reason="不是突发困难"), terms())
    assert moved.notice is not None
    text = words("zh-CN").say(moved.notice.message, moved.notice.params)
    for part in ("不是突发困难", "60 日内", "某市人民政府", "行政复议", "6 个月内", "起诉"):
        assert part in text


@pytest.mark.parametrize(
    ("track", "part"), [(Track.QUICK, "最迟 9月17日"), (Track.EXPENDITURE, "服务目标，不是法定期限")]
)
def test_a_goal_is_never_called_a_legal_limit(track: Track, part: str) -> None:
    moved = make("take", case(track=track, due=date(2026, 9, 17)), OFFICER, NOW, Given(), terms())
    assert moved.notice is not None
    text = words("zh-CN").say(moved.notice.message, moved.notice.params)
    assert part in text and "受理第 1 个工作日" in text


def test_what_the_clerk_asks_for_and_where_a_case_went_is_told() -> None:
    asked = make("ask", case(State.ACCEPTED), OFFICER, NOW, Given(wanted=Wanted("person.id", "号码少一位")))
    routed = make("route", case(kind=Kind.ENQUIRY), OFFICER, NOW, Given(area=THERE))
    assert asked.notice is not None and routed.notice is not None
    assert "号码少一位" in words("zh-CN").say(asked.notice.message, asked.notice.params)
    assert routed.notice.message == "told-route-enquiry"
