"""One turn of a conversation: what was heard, what is known, and what will be said."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from dialogs.asking import interview
from dialogs.deeds import Deed
from dialogs.ground import Ground
from dialogs.message import Heard, Option, Say, verb_buttons
from dialogs.state import LONGEST_MARK, Mark, Talk
from dialogs.words import Words

Doing = Generator[Deed, Any, None]
"""A part of a turn: yields deeds, is sent their outcomes, and leaves what it says in the turn."""
Trying = Generator[Deed, Any, bool]
"""The same, where there may be nothing to do: says whether there was."""


class Turn(Struct):
    talk: Talk
    heard: Heard
    ground: Ground
    at: str  # ISO time, for the marks of facts
    start: str = ""  # payload of a deep link
    says: list[Say] = field(default_factory=list)
    apart: bool = False  # a complaint is being talked about: see `Say.apart`
    offshore: bool = False  # the channel must not carry identity: see `dialogs.turns.offshore`

    @property
    def words(self) -> Words:
        return self.ground.words(self.talk.lang)

    @property
    def in_script(self) -> bool:
        return bool(self.talk.script)

    def say(
        self,
        words_id: str,
        params: Mapping[str, Any] | None = None,
        options: tuple[Option, ...] = (),
        **more: Any,
    ) -> None:
        self.says.append(Say(self.words.say(words_id, params), options, **more))

    def place(self, code: str) -> str:
        """What a division is called in the language of this talk. Raises KeyError for an unknown code."""
        return self.ground.places.shown(code, self.talk.lang)

    def office(self, area: str) -> str:
        """See `Ground.office`; in the language of this talk."""
        return self.ground.office(area, self.talk.lang)

    @property
    def phones(self) -> str:
        """The county's telephone numbers, to stand in a sentence."""
        return self.words.listed(self.ground.county.hotlines)

    def buttons(self, *verbs: str) -> tuple[Option, ...]:
        """See `verb_buttons`; in the language of this talk."""
        return verb_buttons(self.words, *verbs)

    def ask_again(self, above: str = "", gather: str = "") -> None:
        """Put the open question once more; what the person reads last is what they are to answer. With
        `gather`, several of a name in a row become one.
        """
        talk = self.talk
        if not talk.script:
            return
        standing = interview.stand(talk.script, talk.draft, self.ground)
        if standing.need is not None:
            say = interview.put(talk, self.ground, self.words, standing, above, again=True)
            self.says.append(replace(say, gather=gather) if gather else say)

    def ask_in_full(self) -> None:
        """Put the open question once more with all its words: they were not read in this language yet."""
        talk = self.talk
        standing = interview.stand(talk.script, talk.draft, self.ground) if talk.script else None
        if standing is not None and standing.need is not None:
            self.says.append(interview.put(talk, self.ground, self.words, standing))

    def mark(self, how: str = "said") -> Mark:
        who = str(self.talk.draft.known.get("speaker") or "self") if self.in_script else "self"
        mark = (who, self.at, how, self.heard.text[:LONGEST_MARK])
        return (*mark, self.heard.message) if self.heard.message else mark
