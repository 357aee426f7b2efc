"""Who took a workbook out of the house, and when: its last sheet."""

from __future__ import annotations

from api.desk.telling import Telling
from api.guard import SignedIn
from bot.house import House
from store.times import ms
from store.workbook import Sheet


def exported(house: House, signed: SignedIn) -> Sheet:
    """A copy that is found lying about says whose it was."""
    words = signed.words
    tell = Telling(words, house.now(), house.today())
    sheet = Sheet(words.say("exported"), [words.say("exported-what"), words.say("exported-value")], (20, 40))
    sheet.add((words.say("exported-who"), f"{signed.member.name} ({signed.member.login})"))
    sheet.add((words.say("exported-when"), tell.whole(ms(house.now()))))
    return sheet
