"""Danger to life, found in whatever somebody writes. It cuts everything short, so it must rarely miss.

A false alarm costs one question too many; a miss may cost a life. So suicide, violence and children in need count
even in a sentence about rules or about the past; the other kinds do not when the sentence is clearly such.
"""

from __future__ import annotations

import re

from dialogs.hear import danger_words as words
from dialogs.hear.sounds import spoken
from dialogs.hear.text import joined, tidy

_KINDS = {kind: re.compile("|".join(patterns)) for kind, patterns in words.PATTERNS.items()}
_SOUNDS = {kind: tuple(map(spoken, phrases)) for kind, phrases in words.SOUNDS.items()}
_IDIOMS = re.compile(words.IDIOMS)
_POLICY = re.compile(words.POLICY)
_LONG_AGO = re.compile(words.LONG_AGO)
_LATELY = re.compile(words.LATELY)
_NOW = re.compile(words.NOW)
_SETTLED = re.compile(words.SETTLED)
_FIRST_PERSON = re.compile(words.FIRST_PERSON)
_NEGATED = re.compile(words.NEGATED)
_SENTENCE = re.compile(r"[。!?;\n]+|\.(?=\s|$)")
_CLAUSE = re.compile(r"[,，、:]+")
_ALWAYS = frozenset(("suicide", "violence", "child"))  # when unsure, it is danger


def danger(text: str) -> str | None:
    """The kind of danger a message tells of, or None.

    One of suicide, violence, fire, collapse, child, hunger, homeless; the gravest if there are several.
    """
    said = _IDIOMS.sub("，", joined(tidy(text).casefold().replace("’", "'")))
    found = [kind for sentence in _SENTENCE.split(said) if sentence for kind in _kinds(sentence)]
    return next((kind for kind in _KINDS if kind in found), None)


def _kinds(sentence: str) -> list[str]:
    heard = None
    kinds = []
    for kind, pattern in _KINDS.items():
        match = pattern.search(sentence)
        if match is None:
            heard = heard or spoken(sentence)
            if not any(phrase in heard for phrase in _SOUNDS[kind]):
                continue
        if kind in _ALWAYS or not _only_told(kind, sentence, pattern):
            kinds.append(kind)
    return kinds


def _only_told(kind: str, sentence: str, pattern: re.Pattern[str]) -> bool:
    """Whether the sentence asks about rules, tells of the past, or says that it did not happen."""
    matches = list(pattern.finditer(sentence))
    if matches and kind in ("fire", "collapse") and all(_denied(sentence, match) for match in matches):
        return True
    if _NOW.search(sentence) and not (kind == "fire" and _POLICY.search(sentence)):
        return False
    if kind == "fire":
        burning = re.search(r"正在|还在|在(?:着火|烧|燃)|救火|灭不|快来|救命", sentence)
        return not burning and any(
            pattern.search(sentence) for pattern in (_POLICY, _LONG_AGO, _LATELY, _SETTLED)
        )
    if _LONG_AGO.search(sentence) or (kind == "collapse" and _SETTLED.search(sentence)):
        return True
    return bool(_POLICY.search(sentence)) and not _FIRST_PERSON.search(sentence)


def _denied(sentence: str, match: re.Match[str]) -> bool:
    return bool(_NEGATED.search(sentence[max(0, match.start() - 8) : match.start()]))
