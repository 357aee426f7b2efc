"""Somebody of a household on dibao dies: kind words first, and nothing is changed before they are heard."""

from __future__ import annotations

from datetime import timedelta

from cases.moves import NOTHING, Given
from cases.people import Actor, Role
from palmtop.demo.stories import nobodys_id
from store.casework import make_move
from store.database import Tx
from tests.plays.town import Desk, Person, Town

JANUARY = "/desk/payments/month?programme=dibao&area=522702001&month=2027-01"

HOUSE = Actor("house", Role.SYSTEM, "")


async def asks_for_dibao(town: Town) -> Person:
    """In the chat, until it is handed in."""
    resident = await town.newcomer()
    await resident.says(
        "我能享受什么", "知道了，继续", "都不是", "都没有", "没遇到什么事", "还能过，就是很紧", "村里",
        "种地", "一年六千", "我和老伴，带两个孙子", "都住一起", "都没有", "68", "2", "有能力", "没有",
    )  # fmt: skip
    await resident.says(
        "申请低保", "自己", "周桂英", "跳过", "周小明", "儿子", "周强", "女儿", "跳过", "继续",
        "金山街道", "不清楚", "二组，老粮站旁边", "就在这里", "王大山", nobodys_id("19580312"), "13900001031",
        "6222 0200 0000 0000 000", "农村信用社", "年纪大了，种地挣不到几个钱", "同意", "都是真实的", "提交",
    )  # fmt: skip
    return resident


async def on_notice(town: Town) -> Person:
    resident = await asks_for_dibao(town)
    clerk, other, officer = (town.actor(who) for who in ("wangli", "zhaoqiang", "lina"))
    seen = Given(words="两人看过", partners=frozenset({"staff:98"}))
    await moved(
        town, ("take", clerk, NOTHING), ("declare", other, NOTHING), ("check", clerk, NOTHING),
        ("checked", officer, NOTHING), ("survey", clerk, NOTHING), ("surveyed", clerk, seen),
        ("propose", other, Given(amount_fen=50_000)), ("post_notice", HOUSE, NOTHING),
    )  # fmt: skip
    return resident


async def on_dibao(town: Town) -> tuple[Person, str]:
    """What the office does until it is paid has plays of its own in a browser."""
    resident = await on_notice(town)
    clerk, officer = town.actor("wangli"), town.actor("lina")
    town.clock[0] += timedelta(days=9)
    ending = (("notice_over", HOUSE), ("approve", officer), ("begin", clerk))
    await moved(town, *((move, who, NOTHING) for move, who in ending))
    return resident, "/desk/cases/1"


async def moved(town: Town, *steps: tuple[str, Actor, Given]) -> None:
    def work(tx: Tx) -> None:
        for move, actor, given in steps:
            make_move(tx, town.house.seal, 1, move, actor, given, town.clock[0], town.house.today())

    await town.house.store.write(work)


async def test_who_tells_of_a_death_reads_kind_words_and_is_heard_before_anything_changes(town: Town) -> None:
    resident, case = await on_dibao(town)
    await resident.says("老伴前天走了")
    await resident.reads("我心里也难过。您先顾好自己和家里人")
    await resident.reads("他们会先跟您商量")

    clerk = await town.at_desk("zhaoqiang")
    clerk.case = case
    await clerk.reads("老伴前天走了")
    assert "王大山" in await clerk.go("/desk?view=unread")
    await clerk.act("家里有人去世")
    await clerk.act("想减少：先听意见", amount="300", reason="家里少了一口人，重新算过。")
    await resident.reads("还没有决定")
    await resident.says("没有意见")
    await clerk.act("看过，不用回")
    await clerk.act("意见听完，交决定")
    decider = await town.at_desk("hejun")
    decider.case = case
    await decider.act("决定调整金额", reason="家里少了一口人，从下个月起按三口人算。")
    await resident.reads("您的救助金额调整了：每月 300 元")


async def reported_dead(town: Town) -> tuple[Person, str]:
    """The only person of a household in the aid, as the village told the clerk."""
    phone, case = await on_dibao(town)
    clerk = await town.at_desk("zhaoqiang")
    clerk.case = case
    await clerk.act("本人去世，没有别的家人", record="村里韦国平来电话说的，12月1日走的。")
    await clerk.reads("已提意见：人已去世，停止救助", "您写的话，家里人会看到")
    return phone, case


async def test_to_the_phone_of_the_dead_goes_a_word_for_the_family_and_no_money(town: Town) -> None:
    phone, case = await reported_dead(town)
    await phone.reads("听说人已经走了，我们心里也很难过")
    await phone.reads("要是弄错了，人还在")
    await phone.never_reads("我们想停止您的救助")
    clerk = await town.at_desk("wangli")
    assert "人已去世，先不发" in await clerk.go(JANUARY)
    assert "提出这" not in clerk.page

    decider = await town.at_desk("hejun")
    decider.case = case
    await decider.act("决定停止（本人去世）", reason="王大山于2026年12月1日去世。")
    await phone.reads("救助的手续已经办完")
    await phone.never_reads("您的救助停止了")
    said = await decider.paper(case, "refusal")
    assert "停止救助决定书王大山的家属：" in said and "去世" in said and "不符合条件" not in said


