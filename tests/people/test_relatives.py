"""Kin: a neutral question to who handles the case, a list for the county, names sealed; and the open lot."""

from __future__ import annotations

import re
from datetime import date, timedelta
from hashlib import sha256

import pytest
from sqlalchemy import select

from cases.kinship import SELF, Relative, hints, people_of, surname
from cases.lots import drawn, fingerprint
from cases.moves import Given, NotYours
from cases.people import Actor, Role
from cases.posts import PostRefused
from store.casework.kin import register_of
from store.relatives import about_oneself, add_relative, related_cases, remove_relative
from store.schema import cases, relative, relative_mark, trail
from store.staff import create
from store.times import china_day
from store.trail import What
from store.visits.draws import Wish, draw_of, draws, make_draw
from tests.houses import the_ground
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import COUNTY, ID_NUMBER, NAME, NOW, PHONE, TOWN, Office, a_request

TAIL = ID_NUMBER[-4:]
FACTS = {"person.name": "罗小秀", "person.id": ID_NUMBER, "person.phone": PHONE, "people.name[1]": "罗建国"}
VILLAGE = the_ground().places.villages(TOWN)[0].code
TODAY = china_day(NOW)


def why(*register: Relative, village: str | None = None) -> list[tuple[str, str]]:
    return [(each.why, each.name) for each in hints(people_of(FACTS, village), register)]


def test_a_relative_among_the_people_of_the_case_raises_the_question() -> None:
    assert why(Relative("罗小秀", "sibling")) == [("relative", "罗小秀")]
    assert why(Relative("罗建国", "parent")) == [("relative", "罗建国")], "of the household too"
    assert why(Relative("罗小秀", "sibling", TAIL)) == [("relative", "罗小秀")]
    assert why(Relative("罗小秀", "sibling", "9999")) == [], "a namesake with another ID"
    assert why(Relative("罗小", "sibling")) == []


def test_a_shared_telephone_and_a_surname_of_the_same_village_raise_it_too() -> None:
    assert why(Relative("王丽", SELF, "", PHONE)) == [("phone", "王丽")]
    assert why(Relative("罗丽", SELF, "", "", VILLAGE), village=VILLAGE) == [("surname", "罗丽")]
    assert why(Relative("罗丽", SELF, "", "", VILLAGE), village=VILLAGE[:-1] + "9") == []
    assert why(Relative("王丽", SELF, "", "", VILLAGE), village=VILLAGE) == []
    assert why(Relative("罗丽", SELF), village=None) == [], "no village is nobody's village"


def test_ones_own_name_among_those_who_apply_raises_it_and_a_helpers_does_not() -> None:
    assert why(Relative("罗小秀", SELF)) == [("name", "罗小秀")]
    helped = people_of({**FACTS, "speaker.name": "王丽"}, None)
    assert hints(helped, [Relative("王丽", SELF)]) == (), "she wrote it down for somebody at the counter"


def test_a_surname_may_have_two_characters() -> None:
    assert (surname("欧阳敏"), surname("罗小秀")) == ("欧阳", "罗")


def hired(office: Office, login: str, role: Role = Role.CLERK, area: str = TOWN) -> Actor:
    made = office.write(lambda tx: create(tx, login, login, role, area, "x", NOW))
    return Actor(f"staff:{made}", role, area, login)


def add(office: Office, actor: Actor, one: Relative) -> int:
    return office.write(lambda tx: add_relative(tx, office.seal, actor, one, NOW))


def test_no_name_lies_open_in_the_database(office: Office) -> None:
    clerk = hired(office, "wang")
    add(office, clerk, Relative(NAME, "sibling", TAIL, PHONE))
    [body] = office.read(lambda tx: tx.execute(select(relative.c.body)).scalars().all())
    assert NAME.encode() not in body and PHONE.encode() not in body
    marks = office.read(lambda tx: tx.execute(select(relative_mark.c.mark)).scalars().all())
    assert len(marks) == 2 and all(len(mark) == 16 for mark in marks)


def test_what_is_no_relative_is_refused_kindly(office: Office) -> None:
    clerk, boss = hired(office, "wang"), hired(office, "boss", Role.ADMINISTRATOR, COUNTY)
    for actor, one in (
        (clerk, Relative(NAME, "cousin")), (clerk, Relative("罗", "child")),
        (clerk, Relative(NAME, "child", "12")), (boss, Relative(NAME, "child")),
    ):  # fmt: skip
        with pytest.raises(PostRefused) as refused:
            add(office, actor, one)
        assert the_ground().words("zh-CN").has(refused.value.message)


