"""Every word a person reads, by language. The texts are handed in; nothing is read from disk here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Hashable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

MOST_KEPT = 4096
SHORT = 24  # longer values are stories: each comes once
LONG = 1000  # Fluent refuses a string of more than 2,500; a clerk may write 4,000 and a resident 6,000
_PLACE = re.compile("\ue000[0-9]+\ue001")


@lru_cache(maxsize=256)
def _parsed(source: str) -> Resource:
    """Most of the time of a start goes into this; the same text is never taken apart twice."""
    return FluentResource(source)


class NoWords(LookupError):
    """A text is missing. Fails a test, never a resident: the first language stands in."""


NO_PAPERS: Mapping[str, str] = {}


class Words:
    """One language. `say("q-name")`, `say("q-name.why")` for an attribute; `fallback` lends what is
    missing. `papers`: what papers of the place are called, by their own titles.
    """

    def __init__(
        self,
        lang: str,
        sources: Iterable[str],
        fallback: Words | None = None,
        papers: Mapping[str, str] = NO_PAPERS,
    ) -> None:
        self.lang = lang
        self._papers = papers
        self._fallback = fallback
        self._bundle = FluentBundle([lang], use_isolating=False)
        sources = tuple(sources)
        for source in sources:
            self._bundle.add_resource(_parsed(source))
        self._raw = _raw_texts(sources)
        self._plain: dict[str, str] = {}  # texts without variables, formatted once
        self._often: dict[Hashable, str] = {}  # texts with short values, as last formatted
        self._patterns: dict[str, Any] = {}

    def has(self, name: str) -> bool:
        return self._pattern(name) is not None

    def say(self, name: str, params: Mapping[str, Any] | None = None) -> str:
        """The text called `name`. Raises NoWords if no language has it."""
        ready = self._plain.get(name)
        if ready is not None:
            return ready
        said = _said_often(name, params) if params else None
        if said is None:
            return self._format(name, params)
        known = self._often.get(said)
        if known is None:
            if len(self._often) >= MOST_KEPT:
                self._often.clear()
            known = self._often[said] = self._format(name, params)
        return known

    def listed(self, names: Iterable[str]) -> str:
        """Several names or numbers in one sentence: “12345、110”, "12345, 110"."""
        return self.say("list-mark").join(names)

    def called(self, title: str) -> str:
        """A paper of the place in this language; by its own title, where it has no other name."""
        return self._papers.get(title, title)

    def aside(self, said: str, remark: str) -> str:
        """What is said, and a remark in brackets behind it: "金山街道（窗口）", "Jinshan (counter)"."""
        return f"{said}{self.say('mark-open')}{remark}{self.say('mark-shut')}"

    def _format(self, name: str, params: Mapping[str, Any] | None) -> str:
        pattern = self._pattern(name)
        if pattern is None:
            if self._fallback is None:
                raise NoWords(f"{self.lang}: {name}")
            return self._fallback.say(name, params)
        if isinstance(pattern, str) or type(pattern).__name__ == "TextElement":
            plain = str(self._bundle.format_pattern(pattern)[0])
            self._plain[name] = plain
            return plain
        short, stories = _stories_apart(params or {})
        text, errors = self._bundle.format_pattern(pattern, short)
        if errors:
            raise NoWords(f"{self.lang}: {name}: {errors[0]}")
        return _PLACE.sub(lambda place: stories.get(place[0], place[0]), str(text)) if stories else str(text)

    def maybe(self, name: str, params: Mapping[str, Any] | None = None) -> str:
        """The text, or "" where there is none in any language."""
        if self.has(name):
            return self.say(name, params)
        return self._fallback.maybe(name, params) if self._fallback else ""

    def uses(self, name: str, variable: str) -> bool:
        """Whether the text called `name` holds the variable."""
        return f"${variable}" in self._raw.get(name, "")

    def fingerprint(self, name: str) -> str:
        """Which wording this is: kept beside every consent."""
        return hashlib.sha256(self.say(name).encode()).hexdigest()[:12]

    def _pattern(self, name: str) -> Any:
        if name in self._patterns:
            return self._patterns[name]
        message, _, attribute = name.partition(".")
        found: Any = None
        if self._bundle.has_message(message):
            entry = self._bundle.get_message(message)
            found = entry.attributes.get(attribute) if attribute else entry.value
        self._patterns[name] = found
        return found


def _stories_apart(params: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The values with a mark instead of each long one, and the long ones by their marks.

    A mark is made of characters that no script has. Somebody who types one only reads their own words twice.
    """
    short: dict[str, Any] = dict(params)
    stories: dict[str, str] = {}
    for name, value in params.items():
        if isinstance(value, str) and len(value) > LONG:
            mark = f"\ue000{len(stories)}\ue001"
            short[name], stories[mark] = mark, value
    return short, stories


def _said_often(name: str, params: Mapping[str, Any]) -> Hashable:
    """What a formatted text is kept under; None if it is not worth keeping."""
    for value in params.values():
        if type(value) is not int and (type(value) is not str or len(value) > SHORT):
            return None
    return (name, *params.items())


def _raw_texts(sources: Iterable[str]) -> dict[str, str]:
    """One-line texts as they are written, by name: enough to see which variables they hold."""
    lines = (line.partition(" = ") for source in sources for line in source.splitlines() if " = " in line)
    return {name: text for name, _, text in lines if not name.startswith((" ", "#"))}
