"""Batches that tests begin with: a family of which the wife and the father elsewhere agreed."""

from __future__ import annotations

from datetime import date
from typing import Any

from cases.moves import NOTHING
from rules import keys
from rules.checked import FIELDS
from store import checks, household
from store.checks.sheets import COLUMNS
from tests.household.people import FAMILY, an_id
from tests.store.office import CLERK, NOW, OFFICER, Office, a_request

TODAY = date(2026, 11, 24)
HEADS = {column: column for column in COLUMNS}
PERSON = an_id("19850307")
SAID = {
    keys.ID_NUMBER.name: PERSON,
    keys.STATUS.name: "none",
    keys.LIVING.name: "managing",
    keys.MEMBERS.name: 4,
    keys.INCOME_SOURCES.name: "work",
    keys.INCOME_FROM.at(0).name: 200000,
    keys.SAVINGS.name: 0,
    keys.ASSETS.name: "none",
    keys.SPENDING_KIND.name: "medical",
    keys.SPENDING.name: 3000000,
    keys.REIMBURSED.name: 1000000,
}
BY_WORD = household.Agreement("counter", "abc123", "zh-CN")


def a_case(
    office: Office, agreed: tuple[str, ...] = ("people[0]", "people[1]"), sent: bool = True, **facts: Any
) -> int:
    """A case that waits for the check; `agreed` say who of the household may be asked about."""
    who = office.resident(f"chat-{facts.pop('draft', 'temporary:1')}")
    case_id = office.file(who, a_request(draft=f"t:{who}", facts={**FAMILY, **SAID, **facts}))
    office.move(case_id, "take", CLERK, NOTHING)
    for place in agreed:
        agree(office, case_id, place)
    if sent:
        office.move(case_id, "check", CLERK, NOTHING)
    return case_id


def agree(office: Office, case_id: int, place: str) -> None:
    office.write(lambda tx: household.authorise(tx, office.seal, CLERK, case_id, place, BY_WORD, NOW))


def take_back(office: Office, case_id: int, place: str) -> None:
    office.write(
        lambda tx: household.withdraw(tx, office.seal, CLERK, case_id, place, "zh-CN", "不同意了", NOW)
    )


def a_batch(office: Office, *case_ids: int, way: str = "file") -> int:
    return office.write(lambda tx: checks.make_batch(tx, office.seal, OFFICER, case_ids, way, NOW))


def people(office: Office, batch_id: int) -> tuple[checks.AskedPerson, ...]:
    return office.read(lambda tx: checks.batch_of(tx, office.seal, OFFICER, batch_id)[1])


def a_row(person: checks.AskedPerson, **values: str) -> dict[str, str]:
    """A line as the other office fills it in; nothing found, unless something is said."""
    nothing = dict.fromkeys(FIELDS, "0") | {"status": "none"}
    return {"ref": person.ref, "id": person.id_number, "as_of": "2026-11-24", **nothing, **values}


def judged(office: Office, batch_id: int, rows: list[dict[str, str]]) -> checks.Report:
    return checks.judge_answers(rows, people(office, batch_id), TODAY, TODAY, {})


def taken_in(office: Office, batch_id: int, rows: list[dict[str, str]]) -> int:
    report = judged(office, batch_id, rows)
    assert report.whole, report.lines
    return office.write(
        lambda tx: checks.record(
            tx, office.seal, batch_id, report.answers, OFFICER, office.now, office.ground
        )
    )