def test_the_register_is_each_ones_own(office: Office) -> None:
    clerk, other = hired(office, "wang"), hired(office, "zhao")
    number = add(office, clerk, Relative(NAME, "sibling"))
    me, them = (int(each.id.removeprefix("staff:")) for each in (clerk, other))
    assert not office.write(lambda tx: remove_relative(tx, them, number))
    assert len(office.read(lambda tx: register_of(tx, office.seal, me))) == 1
    assert office.write(lambda tx: remove_relative(tx, me, number))
    assert office.read(lambda tx: register_of(tx, office.seal, me)) == ()
    assert office.read(lambda tx: tx.execute(select(relative_mark)).all()) == []


def test_what_is_said_about_oneself_replaces_what_was_said_before(office: Office) -> None:
    clerk = hired(office, "wang")
    me = int(clerk.id.removeprefix("staff:"))
    for phone in ("13900000001", "13900000002"):
        office.write(lambda tx, p=phone: about_oneself(tx, office.seal, clerk, p, VILLAGE, NOW))
    [own] = office.read(lambda tx: register_of(tx, office.seal, me))
    assert (own.relative.phone, own.relative.village) == ("13900000002", VILLAGE)


def test_the_county_lists_related_cases_and_nobody_else_does(office: Office) -> None:
    clerk, county = hired(office, "wang"), hired(office, "li", Role.OFFICER, COUNTY)
    add(office, clerk, Relative(NAME, "sibling"))
    case = office.file(office.resident())
    office.move(case, "take", clerk)
    [found] = office.read(lambda tx: related_cases(tx, office.seal, county))
    assert (found.case_id, found.name, found.staff_name, found.tie) == (case, NAME, "wang", "sibling")
    assert found.handles
    assert office.read(lambda tx: related_cases(tx, office.seal, clerk)) == ()


def test_the_lot_is_the_same_for_whoever_draws_it_again() -> None:
    codes = [f"{n:010d}" for n in range(50)]
    first = drawn("20261125-7", codes, 5)
    assert first == drawn("20261125-7", reversed(codes), 5) and len(set(first)) == 5
    assert first != drawn("20261125-8", codes, 5)
    by_hand = min(codes, key=lambda code: sha256(f"20261125-7:{code}".encode()).hexdigest())
    assert first[0] == by_hand
    assert fingerprint(codes) == fingerprint(reversed(codes)) != fingerprint(codes[1:])


def filed(office: Office, n: int) -> list[int]:
    return [
        office.file(office.resident(f"c{each}"), a_request(draft=f"temporary:{each}")) for each in range(n)
    ]


def test_a_draw_can_be_checked_and_tells_when_the_hat_is_another(office: Office) -> None:
    county = hired(office, "li", Role.OFFICER, COUNTY)
    made = filed(office, 6)
    wish = Wish("会上掷出 4 1 6", TODAY - timedelta(days=3), TODAY, 3)
    tomorrow = TODAY + timedelta(days=1)
    number = office.write(lambda tx: make_draw(tx, county, wish, NOW, tomorrow))
    draw, lots, again = office.read(lambda tx: draw_of(tx, county, number))
    assert (draw.drawn_of, len(lots), again.same_hat, again.same_lot) == (6, 3, True, True)
    gone = next(lot.case_id for lot in lots)
    office.write(lambda tx: tx.execute(cases.update().where(cases.c.id == gone).values(area="522701001")))
    _, _, again = office.read(lambda tx: draw_of(tx, county, number))
    assert not again.same_hat and gone in made


def test_draws_are_made_by_the_county_and_read_by_the_auditor(office: Office) -> None:
    county, clerk = hired(office, "li", Role.OFFICER, COUNTY), hired(office, "wang")
    auditor = hired(office, "xiong", Role.AUDITOR, COUNTY)
    filed(office, 2)
    wish = Wish("4 1 6", TODAY, TODAY, 1)
    tomorrow = TODAY + timedelta(days=1)
    for actor in (clerk, auditor):
        with pytest.raises(NotYours):
            office.write(lambda tx, a=actor: make_draw(tx, a, wish, NOW, tomorrow))
    number = office.write(lambda tx: make_draw(tx, county, wish, NOW, tomorrow))
    assert office.read(lambda tx: draws(tx, clerk)) == ()
    assert len(office.read(lambda tx: draws(tx, auditor))) == 1
    _, [lot], again = office.read(lambda tx: draw_of(tx, auditor, number))
    assert lot.case_id is None and again.same_lot, "the auditor checks the lot and opens no case"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"seed": "1"}, "draw-no-seed"), ({"last": TODAY + timedelta(days=1)}, "draw-days"),
        ({"first": TODAY + timedelta(days=2)}, "draw-days"), ({"n": 0}, "draw-number"),
        ({"n": 999}, "draw-number"), ({"first": date(2020, 1, 1), "last": date(2020, 1, 2)}, "draw-empty"),
    ],
)  # fmt: skip
def test_a_draw_that_cannot_be_says_why(office: Office, change: dict[str, object], message: str) -> None:
    county = hired(office, "li", Role.OFFICER, COUNTY)
    filed(office, 1)
    given = {"seed": "416", "first": TODAY, "last": TODAY, "n": 1} | change
    with pytest.raises(PostRefused) as refused:
        wish, tomorrow = Wish(**given), TODAY + timedelta(days=1)
        office.write(lambda tx: make_draw(tx, county, wish, NOW, tomorrow))
    assert refused.value.message == message and the_ground().words("zh-CN").has(message)


