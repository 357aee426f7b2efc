"""A bell rings once, for whom it is meant, and leads to its case."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cases.moves import Given
from cases.people import Actor, Role
from store.desk.bells import bells
from store.office.bells import KINDS, mark_read, ring, ring_all, unread_bells
from store.staff import create
from tests.houses import the_ground
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import HTMX, words
from tests.store.office import COLLEAGUE, NAME, NOW, OTHER_TOWN, TOWN, Office


def hired(office: Office, login: str = "wang", area: str = TOWN) -> int:
    made = office.write(lambda tx: create(tx, login, login, Role.CLERK, area, "x", NOW))
    assert made
    return made


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_every_kind_of_bell_has_its_sentence(lang: str) -> None:
    words_ = the_ground().words(lang)
    for kind in KINDS:
        said = words_.say(f"bell-{kind.replace('_', '-')}", {"who": "小赵", "n": 3})
        assert said and "{" not in said, kind


def test_what_runs_twice_rings_once(office: Office) -> None:
    me = hired(office)
    assert office.write(lambda tx: ring(tx, me, "silent", NOW, key="silent:1:3", n=3))
    assert not office.write(lambda tx: ring(tx, me, "silent", NOW, key="silent:1:3", n=3))
    assert office.read(lambda tx: unread_bells(tx, me)) == 1


def test_nobody_rings_for_themselves_and_no_bell_is_without_words(office: Office) -> None:
    me, other = hired(office), hired(office, "zhao")
    assert office.write(lambda tx: ring_all(tx, {me, other}, "mention", NOW, key="n:1", by=me)) == 1
    assert office.read(lambda tx: unread_bells(tx, me)) == 0
    with pytest.raises(ValueError, match="whistle"):
        office.write(lambda tx: ring(tx, me, "whistle", NOW, key="x"))


def test_a_bell_names_nobody_whose_case_is_not_the_readers(office: Office) -> None:
    me = hired(office, area=OTHER_TOWN)
    case = office.file(office.resident())
    office.write(lambda tx: ring(tx, me, "mention", NOW, key="n", case_id=case))
    elsewhere = Actor(f"staff:{me}", Role.CLERK, OTHER_TOWN)
    [found] = office.read(lambda tx: bells(tx, office.seal, elsewhere))
    assert (found.case_id, found.name, found.code, found.unread) == (None, "", "", True)
    here = Actor(f"staff:{me}", Role.CLERK, TOWN)
    [found] = office.read(lambda tx: bells(tx, office.seal, here))
    assert (found.case_id, found.name) == (case, NAME)


def test_read_bells_go_after_three_months_and_unread_ones_stay(office: Office) -> None:
    me = hired(office)
    office.write(lambda tx: ring(tx, me, "mention", NOW, key="old"))
    office.write(lambda tx: mark_read(tx, me, NOW))
    office.write(lambda tx: ring(tx, me, "mention", NOW, key="unread"))
    late = NOW + timedelta(days=91)
    actor = Actor(f"staff:{me}", Role.CLERK, TOWN)
    office.write(lambda tx: mark_read(tx, me, late, 0))
    assert [each.unread for each in office.read(lambda tx: bells(tx, office.seal, actor))] == [True]


def test_whoever_works_a_case_has_heard_of_it(office: Office) -> None:
    me = hired(office)
    case = office.file(office.resident())
    office.write(lambda tx: ring(tx, me, "silent", NOW, key="a", case_id=case, n=2))
    office.write(lambda tx: ring(tx, me, "mention", NOW, key="b"))
    office.move(case, "take", Actor(f"staff:{me}", Role.CLERK, TOWN))
    assert office.read(lambda tx: unread_bells(tx, me)) == 1


async def test_a_case_handed_over_rings_for_who_gets_it(desk: DeskOffice) -> None:
    case = desk.case()
    giver = await desk.at_desk("wangli")
    receiver = desk.people["zhaoqiang"].id.removeprefix("staff:")
    version = (await giver.get(f"/desk/cases/{case}")).text.split('name="version" value="')[1].split('"')[0]
    page = f"/desk/cases/{case}"
    answer = await giver.send(page, {"version": version, "move": "hand_over", "assignee": receiver})
    assert answer.status_code == 303
    visitor = await desk.at_desk("zhaoqiang")
    shown = await visitor.get("/desk/bells")
    assert "王丽把一件案件交给了您" in words(shown) and NAME in words(shown)
    number = shown.text.split("/desk/bells/")[1].split('"')[0]
    on = await visitor.send(f"/desk/bells/{number}", {"go": "on"}, page="/desk/bells")
    assert on.headers["location"] == f"/desk/cases/{case}"
    assert "没有新的" in words(await visitor.get("/desk"))


async def test_what_rings_meanwhile_is_seen_where_one_is_at_work(desk: DeskOffice) -> None:
    me, case = int(desk.people["wangli"].id.removeprefix("staff:")), desk.case()
    visitor = await desk.at_desk("wangli")
    for at in ("/desk?view=open", f"/desk/cases/{case}", "/desk/bells"):
        await visitor.get(at)
        await desk.house.store.write(lambda tx, at=at: ring(tx, me, "danger", NOW, key=at))
        fresh = (await visitor.get(at, HTMX)).text
        assert fresh.count('id="bell"') == fresh.count('href="/desk/bells" hx-swap-oob="outerMorph"') == 1, at
    assert "3 条没看" in fresh


async def test_one_persons_bell_is_not_anothers_to_read(desk: DeskOffice) -> None:
    me = int(desk.people["wangli"].id.removeprefix("staff:"))
    case = desk.case()
    desk.office.write(lambda tx: ring(tx, me, "task", NOW, key="t", case_id=case))
    other = await desk.at_desk("sunmei")
    answer = await other.send("/desk/bells/1", {"go": "on"}, page="/desk/me")
    assert answer.headers["location"] == "/desk/bells"
    assert desk.office.read(lambda tx: unread_bells(tx, me)) == 1


def test_given_is_kept_as_it_was(office: Office) -> None:
    """Handing to a colleague who is at work records nobody on whose behalf it was."""
    case = office.file(office.resident())
    moved = office.move(case, "hand_over", given=Given(assignee=COLLEAGUE))
    assert "for" not in moved.event.data


async def test_an_opinion_that_is_sent_back_rings_for_whoever_gave_it(desk: DeskOffice) -> None:
    """It stood in the list as before, and only who opened the case read that it was theirs again."""
    case = desk.case()
    desk.move(case, "take")
    desk.move(case, "discuss", "lina", Given(reason="金额大"))
    desk.move(case, "discussed", "lina", Given(reason="同意给"))
    desk.move(case, "propose", given=Given(amount_fen=300_000))
    desk.move(case, "approve_first", "lina")
    other = await desk.at_desk("heyun")
    assert "还差第二个人批" in words(await other.get("/desk?view=deciding"))
    desk.move(case, "send_back", "heyun", Given(reason="先补火灾证明"))
    clerk = await desk.at_desk()
    assert "何云把提的意见退回来了" in words(await clerk.get("/desk/bells"))
    page = words(await clerk.get(f"/desk/cases/{case}"))
    assert "3,000 元" in page.partition("提意见：给予")[2].partition("退回重办")[0]
    assert "还差第二个人批" not in words(await other.get("/desk?view=open"))
