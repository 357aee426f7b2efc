"""The last sheet of a workbook: who took it out of the house, and when."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.words import Words
from store.times import china_minute, moment
from store.workbook import Sheet


@dataclass(frozen=True, slots=True)
class Taken:
    by: str  # name
    at: int  # ms

    def lines(self, words: Words) -> tuple[tuple[str, str], ...]:
        """With a head."""
        when = china_minute(moment(self.at))
        return (
            (words.say("exported-what"), words.say("exported-value")),
            (words.say("exported-who"), self.by),
            (words.say("exported-when"), when),
        )

    def sheet(self, words: Words) -> Sheet:
        """A copy that is found lying about says whose it was."""
        head, *rows = self.lines(words)
        sheet = Sheet(words.say("exported"), head, (20, 40))
        for row in rows:
            sheet.add(row)
        return sheet
