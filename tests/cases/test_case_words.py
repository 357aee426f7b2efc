"""Every word about a case exists in both languages, and the pushes give nothing away."""

from __future__ import annotations

import re
from datetime import date
from itertools import chain, product

import pytest

from cases.case import Level, Meant, Notice, Wanted
from cases.hands import Part
from cases.move import NEEDS, Move
from cases.moves import MOVES, Given, MoveRefused, make
from cases.notices import NOTICE_OF_AN_END
from cases.people import Duty, Role
from cases.refusals import Apart, Changed, Missing, NotNow, NotYours, SayWhy
from cases.states import Kind, State, Track
from cases.terms import Terms
from dialogs.words import Words
from rules.standards import Standards
from tests.cases.ground import (
    COLLEAGUE,
    COUNTY_HEAD,
    HEAD,
    HERE,
    HOUSE,
    NOW,
    OFFICER,
    PAYER,
    RESIDENT,
    ROOT,
    SURVEYOR,
    THERE,
    case,
    enough,
    hands,
    in_force,
    proposed,
    terms,
)
from tests.houses import the_ground

LANGUAGES = ["zh-CN", "en"]
ALL_MOVES = list(chain(*(table.values() for table in MOVES.values())))
FILES = ("case.ftl", "moves.ftl")


def words(lang: str) -> Words:
    return Words(
        lang,
        [
            (ROOT / "locales" / lang / name).read_text("utf-8")
            for name in (*FILES, "months.ftl", "weekdays.ftl")
        ],
    )


def used() -> set[str]:
    """Every id that the room hands out."""
    refusals: list[MoveRefused] = [NotYours("x"), NotNow("x"), Changed("x"), SayWhy("x"), Apart("x")]
    refusals += [Missing("x", need) for need in NEEDS]
    told = {move.tells for move in ALL_MOVES if move.tells} | set(NOTICE_OF_AN_END.values())
    return (
        {f"state-{state}" for state in State}
        | {f"state-{state}-resident" for state in State}
        | {f"track-{track}" for track in Track}
        | {f"role-{role}" for role in Role}
        | {f"duty-{duty}" for duty in Duty}
        | {f"meant-{meant}" for meant in Meant}
        | {f"level-{level}" for level in Level}
        | {f"code-{code}" for move in ALL_MOVES for code in move.codes}
        | {move.label for move in ALL_MOVES}
        | {refusal.message for refusal in refusals}
        | told
        | {name.replace("told-", "push-") for name in told}
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_exists_and_none_is_left_over(lang: str) -> None:
    text = "\n".join((ROOT / "locales" / lang / name).read_text("utf-8") for name in FILES)
    written = set(re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE))
    ours = {name for name in written if not name.startswith(("desk-", "kind-"))}
    assert ours == used() | {
        "told-because",
        "told-clock",
        "told-remedies",
        "told-remedies-data",
        "told-two-ways",
        "told-until",
        "move-file",
        "no-missing-kin",
    }


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("with_terms", [True, False])
def test_every_notice_can_be_said_in_full(lang: str, with_terms: bool) -> None:
    spoken = words(lang)
    for kind, moves in MOVES.items():
        for move in (one for one in moves.values() if one.tells):
            notice = told_by(move, kind, terms() if with_terms else None)
            text = spoken.say(notice.message, notice.params)
            assert "none" not in text and "{" not in text, text
            assert ("7K3-M9QX-A2P" in text) == (move.name != "reply"), (
                text
            )  # a word between people bears none
            push = spoken.say(notice.push)
            assert not re.search(r"[0-9元]|yuan", push), "a locked screen shows no amount, no number"


def told_by(move: Move, kind: Kind, given_terms: Terms | None) -> Notice:
    """What a move tells, from the first place where somebody may make it."""
    who = [OFFICER, HEAD, COLLEAGUE, PAYER, RESIDENT, HOUSE]
    part = frozenset((part, one.id) for part in (Part.DECLARED, Part.CHECKED) for one in who)
    done = part | hands((Part.SURVEYED, SURVEYOR), (Part.FIRST, COUNTY_HEAD), (Part.ADVANCED, COUNTY_HEAD))
    if move.name in ("family_goes_on", "close_died"):
        done |= hands((Part.MOURNED, SURVEYOR))
    for state, meant, actor, asks in product(sorted(move.source), Meant, who, (0, 1)):
        about = case(
            state,
            kind,
            area="522702" if kind is Kind.COMPLAINT else HERE,
            due=date(2026, 9, 17),
            accepted_at=NOW,
            amount_fen=90_000,
            proposal=proposed(meant, level=Level.COUNTY if actor is OFFICER else Level.TOWNSHIP),
            hands=done,
            track=Track.EXPENDITURE if kind is Kind.TEMPORARY else Track.NONE,
            assignee=None,
            asks=asks,
        )
        try:
            moved = make(move.name, about, actor, NOW, enough(move.name, about), given_terms)
        except MoveRefused:
            continue
        assert moved.notice is not None
        return moved.notice
    raise AssertionError(f"nobody can make {kind} {move.name}")


def test_a_refusal_names_the_reason_both_remedies_and_their_time() -> None:
    moved = make(
        "refuse",
        case(State.PROPOSED, proposal=proposed()),
        OFFICER,
        NOW,
        Given(reason="不是突发困难"),
        terms(standards=the_ground().standards),
    )
    assert moved.notice is not None
    text = words("zh-CN").say(moved.notice.message, moved.notice.params)
    for part in ("不是突发困难", "60 日内", "某市人民政府", "行政复议", "6 个月内", "起诉"):
        assert part in text


def test_days_that_nobody_can_rely_on_are_not_told_and_both_ways_are() -> None:
    told_of_none = Standards(one for one in in_force().values if not one.key.startswith("remedy."))
    against = case(State.PROPOSED, proposal=proposed())
    moved = make("refuse", against, OFFICER, NOW, Given(reason="不是突发困难"), terms(standards=told_of_none))
    assert moved.notice is not None
    text = words("zh-CN").say(moved.notice.message, moved.notice.params)
    assert "在规定的期限内，向某市人民政府申请行政复议" in text and "在规定的期限内，向法院起诉" in text
    assert "60" not in text and "6 个月" not in text


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
