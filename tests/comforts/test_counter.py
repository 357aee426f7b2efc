"""Somebody without a phone comes to the counter: the clerk fills in the same script as a form."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image
from sqlalchemy import select

from bot.errands import errands_due
from cases.moves import Given
from dialogs.asking.form import COUNTER, laid_out
from dialogs.asking.roads import answers
from store import errands
from store.schema import cases, consent, counter_draft, letter, paper, resident
from tests.comforts.at_counter import begun
from tests.houses import the_ground
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import NAME, OTHER_TOWN


def only_case(desk: DeskOffice) -> int:
    return desk.office.read(lambda tx: tx.execute(select(cases.c.id)).scalar_one())


def a_photo() -> bytes:
    drawn = BytesIO()
    Image.new("RGB", (40, 30), "white").save(drawn, "JPEG")
    return drawn.getvalue()


async def test_a_fire_is_taken_down_at_the_counter_and_the_person_goes_home_with_a_number(
    desk: DeskOffice,
) -> None:
    form = await begun(desk)
    assert form.asked == ["consent.privacy", "speaker"]
    answer = await form.to_the_end()
    receipt = await form.visitor.get(answer.headers["location"])
    assert receipt.status_code == 200
    case = only_case(desk)
    file = desk.office.dossier(case)
    code = file.case.code
    assert f"{code[:3]} " in words(receipt) or code in words(receipt).replace(" ", "").replace("-", "")
    assert file.name == NAME and file.facts["hardship.kind"] == "fire" and str(file.case.track) == "quick"
    assert {(each.kind, each.given, each.channel, each.witness) for each in file.consents} == {
        ("privacy", True, "counter", "王丽"),
        ("truth", True, "counter", "王丽"),
    }
    page = words(await form.visitor.get(f"/desk/cases/{case}"))
    assert "由王丽在窗口代填" in page and "王丽见证" in page


async def test_what_the_answers_lead_to_appears_after_the_next_step(desk: DeskOffice) -> None:
    form = await begun(desk)
    await form.fill(speaker="helper")
    after = form.asked[2:]
    assert after == ["speaker.tie", "speaker.name", "speaker.phone", "hardship.kind"]
    await form.fill(speaker="self")
    assert "speaker.tie" not in form.asked and "hardship.kind" in form.asked


async def test_a_letter_to_somebody_without_a_phone_waits_for_a_call(desk: DeskOffice) -> None:
    form = await begun(desk)
    await form.to_the_end()
    case = only_case(desk)
    desk.move(case, "take")
    desk.move(case, "reply", given=Given(words="请来领棉被"))
    found = select(letter.c.state, letter.c.channel).where(letter.c.case_id == case)
    assert {tuple(row) for row in desk.office.read(lambda tx: tx.execute(found).all())} == {("failed", "")}
    assert "请电话通知" in words(await form.visitor.get(f"/desk/cases/{case}"))


async def test_what_cannot_be_read_stays_in_its_field_with_a_kind_sentence(desk: DeskOffice) -> None:
    form = await begun(desk)
    for _ in range(4):
        await form.fill()
    await form.fill(place__township=form_town())
    answer = await form.fill(person__id="522702198001010019", person__phone="12")
    assert answer.status_code == 422
    page = answer.text
    assert "家里起火，锅灶都烧了" in page  # what stands below the wrong number stays in sight
    assert 'value="522702198001010019"' in page and 'value="12"' in page
    assert page.count("有 2 处要再看看") == 1 and 'aria-invalid="true"' in page
    again = await form.visitor.get(form.address)
    assert 'value="522702198001010019"' in again.text


def form_town() -> str:
    from tests.comforts.at_counter import ANSWERS

    return ANSWERS["place.township"]


async def test_a_request_is_kept_for_the_clerk_who_began_it_and_shown_to_nobody_else(
    desk: DeskOffice,
) -> None:
    form = await begun(desk)
    await form.fill("keep")
    assert "接着填" in words(await form.visitor.get("/desk/counter"))
    colleague = await desk.at_desk("zhaoqiang")
    assert (await colleague.get(form.address)).status_code == 404
    assert form.address not in (await colleague.get("/desk/counter")).text
    assert 'value="yes" checked' in (await form.visitor.get(form.address)).text


async def test_handing_in_twice_makes_one_case(desk: DeskOffice) -> None:
    form = await begun(desk)
    first = await form.to_the_end()
    token = await form.visitor.token("/desk/me")
    second = await form.visitor.client.post(form.address, data={"form_token": token, "what": "submit"})
    assert first.headers["location"] == second.headers["location"]
    only_case(desk)


async def test_a_request_for_another_township_goes_there_and_the_receipt_stays(desk: DeskOffice) -> None:
    form = await begun(desk)
    answer = await form.to_the_end(place__township=OTHER_TOWN)
    receipt = words(await form.visitor.get(answer.headers["location"]))
    assert "您这里看不到后面的进展" in receipt
    case = only_case(desk)
    assert (await form.visitor.get(f"/desk/cases/{case}")).status_code == 404
    assert (await (await desk.at_desk("sunmei")).get(f"/desk/cases/{case}")).status_code == 200


async def test_without_the_privacy_notice_nothing_can_be_handed_in(desk: DeskOffice) -> None:
    form = await begun(desk)
    await form.fill(consent__privacy="no")
    assert "确认提交" not in form.page.text
    await form.fill("submit", consent__privacy="no")
    assert desk.office.read(lambda tx: tx.execute(select(cases.c.id)).all()) == []
    assert desk.office.read(lambda tx: tx.execute(select(consent.c.id)).all()) == []


async def test_photos_come_along_and_go_with_what_is_thrown_away(desk: DeskOffice) -> None:
    form = await begun(desk)
    for _ in range(5):
        await form.fill()
    token = await form.visitor.token(form.address)
    sent = {"form_token": token, "asked": ["papers.scene"], "what": "next"}
    files = {"papers.scene:file": ("a.jpg", a_photo(), "image/jpeg")}
    await form.visitor.client.post(form.address, data=sent, files=files)
    assert "已放 1 张" in words(await form.visitor.get(form.address))
    broken = {"papers.scene:file": ("a.jpg", b"nothing", "image/jpeg")}
    refused = await form.visitor.client.post(form.address, data=sent, files=broken)
    assert refused.status_code == 422 and "已放 1 张" in words(refused)
    shelved = sorted(desk.house.shelf.names())
    colleague = await desk.at_desk("zhaoqiang")
    theirs = {**sent, "form_token": await colleague.token("/desk/counter")}
    assert (await colleague.client.post(form.address, data=theirs, files=files)).status_code == 404
    assert sorted(desk.house.shelf.names()) == shelved, "nothing of a stranger's is kept"
    await form.visitor.client.post(form.address, data={**sent, "what": "drop"}, files=files)
    for table in (paper, resident, counter_draft):
        assert desk.office.read(lambda tx, t=table: tx.execute(select(t)).all()) == []
    assert list(desk.house.shelf.names()) == []


async def test_a_photo_that_finds_no_room_is_told_and_the_answers_stay(desk: DeskOffice) -> None:
    form = await begun(desk)
    for _ in range(5):
        await form.fill()
    desk.house.shelf._root.write_text("no folder, and no room in it")
    sent = {"form_token": await form.visitor.token(form.address), "asked": ["papers.scene"], "what": "next"}
    files = {"papers.scene:file": ("a.jpg", a_photo(), "image/jpeg")}
    told = await form.visitor.client.post(form.address, data=sent, files=files)
    assert told.status_code == 422 and "照片没有存上" in words(told)


async def test_what_nobody_finished_goes_after_thirty_days(desk: DeskOffice) -> None:
    await begun(desk)
    for wait, left in ((timedelta(days=29), 1), (timedelta(days=2), 0)):
        desk.later(wait)
        now = desk.clock[0]
        desk.house.store.write_now(lambda tx, at=now: errands.hurry(tx, "left at the counter", at))
        await errands_due(desk.house)
        assert len(desk.office.read(lambda tx: tx.execute(select(counter_draft)).all())) == left


async def test_whoever_works_no_cases_takes_nothing_down(desk: DeskOffice) -> None:
    visitor = await desk.at_desk("zhoumin")
    assert (await visitor.get("/desk/counter")).status_code == 403


@pytest.mark.parametrize("script", COUNTER)
def test_every_script_can_be_filled_in_as_a_form(script: str) -> None:
    """Whatever is asked next, the form asks it too, until it can be handed in or ends kindly."""
    ground = the_ground()
    known: dict[str, object] = {}
    for _ in range(60):
        layout = laid_out(script, known, ground)
        if layout.to_hand_in or layout.ending is not None or not layout.ahead:
            break
        for name in layout.ahead:
            known[name] = answers(name, known, ground)[0]
    assert layout.to_hand_in or layout.ending is not None
