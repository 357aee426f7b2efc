"""A clerk completes the household on its page, without scripts."""

from __future__ import annotations

import httpx2

from tests.household.people import FAMILY, WIFE
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import a_request


def at(case_id: int, rest: str = "") -> str:
    return f"/desk/cases/{case_id}/household{rest}"


async def typed(desk: DeskOffice, case_id: int, rest: str, **fields: str) -> httpx2.Response:
    visitor = await desk.at_desk()
    edition = (await visitor.get(at(case_id))).text.split('name="edition" value="')[1].split('"')[0]
    return await visitor.send(at(case_id, rest), {"edition": edition, **fields}, page=at(case_id))


async def test_the_table_shows_who_counts_and_why_with_the_id_masked(desk: DeskOffice) -> None:
    case_id = desk.case(a_request(facts={**FAMILY, "household.members": 5}))
    page = await (await desk.at_desk()).get(at(case_id))
    said = words(page)
    assert page.status_code == 200 and "算 4 口人" in said and "居民说的是 5 口人" in said
    assert "配偶算" in said and "不住家里也算" in said
    assert f"{WIFE[:4]}**********{WIFE[-4:]}" in said and WIFE not in page.text
    assert "还没有同意，不会核对" in said


async def test_a_clerk_adds_a_person_and_the_household_grows(desk: DeskOffice) -> None:
    case_id = desk.case()
    answer = await typed(
        desk,
        case_id,
        "/people",
        place="people[1]",
        name="吴小梅",
        id=WIFE,
        tie="spouse",
        stays="home",
        how="seen",
    )
    assert answer.status_code == 303
    page = await (await desk.at_desk()).get(at(case_id))
    assert "吴小梅" in page.text and "算 2 口人" in words(page) and "王丽" in words(page)


async def test_a_wrong_check_digit_is_not_taken_and_nothing_typed_is_lost(desk: DeskOffice) -> None:
    case_id = desk.case()
    wrong = WIFE[:-1] + ("1" if WIFE[-1] != "1" else "2")
    answer = await typed(desk, case_id, "/people", place="people[1]", name="吴小梅", id=wrong, tie="spouse")
    assert answer.status_code == 422
    assert wrong in answer.text and "吴小梅" in answer.text and "有一位可能写错了" in answer.text
    assert "people.count" not in desk.office.dossier(case_id).facts


async def test_one_click_marks_a_fact_and_the_page_says_who_and_when(desk: DeskOffice) -> None:
    case_id = desk.case(a_request(facts=FAMILY))
    answer = await typed(desk, case_id, "/facts", fact="people.tie[1]", how="verified", note="看了结婚证")
    assert answer.status_code == 303
    page = words(await (await desk.at_desk()).get(at(case_id)))
    assert "看了结婚证" in page and "已核实" in page
    refused = await typed(desk, case_id, "/facts", fact="people.tie[1]", how="refuted", note="")
    assert refused.status_code == 422 and "写明原因" in refused.text


async def test_somebody_of_another_township_finds_no_household(desk: DeskOffice) -> None:
    case_id = desk.case()
    assert (await (await desk.at_desk("sunmei")).get(at(case_id))).status_code == 404


async def test_consent_at_the_counter_is_written_down_with_the_text_it_was_given_to(desk: DeskOffice) -> None:
    case_id = desk.case(a_request(facts=FAMILY))
    answer = await typed(
        desk, case_id, "/authorisations", place="people[1]", method="counter", what="agree", note="带了身份证"
    )
    assert answer.status_code == 303
    page = words(await (await desk.at_desk()).get(at(case_id)))
    version = desk.house.words("zh-CN").fingerprint("household-authorisation")
    assert "已同意，可以核对" in page and version in page and "在窗口当面同意" in page
