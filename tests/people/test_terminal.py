"""Posts given from the terminal obey the same rules as on the page; what it refuses it says in the language
of whoever asked.
"""

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
    assert code == 2 and "不能再管发放" in why
    code, why = said(capsys, "invite", "--name", "x", "--role", "mayor", "--area", TOWN)
    assert code == 2 and "county_head" in why
    code, why = said(capsys, "change", "--login", "nobody", "--role", "clerk")
    assert code == 2 and "nobody" in why
    code, why = said(capsys, "change", "--login", "nobody", "--role", "clerk", "--lang", "en")
    assert code == 2 and "There is no member of staff" in why


@pytest.mark.parametrize(
    ("command", "chinese", "english"),
    [
        (["verify", "--from", "2026-11-01"], "没有 2026-11-01 的锚点", "no anchor of 2026-11-01"),
        (["replay", "FQ-1"], "没有 FQ-1 这件", "no case FQ-1"),
        (["roads", "nowhere"], "没有“nowhere”这套问答", 'no script "nowhere"'),
        (["moves", "nothing"], "没有“nothing”这类事", 'no kind "nothing"'),
        (["holes", "nothing.json"], "读不了", "cannot be read"),
        (["screen", "nothing.csv"], "做不了", "cannot be done"),
        (["access", "revoke", "--number", "9"], "没有编号是 9 的密钥", "no access key number 9"),
    ],
)
def test_why_a_command_does_nothing_is_said_in_chinese_and_for_who_asks_in_english(
    command: list[str], chinese: str, english: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command) == 2
    assert chinese in capsys.readouterr().err
    assert main([*command, "--lang", "en"]) == 2
    assert english in capsys.readouterr().err


def test_who_set_it_up_wrong_reads_which_setting_and_what_belongs_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PALMTOP_PASSWORDS", "strong")
    assert main(["run"]) == 2
    assert "PALMTOP_PASSWORDS 只能填这几样：asvs / dengbao。" in capsys.readouterr().err
    assert main(["run", "--lang", "en"]) == 2
    assert "PALMTOP_PASSWORDS must be one of: asvs / dengbao." in capsys.readouterr().err


def test_what_there_is_to_type_is_told_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    for asked, chinese, english in (
        (["--help"], "看看哪里不好", "A backup into an empty data folder"),
        (["backup", "--help"], "做一份加密的备份", "One sealed file with every row"),
    ):
        with pytest.raises(SystemExit):
            main(asked)
        told = capsys.readouterr().out
        assert chinese in told and english in told
