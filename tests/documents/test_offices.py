"""Papers name the township by what its seal says, and stay general while nobody knows which it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from api.desk.case.as_papers import office_of
from documents.paper import Kind
from documents.whole import made_of
from tests.documents.invented import DOSSIER, PEN, PRESS, TODAY, mark, pages
from tests.houses import the_ground


def printed(kind: Kind, area: str) -> str:
    ground = the_ground()
    case = replace(DOSSIER, office=office_of(area, ground, ground.words("zh-CN")))
    return "".join(pages(PRESS.print_now(made_of(kind, case, PEN, TODAY), mark())))


@pytest.mark.parametrize(
    ("area", "called"), [("522702001", "金山街道办事处"), ("522702203", "仙桥乡人民政府")]
)
def test_the_township_is_named_by_its_seal(area: str, called: str) -> None:
    assert f"我们同意福泉市民政局和{called}查询" in printed(Kind.AUTHORISATION, area)
    assert f"我会及时告诉{called}" in printed(Kind.PROMISE, area)
    assert called in printed(Kind.MISSING, area)


def test_a_township_that_nobody_knows_is_not_made_up() -> None:
    assert "福泉市民政局和受理的乡镇（街道）查询" in printed(Kind.AUTHORISATION, "522702")
