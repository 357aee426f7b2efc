"""Asking for dibao, tekun or recognition: what is kept, where it goes, and what happens to a draft."""

from __future__ import annotations

from cases.states import Kind, State
from rules import keys
from tests.chats.player import Player
from tests.requests.today import newest

CHECKED = (
    "> 我能享受什么\n> 1\n> 都不是\n> 都没有\n> 没遇到什么事\n> 还能过，就是很紧\n> 村里\n> 种地\n"
    "> 一年六千\n> 我和老伴\n> 都住一起\n> 都没有\n> 68\n> 0\n> 没有\n>> 申请低保\n> 自己\n> 周桂英\n> 继续"
)
WHERE = "> 牛场镇\n> 不清楚\n> 二组"
REST = (
    "> 王大山\n> 11010519491231002X\n> 13900001111\n> 6222020000000000000\n> 农村信用社\n> 种地挣不到钱\n"
    "> 同意\n> 都是真实的"
)


async def test_one_tap_on_the_card_and_nothing_is_asked_twice(resident: Player) -> None:
    chat = await resident.play(CHECKED)
    after = chat.partition(">> 申请低保")[2]
    assert "吃低保，或者" not in after and "靠什么过日子" not in after and "一起生活的有几口人" not in after


async def test_the_consents_are_records_of_their_own(resident: Player) -> None:
    await resident.play(f"{CHECKED}\n{WHERE}\n> 就在这里\n{REST}\n> 提交")
    case = await newest(resident)
    assert case.case.kind is Kind.DIBAO and case.case.state is State.SUBMITTED
    assert [(each.kind, each.given) for each in case.consents] == [
        ("privacy", True),
        ("check", True),
        ("truth", True),
    ]
    assert len({each.version for each in case.consents}) == 3


async def test_a_no_to_the_check_stops_nobody(resident: Player) -> None:
    chat = f"{CHECKED}\n{WHERE}\n> 就在这里\n{REST}\n> 提交".replace("> 同意\n", "> 先不同意\n")
    await resident.play(chat)
    case = await newest(resident)
    assert case.case.kind is Kind.DIBAO
    assert ("check", False) in [(each.kind, each.given) for each in case.consents]


async def test_the_account_is_kept_whole_and_shown_by_its_end(resident: Player) -> None:
    chat = await resident.play(f"{CHECKED}\n{WHERE}\n> 就在这里\n{REST}\n> 提交")
    case = await newest(resident)
    assert case.facts[keys.ACCOUNT.name] == "6222020000000000000"
    assert "收款账号：***************0000" in chat


async def test_it_goes_to_the_township_of_the_hukou_within_the_county(resident: Player) -> None:
    await resident.play(f"{CHECKED}\n{WHERE}\n> 别的镇\n> 道坪镇\n{REST}\n> 提交")
    case = await newest(resident)
    assert resident.house.ground.places.shown(case.case.area) == "道坪镇"
    assert resident.house.ground.places.shown(str(case.facts[keys.TOWNSHIP.name])) == "牛场镇"


async def test_who_is_registered_elsewhere_is_told_so_and_may_hand_in(resident: Player) -> None:
    chat = await resident.play(f"{CHECKED}\n{WHERE}\n> 外地\n> 在这里交\n{REST}\n> 提交")
    assert "临时救助不看户口。初步判断" in chat
    case = await newest(resident)
    assert case.facts[keys.HUKOU.name] == "elsewhere"
    assert resident.house.ground.places.shown(case.case.area) == "牛场镇"


async def test_a_draft_of_each_kind_waits_and_the_same_kind_has_one(resident: Player) -> None:
    chat = await resident.play(f"{CHECKED}\n> 菜单\n> 反映\n> 他家困难\n> 菜单")
    assert "接着填：低保 | 2 接着填：反映别人的困难" in chat
    again = await resident.play(">> 接着填：低保\n> 菜单\n> 反映\n>> 重新开始")
    assert "您现在住在哪个镇街" in again
    assert "您有一份“反映别人的困难”还没提交" in again
    assert again.rstrip().endswith("这家人遇到了什么难处？写几句就行，也可以发语音。")


async def test_a_tapped_twice_hand_in_is_one_case(resident: Player) -> None:
    await resident.play(f"{CHECKED}\n{WHERE}\n> 就在这里\n{REST}")
    await resident.play(">> 确认提交")
    first = await newest(resident)
    await resident.play("> 提交")
    assert (await newest(resident)).case.id == first.case.id
