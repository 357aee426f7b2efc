"""What staff and residents do to a case is kept whole: the case, its history, the letter, the badges."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest
from sqlalchemy import select

from cases.case import Wanted
from cases.moves import NOTHING, Given, MoveRefused, NotNow, NotYours, open_to
from dialogs.deeds import CaseView, Routed, Supplied, ToldCase, Withdrawn
from rules import keys
from store import casework
from store.casework import tally
from store.database import Tx
from store.residents.conversation import letters_after
from store.residents.talks import new_paper
from store.schema import address, letter
from store.times import ms
from tests.store.office import (
    CLERK,
    COLLEAGUE,
    COUNTY,
    ELSEWHERE,
    HEAD,
    NOW,
    OFFICER,
    OTHER_TOWN,
    TOWN,
    Office,
    a_request,
)

ASKED = Given(wanted=Wanted(keys.RECEIPTS.name, "请补住院发票"), words="请补住院发票")


def letters(office: Office, resident_id: int) -> list[str]:
    lines = office.read(lambda tx: letters_after(tx, office.seal, resident_id, 0))
    return [line.text for line in lines]


def tell(office: Office, deed: ToldCase, who: int) -> CaseView | None:
    return office.write(lambda tx: casework.told_case(tx, office.seal, deed, who, office.now, office.ground))


def test_a_move_is_told_to_the_resident_once_and_neutrally_on_a_locked_screen(office: Office) -> None:
    who = office.resident()
    case_id = office.file(who)
    office.move(case_id, "take")
    [line] = office.read(lambda tx: letters_after(tx, office.seal, who, 0))
    code = office.view(case_id).code
    assert line.say is not None and code[:3] in line.text and code[:3] not in line.say.preview
    assert line.say.case_id == str(case_id)
    assert not line.by_staff


def test_an_english_reader_is_told_in_english(office: Office) -> None:
    who = office.resident(lang="en")
    office.move(office.file(who), "take")
    assert "编号" not in letters(office, who)[0]


def test_who_blocked_us_gets_a_letter_that_staff_see_as_blocked(office: Office) -> None:
    who = office.resident()
    office.write(lambda tx: tx.execute(address.update().values(blocked_at=ms(NOW))))
    office.move(office.file(who), "take")
    assert office.read(lambda tx: tx.execute(select(letter.c.state)).scalars().all()) == ["blocked"]


def test_a_foreign_case_is_not_there(office: Office) -> None:
    case_id = office.file(office.resident())
    for actor in (ELSEWHERE, CLERK):
        with pytest.raises(NotYours):
            office.move(case_id if actor is ELSEWHERE else 999, "take", actor)


def test_of_two_decisions_at_once_one_wins(office: Office) -> None:
    who = office.resident()
    case_id = office.file(who, a_request(track="supplement"))
    office.move(case_id, "take")
    office.move(case_id, "propose", CLERK, Given(amount_fen=50_000))

    def decide(n: int) -> str:
        decision = ("approve", Given()) if n % 2 else ("refuse", Given(reason="家里收入够用"))
        try:
            return office.move(case_id, decision[0], OFFICER, decision[1]).event.move
        except NotNow:
            return "too late"

    with ThreadPoolExecutor(8) as desks:
        outcomes = list(desks.map(decide, range(8)))
    assert outcomes.count("too late") == 7
    assert len(letters(office, who)) == 2  # taken, decided


def test_what_the_clerk_asks_back_is_supplied_and_then_wanted_no_more(office: Office) -> None:
    who = office.resident()
    case_id = office.file(who)
    office.move(case_id, "take")
    office.move(case_id, "ask", given=ASKED)
    view = office.view(case_id)
    assert view.wanted == (keys.RECEIPTS.name, "请补住院发票")
    assert view.last_words == ()
    assert "住院发票" in letters(office, who)[-1]
    photo = office.write(lambda tx: new_paper(tx, office.seal, who, "photo", ms(NOW), names={"pages": []}))

    def supply(key: str, value: object) -> CaseView | None:
        deed = Supplied(str(case_id), key, value)
        return office.write(
            lambda tx: casework.supplied(tx, office.seal, deed, who, office.now, office.ground)
        )

    assert supply(keys.NAME.name, "别人") is None
    after = supply(keys.RECEIPTS.name, [photo])
    assert after is not None and after.state == "accepted" and after.wanted is None
    assert office.dossier(case_id).facts[keys.RECEIPTS.name] == [photo]
    assert supply(keys.RECEIPTS.name, [photo]) is None, "it is wanted only once"


def test_words_make_the_case_wait_for_an_answer_until_it_is_answered(office: Office) -> None:
    who = office.resident()
    case_id = office.file(who)
    tell(office, ToldCase(str(case_id), "什么时候有结果？"), who)
    waiting = office.dossier(case_id).case
    assert waiting.unread and waiting.waiting_since == office.now
    office.move(case_id, "reply", given=Given(words="这周五以前答复您。"))
    answered = office.dossier(case_id).case
    assert not answered.unread and answered.waiting_since is None
    [line] = office.read(lambda tx: letters_after(tx, office.seal, who, 0))
    assert "这周五" in line.text and line.by_staff


def test_nobody_tells_anything_to_a_strangers_case(office: Office) -> None:
    case_id = office.file(office.resident())
    stranger = office.resident("chat-2")
    assert tell(office, ToldCase(str(case_id), "改成我的"), stranger) is None
    assert tell(office, ToldCase("1 or 1=1", "x"), stranger) is None
    deed = Withdrawn(str(case_id))
    assert (
        office.write(
            lambda tx: casework.withdrawn(tx, office.seal, deed, stranger, office.now, office.ground)
        )
        is None
    )


def test_an_answer_told_to_an_urgent_case_is_known_and_found_by(office: Office) -> None:
    who = office.resident()
    crisis = a_request(
        "crisis:1",
        track="crisis",
        area=COUNTY,
        urgent=True,
        first_aid=True,
        facts={
            keys.NAME.name: None,
            keys.ID_NUMBER.name: None,
            keys.PHONE.name: None,
            keys.TOWNSHIP.name: None,
        },
    )
    case_id = office.file(who, crisis)
    with pytest.raises(NotYours):
        office.move(case_id, "take", CLERK)
    deed = Routed(str(case_id), TOWN, None)
    office.write(lambda tx: casework.routed(tx, office.seal, deed, who, office.now, office.ground))
    tell(office, ToldCase(str(case_id), "", facts={keys.NAME.name: "杨大山"}), who)
    dossier = office.dossier(case_id)
    assert (dossier.case.area, dossier.name) == (TOWN, "杨大山")
    assert dossier.marks[keys.NAME.name][0] == "self"
    office.move(case_id, "take", CLERK)
    again = Routed(str(case_id), OTHER_TOWN, None)
    office.write(lambda tx: casework.routed(tx, office.seal, again, who, office.now, office.ground))
    assert office.dossier(case_id).case.area == TOWN, "the resident does not move a case about"


def test_words_of_danger_make_a_running_case_urgent_and_begin_a_new_one_when_it_is_over(
    office: Office,
) -> None:
    who = office.resident()
    case_id = office.file(who)
    tell(office, ToldCase(str(case_id), "没饭吃了", danger=True), who)
    assert office.dossier(case_id).case.urgent
    deed = Withdrawn(str(case_id))
    view = office.write(lambda tx: casework.withdrawn(tx, office.seal, deed, who, office.now, office.ground))
    assert view is not None and view.state == "withdrawn"
    assert tell(office, ToldCase(str(case_id), "没饭吃了", danger=True), who) is None


def test_several_moves_in_one_save_are_all_or_nothing(office: Office) -> None:
    who = office.resident()
    case_id = office.file(who)
    steps = [("take", NOTHING), ("note", Given(words="先打电话")), ("propose", NOTHING)]

    def save(tx: Tx) -> object:
        return casework.make_moves(tx, office.seal, case_id, steps, CLERK, office.now, office.ground)

    with pytest.raises(MoveRefused):
        office.write(save)
    assert office.dossier(case_id).case.version == 1
    assert letters(office, who) == []


def test_the_badges_equal_a_recount_after_a_busy_day(office: Office) -> None:
    dice = Random(20261124)
    who = office.resident()
    ids = [office.file(who, a_request(f"d:{n}", area=dice.choice((TOWN, OTHER_TOWN)))) for n in range(6)]
    actors = [CLERK, COLLEAGUE, ELSEWHERE, OFFICER, HEAD]
    for _ in range(120):
        case_id = dice.choice(ids)
        case = office.dossier(case_id).case
        actor = dice.choice(actors)
        moves = open_to(case, actor, office.now)
        if dice.random() < 0.3:
            tell(office, ToldCase(str(case_id), "在吗", person_asked=dice.random() < 0.3), who)
        elif moves:
            given = Given(
                reason="按规定",
                amount_fen=80_000,
                wanted=Wanted(keys.NAME.name, "姓名"),
                words="您好",
                assignee=dice.choice(actors),
                area=dice.choice((TOWN, OTHER_TOWN)),
            )
            try:
                office.move(case_id, dice.choice(moves).name, actor, given)
            except MoveRefused:
                continue
    assert office.read(tally.kept) == office.read(tally.counted)
    office.write(tally.recount_all)
    assert office.read(tally.kept) == office.read(tally.counted)
