"""The county's pages of figures: look up, propose, try out, publish; and what a resident then hears."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from api.desk.standards.prices import GROUPS
from api.desk.standards.words import plain_key
from bot.channel import Inbound
from bot.door import take
from bot.house import House
from cases.people import Actor, Role
from dialogs.message import Heard
from dialogs.telling.policy import topic_says
from rules import keys
from rules.changes import WORDS
from rules.line import Outcome
from store.residents.conversation import last_lines
from tests.houses import the_ground
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor, words
from tests.rules.ground import real
from tests.store.office import COUNTY, TOWN, a_request

NEW = {
    "key": "dibao.standard",
    "population": "urban",
    "correct": "",
    "value": "760",
    "period": "month",
    "confidence": "confirmed",
    "valid_from": "2026-11-01",
    "valid_to": "",
    "title": "关于提高城乡低保标准的通知",
    "number": "福民发〔2026〕9号",
    "article": "",
    "published_on": "2026-10-28",
    "reconfirm_by": "",
    "note": "",
}
PAGE = "/desk/standards/propose?key=dibao.standard&population=urban"
ACCEPT = re.compile(r'name="accept" value="([^"]+)"')


@pytest.fixture
def desk(desk: DeskOffice) -> DeskOffice:
    """With a second officer of the county, and one of a township by mistake."""
    for login, area in (("hejun", COUNTY), ("mistaken", TOWN)):
        number = desk._hired(login, login, Role.OFFICER, area)
        desk.people[login] = Actor(f"staff:{number}", Role.OFFICER, area, login)
    return desk


async def proposed(desk: DeskOffice, **changed: str) -> str:
    """The address of a proposal by the officer lina."""
    officer = await desk.at_desk("lina")
    answer = await officer.send("/desk/standards/propose", {**NEW, **changed}, page=PAGE)
    assert answer.status_code == 303, words(answer)
    return answer.headers["location"]


async def publish(visitor: Visitor, page: str, accepted: list[str]) -> int:
    token = await visitor.token(page)
    fields = {"form_token": token, "what": "publish", "accept": accepted}
    return (await visitor.client.post(page, data=fields)).status_code


async def published(desk: DeskOffice, **changed: str) -> str:
    page = await proposed(desk, **changed)
    colleague = await desk.at_desk("hejun")
    accepted = ACCEPT.findall((await colleague.get(page)).text)
    assert await publish(colleague, page, accepted) == 303
    return page


def told(house: House) -> str:
    """What a resident hears about the dibao standard now."""
    ground = house.today()
    return topic_says("policy-dibao-amount", ground, ground.words("zh-CN")).text


async def test_the_table_shows_each_figure_with_its_source_days_and_freshness(desk: DeskOffice) -> None:
    page = await (await desk.at_desk("lina")).get("/desk/standards")
    said = words(page)
    for part in (
        "低保标准（城市） 705 元/月",
        "2023-04-25 起",
        "该核对了",
        "不清楚，由工作人员核定",
        "社会救助法",
        "连续推掉合适工作几次可以减发 3 次",
    ):
        assert part in said, part


async def test_a_publication_changes_what_the_next_resident_hears(desk: DeskOffice) -> None:
    before = told(desk.house)
    assert "705" in before
    await published(desk)
    after = told(desk.house)
    assert "760" in after and "705" not in after


async def test_a_resident_who_asks_in_the_chat_gets_the_new_figure_at_once(desk: DeskOffice) -> None:
    async def asked(number: int) -> str:
        heard = Heard(text="低保多少钱一个月")
        taken = await take(desk.house, Inbound("telegram", "77", f"77:{number}", heard, lang="zh"))
        lines = desk.house.store.read_now(lambda tx: last_lines(tx, desk.house.seal, taken.resident_id))
        return "\n".join(line.text for line in lines[-2:])

    await asked(1)
    assert "705" in await asked(2)
    await published(desk)
    assert "760" in await asked(3)


async def test_the_same_household_is_decided_anew_only_from_the_first_day_on(desk: DeskOffice) -> None:
    await published(desk)
    now = desk.house.today().standards
    files = desk.house.ground.standards
    day = desk.house.today().day
    assert now.on("dibao.standard", day, COUNTY, "urban").current
    assert files.on("dibao.standard", day, COUNTY, "urban").stale
    eve = day.replace(month=10, day=31)
    assert now.on("dibao.standard", eve, COUNTY, "urban").value == 705


async def test_the_proposer_is_not_offered_to_publish_and_cannot(desk: DeskOffice) -> None:
    page = await proposed(desk)
    officer = await desk.at_desk("lina")
    shown = await officer.get(page)
    assert "请另一位同事核对" in words(shown) and 'value="publish"' in shown.text
    assert "核对无误，发布" not in words(shown)
    assert await publish(officer, page, ACCEPT.findall(shown.text)) == 403
    assert "705" in told(desk.house)


async def test_publishing_waits_for_each_changed_household_by_name(desk: DeskOffice) -> None:
    page = await proposed(desk)
    colleague = await desk.at_desk("hejun")
    names = ACCEPT.findall((await colleague.get(page)).text)
    assert names
    assert await publish(colleague, page, names[1:]) == 422
    assert "705" in told(desk.house)
    assert await publish(colleague, page, names) == 303
    assert "已发布" in words(await colleague.get(page))


async def test_an_administrator_may_publish_and_gets_no_form_to_propose(desk: DeskOffice) -> None:
    page = await proposed(desk, valid_from="2027-01-01")
    admin = await desk.at_desk("zhoumin")
    assert (await admin.get(PAGE)).status_code == 403
    assert "没有变" in words(await admin.get(page))
    assert await publish(admin, page, []) == 303
    assert "还没到日子" in words(await admin.get("/desk/standards"))


async def test_cases_that_newly_qualify_are_listed_masked(desk: DeskOffice) -> None:
    town = {
        keys.STATUS.name: "none",
        keys.LIVING.name: "managing",
        keys.SETTLEMENT.name: "urban",
        keys.MEMBERS.name: 1,
        keys.NEEDS.name: "none",
        keys.ASSETS.name: "none",
        keys.INCOME_SOURCES.name: "work",
        keys.INCOME_FROM.at(0).name: 73_000,
        keys.JOB_COST.name: 0,
        keys.AGE.name: 40,
    }
    case = desk.case(a_request("temporary:1", facts=town), sender="a")
    near = {**town, keys.INCOME_FROM.at(0).name: 79_000}
    desk.case(a_request("temporary:2", facts=near), sender="b")
    page = await (await desk.at_desk("hejun")).get(await proposed(desk))
    said = words(page)
    assert f"/desk/cases/{case}" in page.text
    assert "新符合（1） 罗**" in said and "罗小秀" not in said
    assert "最低生活保障（低保），人均每月再低 31 元" in said


async def test_a_rejected_proposal_says_why_and_stays_in_the_history(desk: DeskOffice) -> None:
    page = await proposed(desk)
    colleague = await desk.at_desk("hejun")
    assert (await colleague.send(page, {"what": "reject"})).status_code == 422
    assert (await colleague.send(page, {"what": "reject", "reason": "文号不对"})).status_code == 303
    history = words(await colleague.get("/desk/standards/figure?key=dibao.standard&population=urban"))
    assert "已退回" in history and "文号不对" in history and "760 元/月" in history


async def test_a_correction_names_the_value_it_replaces(desk: DeskOffice) -> None:
    page = await published(desk, correct="2023-04-25", value="715", valid_from="2023-04-25")
    assert "705 元/月" in words(await (await desk.at_desk("lina")).get(page))
    day = desk.house.today().day.replace(year=2023)
    assert desk.house.today().standards.on("dibao.standard", day, COUNTY, "urban").value == 715


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"value": "很多"}, "数值没填对"),
        ({"value": ""}, "数值没填对"),
        ({"value": "", "confidence": "unknown"}, ""),
        ({"title": " "}, "请填文件或公告的名称"),
        ({"valid_from": "明天"}, "请填从哪天起"),
        ({"valid_to": "2026-10-01"}, "不能早于开始的日子"),
        ({"published_on": "2026-13-01"}, "请填公布日期"),
        ({"confidence": "sure"}, "请选可信程度"),
    ],
)
async def test_a_form_with_a_mistake_comes_back_with_what_was_typed(
    desk: DeskOffice, changed: dict[str, str], said: str
) -> None:
    officer = await desk.at_desk("lina")
    answer = await officer.send("/desk/standards/propose", {**NEW, **changed}, page=PAGE)
    assert answer.status_code == (422 if said else 303)
    if said:
        assert said in words(answer) and "福民发〔2026〕9号" in answer.text


@pytest.mark.parametrize("login", ["wangli", "mistaken"])
async def test_townships_have_no_business_here(desk: DeskOffice, login: str) -> None:
    page = await proposed(desk)
    clerk = await desk.at_desk(login)
    figure = "/desk/standards/figure?key=dibao.standard&population=urban"
    for path in ("/desk/standards", figure, PAGE, page, "/desk/prices"):
        assert (await clerk.get(path)).status_code == 403, path
    token = await clerk.token("/desk/me")
    for path in ("/desk/standards/propose", page, "/desk/prices"):
        answer = await clerk.client.post(path, data={**NEW, "form_token": token, "what": "publish"})
        assert answer.status_code == 403, path
    assert "救助标准" not in words(await clerk.get("/desk"))


@pytest.mark.parametrize(
    "path",
    [
        "/desk/standards/changes/99",
        "/desk/standards/figure?key=no.such&population=all",
        "/desk/standards/propose?key=no.such",
        "/desk/standards/propose?key=dibao.standard&population=urban&correct=2020-01-01",
    ],
)
async def test_what_is_not_there_is_a_page_that_is_missing(desk: DeskOffice, path: str) -> None:
    assert (await (await desk.at_desk("lina")).get(path)).status_code == 404


@pytest.mark.parametrize("path", ["/desk/standards/propose", "/desk/standards/changes/1", "/desk/prices"])
async def test_a_form_without_its_token_changes_nothing(desk: DeskOffice, path: str) -> None:
    await proposed(desk)
    colleague = await desk.at_desk("hejun")
    answer = await colleague.client.post(path, data={**NEW, "what": "publish", "form_token": "0" * 32})
    assert answer.status_code == 403 and "705" in told(desk.house)


MONTH = {
    "month": "2026-10",
    "consumer": "3.6",
    "food": "5.0",
    "title": "国家统计局贵州调查总队月报",
    "published_on": "2026-11-12",
}


async def entered(desk: DeskOffice, **changed: str) -> int:
    officer = await desk.at_desk("lina")
    return (await officer.send("/desk/prices", {**MONTH, **changed})).status_code


async def waiting(visitor: Visitor) -> str:
    """The number of the month that waits for a second person."""
    found = re.search(r'name="month_id" value="(\d+)"', (await visitor.get("/desk/prices")).text)
    assert found
    return found[1]


async def test_a_month_of_prices_counts_once_a_second_person_has_checked_it(desk: DeskOffice) -> None:
    assert await entered(desk) == 303
    officer, colleague = await desk.at_desk("lina"), await desk.at_desk("hejun")
    assert "还没有登记过物价" in words(await officer.get("/desk/prices"))
    publish = {"what": "publish", "month_id": await waiting(colleague)}
    own = await officer.send("/desk/prices", publish)
    assert own.status_code == 403
    assert (await colleague.send("/desk/prices", publish)).status_code == 303
    said = words(await officer.get("/desk/prices"))
    assert "2026-10 +3.6% +5.0%" in said and "达到启动线 居民消费价格" in said and "低保、特困" in said
    assert "不写金额" in said
    again = await colleague.send("/desk/prices", publish)
    assert again.status_code == 409


async def test_a_quiet_month_and_one_by_the_easing_of_2022(desk: DeskOffice) -> None:
    for month, consumer in (("2026-09", "3.4"), ("2022-09", "3.0")):
        assert await entered(desk, month=month, consumer=consumer) == 303
        desk.later(timedelta(minutes=1))
    colleague = await desk.at_desk("hejun")
    for _ in range(2):
        await colleague.send("/desk/prices", {"what": "publish", "month_id": await waiting(colleague)})
    said = words(await colleague.get("/desk/prices"))
    assert "没到启动线" in said and "低保、特困、低保边缘" in said


async def test_a_month_entered_again_takes_the_place_of_the_first_and_both_are_kept(desk: DeskOffice) -> None:
    colleague = await desk.at_desk("hejun")
    for consumer in ("3.6", "3.1"):
        assert await entered(desk, consumer=consumer) == 303
        assert await entered(desk) == 409  # one open entry a month
        await colleague.send("/desk/prices", {"what": "publish", "month_id": await waiting(colleague)})
        desk.later(timedelta(minutes=1))
    said = words(await colleague.get("/desk/prices"))
    assert "没到启动线" in said and "+3.6%" in said and "已被替换" in said


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("month", "2026-11"),
        ("month", "oct"),
        ("consumer", "3.65"),
        ("food", "lots"),
        ("food", "99"),
        ("title", ""),
        ("published_on", "2026-12-01"),
        ("published_on", ""),
    ],
)
async def test_a_month_with_a_mistake_is_not_kept(desk: DeskOffice, field: str, typed: str) -> None:
    assert await entered(desk, **{field: typed}) == 422


async def test_a_month_is_rejected_with_a_reason(desk: DeskOffice) -> None:
    assert await entered(desk) == 303
    colleague = await desk.at_desk("hejun")
    fields = {"what": "reject", "month_id": await waiting(colleague)}
    assert (await colleague.send("/desk/prices", fields)).status_code == 422
    assert (await colleague.send("/desk/prices", {**fields, "reason": "是环比"})).status_code == 303
    said = words(await colleague.get("/desk/prices"))
    assert "是环比" in said and "已退回" in said


FAMILIES = {
    "standards-confidence-": ("confirmed", "published", "unverified", "unknown"),
    "standards-age-": ("current", "stale", "unknown", "past", "coming"),
    "standards-kind-": ("new", "correction"),
    "standards-state-": ("proposed", "published", "rejected"),
    "standards-decided-by-": ("published", "rejected"),
    "standards-decider-": ("published", "rejected"),
    "standards-done-": ("published", "rejected"),
    "standards-outcome-": tuple(outcome.replace("_", "-") for outcome in Outcome),
    "standards-unit-": ("days", "months", "years", "times", "occasions", "percent"),
    "standards-in-": ("yuan", "days", "months", "years", "times", "occasions", "percent"),
    "standards-yuan-": ("month", "year", "once"),
    "standards-word-": tuple({word for choices in WORDS.values() for word in choices}),
    "standards-of-": ("urban", "rural"),
    "standards-no-": ("own", "open-already", "gone", "decided", "overlap", "accepted", "other"),
    "standards-wrong-": (
        "value",
        "confidence",
        "valid-from",
        "valid-to",
        "published-on",
        "reconfirm-by",
        "title",
    ),
    "prices-wrong-": ("month", "consumer", "food", "title", "published-on"),
    "prices-group-": GROUPS,
    "prices-by-": ("consumer", "food"),
    "standard-": tuple({plain_key(value.key) for value in real().values}),
}


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_no_word_of_these_pages_is_missing(lang: str) -> None:
    words_of = the_ground().languages[lang]
    built = {stem + end for stem, ends in FAMILIES.items() for end in ends}
    assert sorted(name for name in built if not words_of.has(name)) == []


async def test_the_texts_of_law_have_their_names_in_english_with_their_own_beside_them(
    desk: DeskOffice,
) -> None:
    officer = await desk.at_desk("lina")
    await officer.send("/desk/me", {"lang": "en"})
    page = words(await officer.get("/desk/standards"))
    assert "Social Assistance Law (中华人民共和国社会救助法), Art. 45" in page
    assert "Administrative Review Law (中华人民共和国行政复议法), Art. 20" in page
    assert "Guizhou's 2026 notice on temporary assistance (关于加强和改进临时救助工作的通知" in page
    assert "figures of the Fuquan Civil Affairs Bureau in People's Daily Online Guizhou" in page
