"""What an earlier version stored is read as it was meant; what is spoilt is found where it is read."""

from __future__ import annotations

import orjson
import pytest
from msgspec import MsgspecError

from dialogs.message import Option, Say
from dialogs.state import Draft, Talk

MARK = ("self", "2026-11-20T09:00:00+08:00", "said", "我自己")
OLD_TALK = {
    "lang": "zh-CN",
    "script": "temporary",
    "asked": "hardship.kind",
    "number": 3,
    "serial": 1,
    "shown": [["a:3:fire", "房子着火"]],
    "numbered": True,
    "drafts": {"temporary": [{"speaker": "self", "members": None}, {"speaker": MARK}, {}, {}, 2]},
}
TALK = Talk(
    script="temporary",
    asked="hardship.kind",
    number=3,
    shown=[("a:3:fire", "房子着火")],
    numbered=True,
    drafts={"temporary": Draft({"speaker": "self", "members": None}, {"speaker": MARK}, furthest=2)},
)
OLD_SAY = {
    "text": "还没有提交，请您看看：",
    "about": "submit",
    "takes": "choice",
    "options": [
        {"value": "a:9:yes", "label": "确认提交", "strong": True},
        {"value": "g:edit", "label": "修改"},
    ],
    "lines": [["难处", "房子着火", "g:change:hardship.kind"]],
    "link": ["/me", "我的文书"],
    "progress": [16, 16],
    "after": 0,
}
SAY = Say(
    "还没有提交，请您看看：",
    (Option("a:9:yes", "确认提交", strong=True), Option("g:edit", "修改")),
    about="submit",
    takes="choice",
    lines=(("难处", "房子着火", "g:change:hardship.kind"),),
    link=("/me", "我的文书"),
    progress=(16, 16),
)


def test_a_conversation_of_an_earlier_version_goes_on_where_it_was() -> None:
    assert Talk.from_json(orjson.dumps(OLD_TALK)) == TALK
    assert Talk.from_json(TALK.as_json()) == TALK


def test_a_draft_from_before_its_steps_were_counted_opens() -> None:
    stored = orjson.dumps({"drafts": {"crisis": [{"place.detail": "三组"}, {}, {}, {}]}})

    assert Talk.from_json(stored).drafts["crisis"] == Draft({"place.detail": "三组"})


def test_a_bubble_of_an_earlier_version_says_what_it_said() -> None:
    assert Say.from_json(orjson.dumps(OLD_SAY)) == SAY
    assert Say.from_json(SAY.as_json()) == SAY


def test_what_is_nothing_is_not_stored() -> None:
    assert Talk().as_json() == b"{}"
    assert Say("好").as_json() == '{"text":"好"}'.encode()


@pytest.mark.parametrize("spoilt", [b'{"number":"three"}', b'{"drafts":{"crisis":{}}}', b"[]", b""])
def test_a_spoilt_conversation_is_found_where_it_is_read(spoilt: bytes) -> None:
    with pytest.raises(MsgspecError):
        Talk.from_json(spoilt)
