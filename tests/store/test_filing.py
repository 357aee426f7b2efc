"""A request becomes exactly one case, and nobody reads it who should not."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from sqlalchemy import FromClause, func, insert, select

from cases.codes import read_code
from cases.moves import NOTHING
from dialogs.deeds import CaseView
from rules import keys
from store.casework import file_and_view, find_by_code, load_case, make_move, months, tally, views_of
from store.database import Store, Tx
from store.residents.talks import new_paper
from store.schema import cases, consent, event, new_token, paper
from store.seal import Seal
from store.times import ms
from tests.databases import SqliteFiles
from tests.houses import the_ground
from tests.store.office import CLERK, ID_NUMBER, NAME, NOW, PHONE, TOWN, Office, a_request


def rows(office: Office, table: FromClause) -> int:
    counted = select(func.count()).select_from(table)
    n: int = office.read(lambda tx: tx.execute(counted).scalar_one())
    return n


def test_a_request_is_a_case_with_a_code_a_day_and_a_history(office: Office) -> None:
    case_id = office.file(office.resident())
    view = office.view(case_id)
    assert read_code(view.code) == view.code
    assert (view.state, view.kind, view.track, view.area) == ("submitted", "temporary", "expenditure", TOWN)
    assert view.submitted == date(2026, 11, 24) and view.due is not None and view.due_told == "goal"
    dossier = office.dossier(case_id)
    assert dossier.name == NAME
    assert dossier.facts[keys.PHONE.name] == PHONE
    assert dossier.marks[keys.NAME.name][:1] == ["self"]
    assert dossier.finding == {"outcome": "likely"}
    assert rows(office, event) == 1


def test_what_is_shown_after_handing_in_is_what_is_read_again_later(office: Office) -> None:
    who, request = office.resident(), a_request()

    def handed_in(tx: Tx) -> CaseView:
        return file_and_view(tx, office.seal, request, who, office.now, office.ground, last=True)

    shown = office.write(handed_in)
    assert shown == office.view(int(shown.id))
    assert office.write(handed_in) == shown  # the second tap
    assert office.read(tally.kept) == office.read(tally.counted), "and it is not counted twice"
    assert office.read(months.kept_months) == office.read(months.counted_months)


def test_twenty_impatient_taps_make_one_case(office: Office) -> None:
    who = office.resident()
    with ThreadPoolExecutor(20) as phones:
        ids = list(phones.map(lambda _: office.file(who), range(20)))
    assert len(set(ids)) == 1
    assert (rows(office, cases), rows(office, event)) == (1, 1)


def test_the_next_request_of_the_same_person_is_another_case(office: Office) -> None:
    who = office.resident()
    first, second = office.file(who), office.file(who, a_request("temporary:2"))
    views = office.read(lambda tx: views_of(tx, office.seal, who, office.ground))
    assert [view.id for view in views] == [str(second), str(first)]
    assert views[0].code != views[1].code


def test_photos_and_consents_go_with_the_request(office: Office) -> None:
    who, other = office.resident(), office.resident("chat-2")

    def prepare(tx: Tx) -> tuple[int, int]:
        tx.execute(
            insert(consent).values(
                resident_id=who,
                kind="truth",
                given=True,
                version="v1",
                lang="zh-CN",
                channel="web",
                at=ms(NOW),
            )
        )
        mine = new_paper(tx, office.seal, who, "photo", ms(NOW), names={"pages": ["a"]})
        return mine, new_paper(tx, office.seal, other, "photo", ms(NOW), names={"pages": ["b"]})

    mine, foreign = office.write(prepare)
    case_id = office.file(who, a_request(facts={keys.RECEIPTS.name: [mine, foreign]}))
    tied = office.read(
        lambda tx: [row.id for row in tx.execute(select(paper.c.id).where(paper.c.case_id == case_id))]
    )
    assert tied == [mine], "somebody else's photo stays where it is"
    assert [each.kind for each in office.dossier(case_id).consents] == ["truth"]


def test_another_phone_finds_the_case_by_code_and_tail(office: Office) -> None:
    case_id = office.file(office.resident())
    code = office.view(case_id).code

    def find(code: str, tail: str, asker: str = "resident:9") -> CaseView | str:
        return office.write(
            lambda tx: find_by_code(tx, office.seal, code, tail, asker, office.now, office.ground)
        )

    found = find(f"{code[:3]}-{code[3:7]}-{code[7:]}".lower(), ID_NUMBER[-4:])
    assert isinstance(found, CaseView) and found.id == str(case_id)
    assert find(code, "9999") == "wrong"
    assert find("ZZZ-ZZZZ-ZZZ", "0025") == "wrong"


def test_a_case_without_an_id_is_found_by_nobody_from_elsewhere(office: Office) -> None:
    case_id = office.file(office.resident(), a_request(facts={keys.ID_NUMBER.name: None}))
    code = office.view(case_id).code
    for tail in ("", "0025", "None"):
        found = office.write(
            lambda tx, tail=tail: find_by_code(  # type: ignore[misc]
                tx, office.seal, code, tail, f"resident:{tail}", office.now, office.ground
            )
        )
        assert found == "wrong"


def test_a_copied_file_shows_no_name_number_or_phone(
    tmp_path: Path, sqlite_files: SqliteFiles, seal: Seal
) -> None:
    store = Store(sqlite_files.fresh(tmp_path))
    office = Office(store, seal, the_ground())
    who = office.resident()
    case_id = office.file(who, a_request(words="我家着火了"))
    store.write_now(lambda tx: make_move(tx, seal, case_id, "take", CLERK, NOTHING, NOW, the_ground()))
    assert rows(office, new_token) > 10
    assert store.read_now(lambda tx: load_case(tx, seal, case_id)).name == NAME
    store.close()
    copied = b"".join(path.read_bytes() for path in tmp_path.glob("palmtop.db*"))
    for secret in (NAME, "小秀", ID_NUMBER, ID_NUMBER[-6:], PHONE, "luoxiaoxiu", "我家着火了"):
        assert secret.encode() not in copied
