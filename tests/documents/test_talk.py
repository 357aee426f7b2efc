"""The conversation on paper: who said what and when, part of the whole file, masked like the rest of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert

from documents.dossier import Spoken
from documents.paper import Kind
from documents.whole import made_of, sensible
from rules import keys
from store.residents.talks import inbox_context
from store.schema import inbox
from store.times import ms
from tests.documents.invented import DOSSIER, PEN, PRESS, TODAY, mark, pages
from tests.documents.test_desk import said
from tests.pages.conftest import DeskOffice
from tests.store.office import ID_NUMBER, NAME, a_request


def writes(desk: DeskOffice, case_id: int, words: str) -> None:
    """The resident of a case writes to it."""
    key, resident = f"m{len(words)}", desk.office.dossier(case_id).resident_id
    body = desk.house.seal.shut(f'{{"text": "{words}"}}'.encode(), inbox_context("web", key))
    row = {"channel": "web", "message_id": key, "resident_id": resident, "case_id": case_id, "body": body}
    at = ms(desk.clock[0])
    desk.house.store.write_now(lambda tx: tx.execute(insert(inbox).values(**row, state="done", at=at)))


async def test_what_was_said_is_printed_alone_and_with_the_whole_file(desk: DeskOffice) -> None:
    case = desk.case(a_request())
    writes(desk, case, f"我妈今天出院了，身份证{ID_NUMBER}")
    clerk = await desk.at_desk()
    page = f"/desk/cases/{case}/documents"
    assert f"{page}/talk" in (await clerk.get(page)).text
    for kind in ("talk", "whole"):
        masked = said(await clerk.get(f"{page}/{kind}"))
        assert "谈话记录" in masked and "我妈今天出院了" in masked and NAME in masked
        assert ID_NUMBER not in masked
        full = said(await clerk.send(page, {"kind": kind, "why": "filing"}))
        assert "我妈今天出院了" in full and ID_NUMBER in full


async def test_what_a_helper_wrote_stands_under_the_helpers_name(desk: DeskOffice) -> None:
    facts = {keys.SPEAKER.name: "helper", keys.SPEAKER_NAME.name: "金小燕"}
    case = desk.case(a_request(facts=facts))
    writes(desk, case, "我在他屋头等你们")
    clerk = await desk.at_desk()
    assert "金小燕" in said(await clerk.get(f"/desk/cases/{case}/documents/talk"))


async def test_nobody_of_another_township_prints_it(desk: DeskOffice) -> None:
    case = desk.case(a_request())
    writes(desk, case, "请帮帮我")
    stranger = await desk.at_desk("sunmei")
    assert (await stranger.get(f"/desk/cases/{case}/documents/talk")).status_code == 404


def test_where_nobody_said_anything_there_is_no_such_paper() -> None:
    silent = replace(DOSSIER, talk=())
    assert Kind.TALK not in sensible(silent)
    with pytest.raises(ValueError):
        made_of(Kind.TALK, silent, PEN, TODAY)


def test_a_conversation_of_weeks_goes_on_over_the_pages_in_order() -> None:
    first = datetime(2026, 11, 1, 9, 0)
    long = tuple(
        Spoken(first + timedelta(hours=6 * n), "居民（网页）", f"第{n}句：" + "药费又涨了。" * 20)
        for n in range(80)
    )
    paper = made_of(Kind.TALK, replace(DOSSIER, talk=long), PEN, TODAY)
    printed = pages(PRESS.print_now(paper, mark()))
    text = "".join(printed)
    assert len(printed) > 3
    places = [text.index(f"第{n}句") for n in range(80)]
    assert places == sorted(places)
