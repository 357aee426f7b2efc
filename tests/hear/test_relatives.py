"""The family in one sentence: who, and where they live; nothing where it is open."""

from __future__ import annotations

import pytest

from dialogs.hear.family.relatives import read_relatives

SAID = {
    "我和老伴，带两个孙子": "spouse grandchild grandchild",
    "我和老伴两个": "spouse",
    "我和老婆两个": "spouse",
    "我和老婆俩 两个娃": "spouse child child",
    "3口人 我 老婆 还有一个娃儿读初二": "spouse child",
    "我 老婆 两个娃": "spouse child child",
    "就我和老伴两个人，娃儿都分出去了": "spouse",
    "我和老伴两个，儿子分出去了": "spouse child:apart",
    "我和孙子孙女三个": "grandchild grandchild",
    "我和老伴带两个孙子，儿子在坐牢": "spouse grandchild grandchild child:prison",
    "我和媳妇，两个娃读大学": "spouse child:school child:school",
    "我、老婆、一个儿子在外打工、一个女儿读小学": "spouse child:away child",
    "我和儿子，儿子分家了": "child:apart",
    "爸爸妈妈和我": "parent parent",
    "两口子带一个娃，还有老妈": "spouse child parent",
    "我和儿子儿媳，一个孙女": "child daughter-in-law grandchild",
    "我、女儿女婿，还有外孙": "child son-in-law grandchild",
    "我和公公婆婆，男人在外打工": "parent-in-law parent-in-law spouse:away",
    "我带两个娃，还有一个侄儿": "child child nephew",
    "我和表弟": "other",
    "我和孙子、孙媳妇": "grandchild other",
    "me, my daughter-in-law and two grandkids": "daughter-in-law grandchild grandchild",
    "我跟外公外婆": "grandparent grandparent",
    "me, my wife and two kids": "spouse child child",
}


@pytest.mark.parametrize("text", SAID)
def test_everybody_named_is_heard_with_where_they_live(text: str) -> None:
    heard = [f"{one.tie}:{one.stays}".rstrip(":") for one in read_relatives(text)]
    assert " ".join(heard) == SAID[text]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4",
        "五口人",
        "我一个人",
        "我和几个娃",
        "可能我和老伴",
        "两三个娃和我",
        "两个老人两个娃",
        "娃" * 200,
    ],
)
def test_what_is_open_or_only_a_number_names_nobody(text: str) -> None:
    assert read_relatives(text) == ()
