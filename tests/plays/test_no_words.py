"""The clerk reads what a resident sent in Telegram that is no words, and what was changed there."""

from __future__ import annotations

from bot.channel import FileRef, Inbound
from bot.door import take
from dialogs.message import Heard
from tests.plays.town import Town

SENT = (
    Heard(text="我家三天没吃饭了，孩子都饿哭了", message="1"),
    Heard(place=(26.70123, 107.50321)),
    Heard(odd="sticker"),
    Heard(text="金山街道", message="4"),
    Heard(text="马场坪街道", message="4", edited=True),
)


async def test_a_place_a_sticker_and_a_change_are_seen(town: Town) -> None:
    for number, heard in enumerate(SENT):
        taken = await take(town.house, Inbound("telegram", "501", f"7:{number}", heard))
        assert not taken.failed
    file = FileRef("photo", "f1")
    await take(town.house, Inbound("telegram", "501", "7:9", Heard(), (file,)))
    clerk = await town.at_desk("lina")
    await clerk.go("/desk?view=urgent")
    case = next(path for path in clerk.page.split('"') if path.startswith("/desk/cases/")).partition("?")[0]
    shown = await clerk.go(case)
    assert "手机定位：26.70123, 107.50321" in shown
    assert "（发来一个表情）" in shown and "（改了前面发的一句）" in shown
    assert "papers.sent" not in clerk.page and "发来的照片或录音" in shown
