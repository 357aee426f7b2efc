"""An old man without anybody, from his request to the yearly look: what he can do, how he is paid."""

from __future__ import annotations

from datetime import timedelta

from cases.moves import NOTHING, Given
from palmtop.demo.stories import nobodys_id
from tests.guard.forms import forms_of
from tests.pages.visitor import words
from tests.plays.test_death import HOUSE, moved
from tests.plays.town import Desk, Person, Town

CASE = "/desk/cases/1"
SIX = ("eat", "dress", "bed", "toilet", "walk", "bathe")


async def asked_for(town: Town) -> Person:
    old_man = await town.newcomer()
    await old_man.says(
        "我能享受什么", "知道了，继续", "都不是", "都没有", "没遇到什么事", "还能过，就是很紧", "村里",
        "没有收入", "1", "都没有", "78", "0", "没有",
    )  # fmt: skip
    await old_man.says("申请特困供养", "自己", "洗澡 走路")
    await old_man.reads("您想在家里过，还是住供养机构")
    await old_man.says(
        "不想去敬老院", "继续", "金山街道", "不清楚", "二组，老粮站旁边", "就在这里", "王大山",
        nobodys_id("19480312"), "13900001031", "跳过", "一个人，老了，干不动了", "同意", "都是真实的", "提交",
    )  # fmt: skip
    return old_man


async def visited(desk: Desk, number: int, *cannot: str) -> None:
    """The record without scripts: everything as it was said, the six items looked at."""
    await desk.go(f"/desk/visits/{number}")
    form = next(form for form in forms_of(desk.page) if form.action.endswith(f"/visits/{number}"))
    points = [name.removeprefix("found:") for name in form.fields if name.startswith("found:")]
    kept = {name: form.fields[name] for name in form.fields if name.startswith(("saw:", "form_token", "key"))}
    found = {f"found:{name}": "yes" for name in points}
    filled = {**kept, **found, "point": points, "failed": list(cannot), "cared": "yes", "free": "屋里整洁"}
    answer = await desk.visitor.client.post(form.action, data=filled, follow_redirects=True)
    assert answer.status_code == 200, words(answer)[-600:]


async def granted(town: Town) -> Person:
    old_man = await asked_for(town)
    clerk, other, officer = (town.actor(who) for who in ("wangli", "zhaoqiang", "lina"))
    seen = Given(words="两人看过", partners=frozenset({"staff:98"}))
    await moved(
        town, ("take", clerk, NOTHING), ("declare", other, NOTHING), ("check", clerk, NOTHING),
        ("checked", officer, NOTHING), ("survey", clerk, NOTHING), ("surveyed", clerk, seen),
        ("propose", other, Given(amount_fen=101_300)), ("post_notice", HOUSE, NOTHING),
    )  # fmt: skip
    town.clock[0] += timedelta(days=9)
    ending = (("notice_over", HOUSE), ("approve", officer), ("begin", clerk))
    await moved(town, *((move, who, NOTHING) for move, who in ending))
    return old_man


async def test_the_visitor_sees_what_he_said_and_no_rule_of_another_aid(town: Town) -> None:
    old_man = await asked_for(town)
    clerk = await town.at_desk("wangli")
    clerk.case = CASE
    await clerk.act("受理")
    await clerk.reads("照每一步的法定期限加起来，最迟")  # the law sets none for all of them
    await clerk.never_reads("服务目标")
    assert "低保办法" not in await clerk.go(f"{CASE}/visits")
    day, two = "2026-11-24", {"first": "王丽", "second": "赵强"}
    assert "待去" in await clerk.press(f"{CASE}/visits", "/visits", day=day, remote="", **two)
    assert "已告诉居民" in clerk.page
    await old_man.reads("11月24日（星期二），有人到家里看看情况，请留个人在家。")
    await old_man.says("查进度")
    await old_man.reads("11月24日（星期二）有人到家里看看情况，请留个人在家。")
    assert "申请时说自己做不了：在屋里走动、洗澡" in await clerk.go("/desk/visits/1")
    await visited(clerk, 1, "walk", "bathe")
    assert "部分不能自理" in await clerk.go("/desk/visits/1")
    await clerk.reads("在哪里过 在家里")
    assert "最低生活保障审核确认办法" not in await clerk.paper(CASE, "survey")


async def test_the_decision_names_the_month_and_from_when_it_is_paid(town: Town) -> None:
    await granted(town)
    head = await town.at_desk("hejun")
    said = await head.paper(CASE, "decision")
    assert "给予您救助，每月1,013元（大写：壹仟零壹拾叁元整），从2027年1月起按月发放" in said
    assert "救助金额" not in said
    assert "每月1,013元" in await head.paper(CASE, "opinion")


async def test_who_can_do_less_hears_that_somebody_comes_and_that_it_was_looked_at(town: Town) -> None:
    old_man = await granted(town)
    await old_man.says("我走不动路了，现在吃饭也要人喂")
    clerk = await town.at_desk("wangli")
    clerk.case = CASE
    await clerk.act("自理能力有变化")
    await old_man.reads("上门重新看自理能力，最迟 12月16日（星期三）看完")
    await clerk.reads("评估自理能力：12月16日")
    await clerk.act("自理能力评估完", record="两人看过，六样里四样做不了。")
    await old_man.reads("自理能力重新看过了")
    await old_man.never_reads("六样里四样")
    await old_man.says("钱没收到")
    await old_man.reads("该到没到，点“找人工”，我们帮您查")
    await town.days_pass(45)
    await old_man.says("查进度")
    await old_man.reads("2026年11月23日提交")


async def test_a_visit_that_nobody_made_does_not_keep_the_yearly_look_away(town: Town) -> None:
    await granted(town)
    clerk = await town.at_desk("wangli")
    two = {"first": "王丽", "second": "赵强"}
    await clerk.press(f"{CASE}/visits", "/visits", day="2026-12-03", remote="", **two)
    await town.days_pass(340)
    clerk = await town.at_desk("wangli")
    assert "定期核查" in await clerk.go("/desk/visits")
