"""Two people go to a home; what they find goes back to the facts it is about, once, whatever breaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from cases.hands import Part
from cases.moves import Given
from cases.people import Actor
from cases.refusals import Missing, NotYours
from store import visits
from store.desk.printing import case_print
from store.household import judge_facts
from store.schema import cases, visit_part
from store.visits import VisitRefused, looks_like
from tests.store.office import Office
from tests.visits import homes
from tests.visits.homes import TODAY, a_dibao, a_plan, finish, hire, on_the_day, plan, send, sign


def a_visit(office: Office, kind: str = "dibao", **facts: object) -> tuple[dict[str, Actor], int, int]:
    people = hire(office)
    case = office.file(office.resident(), a_dibao(kind, **facts))
    office.move(case, "take", people["wangli"])
    return people, case, plan(office, people["wangli"], case, a_plan(people["wangli"], people["zhaoqiang"]))


def test_what_two_found_stands_on_the_facts_with_their_names(office: Office) -> None:
    people, case, visit = a_visit(office)
    first, second = people["wangli"], people["zhaoqiang"]
    send(office, first, visit, "1", "point", "household.members", found="yes", note="数了床铺")
    send(office, second, visit, "2", "point", "income.amount[0]", found="no", note="现在没有工做")
    send(office, first, visit, "3", "point", "household.assets", found="unseen", note="")
    sign(office, first, visit)
    outcome = finish(office, second, visit)
    file = office.dossier(case)
    assert file.marks["household.members"][0] == first.id
    assert file.marks["household.members"][2:] == ["verified", "王丽、赵强；数了床铺"]
    assert file.marks["income.amount[0]"][2:] == ["refuted", "王丽、赵强；现在没有工做"]
    assert file.marks["household.assets"][2] == "said"
    assert outcome["points"] == {"household.members": "kept", "income.amount[0]": "kept"}
    assert outcome["finding"] and file.changes[-1]["visit"] == visit


def test_neither_of_the_two_may_approve_later(office: Office) -> None:
    people, case, visit = a_visit(office)
    send(office, people["wangli"], visit, "1", "point", "household.members", found="yes")
    sign(office, people["wangli"], visit)
    finish(office, people["wangli"], visit)
    hands = office.dossier(case).case.hands
    assert {(Part.SURVEYED, people["wangli"].id), (Part.SURVEYED, people["zhaoqiang"].id)} <= hands


def test_sent_again_it_is_kept_once_and_finished_again_it_is_finished_once(office: Office) -> None:
    people, case, visit = a_visit(office)
    first = people["wangli"]
    sent = [send(office, first, visit, "1", "point", "household.members", found="yes") for _ in range(4)]
    sign(office, first, visit)
    assert sent == [True, False, False, False]
    assert finish(office, first, visit) == finish(office, first, visit)
    count = select(func.count()).select_from(visit_part).where(visit_part.c.kind == "point")
    assert office.read(lambda tx: tx.execute(count).scalar()) == 1
    assert len(office.dossier(case).changes) == 1


def test_what_comes_after_the_end_is_kept_and_shown_apart(office: Office) -> None:
    people, case, visit = a_visit(office)
    first = people["wangli"]
    send(office, first, visit, "1", "point", "household.members", found="yes")
    sign(office, first, visit)
    finish(office, first, visit)
    send(office, first, visit, "late", "point", "household.assets", found="no", note="有一辆车")
    record = office.read(lambda tx: visits.record_of(tx, office.seal, visit))
    assert [each.subject for each in record.late] == ["household.assets"]
    assert office.dossier(case).marks["household.assets"][2] == "said"


def test_a_fact_that_changed_meanwhile_is_left_alone_and_said_so(office: Office) -> None:
    people, case, visit = a_visit(office)
    first = people["wangli"]
    send(office, first, visit, "1", "point", "household.members", found="yes", saw=looks_like(4))
    sign(office, first, visit)
    assert finish(office, first, visit)["points"] == {"household.members": "changed"}
    assert office.dossier(case).marks["household.members"][2] == "said"


def test_a_case_that_moved_on_keeps_the_record_and_no_fact_is_touched(office: Office) -> None:
    people, case, visit = a_visit(office)
    first = people["wangli"]
    send(office, first, visit, "1", "point", "household.members", found="yes")
    sign(office, first, visit)
    office.move(case, "propose_no", people["zhaoqiang"], Given(reason="收入高于标准"))
    assert finish(office, first, visit)["late"] is True
    row = office.read(lambda tx: visits.visit_of(tx, office.seal, first, visit))
    assert row.state == "late" and office.dossier(case).marks["household.members"][2] == "said"
    assert office.read(lambda tx: visits.record_of(tx, office.seal, visit)).points["household.members"]


@pytest.mark.parametrize(
    ("signed", "why"),
    [
        (("first", "second"), "visit-unsigned-resident"),
        (("resident", "first"), "visit-unsigned-surveyor"),
    ],
)
def test_both_sides_sign(office: Office, signed: tuple[str, ...], why: str) -> None:
    people, _, visit = a_visit(office)
    send(office, people["wangli"], visit, "1", "point", "household.members", found="yes")
    sign(office, people["wangli"], visit, *signed)
    with pytest.raises(VisitRefused, match=".*") as refused:
        finish(office, people["wangli"], visit)
    assert refused.value.message == why


def test_who_cannot_sign_is_written_down_instead(office: Office) -> None:
    people, _, visit = a_visit(office)
    send(office, people["wangli"], visit, "1", "point", "household.members", found="yes")
    send(office, people["wangli"], visit, "2", "notes", unsigned="手受伤，不能写字")
    sign(office, people["wangli"], visit, "first", "second")
    assert finish(office, people["wangli"], visit)["late"] is False


def test_tekun_waits_for_the_six_items_and_the_level_is_worked_out(office: Office) -> None:
    people, case, visit = a_visit(office, "tekun", **{"person.age": 72})
    first = people["wangli"]
    send(office, first, visit, "1", "point", "person.age", found="yes")
    sign(office, first, visit)
    with pytest.raises(VisitRefused) as refused:
        finish(office, first, visit)
    assert refused.value.message == "visit-no-care"
    send(office, first, visit, "2", "care", failed=["walk", "bathe"])
    finish(office, first, visit)
    file = office.dossier(case)
    assert file.facts["person.self_care"] == "partly-lost"
    assert file.marks["person.self_care"][2:] == ["verified", "王丽、赵强"]


def test_not_true_needs_a_word(office: Office) -> None:
    people, _, visit = a_visit(office)
    with pytest.raises(VisitRefused) as refused:
        send(office, people["wangli"], visit, "1", "point", "household.members", found="no", note=" ")
    assert refused.value.message == "visit-say-what"


def test_a_survey_takes_two_different_people_on_a_day_to_come(office: Office) -> None:
    people = hire(office)
    case = office.file(office.resident(), a_dibao())
    wangli, zhaoqiang = people["wangli"], people["zhaoqiang"]
    for given, why in (
        (a_plan(wangli, wangli), "visit-same-people"),
        (a_plan(wangli, None), "visit-no-second"),
        (a_plan(wangli, people["sunmei"]), "visit-no-second"),
        (a_plan(wangli, people["heping"]), "visit-no-second"),  # nobody asked the worker for this case
        (a_plan(wangli, zhaoqiang, day=TODAY - timedelta(days=1)), "visit-no-day"),
        (a_plan(wangli, zhaoqiang, remote=True, reason="下雨"), "visit-no-remote-reason"),
        (a_plan(wangli, zhaoqiang, remote=True, code="rain"), "visit-no-remote-reason"),
    ):
        with pytest.raises(VisitRefused) as refused:
            plan(office, wangli, case, given)
        assert refused.value.message == why


def test_planned_twice_by_one_form_it_is_one_visit(office: Office) -> None:
    people, case, visit = a_visit(office)
    assert plan(office, people["wangli"], case, a_plan(people["wangli"], people["zhaoqiang"])) == visit


def test_a_day_that_was_changed_meanwhile_is_not_changed_again_unseen(office: Office) -> None:
    people, case, visit = a_visit(office)
    wangli, zhaoqiang = people["wangli"], people["zhaoqiang"]
    [seen] = office.read(lambda tx: visits.visits_of_case(tx, office.seal, wangli, case))

    def change(days: int, was: str) -> None:
        given = a_plan(wangli, zhaoqiang, day=seen.day + timedelta(days=days), instead_of=was)
        office.write(
            lambda tx: visits.assign_visit(
                tx, office.seal, wangli, visit, given, office.now, on_the_day(office)
            )
        )

    change(3, seen.arranged)
    with pytest.raises(VisitRefused) as refused:
        change(4, seen.arranged)
    assert refused.value.message == "visit-arranged"
    [stands] = office.read(lambda tx: visits.visits_of_case(tx, office.seal, wangli, case))
    assert stands.day == seen.day + timedelta(days=3)


def test_the_lot_draws_the_same_colleague_again(office: Office) -> None:
    people = hire(office)
    case = office.file(office.resident(), a_dibao())
    drawn = []
    for key in ("form:a", "form:b"):
        given = replace(a_plan(people["wangli"], None, key), second=None, seed="今天的号码")
        visit = plan(office, people["wangli"], case, given)
        drawn.append(
            office.read(lambda tx, v=visit: visits.visit_of(tx, office.seal, people["wangli"], v)).second
        )
    assert drawn[0] == drawn[1] != homes.number(people["wangli"])


def test_a_helper_of_the_village_helps_and_verifies_nothing(office: Office) -> None:
    people = hire(office)
    case = office.file(office.resident(), replace(a_dibao(), village=people["yangfan"].area))
    office.move(case, "take", people["wangli"])
    helper = people["yangfan"]
    visit = plan(office, helper, case, a_plan(helper, None))
    send(office, helper, visit, "1", "point", "household.members", found="yes")
    sign(office, helper, visit, "resident", "first")
    finish(office, helper, visit)
    file = office.dossier(case)
    assert file.marks["household.members"][2] == "seen"
    assert not file.case.done(Part.SURVEYED)


def test_a_worker_sees_the_visits_they_go_on_and_no_other(office: Office) -> None:
    people, case, visit = a_visit(office)
    worker = replace(people["heping"], asked_to=frozenset({str(case)}))
    with pytest.raises(NotYours):
        office.read(lambda tx: visits.visit_of(tx, office.seal, worker, visit))
    assert office.read(lambda tx: visits.planned(tx, office.seal, worker)) == ()


def test_a_clerk_elsewhere_finds_nothing_and_a_colleague_records_nothing(office: Office) -> None:
    people, _, visit = a_visit(office)
    with pytest.raises(NotYours):
        office.read(lambda tx: visits.visit_of(tx, office.seal, people["sunmei"], visit))
    officer = replace(people["sunmei"], id="staff:9999", area=people["wangli"].area)
    with pytest.raises(NotYours):
        send(office, officer, visit, "1", "point", "household.members", found="yes")


def test_a_household_in_the_aid_is_planned_for_review_once(office: Office) -> None:
    people = hire(office)
    case = office.file(office.resident(), a_dibao())
    running = (
        update(cases).where(cases.c.id == case).values(state="running", step_due=TODAY + timedelta(days=20))
    )
    office.write(lambda tx: tx.execute(running))
    for _ in range(2):
        office.write(lambda tx: visits.plan_reviews(tx, office.seal, office.now, office.ground.on(TODAY)))
    [row] = office.read(lambda tx: visits.planned(tx, office.seal, people["wangli"]))
    assert (row.why, row.day, row.surveyors) == ("review", TODAY + timedelta(days=20), ())


def test_irregular_income_is_looked_at_half_way_and_a_pension_is_not(office: Office) -> None:
    people = hire(office)
    due = TODAY.replace(year=2027, month=5) + timedelta(days=3)
    made = []
    for sender, sources in (("a", "work"), ("b", "pension")):
        filing = replace(a_dibao(**{"income.sources": sources}), draft=f"dibao:{sender}")
        made.append(office.file(office.resident(sender), filing))
        running = update(cases).where(cases.c.id == made[-1]).values(state="running", step_due=due)
        office.write(lambda tx, change=running: tx.execute(change))
    office.write(lambda tx: visits.plan_reviews(tx, office.seal, office.now, office.ground.on(TODAY)))
    [row] = office.read(lambda tx: visits.planned(tx, office.seal, people["wangli"]))
    assert (row.case_id, row.day) == (made[0], TODAY + timedelta(days=3))


def test_what_was_verified_at_the_table_is_not_asked_at_the_door(office: Office) -> None:
    people, case, _ = a_visit(office)
    judge = lambda tx: judge_facts(  # noqa: E731
        tx, office.seal, people["wangli"], case, None, ["household.members"], "verified", "", office.now
    )
    office.write(judge)
    from api.desk.visits.points import shown_points

    words = office.ground.words("zh-CN")
    asked = [each.name for each in shown_points(office.dossier(case), office.ground, words)]
    assert "income.amount[0]" in asked and "household.members" not in asked


def test_by_telephone_it_stands_in_the_history_why(office: Office) -> None:
    people = hire(office)
    case = office.file(office.resident(), a_dibao())
    office.move(case, "take", people["wangli"])
    given = a_plan(people["wangli"], people["zhaoqiang"], remote=True, code="health", reason="封控")
    visit = plan(office, people["wangli"], case, given)
    send(office, people["wangli"], visit, "1", "notes", free="电话里说的和申请一样")
    sign(office, people["wangli"], visit)
    finish(office, people["wangli"], visit)
    printed = office.read(lambda tx: case_print(tx, office.seal, people["wangli"], case))
    [told] = [each for each in printed.timeline if each.move == "visit"]
    assert told.data["remote"] == "health"
    hands = {who for part, who in office.dossier(case).case.hands if part is Part.SURVEYED}
    assert hands == {people["wangli"].id, people["zhaoqiang"].id}


def test_nobody_surveys_alone_by_any_other_way(office: Office) -> None:
    people = hire(office)
    case = office.file(office.resident(), a_dibao())
    office.move(case, "take", people["wangli"])
    for partners in (frozenset[str](), frozenset({people["wangli"].id})):
        with pytest.raises(Missing) as refused:
            office.move(case, "visit", people["wangli"], Given(words="看过了", partners=partners))
        assert refused.value.need == "second"