async def test_who_is_alive_after_all_says_so_and_is_paid_on(town: Town) -> None:
    phone, case = await reported_dead(town)
    await phone.says("我还活着，是隔壁的老王走了")
    await phone.reads("您的话已经转给金山街道的工作人员")
    decider = await town.at_desk("hejun")
    decider.case = case
    await decider.may_not("决定停止（本人去世）")  # as long as nobody has read it
    await decider.act("维持不变", reason="弄错了，人好好的。对不起。")
    await phone.reads("您的救助维持不变")
    clerk = await town.at_desk("wangli")
    assert "人已去世" not in await clerk.go(JANUARY)
    assert "提出这 1 户" in await clerk.go(JANUARY)


async def test_a_month_that_was_proposed_before_the_death_is_not_approved(town: Town) -> None:
    _, case = await on_dibao(town)
    clerk, head = await town.at_desk("wangli"), await town.at_desk("hejun")
    assert "已经提出" in await clerk.press(JANUARY, "/month")
    other = await town.at_desk("zhaoqiang")
    other.case = case
    await other.act("本人去世，没有别的家人", record="村里来电话说的。")
    await head.go("/desk/payments?state=proposed")
    assert "登记了这个人已经去世" in await head.goes_on("/look", month="", programme="", area="", whole="1")


async def test_the_list_of_the_month_says_where_somebody_died_and_nobody_has_looked_since(town: Town) -> None:
    _, case = await on_dibao(town)
    clerk = await town.at_desk("zhaoqiang")
    clerk.case = case
    await clerk.act("家里有人去世")
    assert "家里有人去世，金额还没重新核" in await clerk.go(JANUARY)
    await clerk.act("定期核查完，不变", record="去看过，儿子的收入没变，金额不动。")
    assert "家里有人去世" not in await clerk.go(JANUARY)


async def dies_before_the_decision(town: Town) -> tuple[Person, Desk]:
    """The request is handed in; then the village calls the clerk. The phone, and the clerk at the case."""
    phone = await asks_for_dibao(town)
    clerk = await town.at_desk("zhaoqiang")
    clerk.case = "/desk/cases/1"
    await clerk.act("受理")
    await clerk.act("申请人去世", record="村里韦国平来电话说的，11月26日走的。")
    return phone, clerk


async def test_who_dies_before_the_decision_is_asked_for_nothing_and_the_family_may_go_on(town: Town) -> None:
    phone, clerk = await dies_before_the_decision(town)
    await phone.reads("听说人已经走了，我们心里也很难过")
    await phone.reads("这份申请先放一放，不催你们交什么")
    await clerk.reads("您写的话，家里人会看到")
    for move in ("请居民补充", "提意见：不予"):
        await clerk.may_not(move)
    await phone.says("我是他老伴，想撤回，不对，想接着办")
    await phone.reads("您的话已经转给金山街道的工作人员")
    await clerk.act("接着给家里办", record="老伴周桂英说接着办，上门问过。")
    await phone.reads("这份申请接着给家里办，不用重新申请")
    await clerk.never_reads("您写的话，家里人会看到")


async def test_the_clerk_is_reminded_of_the_notice_that_bears_the_name_of_the_dead(town: Town) -> None:
    await on_notice(town)
    clerk = await town.at_desk("zhaoqiang")
    clerk.case = "/desk/cases/1"
    await clerk.never_reads("公示还贴着")
    await clerk.act("申请人去世", record="村里韦国平来电话说的，11月26日走的。")
    await clerk.reads("公示还贴着，到“公示”页看要不要撤下")
    assert "公示" in await clerk.go("/desk/cases/1/notice")


async def test_a_second_person_closes_the_request_of_the_dead_once_the_family_was_read(town: Town) -> None:
    phone, clerk = await dies_before_the_decision(town)
    await clerk.may_not("不再办（申请人去世）")
    head = await town.at_desk("chengang")
    head.case = clerk.case
    await phone.says("我们家里商量好了，不办了")
    await head.may_not("不再办（申请人去世）")  # as long as nobody has read it
    await head.act("看过，不用回")
    await head.act("不再办（申请人去世）", reason="王大山已经去世，家里人说不办了。")
    await phone.reads("人走了，这份申请不再办了")
    await phone.reads("可以用自己的名字申请")
    await phone.never_reads("您的申请停止审核了")
    said = await head.paper(head.case, "refusal")
    assert "终止审核决定书王大山的家属：" in said and "家里人说不办了" in said and "行政复议" in said
    assert "不符合条件" not in said and "您于" not in said
    assert "终止审核决定书" in await head.paper(head.case, "whole")
    await head.act("书面通知已送达", code="当面")
    await town.days_pass(2)
    await phone.never_reads("您觉得怎么样")
