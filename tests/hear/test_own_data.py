"""A wish to see, correct or delete one's own data is heard; a question about them stays a question."""

from __future__ import annotations

import pytest

from dialogs.hear.own_data import data_wanted, details_changed


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("我想看看我的资料", "copy"),
        ("查看我的个人信息", "copy"),
        ("给我复印一份我家的档案", "copy"),
        ("我的资料给我一份", "copy"),
        ("show me my data", "copy"),
        ("我的信息有错，要改", "correct"),
        ("帮我更正我的资料", "correct"),
        ("please correct my information", "correct"),
        ("把我的资料删掉", "delete"),
        ("删除我的个人信息", "delete"),
        ("delete my data", "delete"),
        ("谁看过我的资料", None),
        ("我的资料会不会泄露", None),
        ("我的信息安全吗", None),
        ("is my data safe", None),
        ("我家房子烧了", None),
        ("我要补材料", None),
    ],
)
def test_a_wish_is_told_from_a_question(said: str, wanted: str | None) -> None:
    assert data_wanted(said) == wanted


@pytest.mark.parametrize("said", ["我卡号换了", "我要改我的电话", "电话换了", "帮我改一下地址", "银行卡要改"])
def test_a_detail_that_is_another_one_now(said: str) -> None:
    assert details_changed(said)


@pytest.mark.parametrize("said", ["你们电话多少", "换个手机怎么查", "地址在哪里", "改天再填", "卡里没钱了"])
def test_a_telephone_that_is_asked_for_is_not(said: str) -> None:
    assert not details_changed(said)
