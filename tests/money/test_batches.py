"""The list for the finance office, and what the bank answers."""

from __future__ import annotations

import hashlib
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from store import money
from store.money.batches import BatchRow
from store.money.files import columns_of, write_list
from store.money.refusals import Gone
from store.money.results import read_reference, reference
from store.money.shapes import Payee
from store.taken import Taken
from tests.houses import the_ground
from tests.money.till import PAYER, Till
from tests.store.office import OFFICER

WORDS = the_ground().words("zh-CN")
COLUMNS = columns_of(the_ground().languages.values())
EVIL = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    '"=1',
    "=cmd|' /C calc'!A0",
    "<b>&",
    "\x00=1",
)


MADE = Taken("杨帆", 1_764_000_000_000)


def exported(till: Till, *yuan: int) -> tuple[int, list[int]]:
    made = [till.propose(till.approved_case(each)) for each in yuan]
    for number in made:
        till.approve(number)
    return till.send(*made), made


def sheet(till: Till, batch: int, place: Path) -> list[list[object]]:
    till.office.read(
        lambda tx: write_list(place, money.rows_of_batch(tx, till.office.seal, batch), WORDS, MADE)
    )
    book = openpyxl.load_workbook(place)
    return [[cell.value for cell in row] for row in book.active.iter_rows()]


def test_numbers_are_text_and_nothing_is_a_formula(tmp_path: Path) -> None:
    rows = [
        BatchRow(n, "7K3M9QXA2P", 120_050, "", "temporary",
                 Payee(evil, "522702198503070025", evil, evil, "0017002200001234567"))
        for n, evil in enumerate(EVIL, start=1)
    ]  # fmt: skip
    write_list(tmp_path / "list.xlsx", rows, WORDS, MADE)
    cells = [
        cell for row in openpyxl.load_workbook(tmp_path / "list.xlsx").active.iter_rows() for cell in row
    ]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    assert {"0017002200001234567", "522702198503070025", "1200.50"} <= {cell.value for cell in cells}


def test_the_file_made_anew_is_the_same_file(till: Till, tmp_path: Path) -> None:
    batch, _ = exported(till, 300, 450)
    sheet(till, batch, tmp_path / "one.xlsx")
    sheet(till, batch, tmp_path / "two.xlsx")
    one, two = ((tmp_path / name).read_bytes() for name in ("one.xlsx", "two.xlsx"))
    assert hashlib.sha256(one).digest() == hashlib.sha256(two).digest()
    shown = till.office.read(lambda tx: money.batch_of(tx, OFFICER, batch))
    assert (shown.n, shown.total, shown.left) == (2, 75_000, 2) and shown.number.endswith("-2026-0001")


def test_one_that_changed_since_it_was_looked_at_lets_none_go(till: Till) -> None:
    made = [till.propose(till.approved_case()) for _ in range(2)]
    for number in made:
        till.approve(number)
    pairs = tuple((number, till.one(number).version) for number in made)
    till.cancel(made[0])
    with pytest.raises(Gone):
        till.do(lambda tx: money.export(tx, PAYER, pairs, "", till.office.now))
    assert till.one(made[1]).state == "approved"


def test_the_filled_in_sheet_confirms_and_fails_each_row_once(till: Till, tmp_path: Path) -> None:
    batch, (good, bad, silent) = exported(till, 100, 200, 300)
    rows = sheet(till, batch, tmp_path / "list.xlsx")
    head = rows[0]
    result, why = head.index("结果"), head.index("原因")
    rows[1][result], rows[2][result], rows[2][why] = "成功", "退回", "户名不符"
    filled = BytesIO()
    book = xlsxwriter.Workbook(filled)
    page = book.add_worksheet()
    for at, row in enumerate([*rows, rows[1]]):
        page.write_row(at, 0, ["" if cell is None else cell for cell in row])
    book.close()
    lines = money.read_results(filled.getvalue(), COLUMNS)
    office = till.office
    booked = till.do(
        lambda tx: money.book_results(tx, office.seal, PAYER, batch, lines, office.now, office.ground)
    )
    assert (booked.confirmed, booked.failed) == (1, 1)
    assert booked.refused == ((4, "pay-no-unclear"), (5, "pay-no-changed"))
    assert [till.one(each).state for each in (good, bad, silent)] == ["confirmed", "failed", "exported"]
    assert till.one(bad).why == "户名不符"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_a_text_table_of_the_bank_is_read_in_either_encoding(encoding: str) -> None:
    text = f'编号,金额（元）,结果,原因\n{reference(7)},"1,200.50",已入账,\nP1,3,失败,销户\n'
    one, two = money.read_results(text.encode(encoding), COLUMNS)
    assert (one.row, one.payment_id, one.amount, one.arrived) == (2, 7, 120_050, True)
    assert (two.payment_id, two.arrived, two.why) == (None, False, "销户")


def test_a_number_without_end_is_the_amount_and_the_name_of_no_payment() -> None:
    """Somebody who wants to see what happens."""
    odd = ("1e999", "inf", "nan", "9" * 400, "-1e308")
    text = "编号,金额（元）,结果\n" + "".join(f"P{'9' * 5000},{amount},成功\n" for amount in odd)
    lines = money.read_results(text.encode(), COLUMNS)
    assert [(line.payment_id, line.amount) for line in lines] == [(None, -1)] * 5


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ('编号,结果\nP1,"成功\nP2,成功\n', "pay-result-bad"),  # a quote that is not closed
        ("编号,结果\n" + "P1,成功\n" * 50_000, "pay-result-long"),
        ("编号;结果\nP1;成功\n", "pay-result-bad"),
    ],
    ids=["open quote", "too long", "semicolons"],
)
def test_of_a_table_that_is_not_read_whole_no_row_is_taken(said: str, why: str) -> None:
    with pytest.raises(money.UnreadableTable, match=why):
        money.read_results(said.encode(), COLUMNS)


def test_another_amount_or_another_list_is_not_booked(till: Till) -> None:
    batch, (number,) = exported(till, 100)
    other, (stranger,) = exported(till, 100)
    text = f"编号,金额（元）,结果\n{reference(number)},99,成功\n{reference(stranger)},100,成功\n"
    lines = money.read_results(text.encode(), COLUMNS)
    office = till.office
    booked = till.do(
        lambda tx: money.book_results(tx, office.seal, PAYER, batch, lines, office.now, office.ground)
    )
    assert booked.refused == ((2, "pay-no-other-amount"), (3, "pay-no-not-on-list"))
    assert till.one(stranger).state == "exported" and other != batch


@given(st.binary(max_size=400))
def test_whatever_is_sent_in_as_a_table_never_breaks_the_reader(raw: bytes) -> None:
    for sent in (raw.removeprefix(b"PK"), "编号,结果\n".encode() + raw):
        try:
            lines = money.read_results(sent, COLUMNS)
        except money.UnreadableTable:
            continue
        assert all(line.row > 1 for line in lines)


@given(st.integers(1, 10**9), st.integers(0, 9), st.integers(0, 9))
def test_a_slip_in_a_reference_is_no_other_payment(number: int, place: int, figure: int) -> None:
    right = reference(number)
    assert read_reference(right.lower()) == number
    at = 1 + place % (len(right) - 1)
    wrong = right[:at] + str(figure) + right[at + 1 :]
    assert wrong == right or read_reference(wrong) is None
