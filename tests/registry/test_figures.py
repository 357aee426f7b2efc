"""What a command at the terminal goes by: what the county has published or the bare files; it says which."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from palmtop.county import spoken
from palmtop.figures import figures
from palmtop.settings import BadSettings, Settings
from rules.standards import Standards
from store.database import Store
from tests.rules.ground import FUQUAN, MAY_2023
from tests.standards.test_keeping import County, a_correction, county

__all__ = ["county"]

CHINESE = spoken("zh-CN")


def urban(standards: Standards) -> object:
    return standards.on("dibao.standard", MAY_2023, FUQUAN, "urban").value


def settings_of(store: Store, folder: Path) -> Settings:
    return Settings(data=folder, database_url=store.url.render_as_string(hide_password=False))


def test_a_figure_the_county_published_counts_at_the_terminal_too(county: County, tmp_path: Path) -> None:
    settings, told = settings_of(county.store, tmp_path), io.StringIO()
    number = county.propose(a_correction(715))
    assert urban(figures(settings, CHINESE, told=told)) == 705, "only proposed"
    county.publish(number, accepted=tuple(one.name for one in county.try_out(number).shifts))
    assert urban(figures(settings, CHINESE, told=told)) == 715
    assert "县里发布的 1 项" in told.getvalue()
    assert urban(figures(settings, CHINESE, files_only=True, told=told)) == 705
    assert told.getvalue().endswith("标准：只按程序自带的文件。\n")


def test_a_folder_without_a_database_means_the_files_and_none_is_made(tmp_path: Path) -> None:
    told = io.StringIO()
    assert urban(figures(Settings(data=tmp_path), CHINESE, told=told)) == 705
    assert "这里没有数据库" in told.getvalue() and list(tmp_path.iterdir()) == []


def test_a_database_that_is_not_set_up_has_published_nothing(tmp_path: Path) -> None:
    (tmp_path / "palmtop.db").touch()
    assert urban(figures(Settings(data=tmp_path), CHINESE, told=io.StringIO())) == 705


def test_a_database_that_cannot_be_asked_is_never_passed_over(tmp_path: Path) -> None:
    (tmp_path / "palmtop.db").write_bytes(b"not a database, but long enough to be taken for one" * 30)
    with pytest.raises(BadSettings, match="--files-only"):
        figures(Settings(data=tmp_path), CHINESE, told=io.StringIO())
