"""What lies in one township, asked for by its real number from elsewhere: it is not there, and stays so."""

from __future__ import annotations

import re
from hashlib import sha256

import pytest

from cases.people import Role
from store.copying import TABLES, lines
from store.database import Tx
from store.office.assignments import ask_worker
from tests.guard.conftest import ROLES, Building
from tests.guard.kinds import says_what_it_is
from tests.guard.test_matrix import ROUTES
from tests.guard.town import Town, lived_in
from tests.pages.visitor import words
from tests.store.office import COUNTY, ID_NUMBER, NAME, OTHER_TOWN, PHONE, TOWN, a_request
from tests.visits.homes import number

ELSEWHERE: dict[str, tuple[Role, str]] = {
    "clerk-elsewhere": (Role.CLERK, OTHER_TOWN),
    "head-elsewhere": (Role.HEAD, OTHER_TOWN),
    "village-elsewhere": (Role.VILLAGE, OTHER_TOWN + "001"),
    "stranger-third-party": (Role.WORKER, COUNTY),
    "other-county": (Role.OFFICER, "522799"),
    "other-county-head": (Role.COUNTY_HEAD, "522799"),
    "auditor": (Role.AUDITOR, COUNTY),
    "administrator": (Role.ADMINISTRATOR, COUNTY),
    "security": (Role.SECURITY, COUNTY),
}
INSIDE = ("wangli", "lina", "worker")
HANGING = re.compile(
    r"\{(case_id|other_id|paper_id|check_id|batch_id|sample_id|visit_id|part_id|task_id|notice_id|bulk_id"
    r"|draft_id|inbox_id|assignment_id|view_id|list_id)\}"
)
"""What belongs to a person, a case or a colleague."""
THEIRS = [route for route in ROUTES if HANGING.search(route)]
READS_MONEY = {"GET /desk/payments/batches/{batch_id}", "GET /desk/payments/samples/{sample_id}"}
"""The auditor of this very county."""
INSPECTS = {"GET /desk/tasks/{task_id}/words", "POST /desk/tasks/{task_id}/words"}
"""The same, and nobody else: asked for a reason first (decision 31)."""
RELEASES = {"POST /desk/lists/{list_id}/agree", "POST /desk/lists/{list_id}/refuse"}
"""The same: of this very county, and the second of two people."""
PASSING = ("trail", "trail_head", "trail_words", "throttle", "sign_in", "staff", "setting")
"""Tables in which it may stand that somebody tried."""
NOT_SHOWN = {
    "GET /desk/cases/{case_id}/erase",  # of a request for one's own data
    "GET /desk/cases/{case_id}/notice/{notice_id}/poster",
    "GET /desk/cases/{case_id}/unmask",
    "GET /desk/tasks/{task_id}/words",  # for the auditor
}

OF_A_TASK = {
    "GET /desk/cases/{case_id}",  # leads to the task
    "GET /desk/tasks/asked/{assignment_id}",
    "POST /desk/tasks/asked/{assignment_id}",
}


@pytest.fixture
def town(building: Building) -> Town:
    ROLES.update(ELSEWHERE)
    return lived_in(building)


def prints(town: Town) -> dict[str, str]:
    """What stands in each table, as one number."""

    def look(tx: Tx) -> dict[str, str]:
        return {
            table.name: sha256(b"".join(lines(tx, table))).hexdigest()
            for table in TABLES
            if table.name not in PASSING
        }

    return town.building.desk.house.store.read_now(look)


async def answered(town: Town, who: str, route: str) -> int:
    method, path = route.split()
    visitor, token = await town.building.enters(who)
    sent = {"form_token": token} if method == "POST" else None
    answer = await visitor.client.request(method, town.address(path), data=sent)
    assert says_what_it_is(answer), (route, answer.headers.get("content-type"))
    return answer.status_code


async def test_the_numbers_are_real(town: Town) -> None:
    """Somebody of the place or of the county, or who was asked, is shown each of them."""
    hidden = {
        route
        for route in THEIRS
        if route.startswith("GET") and not {await answered(town, who, route) for who in INSIDE} & {200, 303}
    }
    assert hidden == NOT_SHOWN


@pytest.mark.parametrize("who", ELSEWHERE)
async def test_from_elsewhere_none_of_it_is_there_and_nothing_changes(town: Town, who: str) -> None:
    await town.building.enters(who)
    before, open_doors = prints(town), {}
    for route in THEIRS:
        if who == "auditor" and route in RELEASES:
            continue
        got = await answered(town, who, route)
        if got not in (403, 404) and not (who == "auditor" and route in READS_MONEY | INSPECTS):
            open_doors[route] = got
    assert open_doors == {}
    after = prints(town)
    assert {name for name in before if before[name] != after[name]} == set()


