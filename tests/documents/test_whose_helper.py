"""Who spoke for somebody stands on the paper with what they are to the person whose name is above."""

from __future__ import annotations

import pytest

from api.desk.case.as_papers import dossier_of
from rules import keys
from store.desk.printing import case_print
from tests.houses import the_ground
from tests.store.office import OFFICER, Office, a_request


@pytest.mark.parametrize(
    ("tie", "said"),
    [("child", "儿女"), ("relative", "其他亲戚"), ("village-worker", "村（居）干部或协理员")],
)
def test_a_relative_of_the_applicant_is_not_called_one_of_this_relative(
    office: Office, tie: str, said: str
) -> None:
    facts = {keys.SPEAKER_NAME.name: "赵昇", keys.SPEAKER_TIE.name: tie}
    case = office.file(office.resident(), a_request(facts=facts))
    printed = office.read(lambda tx: case_print(tx, office.seal, OFFICER, case))
    helper = dossier_of(printed, office.ground, the_ground().words("zh-CN")).helper
    assert helper is not None and (helper.name, helper.tie) == ("赵昇", said)
