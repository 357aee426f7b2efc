"""Who may do what to a case, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cases.case import Case, Meant, Wanted
from cases.hands import Part
from cases.moves import (
    MOVES,
    Changed,
    Given,
    Missing,
    NotNow,
    NotYours,
    SayWhy,
    filed,
    make,
    open_to,
    with_message,
)
from cases.people import Actor, Role
from cases.states import Kind, State, Track
from tests.cases.ground import (
    CLERK,
    COLLEAGUE,
    COUNTY,
    COUNTY_HEAD,
    HEAD,
    HELPER,
    HERE,
    HOUSE,
    NEIGHBOUR,
    NOW,
    OFFICER,
    RESIDENT,
    STRANGER,
    THERE,
    VILLAGE,
    case,
    enough,
    proposed,
    terms,
)

# What each side may never do


@pytest.mark.parametrize("name", MOVES[Kind.TEMPORARY])
def test_a_clerk_of_another_township_learns_nothing_about_any_move(name: str) -> None:
    with pytest.raises(NotYours) as refusal:
        make(name, case(State.ACCEPTED), STRANGER, NOW, enough(name, case()))
    assert refusal.value.status == 404


def test_staff_may_not_withdraw_a_case_for_its_resident() -> None:
    for who in (CLERK, OFFICER, HOUSE):
        with pytest.raises(NotYours):
            make("withdraw", case(), who, NOW)


def test_whoever_handed_a_case_in_may_withdraw_it() -> None:
    for who in (RESIDENT, HELPER):
        assert make("withdraw", case(), who, NOW).case.state is State.WITHDRAWN


def test_a_decided_case_cannot_be_withdrawn_any_more() -> None:
    with pytest.raises(NotNow):
        make("withdraw", case(State.APPROVED), RESIDENT, NOW)


def test_a_neighbour_cannot_touch_what_is_not_theirs() -> None:
    assert open_to(case(State.WAITING), NEIGHBOUR, NOW) == []
    with pytest.raises(NotYours):
        make("say", case(), NEIGHBOUR, NOW)


def test_an_actor_without_an_area_covers_nothing() -> None:
    assert open_to(case(), Actor("staff:5", Role.OFFICER, ""), NOW) == []


def test_one_who_covers_a_village_works_the_cases_of_that_village_only() -> None:
    of_village = Actor("staff:6", Role.CLERK, VILLAGE)
    assert make("take", case(), of_village, NOW).case.assignee == "staff:6"
    assert open_to(case(village=None), of_village, NOW) == []


# The road of a request


def test_taking_a_case_gives_it_an_owner_and_starts_to_count_the_days() -> None:
    moved = make("take", case(), CLERK, NOW, Given(), terms())
    assert (moved.case.state, moved.case.assignee, moved.case.accepted_at) == (State.ACCEPTED, CLERK.id, NOW)
    assert moved.notice is not None
    assert (moved.notice.message, moved.notice.push) == ("told-take", "push-take")
    assert moved.notice.key == "41:4"


def test_a_clerk_proposes_and_another_person_decides() -> None:
    opinion = make("propose", case(State.ACCEPTED), CLERK, NOW, Given(amount_fen=80_000))
    assert opinion.case.state is State.PROPOSED and opinion.case.amount_fen is None
    assert opinion.event.data == {"meant": "grant", "level": "county", "proposed_fen": 80_000}
    with pytest.raises(NotYours):
        make("approve", opinion.case, CLERK, NOW)
    decided = make("approve", opinion.case, OFFICER, NOW)
    assert (decided.case.state, decided.case.amount_fen) == (State.APPROVED, 80_000)


def test_a_second_click_is_not_a_second_approval() -> None:
    once = make("approve", case(State.PROPOSED, proposal=proposed()), OFFICER, NOW)
    assert once.case.amount_fen == 80_000
    with pytest.raises(NotNow):
        make("approve", once.case, OFFICER, NOW)


def test_of_two_who_looked_at_the_same_case_the_second_is_told_that_it_changed() -> None:
    seen = case(State.PROPOSED, proposal=proposed())
    first = make("approve", seen, OFFICER, NOW, Given(seen_version=seen.version))
    with pytest.raises(Changed) as refusal:
        make("refuse", first.case, COUNTY_HEAD, NOW, Given(reason="收入高", seen_version=seen.version))
    assert (refusal.value.status, refusal.value.message) == (409, "no-changed")
    with pytest.raises(NotNow):
        raise refusal.value


@pytest.mark.parametrize("reason", [None, "", " 　\n"])
def test_a_refusal_without_reasons_is_none(reason: str | None) -> None:
    with pytest.raises(SayWhy) as refusal:
        make("refuse", case(State.PROPOSED, proposal=proposed()), OFFICER, NOW, Given(reason=reason))
    assert (refusal.value.status, refusal.value.need) == (422, "reason")


def test_a_refusal_goes_out_with_its_reasons_and_the_way_to_object() -> None:
    opinion = case(State.PROPOSED, proposal=proposed(Meant.REFUSE, None))
    moved = make("refuse", opinion, OFFICER, NOW, Given(reason=" 不是突发困难 "), terms())
    assert moved.event.reason == "不是突发困难"
    assert moved.notice is not None
    assert moved.notice.params["reason"] == "不是突发困难"
    assert moved.notice.params["review_body"] == "某市人民政府"


@pytest.mark.parametrize("fen", [None, 0, -100, 100_000_001])
def test_an_amount_that_cannot_be_meant_is_asked_again(fen: int | None) -> None:
    with pytest.raises(Missing) as refusal:
        make("propose", case(State.ACCEPTED), CLERK, NOW, Given(amount_fen=fen))
    assert refusal.value.message == "no-missing-amount"


def test_one_thing_is_asked_back_in_the_clerks_words_and_the_answer_brings_the_case_back() -> None:
    before = case(State.ACCEPTED, unread=True, waiting_since=NOW)
    asked = make("ask", before, CLERK, NOW, Given(wanted=Wanted("person.id", ""), words="身份证少了一位"))
    assert asked.case.state is State.WAITING and asked.case.wanted is not None
    assert (asked.case.wanted.key, asked.case.wanted.words) == ("person.id", "身份证少了一位")
    assert not asked.case.unread and asked.case.waiting_since is None
    assert asked.notice is not None and asked.notice.params["words"] == "身份证少了一位"
    assert asked.event.data == {"words": "身份证少了一位", "wanted": "person.id"}
    answered = make("answer", asked.case, RESIDENT, NOW + timedelta(days=1))
    assert (answered.case.state, answered.case.wanted) == (State.ACCEPTED, None)
    assert answered.case.unread and answered.notice is None


def test_what_is_brought_to_the_counter_need_not_be_sent_any_more() -> None:
    moved = make("unask", case(State.WAITING), CLERK, NOW)
    assert (moved.case.state, moved.case.wanted) == (State.ACCEPTED, None)
    assert moved.notice is not None


def test_the_waiting_time_counts_from_the_first_message_nobody_answered() -> None:
    first = make("say", case(State.ACCEPTED), RESIDENT, NOW).case
    second = make("say", first, RESIDENT, NOW + timedelta(hours=5)).case
    assert (second.waiting_since, second.unread) == (NOW, True)
    replied = make("reply", second, CLERK, NOW, Given(words="明天来看您"))
    assert (replied.case.waiting_since, replied.case.unread) == (None, False)
    assert replied.notice is not None and replied.notice.params["words"] == "明天来看您"


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("state", State)
def test_what_a_resident_writes_always_arrives(state: State, kind: Kind) -> None:
    assert make("say", case(state, kind), RESIDENT, NOW).case.unread


def test_a_message_that_needs_no_reply_can_be_put_away() -> None:
    heard = make("supplement", case(), RESIDENT, NOW).case
    assert heard.unread
    assert not make("seen", heard, CLERK, NOW).case.unread


def test_a_person_who_was_asked_for_is_asked_for_until_somebody_answers() -> None:
    called = make("call", case(), RESIDENT, NOW).case
    assert called.person_asked
    assert make("seen", called, CLERK, NOW).case.person_asked
    assert not make("reply", called, CLERK, NOW, Given(words="您好")).case.person_asked


def test_a_note_is_for_staff_alone() -> None:
    moved = make("note", case(State.CLOSED), CLERK, NOW, Given(words="已电话核实"))
    assert moved.notice is None and moved.event.data == {"words": "已电话核实"}
    assert moved.case == replace(case(State.CLOSED), version=4)
    with pytest.raises(NotYours):
        make("note", case(), RESIDENT, NOW, Given(words="我也写一句"))


def test_a_case_is_handed_over_only_to_one_who_works_there() -> None:
    moved = make("hand_over", case(assignee=CLERK.id), CLERK, NOW, Given(assignee=COLLEAGUE))
    assert moved.case.assignee == COLLEAGUE.id
    assert moved.event.data == {"assignee": [CLERK.id, COLLEAGUE.id]}
    administrator = Actor("staff:8", Role.ADMINISTRATOR, COUNTY)
    for wrong in (None, STRANGER, RESIDENT, administrator, CLERK):
        with pytest.raises(Missing):
            make("hand_over", case(assignee=CLERK.id), CLERK, NOW, Given(assignee=wrong))


def test_a_routed_case_lies_with_nobody_in_the_other_township() -> None:
    moved = make("route", case(State.ACCEPTED, assignee=CLERK.id), OFFICER, NOW, Given(area=THERE))
    assert (moved.case.area, moved.case.village, moved.case.assignee) == (THERE, None, None)
    assert moved.case.state is State.ACCEPTED and open_to(moved.case, CLERK, NOW) == []
    claimed = make("claim", moved.case, STRANGER, NOW)
    assert (claimed.case.assignee, claimed.notice) == (STRANGER.id, None)


@pytest.mark.parametrize("area", [None, "", HERE, COUNTY, VILLAGE, "530000001", "52270200x"])
def test_a_case_is_routed_only_to_another_township_of_the_county(area: str | None) -> None:
    with pytest.raises(Missing):
        make("route", case(), OFFICER, NOW, Given(area=area))


def test_the_township_of_an_urgent_case_can_be_told_later_but_only_once() -> None:
    unknown = case(area=COUNTY, village=None, urgent=True, assignee=OFFICER.id)
    placed = make("place", unknown, RESIDENT, NOW, Given(area=HERE, village=VILLAGE)).case
    assert (placed.area, placed.village, placed.assignee) == (HERE, VILLAGE, OFFICER.id)
    with pytest.raises(NotNow):
        make("place", placed, RESIDENT, NOW, Given(area=THERE))
    with pytest.raises(Missing):
        make("place", unknown, RESIDENT, NOW, Given(area="530000001"))


def test_reopening_takes_the_old_decision_back_and_says_why() -> None:
    paid = case(State.PAID, amount_fen=80_000, accepted_at=NOW - timedelta(days=9))
    moved = make("reopen", paid, CLERK, NOW, Given(reason="发错了户"), terms())
    assert (moved.case.state, moved.case.amount_fen, moved.case.accepted_at) == (State.ACCEPTED, None, NOW)
    assert moved.case.assignee == CLERK.id and moved.case.due is not None
    assert moved.event.data["amount_fen"] == 80_000, "the history keeps what was decided"


def test_aid_may_come_before_the_forms_and_is_marked_once() -> None:
    moved = make("advance", case(), HEAD, NOW, Given(), terms())
    assert moved.case.first_aid and moved.case.state is State.SUBMITTED
    with pytest.raises(NotNow):
        make("advance", moved.case, HEAD, NOW)
    with pytest.raises(NotYours):
        make("advance", case(), CLERK, NOW)


def test_danger_words_make_a_case_urgent_by_themselves_and_staff_calm_it() -> None:
    urgent = make("urgent", case(), HOUSE, NOW).case
    assert urgent.urgent
    with pytest.raises(NotYours):
        make("calm", urgent, HOUSE, NOW)
    assert not make("calm", urgent, CLERK, NOW).case.urgent


def test_an_enquiry_is_answered_and_closed_without_any_decision() -> None:
    opened = filed(case(kind=Kind.ENQUIRY, track=Track.QUICK, person_asked=True), RESIDENT, terms())
    asked = opened.case
    assert (asked.version, asked.track, asked.due) == (1, Track.NONE, None)
    assert asked.unread and asked.waiting_since == NOW and asked.person_asked
    for name in ("approve", "refuse", "pay", "ask", "advance"):
        with pytest.raises(NotYours):
            make(name, asked, CLERK, NOW, enough(name, asked))
    closed = make("close", asked, CLERK, NOW).case
    assert closed.state is State.CLOSED and not closed.unread


def test_moves_that_tell_the_resident_can_be_listed_apart() -> None:
    names = {move.name for move in with_message(case(State.ACCEPTED), CLERK, NOW)}
    assert names == {"ask", "reply", "survey", "refer", "merge", "died_before"}


def test_a_new_case_is_a_first_version_however_it_was_described() -> None:
    sloppy = replace(case(State.PAID, version=7), due=None)
    moved = filed(sloppy, HELPER, terms(), {"draft": "a"})
    begun: Case = moved.case
    assert (begun.state, begun.version, moved.event.move) == (State.SUBMITTED, 1, "file")
    assert begun.due is not None and moved.notice is None
    assert moved.event.data == {"draft": "a"}


def test_only_a_goal_of_the_service_stands_still_and_no_step_that_the_law_gives_days() -> None:
    def may(about: Case) -> bool:
        return "suspend" in {move.name for move in open_to(about, OFFICER, NOW)}

    assert may(case(State.ACCEPTED, track=Track.EXPENDITURE, accepted_at=NOW))
    for kind in (Kind.DIBAO, Kind.TEKUN):
        assert not may(case(State.ACCEPTED, kind, accepted_at=NOW)), kind


def on_notice(kind: Kind = Kind.DIBAO, **but: object) -> Case:
    given = {"proposal": proposed(), "due": NOW.date() + timedelta(days=20), "step_due": NOW.date(), **but}
    return case(State.NOTICED, kind, accepted_at=NOW, **given)


def test_the_household_hears_when_its_public_notice_is_over_and_until_when_it_is_answered() -> None:
    tomorrow = NOW + timedelta(days=1)
    notice = make("notice_over", on_notice(), HOUSE, tomorrow, terms=terms()).notice
    assert notice is not None and notice.message == "told-notice-over"
    assert notice.params["clock"] == "legal" and notice.params["month"] == 10
    late = make("notice_over", on_notice(due=NOW.date()), HOUSE, tomorrow, terms=terms()).notice
    assert late is not None and late.params["clock"] == "late"
    of_an_end = make("notice_over", on_notice(proposal=proposed(Meant.END)), HOUSE, tomorrow, terms=terms())
    assert of_an_end.notice is not None and of_an_end.notice.message == "told-notice-over-end"


def test_what_the_house_does_by_itself_is_no_news_for_a_family_in_mourning() -> None:
    mourned = frozenset({(Part.MOURNED, CLERK.id)})
    waiting = case(State.WAITING, Kind.DIBAO, hands=mourned)
    for about, name in ((waiting, "looked_up"), (on_notice(hands=mourned), "notice_over")):
        moved = make(name, about, HOUSE, NOW + timedelta(days=1), enough(name, about), terms())
        assert moved.case.mourned and moved.notice is None
    ready = case(State.PROPOSED, Kind.DIBAO, hands=mourned, proposal=proposed())
    assert "post_notice" not in {move.name for move in open_to(ready, HOUSE, NOW)}


def refused_once(about: Case) -> Case:
    opinion = make("propose_no", about, CLERK, NOW, Given(reason="不符合")).case
    return make("refuse", opinion, OFFICER, NOW, Given(reason="不符合")).case


def test_a_new_decision_is_delivered_anew() -> None:
    """The days for a remedy count from the day on which it reached the person, not from the first one's."""
    by_post = Given(code="post")
    served = make("delivered", refused_once(case(State.ACCEPTED)), CLERK, NOW, by_post).case
    with pytest.raises(NotNow):
        make("delivered", served, CLERK, NOW, by_post)
    anew = refused_once(make("reopen", served, CLERK, NOW, Given(reason="补了证明")).case)
    assert make("delivered", anew, CLERK, NOW, by_post).case.done(Part.SERVED)


def test_a_complaint_lies_with_the_county_out_of_sight_of_the_township() -> None:
    told = filed(case(kind=Kind.COMPLAINT), HOUSE).case
    assert (told.area, told.village) == (COUNTY, None)
    assert open_to(told, CLERK, NOW) == [] and open_to(told, OFFICER, NOW)
