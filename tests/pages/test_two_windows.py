"""One clerk with two windows of one case, or two clerks: whoever saves over something that has changed since
their page was drawn sees what it was, and what they typed is still there.
"""

from __future__ import annotations

import re

from cases.moves import Given
from tests.household.people import FAMILY
from tests.pages.conftest import DeskOffice
from tests.pages.test_case import a_paper, at_state, history, page_of, save
from tests.pages.visitor import Visitor, words
from tests.store.office import a_request

FIELD = r'name="{}" value="([^"]*)"'


async def shown(visitor: Visitor, page: str, *names: str) -> dict[str, str]:
    """Hidden fields of the first form that has them, as a window that was opened now carries them."""
    drawn = (await visitor.get(page)).text
    return {name: re.findall(FIELD.format(name), drawn)[0] for name in names}


async def judged(visitor: Visitor, case: int, fact: str, note: str, **seen: str) -> int:
    household = f"{page_of(case)}/household"
    seen = seen or await shown(visitor, household, "edition")
    answer = await visitor.send(
        f"{household}/facts", {"fact": fact, "how": "verified", "note": note, **seen}, page=household
    )
    return answer.status_code


async def test_whoever_decides_over_facts_that_were_corrected_meanwhile_sees_which(desk: DeskOffice) -> None:
    case = at_state(desk, "proposed")
    lina, wang = await desk.at_desk("lina"), await desk.at_desk()
    window = await shown(lina, page_of(case), "version", "dossier")
    name = next(iter(desk.office.dossier(case).facts))
    assert await judged(wang, case, name, "看了原件") == 303
    typed = {**window, "move": "approve", "amount": "800", "note": "核实过"}
    stopped = await lina.send(page_of(case), typed)
    assert stopped.status_code == 409 and "核实过</textarea>" in stopped.text
    said = words(stopped)
    assert "刚才有人先动了" in said and "现在是：" in said and "王丽 已核实" in said
    fields = dict(re.findall(FIELD.format("(version|dossier)"), stopped.text))
    assert fields["version"] == window["version"] and fields["dossier"] != window["dossier"]
    assert (await lina.send(page_of(case), {**typed, **fields})).status_code == 303
    assert history(desk, case)[-1] == "approve"


async def test_a_note_and_a_reply_do_not_wait_for_a_fact(desk: DeskOffice) -> None:
    case = at_state(desk, "accepted")
    wang = await desk.at_desk()
    window = await shown(wang, page_of(case), "version", "dossier")
    assert await judged(wang, case, next(iter(desk.office.dossier(case).facts)), "") == 303
    saved = await wang.send(page_of(case), {**window, "move": "reply", "message": "收到了"})
    assert saved.status_code == 303


async def test_a_paper_that_is_called_poor_meanwhile_is_seen_before_an_approval(desk: DeskOffice) -> None:
    case = at_state(desk, "proposed")
    paper = await a_paper(desk, case)
    lina, wang = await desk.at_desk("lina"), await desk.at_desk()
    window = await shown(lina, page_of(case), "version", "dossier")
    await wang.send(f"/desk/papers/{paper}", {"case": str(case), "state": "poor", "note": "不是本人的"})
    stopped = await lina.send(page_of(case), {**window, "move": "approve", "amount": "800"})
    assert stopped.status_code == 409 and "现在：不合格 不是本人的" in words(stopped)
    part = await lina.get(f"{page_of(case)}?seen={window['version']}&dossier={window['dossier']}")
    assert "您打开以后，这件案子有 1 处变化" in words(part), "an open page learns it by itself as well"


async def test_of_two_words_on_one_paper_the_second_sees_the_first_and_keeps_its_own(
    desk: DeskOffice,
) -> None:
    case = desk.case()
    path = f"/desk/papers/{await a_paper(desk, case)}"
    wang = await desk.at_desk()
    window = await shown(wang, path, "said")
    await wang.send(path, {"state": "poor", "note": "看不清金额", **window})
    late = await wang.send(path, {"state": "good", "note": "清楚的", **window})
    assert late.status_code == 409 and "也可能是您自己在另一个窗口" in words(late)
    assert "看不清金额</blockquote>" in late.text and "清楚的</textarea>" in late.text
    assert "不合格" in words(await wang.get(page_of(case)))
    again = re.findall(FIELD.format("said"), late.text)[0]
    await wang.send(path, {"state": "good", "note": "清楚的", "said": again})
    assert "清楚的" in words(await wang.get(page_of(case)))