async def test_the_question_stands_on_the_case_and_names_no_verdict(desk: DeskOffice) -> None:
    case = desk.case()
    clerk, other = await desk.at_desk("wangli"), await desk.at_desk("zhaoqiang")
    form = {"name": NAME, "tie": "sibling", "tail": TAIL}
    assert (await clerk.send("/desk/relatives", form)).status_code == 303
    assert "与您有亲属关系吗" in words(await clerk.get(f"/desk/cases/{case}"))
    assert "与您有亲属关系吗" not in words(await other.get(f"/desk/cases/{case}"))
    listed = words(await (await desk.at_desk("lina")).get("/desk/related"))
    assert NAME in listed and "王丽" in listed and "兄弟姐妹" in listed
    assert (await clerk.get("/desk/related")).status_code == 403


async def test_an_officer_with_a_request_of_their_own_says_so_before_they_decide_it(desk: DeskOffice) -> None:
    case = desk.case(a_request(facts={"person.name": "李娜"}, track="supplement"))
    desk.move(case, "take")
    desk.move(case, "propose", given=Given(amount_fen=80_000))
    lina, page = await desk.at_desk("lina"), f"/desk/cases/{case}"
    assert "案件里有人和您（李娜）同名同姓" in words(await lina.get(page))
    decided = {"move": "approve", "amount": "800", "note": "情况属实"}
    stopped = await lina.send(page, decided)  # also without the page, to its address
    assert stopped.status_code == 422 and "请先在案件的“情况”页上答一句是不是" in words(stopped)
    assert "情况属实</textarea>" in stopped.text
    assert (await lina.send(page, {"move": "declare"})).status_code == 303
    assert (await lina.send(page, decided)).status_code == 303
    assert desk.office.dossier(case).case.state == "approved"


async def test_a_cousin_who_is_not_a_cousin_for_an_afternoon_stands_in_the_trail(desk: DeskOffice) -> None:
    clerk = await desk.at_desk("wangli")
    await clerk.send("/desk/relatives", {"name": NAME, "tie": "sibling", "tail": TAIL})
    page = (await clerk.get("/desk/relatives")).text
    [gone] = re.findall(r"/desk/relatives/(\d+)/remove", page)
    await clerk.send(f"/desk/relatives/{gone}/remove", {}, page="/desk/relatives")
    await clerk.send("/desk/relatives/me", {"own_phone": "13900001111"}, page="/desk/relatives")
    noted = select(trail.c.subject, trail.c.why).where(trail.c.what == What.SETTING).order_by(trail.c.seq)
    kept = desk.house.store.read_now(lambda tx: [tuple(row) for row in tx.execute(noted)])
    assert kept == [(f"relative:{gone}", "made"), (f"relative:{gone}", "revoked"), ("relative:me", "made")]


async def test_a_draw_on_the_page_is_drawn_again_before_the_readers_eyes(desk: DeskOffice) -> None:
    desk.case()
    desk.later(timedelta(days=2))
    officer = await desk.at_desk("lina")
    form = {"first": "2026-11-20", "last": "2026-11-24", "n": "1", "seed": "掷出 416"}
    made = await officer.send("/desk/draws", form)
    assert made.status_code == 303
    shown = words(await officer.get(made.headers["location"]))
    assert "掷出 416" in shown and "结果一样" in shown
    wrong = await officer.send("/desk/draws", {**form, "last": "2026-11-26"})
    assert wrong.status_code == 422 and 'value="掷出 416"' in wrong.text
    assert (await (await desk.at_desk("wangli")).get("/desk/draws")).status_code == 403
