"""Posts given from the terminal obey the same rules as on the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from palmtop.__main__ import main
from tests.store.office import TOWN


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALMTOP_DATA", str(tmp_path))


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main(["staff", *words])
    out = capsys.readouterr()
    return code, out.out + out.err


def test_a_payer_is_invited_and_an_approver_who_pays_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    code, link = said(capsys, "invite", "--name", "x", "--role", "clerk", "--area", TOWN, "--duty", "payer")
    assert code == 0 and "/desk/join/" in link
    code, why = said(capsys, "invite", "--name", "x", "--role", "head", "--area", TOWN, "--duty", "payer")
    assert code == 2 and "does not pay as well" in why
    code, why = said(capsys, "invite", "--name", "x", "--role", "mayor", "--area", TOWN)
    assert code == 2 and "county_head" in why
    code, why = said(capsys, "change", "--login", "nobody", "--role", "clerk")
    assert code == 2 and "nobody" in why
