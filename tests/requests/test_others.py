"""Another person's hardship, one's own data, and the words of a household that is heard."""

from __future__ import annotations

import pytest

from cases.people import Role
from cases.refusals import MoveRefused
from cases.states import Kind, State
from rules import keys
from tests.chats.player import Player
from tests.requests.test_standing import CHECKED, REST, WHERE
from tests.requests.today import newest, page, said_in

IN_THE_AID = "\n".join(
    f"! {move}"
    for move in (
        "take",
        "declare",
        "check",
        "checked",
        "survey",
        "surveyed 两人看过",
        "propose 500",
        "post_notice",
        "later 9",
        "notice_over",
        "approve",
        "begin",
    )
)


async def test_danger_is_reported_before_anything_else_is_asked(resident: Player) -> None:
    await resident.play("> 反映\n> 他三天没吃饭了，家里没米")
    lead = await newest(resident)
    assert lead.case.kind is Kind.LEAD and lead.case.urgent
    await resident.play("> 隔壁王婆婆\n> 道坪镇\n> 不清楚\n> 学校后面\n> 跳过\n> 跳过")
    told = await newest(resident)
    assert told.case.id == lead.case.id
    assert told.facts[keys.LEAD_WHO.name] == "隔壁王婆婆"
    assert resident.house.ground.places.shown(told.case.area) == "道坪镇"


async def test_who_reports_need_not_say_who_they_are(resident: Player) -> None:
    await resident.play(
        "> 反映\n> 老人没人照顾\n> 桥头老李\n> 陆坪镇\n> 不清楚\n> 三组\n> 跳过\n> 跳过\n> 提交"
    )
    lead = await newest(resident)
    assert lead.name == "桥头老李"
    assert lead.facts[keys.LEAD_BY.name] is None and lead.facts[keys.LEAD_PHONE.name] is None
    assert not lead.case.urgent


async def test_a_wish_about_ones_data_becomes_a_case(resident: Player) -> None:
    await resident.play("> 删掉我的个人信息\n> 全部都删\n> 道坪镇")
    case = await newest(resident)
    assert case.case.kind is Kind.DATA
    assert case.facts[keys.DATA.name] == "delete" and case.words == "全部都删"


async def in_the_aid(resident: Player) -> None:
    await resident.play(f"{CHECKED}\n{WHERE}\n> 就在这里\n{REST}\n> 提交\n{IN_THE_AID}\n! later 90")


async def test_what_is_said_stands_in_the_hearing_and_locks_the_decision_until_read(
    resident: Player,
) -> None:
    await in_the_aid(resident)
    await resident.play("! reduce 300 儿子寄钱回来\n> 那是还我的药钱，不是每个月都有")
    case = await newest(resident)
    assert case.case.state is State.HEARING and case.case.heard and case.case.unread
    shown = await page(resident, case, Role.CLERK)
    assert "那是还我的药钱" in said_in(shown)
    assert "hear" in [entry.move for entry in shown.timeline]
    with pytest.raises(MoveRefused):
        await resident.play("! heard")
    await resident.play("! seen\n! heard")
    assert (await newest(resident)).case.state is State.PROPOSED


async def test_thanks_is_no_answer_and_nothing_against_it_is_one(resident: Player) -> None:
    await in_the_aid(resident)
    await resident.play("! terminate 收入高了\n> 谢谢")
    assert not (await newest(resident)).case.heard
    await resident.play(">> 没有意见")
    assert (await newest(resident)).case.heard


async def test_asking_for_a_person_is_no_answer_either(resident: Player) -> None:
    await in_the_aid(resident)
    await resident.play("! terminate 收入高了\n>> 找人工")
    case = (await newest(resident)).case
    assert case.person_asked and not case.heard
