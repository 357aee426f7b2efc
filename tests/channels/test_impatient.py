"""Many messages that want one answer get one: an album where something else was asked, an impatient thumb."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from bot.channel import FileRef, Inbound
from bot.door import take
from bot.house import House
from dialogs.message import Heard
from store.residents.conversation import letters_after
from store.schema import letter

CHAT = "501"


class Phone:
    def __init__(self, house: House) -> None:
        self.house, self.sent, self.resident = house, 0, 0

    async def send(self, heard: Heard, *files: FileRef, album: str = "") -> None:
        self.sent += 1
        taken = await take(
            self.house, Inbound("telegram", CHAT, f"7:{self.sent}", heard, files, lang="zh-hans", album=album)
        )
        assert not taken.failed
        self.resident = taken.resident_id

    async def say(self, *said: str) -> None:
        for text in said:
            await self.send(Heard(text=text))

    def newest(self) -> int:
        found = select(letter.c.id).order_by(letter.c.id.desc()).limit(1)
        return int(self.house.store.read_now(lambda tx: tx.execute(found).scalar_one()))

    def waits_since(self, number: int) -> Sequence[str]:
        """What is on its way to the phone since that letter."""
        found = self.house.store.read_now(
            lambda tx: letters_after(tx, self.house.seal, self.resident, number)
        )
        return [line.say.text for line in found if line.say is not None]


async def test_an_album_where_a_choice_was_asked_is_answered_once(house: House) -> None:
    phone = Phone(house)
    await phone.say("我摔断了腿", "好")
    before = phone.newest()
    for number in range(5):
        await phone.send(Heard(), FileRef("photo", f"p{number}"), album="77")
    [answer] = phone.waits_since(before)
    assert "照片收好了" in answer and "给谁申请" in answer


async def test_an_old_button_tapped_again_and_again_is_answered_once(house: House) -> None:
    phone = Phone(house)
    await phone.say("我摔断了腿", "好")
    old = f"a:{2}:self"
    await phone.send(Heard(choice=old))
    before = phone.newest()
    for _ in range(6):
        await phone.send(Heard(choice=old))
    [answer] = phone.waits_since(before)
    assert answer.startswith("那一步已经过了")
