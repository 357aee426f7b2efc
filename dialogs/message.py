"""What is heard from a person and what is said to one, whatever the channel."""

from __future__ import annotations

from msgspec import Struct
from msgspec.json import Decoder, Encoder
from msgspec.structs import replace

from dialogs.words import Words

UNCOUNTED = -1
"""`Say.after` of a bubble beside which another is answered: its options are pressed, or said by name."""
BACK = "back"
"""`Heard.odd` of who had closed the door to us and has opened it again, without a word yet."""


class Heard(Struct, frozen=True, gc=False):
    """One message of a resident, free of everything a particular channel adds to it."""

    text: str = ""
    choice: str = ""  # payload of a pressed button, see `Option.value`
    about: str = ""  # the question whose bubble was replied to: that answer is to be changed
    papers: tuple[int, ...] = ()  # ids of photos or documents already on the shelf, or on their way
    voice: tuple[int, ...] = ()  # ids of voice recordings, kept for a person to listen to
    phone: str = ""  # shared as a contact card, the sender's own
    place: tuple[float, float] | None = None  # shared as a position
    edited: bool = False  # the person corrected a message sent before
    odd: str = ""  # a kind we cannot use: sticker, video, poll, story, someone else's contact ...
    withheld: str = ""  # number | photo | voice: came over an offshore channel and was not kept
    message: str = ""  # what it is called on a channel where it can be changed later; a change names the same

    def choosing(self, choice: str) -> Heard:
        """The same words, meant as a button."""
        return replace(self, choice=choice)

    def saying(self, text: str) -> Heard:
        """The same message in these words."""
        return replace(self, text=text)

    @property
    def empty(self) -> bool:
        return not (self.text or self.choice or self.papers or self.voice or self.phone or self.place)


class Option(Struct, frozen=True, gc=False, omit_defaults=True):
    """A button. `value` comes back as `Heard.choice`: `a:<ask number>:<answer>` for an answer, `g:<verb>`
    else.
    """

    value: str
    label: str
    strong: bool = False  # the one main button, drawn as such


def verb_buttons(words: Words, *verbs: str) -> tuple[Option, ...]:
    """Buttons for verbs: `g:track` is labelled by `g-track`; an argument after ":" does not change the
    label.
    """
    return tuple(Option(f"g:{verb}", words.say("g-" + verb.partition(":")[0])) for verb in verbs)


class Say(Struct, frozen=True, gc=False, omit_defaults=True):
    """One bubble. How options look (keys, buttons, "1. ... 2. ...") is the channel's choice."""

    text: str
    options: tuple[Option, ...] = ()
    about: str = ""  # the question it asks, so that a reply to the bubble changes that answer
    takes: str = "text"  # text | choice | many | photos | phone | place | amount | count | day | id
    preview: str = ""  # what a push may show on a locked screen; empty: the text itself is neutral
    case_id: str | None = None
    link: tuple[str, str] | None = None  # path and label of a page of ours
    lines: tuple[tuple[str, str, str], ...] = ()  # a summary: label, value, payload that changes it
    progress: tuple[int, int] | None = None  # step, and roughly how many there are
    apart: bool = False  # said in a complaint: no staff but those of the complaint read it
    gather: str = ""  # several quick answers in a row (an album) become one bubble under this name
    after: int = 0  # options numbered in earlier bubbles; UNCOUNTED where a number picks none of its own

    def as_json(self) -> bytes:
        return _to_json(self)

    @staticmethod
    def from_json(stored: bytes) -> Say:
        """Raises ValidationError."""
        return _SAY.decode(stored)

    @property
    def numbered(self) -> bool:
        """Whether a bare number picks an option: not where a number could be the answer itself."""
        if not self.options or self.after == UNCOUNTED:
            return False
        return not self.about or self.takes in ("choice", "many", "photos")

    @property
    def numbers(self) -> tuple[int, ...]:
        """The number that picks each of the options; 0 where none does."""
        return tuple(self.after + n if self.numbered else 0 for n in range(1, len(self.options) + 1))

    def plain(self) -> str:
        """The whole bubble as text: a summary's lines stand, numbered, under its title."""
        if not self.lines:
            return self.text
        title, _, rest = self.text.partition("\n")
        numbered = [
            f"{n}. {label}{': ' if label.isascii() else '：'}{value}"
            for n, (label, value, _) in enumerate(self.lines, 1)
        ]
        return "\n".join([title, *numbered, *([rest] if rest else [])])


_SAY = Decoder(Say)
_to_json = Encoder().encode
