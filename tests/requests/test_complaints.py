"""A complaint goes past everybody it is about, and says no more of who made it than they said themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cases.hands import Part
from cases.people import Role
from cases.refusals import NotYours
from tests.chats.player import Player
from tests.requests.today import newest, page, said_in

ASKS = "> 找人工\n> 我的钱怎么少了\n> 牛场镇"
COMPLAINS = (
    "> 我要投诉\n> 办事的人不对\n> 民政办的小张\n> 牛场镇\n> 他要我送两条烟\n> 没有照片\n> 不留名\n> 提交"
)


async def test_the_township_reads_nothing_of_it_not_even_beside_another_case(resident: Player) -> None:
    await resident.play(ASKS)
    own = await newest(resident)
    await resident.play(COMPLAINS)
    complaint = await newest(resident)

    assert complaint.case.area == resident.house.ground.county.code
    foreign = replace(complaint, case=replace(complaint.case, area=own.case.area))
    with pytest.raises(NotYours):
        await page(resident, foreign, Role.CLERK)
    seen = said_in(await page(resident, own, Role.CLERK))
    assert "我的钱怎么少了" in seen
    assert "两条烟" not in seen and "民政办的小张" not in seen and "送到县里" not in seen


async def test_what_is_told_and_never_handed_in_stays_apart_as_well(resident: Player) -> None:
    await resident.play(ASKS)
    own = await newest(resident)
    await resident.play("> 我要投诉\n> 办事的人不对\n> 民政办的小张\n> 取消\n> 先留着，以后填")
    assert "小张" not in said_in(await page(resident, own, Role.CLERK))


async def test_without_a_name_the_county_sees_no_name_and_none_of_the_other_talk(resident: Player) -> None:
    await resident.play(ASKS)
    await resident.play(COMPLAINS)
    complaint = await newest(resident)
    shown = await page(resident, complaint, Role.OFFICER)
    assert complaint.name == ""
    assert "两条烟" in said_in(shown)
    assert "我的钱怎么少了" not in said_in(shown)
    assert shown.others == ()


async def test_who_handled_what_it_is_about_is_kept_out(resident: Player) -> None:
    await resident.play("> 找人工\n> 我的低保怎么停了\n> 牛场镇\n! take\n! close")
    about = await newest(resident)
    said = (
        "投诉",
        "不同意办理结果",
        about.case.code,
        "没有说明理由",
        "没有照片",
        "留名",
        "周强",
        "跳过",
        "提交",
    )
    await resident.play("\n".join(f"> {each}" for each in said))
    complaint = await newest(resident)
    assert complaint.case.did(Part.BARRED, "staff:1")
    assert complaint.name == "周强"


async def test_stray_words_afterwards_go_to_ones_own_request_and_not_to_the_complaint(
    resident: Player,
) -> None:
    await resident.play(ASKS)
    own = await newest(resident)
    await resident.play(COMPLAINS)
    await resident.play("> 我的卡号换了一个，尾号四四一二")
    assert "尾号四四一二" in said_in(await page(resident, own, Role.CLERK))
