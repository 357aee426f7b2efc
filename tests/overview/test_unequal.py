"""Two households with the same facts, one granted, one refused: shown to those who watch, to nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import delete

from cases.moves import Given
from cases.people import Actor, Role
from rules import keys
from store.casework.past_rulings import lay_past_rulings
from store.casework.rulings import kept_rulings, recounted_rulings
from store.database import Tx
from store.desk.unequal import Groups, unequal
from store.erasing.case import wipe_case
from store.schema import ruling, ruling_group
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import CLERK, COUNTY, NAME, TOWN, Office, a_request

COUNTY_HEAD = Actor("staff:9", Role.COUNTY_HEAD, COUNTY)
FACTS = {keys.HARDSHIP.name: "illness", keys.LIVING.name: "days"}


def decided(office: Office, n: int, *, yes: bool, **changed: object) -> int:
    """Somebody else with the same facts, unless they are changed."""
    who = office.resident(f"chat-{n}")
    known = {**FACTS, keys.NAME.name: f"罗{n}", keys.TOWNSHIP.name: TOWN, **changed}
    case_id = office.file(who, a_request(f"t:{n}", track="quick", facts=known))
    office.move(case_id, "take", CLERK)
    if yes:
        office.grant(case_id)
    else:
        office.refuse(case_id)
    return case_id


def groups(office: Office, after: str = "") -> Groups:
    assert office.read(kept_rulings) == office.read(recounted_rulings)
    return office.read(lambda tx: unequal(tx, COUNTY_HEAD, after))


def test_the_same_facts_with_both_answers_are_one_group(office: Office) -> None:
    yes = decided(office, 1, yes=True)
    assert groups(office).rows == ()
    no = decided(office, 2, yes=False)
    [group] = groups(office).rows
    assert (group.granted, group.refused) == (1, 1)
    assert [(each.id, each.outcome) for each in group.cases] == [(yes, "granted"), (no, "refused")]


@pytest.mark.parametrize(
    "changed",
    [{keys.HARDSHIP.name: "fire"}, {keys.LIVING.name: "managing"}],
    ids=["another hardship", "another need"],
)
def test_other_facts_are_no_reason_to_wonder(office: Office, changed: dict[str, object]) -> None:
    decided(office, 1, yes=True)
    decided(office, 2, yes=False, **changed)
    assert groups(office).rows == ()


def test_another_name_another_place_and_another_day_change_nothing(office: Office) -> None:
    decided(office, 1, yes=True)
    decided(office, 2, yes=False, **{keys.VILLAGE.name: f"{TOWN}201", keys.STORY.name: "房子漏雨"})
    assert len(groups(office).rows) == 1


def test_a_case_that_is_begun_again_or_erased_leaves_its_group(office: Office) -> None:
    decided(office, 1, yes=True)
    no, other = (decided(office, n, yes=False) for n in (2, 3))
    office.move(no, "reopen", given=Given(reason="漏看了一张单据"))
    [group] = groups(office).rows
    assert (group.granted, group.refused) == (1, 1)
    office.write(lambda tx: wipe_case(tx, office.seal, other))
    assert groups(office).rows == ()


def test_decisions_from_before_are_laid_beside_each_other_too(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.casework.past_rulings.PER_ROUND", 2)
    for n, yes in enumerate((True, False, True)):
        decided(office, n, yes=yes)
    known = groups(office)
    erased = decided(office, 9, yes=False)
    office.write(lambda tx: wipe_case(tx, office.seal, erased))
    office.write(lambda tx: (tx.execute(delete(ruling)), tx.execute(delete(ruling_group))))
    assert groups(office).rows == ()

    def round_of_it(tx: Tx) -> bool:
        return lay_past_rulings(tx, office.seal, replace(office.ground, day=date(2027, 5, 1)))

    assert [office.write(round_of_it) for _ in range(3)] == [True, True, False]
    assert groups(office) == known
    assert not office.write(round_of_it) and groups(office) == known


def test_a_long_list_is_leafed_through_and_each_group_comes_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.desk.unequal.PER_PAGE", 2)
    kinds = ("illness", "traffic", "injury")
    for n, kind in enumerate(kinds):
        decided(office, 2 * n, yes=True, **{keys.HARDSHIP.name: kind})
        decided(office, 2 * n + 1, yes=False, **{keys.HARDSHIP.name: kind})
    first = groups(office)
    last = groups(office, first.next)
    assert (len(first.rows), len(last.rows), last.next) == (2, 1, "")
    seen = {each.id for group in (*first.rows, *last.rows) for each in group.cases}
    assert len(seen) == 6
    assert groups(office, "no.cursor") == first


async def test_watchers_see_the_two_side_by_side_and_the_auditor_no_name(desk: DeskOffice) -> None:
    yes, no = (decided(desk.office, n, yes=n == 1) for n in (1, 2))
    for login, role in (("hejun", Role.COUNTY_HEAD), ("shenji", Role.AUDITOR)):
        number = desk._hired(login, login, role, COUNTY)
        desk.people[login] = Actor(f"staff:{number}", role, COUNTY, login)
    head, auditor = await desk.at_desk("hejun"), await desk.at_desk("shenji")
    tile = await head.get("/desk/overview")
    assert "1 同样的情况，不同的答复" in words(tile) and 'href="/desk/unequal"' in tile.text
    seen = await head.get("/desk/unequal")
    assert f'href="/desk/cases/{yes}"' in seen.text and f'href="/desk/cases/{no}"' in seen.text
    assert "同意 1 件，不同意 1 件" in words(seen)
    read = await auditor.get("/desk/unequal")
    assert "同意 1 件，不同意 1 件" in words(read) and "/desk/cases/" not in read.text
    assert "罗1" not in read.text and NAME not in read.text
    for login in ("wangli", "lina", "zhoumin"):
        assert (await (await desk.at_desk(login)).get("/desk/unequal")).status_code == 403
