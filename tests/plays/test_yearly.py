"""What comes round by the clock: a recognition that runs out, and the yearly look at a household on dibao."""

from __future__ import annotations

from datetime import timedelta

from cases.moves import NOTHING, Given
from palmtop.demo.stories import nobodys_id
from tests.plays.test_death import moved, on_dibao
from tests.plays.town import Person, Town

CASE = "/desk/cases/1"


ANSWERS = {
    "继续吗？": "知道了，继续",
    "低保，或者是特困、边缘户吗": "都不是",
    "有下面的情况吗": "3",
    "遇到了什么难处": "看病花钱多",
    "什么时候": "上个月",
    "还过得去吗": "还能过，就是很紧",
    "城里的，还是村里的": "村里",
    "靠什么过日子": "1",
    "“打工”有多少钱": "一个月三千",
    "为了打工": "没有",
    "平时住在哪里": "住在一起",
    "一起生活的有几口人": "我和老伴",
    "和您住在一起吗": "都住一起",
    "有下面这些吗？": "5",
    "今年多大年纪": "45",
    "该养您的人": "0",
    "哪样开支": "看病",
    "一共花了多少": "六万",
    "报销": "两万",
    "近亲": "没有",
}
REQUEST = {
    "您是给谁申请": "自己",
    "叫什么名字": "跳过",
    "继续申请吗": "继续",
    "哪个镇街": "金山街道",
    "哪个村或社区": "不清楚",
    "具体在哪里": "二组，老粮站旁边",
    "户口在哪里": "就在这里",
    "您叫什么名字": "王大山",
    "请写您的身份证号": nobodys_id("19800312"),
    "您的电话是多少": "13900001031",
    "请说说家里的难处": "老伴看病花得多",
    "拍下发票": "跳过",
    "同意核对吗": "同意",
    "都是真实的吗": "都是真实的",
    "确认提交": "提交",
}


async def answers(resident: Person, known: dict[str, str], until: str) -> None:
    """Whatever is asked, in whichever order."""
    for _ in range(40):
        if until in resident.words:
            return
        said = resident.words
        await resident.says(known[max(known, key=lambda asked: (said.rfind(asked), len(asked)))])
    raise AssertionError(resident.words[-400:])


async def recognised(town: Town) -> Person:
    """A household of rigid expenditure."""
    resident = await town.newcomer()
    await resident.says("我能享受什么")
    await answers(resident, ANSWERS, "看完了")
    await resident.says(
        "刚性支出困难家庭" if "刚性支出困难家庭" in resident.buttons else "申请刚性支出困难家庭认定"
    )
    await resident.says("申请刚性支出困难家庭认定")
    await answers(resident, {**ANSWERS, **REQUEST}, "申请已经提交")
    clerk, other, officer = (town.actor(who) for who in ("wangli", "zhaoqiang", "lina"))
    seen = Given(words="两人看过", partners=frozenset({"staff:98"}))
    await moved(
        town, ("take", clerk, NOTHING), ("declare", other, NOTHING), ("check", clerk, NOTHING),
        ("checked", officer, NOTHING), ("survey", clerk, NOTHING), ("surveyed", clerk, seen),
        ("propose", other, NOTHING), ("approve", officer, NOTHING), ("begin", clerk, NOTHING),
    )  # fmt: skip
    return resident


async def test_a_recognition_that_runs_out_is_told_in_time_and_once(town: Town) -> None:
    resident = await recognised(town)
    clerk = await town.at_desk("wangli")
    clerk.case = CASE
    await clerk.reads("认定到期：2027年11月23日")
    said = await clerk.paper(CASE, "decision")
    assert "认定您家为刚性支出困难家庭" in said and "金额" not in said and "账户" not in said
    await town.days_pass(300)
    await resident.never_reads("就满了")
    await town.days_pass(36)
    await resident.reads("您家的刚性支出困难家庭认定，到 11月23日（星期二）就满了")
    await town.days_pass(5)
    assert resident.words.count("就满了") == 1
    clerk = await town.at_desk("wangli")
    assert "定期核查" not in await clerk.go("/desk/visits")


async def test_dibao_is_looked_at_once_a_year_and_the_next_look_counts_from_that_day(town: Town) -> None:
    await on_dibao(town)
    town.clock[0] += timedelta(days=340)
    await town.days_pass(0)
    clerk = await town.at_desk("wangli")
    clerk.case = CASE
    assert "定期核查" in await clerk.go("/desk/visits")
    await clerk.reads("定期核查：12月2日")
    await clerk.act("定期核查完，不变", record="去看过，没有变化。")
    await clerk.reads("定期核查：2028年11月7日")