async def test_a_third_party_asked_in_a_case_opens_nothing_of_it_but_its_task(town: Town) -> None:
    desk, case = town.building.desk, town.building.case
    worker, clerk, today = desk.people["worker"], desk.people["wangli"], desk.house.today().day

    def ask(tx: Tx) -> int:
        return ask_worker(tx, clerk, case, number(worker), "visit", today, desk.clock[0], today)

    task = desk.house.store.write_now(ask)
    visitor, _ = await town.building.enters("worker")
    opened = await visitor.get(f"/desk/cases/{case}")
    assert (opened.status_code, opened.headers["location"]) == (303, f"/desk/tasks/asked/{task}")
    before, open_doors = prints(town), {}
    for route in (each for each in THEIRS if each not in OF_A_TASK):
        got = await answered(town, "worker", route)
        if got not in (403, 404):
            open_doors[route] = got
    assert open_doors == {}
    assert prints(town) == before


LISTS = (
    "/desk",
    "/desk?view=newest",
    f"/desk?view=open&area={TOWN}",
    f"/desk/search?q={NAME}",
    f"/desk/search?q={ID_NUMBER}",
    f"/desk/search?q={PHONE}",
    "/desk/tasks",
    "/desk/visits",
    "/desk/notices",
    "/desk/bells",
    "/desk/overview",
    f"/desk/overview?area={TOWN}",
    "/desk/overview/cases?what=filed",
    f"/desk/overview/cases?what=filed&area={TOWN}",
    "/desk/payments",
    f"/desk/payments?area={TOWN}",
    f"/desk/payments/month?area={TOWN}",
    "/desk/counter",
    "/desk/related",
    "/desk/checks",
    "/desk/parked",
)


@pytest.mark.parametrize("who", ELSEWHERE)
async def test_lists_searches_and_counts_from_elsewhere_tell_nothing_of_it(town: Town, who: str) -> None:
    visitor, _ = await town.building.enters(who)
    code = town.building.desk.office.dossier(town.building.case).case.code
    for path in (*LISTS, f"/desk/search?q={code}"):
        page = await visitor.get(path)
        assert not page.headers.get("location", "").startswith("/desk/cases"), path
        assert "/desk/cases/" not in page.text, path
        assert who == "auditor" or 'class="badge' not in page.text, path  # a list waits for this county's
        assert "search" in path or NAME not in words(page), path


async def test_within_the_place_the_same_lists_tell_of_it(town: Town) -> None:
    visitor, _ = await town.building.enters("wangli")
    for path in ("/desk", f"/desk/search?q={NAME}", "/desk/tasks", "/desk/visits"):
        page = await visitor.get(path)
        assert NAME in words(page) and 'class="badge' in page.text, path


@pytest.mark.parametrize("path", ["/desk/overview/sheet", f"/desk/overview/sheet?area={TOWN}"])
async def test_an_export_from_elsewhere_holds_nothing_of_it(town: Town, path: str) -> None:
    visitor, _ = await town.building.enters("clerk-elsewhere")
    theirs = (await visitor.get(path)).content
    town.building.desk.case(sender="one-more")
    again = (await visitor.get(path)).content
    assert sheet_words(theirs) == sheet_words(again)


def sheet_words(data: bytes) -> list[str]:
    from io import BytesIO

    from openpyxl import load_workbook

    book = load_workbook(BytesIO(data), read_only=True)
    return [
        str(cell)
        for sheet in book.worksheets[:-1]
        for row in sheet.iter_rows(values_only=True)
        for cell in row
        if cell is not None
    ]


async def test_methods_that_no_page_offers_are_not_answered(building: Building) -> None:
    visitor, token = await building.enters("officer")
    for route in ROUTES:
        path = re.sub(r"\{[^}]*\}", "1", route.split()[1])
        for method in ("PUT", "PATCH", "DELETE", "TRACE"):
            answer = await visitor.client.request(method, path, headers={"X-Form-Token": token})
            assert answer.status_code in (404, 405), (method, path, answer.status_code)


async def test_a_complaint_of_the_same_person_is_not_told_beside_their_request(building: Building) -> None:
    """Not as one more case of theirs either: that there is one is already too much."""
    desk = building.desk
    about = desk.office.dossier(building.case).case.code
    filing = a_request("complaint:9", kind="complaint", track="", area=COUNTY, about=about)
    complaint = desk.case(filing, sender="chat-9")
    visitor, _ = await building.enters("wangli")
    page = await visitor.get(f"/desk/cases/{building.case}")
    before = words(await visitor.get(f"/desk/cases/{building.case}/alike"))
    code = desk.office.dossier(complaint).case.code
    assert code not in words(page).replace("-", "") and code not in before.replace("-", "")
    assert "投诉" not in before
