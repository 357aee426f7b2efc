"""Where a resident's conversation stands: facts and the question last put. Nothing here says *where* in a
script.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from msgspec import Struct, field
from msgspec.json import Decoder, Encoder

APART = "complaint"
"""The script, and the kind of case, whose words nobody reads but those who handle the complaint."""
MARK_WHO, MARK_WHEN, MARK_HOW, MARK_WORDS, MARK_MESSAGE = range(5)
"""The last only where the message can be changed on the phone, and only until the answer is handed in."""
LONGEST_MARK = 80
"""Characters of the words that a mark remembers."""
MOST_HANDED = 40
MOST_PIECES, LONGEST_PIECE = 8, 400
"""How many messages of a story are kept before a request begins, and how many characters of each."""


Mark = tuple[str, ...]
"""Where an answer comes from: by the places above. Another answer has another mark."""


class Draft(Struct, array_like=True):
    """A request that is not handed in yet. At most one per script."""

    known: dict[str, Any] = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)  # who said it, when, how sure, in which words
    old: dict[str, Any] = field(
        default_factory=dict
    )  # answers being changed, so that they can be kept after all
    ground: dict[str, Any] = field(default_factory=dict)  # what the script was started with (a case, a key)
    furthest: int = 0  # the step reached; behind it, where an earlier answer is changed, none is told


class Talk(Struct, omit_defaults=True):
    """All that is kept of a conversation between two messages."""

    lang: str = "zh-CN"
    script: str = ""  # the script being talked through; "" in the menu
    asked: str = ""  # the question put last
    number: int = 0  # counts questions put; a button carries it, so that an old button is known as old
    serial: int = 1  # counts requests handed in: names the next draft
    drafts: dict[str, Draft] = field(default_factory=dict)
    profile: dict[str, Any] = field(default_factory=dict)  # facts of the person, offered again next time
    hint: str = ""  # township that the poster or QR code named
    pending: dict[str, Any] = field(default_factory=dict)  # a guess to confirm, photos being collected
    loose: list[int] = field(default_factory=list)  # photos that came before anybody asked for them
    cases: list[str] = field(default_factory=list)  # ids of this resident's cases, newest last
    shown: list[tuple[str, str]] = field(default_factory=list)  # options shown last: payload and label
    numbered: bool = False  # whether a bare number picks one of them
    remembered: bool = False  # wants to hear when help for the household changes; answers are kept
    crisis: str = ""  # id of the urgent case that words of danger opened
    handed: dict[str, tuple[str, str]] = field(default_factory=dict)  # message: its case, which answer
    said: list[list[str]] = field(default_factory=list)  # told before any request: day, words, message
    sought: str = ""  # the case in which somebody is missing, until they are found
    unheard: str = ""  # the message that was heard last, if nothing came of it

    @property
    def draft(self) -> Draft:
        """The draft of the running script."""
        return self.drafts[self.script]

    def hand(self, message: str, case_id: str, answer: str = "") -> None:
        """Remember which case has a message, and what the answer in it is called. Only the newest are kept:
        a phone can change what it sent for two days.
        """
        if message:
            self.handed[message] = (case_id, answer)
            while len(self.handed) > MOST_HANDED:
                del self.handed[next(iter(self.handed))]

    def tell_piece(self, words: str, today: date, message: str = "") -> None:
        """A part of what somebody tells before a request begins; it is offered in the one that does."""
        piece = [today.isoformat(), words[:LONGEST_PIECE], message]
        if self.mend_piece(words, message):
            return
        before = [one for one in self.said if one[0] >= _yesterday(today) and one[:2] != piece[:2]]
        self.said = [*before, piece][-MOST_PIECES:]

    def mend_piece(self, words: str, message: str) -> bool:
        """Whether the message told one of them; it tells these words now."""
        for one in self.said:
            if message and one[2:] == [message]:
                one[1] = words[:LONGEST_PIECE]
                return True
        return False

    def told_lately(self, today: date) -> list[str]:
        """The parts of today and yesterday, oldest first: what was said a week ago is another story."""
        return [words for words, _ in self.pieces_lately(today)]

    def pieces_lately(self, today: date) -> list[tuple[str, str]]:
        """The same, each with the message that told it; "" where that cannot be changed."""
        return [(one[1], "".join(one[2:])) for one in self.said if one[0] >= _yesterday(today)]

    def as_json(self) -> bytes:
        return _to_json(self)

    @staticmethod
    def from_json(stored: bytes) -> Talk:
        """Raises ValidationError."""
        return _TALK.decode(stored)


def _yesterday(today: date) -> str:
    return (today - timedelta(days=1)).isoformat()


_TALK = Decoder(Talk)
_to_json = Encoder().encode
