"""Calls written down, colleagues named in notes, and a stop before words reach the wrong person."""

from __future__ import annotations

import re

from sqlalchemy import select

from store.desk.mentions import named_in
from store.schema import bell, cases, task
from tests.pages.conftest import DeskOffice
from tests.pages.test_case import history, letters, page_of, save
from tests.pages.visitor import words
from tests.store.office import NAME, a_request

OTHER = {"person.name": "骆阿福", "person.id": "522702198001010018", "person.phone": "13800000000"}
ANYWAY = re.compile(r'name="anyway" value="([0-9a-f]+)"')


def a_stranger(desk: DeskOffice) -> str:
    """The code of another household's case."""
    other = desk.case(a_request("t:other", facts=OTHER), "chat-2")
    return desk.office.read(
        lambda tx: tx.execute(select(cases.c.code).where(cases.c.id == other)).scalar_one()
    )


async def test_a_call_stands_in_the_stream_and_is_no_message(desk: DeskOffice) -> None:
    case = desk.case()
    desk.move(case, "take")
    visitor = await desk.at_desk()
    said = {"way": "phone_out", "with": "family", "outcome": "talked", "words": "女儿说下午送单子来",
            "next": "收单子", "next_on": "2026-11-27"}  # fmt: skip
    before = letters(desk, case)
    answer = await visitor.send(f"{page_of(case)}/contacts", said, page=page_of(case))
    assert answer.status_code == 303 and history(desk, case)[-1] == "contact"
    page = await visitor.get(page_of(case))
    assert 'class="contact"' in page.text and "女儿说下午送单子来" in words(page)
    assert letters(desk, case) == before
    assert desk.office.read(lambda tx: tx.execute(select(task.c.kind)).scalars().all()) == ["contact-next"]
    assert "收单子" in words(await visitor.get("/desk/tasks?view=mine"))


async def test_a_call_without_words_is_not_kept_and_nothing_typed_is_lost(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    said = {"way": "counter", "words": " ", "next": "再打一次"}
    answer = await visitor.send(f"{page_of(case)}/contacts", said, page=page_of(case))
    assert (
        answer.status_code == 422
        and 'value="再打一次"' in answer.text
        and "contact" not in history(desk, case)
    )


async def test_a_colleague_named_in_a_note_hears_the_bell_once(desk: DeskOffice) -> None:
    case = desk.case()
    visitor = await desk.at_desk()
    await save(visitor, case, note="@赵强 麻烦看一下，@孙梅 也看看，@王丽 我自己")
    rang = select(bell.c.staff_id, bell.c.kind, bell.c.case_id)
    me = int(desk.people["zhaoqiang"].id.removeprefix("staff:"))
    found = [tuple(row) for row in desk.office.read(lambda tx: tx.execute(rang).all())]
    assert found == [(me, "mention", case)]  # 孙梅 is of another township and may not know of the case
    assert NAME in words(await (await desk.at_desk("zhaoqiang")).get("/desk/bells"))


def test_of_two_names_that_begin_alike_the_longer_one_is_meant() -> None:
    people = {1: "王丽", 2: "王丽华"}
    assert named_in("@王丽华 请看", people) == {2} and named_in("\uff20王丽，请看", people) == {1}
    assert named_in("王丽请看", people) == set() and named_in("@王丽", {}) == set()


async def test_what_belongs_to_somebody_else_is_stopped_and_sent_only_on_a_second_click(
    desk: DeskOffice,
) -> None:
    code = a_stranger(desk)
    case = desk.case()
    visitor = await desk.at_desk()
    before = letters(desk, case)
    for planted in ("骆阿福", "522702 19800101 0018", "138 0000 0000", f"编号 {code}", "走个过场"):
        stopped = await save(visitor, case, message=f"您好，{planted} 的钱到了", note="核过")
        assert stopped.status_code == 422, planted
        assert "先别发" in words(stopped) and "的钱到了</textarea>" in stopped.text and "核过" in stopped.text
    assert letters(desk, case) == before
    meant = ANYWAY.search(stopped.text)
    assert meant
    changed = await save(visitor, case, message="骆阿福", anyway=meant[1])
    assert changed.status_code == 422  # other words than those that were looked at
    sent = await save(visitor, case, message="您好，走个过场 的钱到了", note="核过", anyway=meant[1])
    assert sent.status_code == 303 and letters(desk, case) == before + 1


async def test_what_is_the_persons_own_passes(desk: DeskOffice) -> None:
    a_stranger(desk)
    case = desk.case()
    file = desk.office.dossier(case)
    own = f"{NAME}您好，{file.facts['person.phone']}，编号 {file.case.code}，王丽在窗口等您，也可以打 12345"
    assert (await save(await desk.at_desk(), case, message=own)).status_code == 303