async def test_a_photo_is_turned_while_its_note_is_being_written(desk: DeskOffice) -> None:
    path = f"/desk/papers/{await a_paper(desk, desk.case())}"
    turned = await (await desk.at_desk()).send(path, {"turn": "90", "note": "第二行看不清"})
    assert "turn-90" in turned.text and "第二行看不清</textarea>" in turned.text


async def test_a_fact_judged_in_two_windows_keeps_the_second_note_and_says_what_changed(
    desk: DeskOffice,
) -> None:
    case = desk.case(a_request(facts=FAMILY))
    wang = await desk.at_desk()
    household = f"{page_of(case)}/household"
    window = await shown(wang, household, "edition")
    assert await judged(wang, case, "people.tie[1]", "看了结婚证") == 303
    typed = {**window, "fact": "people.tie[1]", "how": "seen", "note": "户口本上有"}
    late = await wang.send(f"{household}/facts", typed, page=household)
    assert late.status_code == 409 and 'value="户口本上有"' in late.text
    assert "现在是：" in words(late) and "您写的都还在" in words(late)


async def test_consent_that_was_taken_back_meanwhile_is_not_given_again_unseen(desk: DeskOffice) -> None:
    case = desk.case(a_request(facts=FAMILY))
    wang = await desk.at_desk()
    household = f"{page_of(case)}/household"
    agreed = {"place": "people[1]", "what": "agree", "method": "counter", "note": "带了身份证"}
    await wang.send(f"{household}/authorisations", agreed, page=household)
    drawn = (await wang.get(household)).text
    basis = re.findall(
        r'value="people\[1\]"><input type="hidden" name="basis" value="(authorisation:\d+)"', drawn
    )
    withdrawn = {"place": "people[1]", "what": "withdraw", "note": "他反悔了", "basis": basis[0]}
    assert (await wang.send(f"{household}/authorisations", withdrawn, page=household)).status_code == 303
    late = await wang.send(f"{household}/authorisations", {**agreed, "basis": basis[0]}, page=household)
    assert late.status_code == 409 and "带了身份证" in late.text
    assert "收回" in words(late)


async def test_a_case_can_be_set_aside_again_after_something_else_came_first(desk: DeskOffice) -> None:
    case = desk.case()
    desk.move(case, "take")
    wang, rest = await desk.at_desk(), f"{page_of(case)}/rest"
    window = await shown(wang, rest, "version")
    desk.move(case, "note", "zhaoqiang", Given(words="打过电话"))
    day = desk.house.today().calendar.add(desk.house.today().day, 2).isoformat()
    late = await wang.send(rest, {**window, "until": day, "reason": "person"})
    assert late.status_code == 409 and "赵强" in words(late) and f'value="{day}"' in late.text
    seen = re.findall(FIELD.format("version"), late.text)[-1]
    assert (await wang.send(rest, {"version": seen, "until": day, "reason": "person"})).status_code == 303


async def test_who_is_warned_about_a_message_is_told_what_changed_too(desk: DeskOffice) -> None:
    case = at_state(desk, "accepted")
    wang = await desk.at_desk()
    window = await shown(wang, page_of(case), "version", "dossier")
    desk.move(case, "note", "zhaoqiang", Given(words="打过电话"))
    other = desk.case(a_request("temporary:2"), "chat-2")
    code = desk.office.dossier(other).case.code
    warned = await wang.send(page_of(case), {**window, "move": "reply", "message": f"编号 {code}"})
    assert warned.status_code == 422 and "您打开以后，这件案子有 1 处变化" in words(warned)


async def test_a_call_is_kept_and_what_else_happened_is_said(desk: DeskOffice) -> None:
    case = at_state(desk, "accepted")
    wang = await desk.at_desk()
    window = await shown(wang, page_of(case), "version")
    await save(await desk.at_desk("zhaoqiang"), case, move="reply", message="材料齐了")
    call = {**window, "way": "phone_out", "with": "person", "outcome": "talked", "words": "说明天来"}
    kept = await wang.send(f"{page_of(case)}/contacts", call, page=page_of(case))
    assert kept.status_code == 303 and history(desk, case)[-1] == "contact"
    assert "您打开以后，这件案子有 2 处变化" in words(await wang.get(kept.headers["location"]))
