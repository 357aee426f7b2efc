"""Who may hold which post, and what happens the moment it is another."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cases.moves import NotYours
from cases.people import Actor, Duty, Role
from cases.posts import APPROVERS, POSTS, WATCHERS, PostRefused, check_change, check_post, may_stand_in
from store import desk, staff
from store.database import Store
from store.staff.posts import change_post
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import COUNTY, TOWN
from tests.store.office import the_ground as ground

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
VILLAGE = ground().places.villages(TOWN)[0].code
BOSS = Actor("staff:99", Role.ADMINISTRATOR, COUNTY)
PLACES = {Role.VILLAGE: VILLAGE, Role.CLERK: TOWN, Role.HEAD: TOWN}


def place_of(role: Role) -> str:
    return PLACES.get(role, COUNTY)


@pytest.mark.parametrize("role", POSTS)
def test_a_role_has_its_own_kind_of_place(role: Role) -> None:
    check_post(role, place_of(role), (), COUNTY)
    for wrong in {VILLAGE, TOWN, COUNTY, "522701", ""} - {place_of(role)}:
        if role is Role.WORKER and wrong == TOWN:
            continue  # a third party may serve one township only
        with pytest.raises(PostRefused):
            check_post(role, wrong, (), COUNTY)


def test_whoever_approves_does_not_pay() -> None:
    for role in POSTS:
        if role in (Role.CLERK, Role.OFFICER):
            check_post(role, place_of(role), {Duty.PAYER}, COUNTY)
            continue
        with pytest.raises(PostRefused) as refused:
            check_post(role, place_of(role), {Duty.PAYER}, COUNTY)
        wanted = "post-approver-pays" if role in APPROVERS else "post-"
        assert refused.value.message.startswith(wanted)


@pytest.mark.parametrize("watcher", sorted(WATCHERS))
def test_the_three_administrators_are_never_made_out_of_another_account(watcher: Role) -> None:
    for other in set(POSTS) - {watcher}:
        with pytest.raises(PostRefused):
            check_change(other, watcher)
        with pytest.raises(PostRefused):
            check_change(watcher, other)
    check_change(watcher, watcher)
    check_change(Role.CLERK, Role.HEAD)


def test_nobody_stands_in_with_less_than_the_role_of_who_is_away() -> None:
    assert may_stand_in(Role.CLERK, Role.HEAD) and not may_stand_in(Role.HEAD, Role.CLERK)
    assert not may_stand_in(Role.COUNTY_HEAD, Role.OFFICER)
    assert all(not may_stand_in(Role.CLERK, watcher) for watcher in WATCHERS)


def test_every_refusal_is_a_sentence() -> None:
    words_ = ground().words("zh-CN")
    said = {
        "post-no-role", "post-area-village", "post-area-township", "post-area-county", "post-approver-pays",
        "post-watcher-works", "post-field-pays", "post-watcher-own-account",
    }  # fmt: skip
    assert [name for name in said if not words_.has(name)] == []


def hired(store: Store, login: str, role: Role, area: str) -> int:
    made = store.write_now(lambda tx: staff.create(tx, login, login, role, area, "x", NOW))
    assert made
    return made


def test_only_an_administrator_gives_posts_and_never_to_themselves(store: Store) -> None:
    clerk = hired(store, "wang", Role.CLERK, TOWN)
    me = hired(store, "zhou", Role.ADMINISTRATOR, COUNTY)
    own = Actor(f"staff:{me}", Role.ADMINISTRATOR, COUNTY)
    officer = Actor("staff:77", Role.OFFICER, COUNTY)
    for actor, whom in ((officer, clerk), (own, me), (own, 12345)):
        with pytest.raises(NotYours):
            store.write_now(lambda tx, a=actor, w=whom: change_post(tx, a, w, Role.CLERK, TOWN, ()))
    store.write_now(lambda tx: change_post(tx, own, clerk, Role.HEAD, TOWN, ()))
    [found] = [each for each in store.read_now(staff.members) if each.id == clerk]
    assert found.role == Role.HEAD


def test_a_refused_post_leaves_everything_as_it_was(store: Store) -> None:
    clerk = hired(store, "wang", Role.CLERK, TOWN)
    token = store.write_now(lambda tx: staff.open_session(tx, clerk, NOW))
    with pytest.raises(PostRefused):
        store.write_now(lambda tx: change_post(tx, BOSS, clerk, Role.HEAD, TOWN, {Duty.PAYER}))
    found = store.read_now(lambda tx: staff.who(tx, token, NOW))
    assert found is not None and found.role == Role.CLERK and not found.duties


async def test_an_administrator_invites_a_payer_who_then_is_one(desk: DeskOffice) -> None:
    boss = await desk.at_desk("zhoumin")
    form = {"name": "小赵", "role": "clerk", "area": TOWN, "duty": "payer"}
    made = await boss.send("/desk/staff", form)
    link = made.text.split('id="link"')[1].split('value="')[1].split('"')[0]
    newcomer = await desk.visitor()
    page = link.removeprefix("http://127.0.0.1:8000")
    answer = await newcomer.send(
        page, {"login": "xiaozhao", "password": "Green bridge 27", "again": "Green bridge 27", "name": "小赵"}
    )
    assert answer.status_code == 303
    assert "发放" in words(await newcomer.get("/desk/me"))


async def test_a_post_that_cannot_be_is_refused_kindly_and_nothing_typed_is_lost(desk: DeskOffice) -> None:
    boss = await desk.at_desk("zhoumin")
    form = {"name": "小赵", "role": "head", "area": TOWN, "duty": "payer"}
    refused = await boss.send("/desk/staff", form)
    assert refused.status_code == 422 and "负责审批的人不能再管发放" in words(refused)
    assert 'value="小赵"' in refused.text and 'value="head" selected' in refused.text
    village = await boss.send("/desk/staff", {"name": "小赵", "role": "village", "area": TOWN})
    assert "村级协理员要选一个村" in words(village)


async def test_a_clerk_who_becomes_head_signs_in_again(desk: DeskOffice) -> None:
    clerk, boss = await desk.at_desk("wangli"), await desk.at_desk("zhoumin")
    number = desk.people["wangli"].id.removeprefix("staff:")
    page = f"/desk/staff/{number}"
    assert (await clerk.get("/desk")).status_code == 200
    assert (await boss.send(page, {"role": "head", "area": TOWN})).status_code == 303
    assert (await clerk.get("/desk")).status_code == 303
    assert "乡镇负责人" in words(await (await desk.at_desk("wangli")).get("/desk/me"))


@pytest.mark.parametrize("role", sorted(WATCHERS))
def test_whoever_watches_sees_no_case(desk: DeskOffice, role: Role) -> None:
    desk.case()
    watcher = Actor("staff:9", role, COUNTY)
    seen = desk.office.read(lambda tx: badges_and_hits(tx, desk, watcher))
    assert seen == (0, 0)


def badges_and_hits(tx: object, desk_: DeskOffice, actor: Actor) -> tuple[int, int]:
    house = desk_.house
    day = house.today().day
    counted = desk.badges(tx, actor, day)
    hits = desk.search(tx, house.seal, actor, "罗小秀", day)
    return sum(counted.values()), len(hits)


async def test_a_helper_of_a_village_sees_the_cases_of_that_village_alone(desk: DeskOffice) -> None:
    from tests.store.office import a_request

    desk.case(a_request(draft="a", village=VILLAGE))
    desk.case(a_request(draft="b", village=None), sender="chat-2")
    helper = Actor("staff:9", Role.VILLAGE, VILLAGE)
    counted = desk.office.read(lambda tx: badges_and_hits(tx, desk, helper))
    assert counted == (2, 1), "one case: open, and nobody's"
