"""Help before the forms: cash on the day of the fire, a photo of the receipt, the papers made up after."""

from __future__ import annotations

from pathlib import Path

import pytest

from store import money
from tests.browser.county import County
from tests.browser.plays.conftest import Newcomer
from tests.papers.files import grainy
from tests.plays.staff import TOWN

pytestmark = pytest.mark.browser


async def fill_the_envelope(county: County, yuan: int) -> None:
    officer, now = county.actor("lina"), county.house.now()
    await county.house.store.write(
        lambda tx: money.put_in(tx, officer, TOWN, now.year, yuan * 100, "县财政拨款", "1", now)
    )


async def test_cash_first_and_the_papers_after(county: County, newcomer: Newcomer, tmp_path: Path) -> None:
    receipt = tmp_path / "receipt.jpg"
    receipt.write_bytes(grainy((800, 600)))
    await fill_the_envelope(county, 3000)
    resident = await newcomer()
    await resident.cries_for_help_after_a_fire("吴大树")

    clerk = await county.at_desk("wangli")
    case = await clerk.open_case("吴大树")
    await clerk.act("受理")
    await resident.reads("您的申请已经受理")
    await clerk.go(f"{case}/payments")
    await clerk.fill("amount", "300")
    await clerk.press("提出先行救助")
    await clerk.reads("下一步请另一位同事审批")

    head = await county.at_desk("hejun")
    await head.go(f"{case}/payments")
    await head.press("批准这一笔")
    await head.reads("下一步请发放人办")

    payer = await county.at_desk("yangfan")
    await payer.go(f"{case}/payments")
    await payer.fill("handed_by", "杨帆")
    await payer.fill("received_by", "吴大树")
    await payer.page.set_input_files("#receipt", receipt)
    await payer.press("登记已经交到手里")
    await payer.reads("已登记")
    await resident.reads("您的情况紧急，救助已经先给您了，手续以后再补")

    await clerk.go(case)
    await clerk.reads("补充说明：")
    await clerk.reads("收条")
    await clerk.reads("先行救助已经给了 300 元")
    await clerk.act("补充说明", record="火灾证明补来了，收条已拍照。")
    await clerk.may_not("补充说明")
    await clerk.reads("火灾证明补来了")
