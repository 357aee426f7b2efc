"""Danger to life, found in whatever somebody writes. It cuts everything short, so it must rarely miss.

A false alarm costs one question too many; a miss may cost a life. So poison, suicide, violence and children
in need count even in a sentence about rules or about the past; the other kinds do not if it is clearly such.
"""

from __future__ import annotations

import re
from itertools import islice

from dialogs.hear.dangers import told as told_words
from dialogs.hear.dangers import words
from dialogs.hear.dangers.dialect import SAID
from dialogs.hear.dangers.gone_by import GONE_BY
from dialogs.hear.sounds import in_pinyin, spoken
from dialogs.hear.text import joined, remembered, tidy


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_KINDS = {kind: _any((*patterns, *SAID.get(kind, ()))) for kind, patterns in words.PATTERNS.items()}
_SOUNDS = {kind: tuple(map(spoken, phrases)) for kind, phrases in words.SOUNDS.items()}
_IDIOMS, _POLICY, _NOW, _SETTLED = map(
    _any, ((*told_words.IDIOMS, *GONE_BY), told_words.POLICY, told_words.NOW, told_words.SETTLED)
)
_LONG_AGO, _LATELY, _BURNING = map(_any, (told_words.LONG_AGO, told_words.LATELY, told_words.BURNING))
_FIRST_PERSON, _NEGATED, _WHOM = map(_any, (told_words.FIRST_PERSON, told_words.NEGATED, told_words.WHOM))
_WELL, _HOME_AGAIN = map(_any, (told_words.WELL, told_words.HOME_AGAIN))
_NOT_SO_FAR = _any(told_words.NOT_SO_FAR)
_AROUND = 16  # characters on either side of the words, in which it may be said that it is not so
_SENTENCE = re.compile(r"[。!?;…]+|\.(?=\s|$)")
_CLAUSE = re.compile(r"[,，、:]+")
_TIME_ONLY = 2  # characters beside words of time: such a clause ("上个月，") sets the time of the next one
_READ = 8000  # characters of each end: who tells all of a life says at its end why they write
_ENOUGH = 30  # finds looked at in one sentence
_ALWAYS = frozenset(("poison", "suicide", "violence", "child"))  # when unsure, it is danger
_WHILE_IT_LASTS = frozenset(("fire", "disaster"))
_OF_DEGREE = frozenset(("hunger", "homeless", "cold"))


def danger(text: str) -> str | None:
    """The kind of danger a message tells of, or None.

    One of poison, suicide, violence, fire, collapse, disaster, child, hunger, homeless, missing, medicine,
    cold and other; the gravest if there are several.
    """
    return None if text.isdecimal() else _danger(text)


@remembered(longest=16, most=2048)
def _danger(text: str) -> str | None:
    said = _IDIOMS.sub(",", joined(_both_ends(tidy(text)).casefold().replace("’", "'")))
    found = {kind for sentence in _SENTENCE.split(said) if sentence.strip() for kind in _kinds(sentence)}
    return next((kind for kind in _KINDS if kind in found), None)


def _both_ends(text: str) -> str:
    """A bound, because some of the words are looked for in work that grows with the square of a long text."""
    return text if len(text) <= 2 * _READ else f"{text[:_READ]}。{text[-_READ:]}"


def not_come_to_that(text: str) -> bool:
    """Whether it names hunger or the like to say that it is not so bad: "没饭吃那种程度还不至于"."""
    said = joined(tidy(text)[:_READ].casefold())
    return any(_not_so_far(said, list(islice(_KINDS[kind].finditer(said), _ENOUGH))) for kind in _OF_DEGREE)


def _kinds(sentence: str) -> list[str]:
    sentence = " ".join(in_pinyin(sentence)) or sentence
    heard = spoken(sentence)
    kinds = []
    for kind, pattern in _KINDS.items():
        matches = list(islice(pattern.finditer(sentence), _ENOUGH))
        if not matches and not any(phrase in heard for phrase in _SOUNDS[kind]):
            continue
        if kind in _ALWAYS or not _only_told(kind, sentence, matches):
            kinds.append(kind)
    return kinds


def _only_told(kind: str, sentence: str, matches: list[re.Match[str]]) -> bool:
    """Whether the sentence asks about rules, tells of the past, or says that it did not happen."""
    if kind in _WHILE_IT_LASTS:
        return _over(kind, sentence, matches)
    if kind in _OF_DEGREE and _not_so_far(sentence, matches):
        return True
    now = _NOW.search(sentence)
    if now and not (kind == "collapse" and _came_through(sentence[: now.start()], matches)):
        return False
    if kind == "collapse" and (_all_denied(sentence, matches) or _SETTLED.search(sentence)):
        return True
    if kind == "medicine" and _WELL.search(sentence):
        return True
    if _long_ago(sentence, matches):
        return True
    return bool(_POLICY.search(sentence)) and not _FIRST_PERSON.search(sentence)


def _not_so_far(sentence: str, matches: list[re.Match[str]]) -> bool:
    """Whether each of the words is said to be worse than it is. "没饭吃三天了，不至于饿死" is hunger."""
    around = (
        f"{sentence[max(0, match.start() - _AROUND) : match.start()]}|{sentence[match.end() :][:_AROUND]}"
        for match in matches
    )
    return bool(matches) and all(_NOT_SO_FAR.search(each) for each in around)


def _came_through(before: str, matches: list[re.Match[str]]) -> bool:
    """ "Bitten by a snake, ten days in hospital, and now the hand is swollen": the hospital came after it."""
    home = _HOME_AGAIN.search(before)
    return home is not None and bool(matches) and all(match.end() <= home.start() for match in matches)


def _over(kind: str, sentence: str, matches: list[re.Match[str]]) -> bool:
    """A fire is danger while it burns, water while it rises. "我家着火了怎么申请" is asked by somebody
    who has got out.
    """
    if _all_denied(sentence, matches):
        return True
    if kind == "disaster" and _WHOM.search(sentence):  # 119 is not whom a fallen house is repaired by
        return not _BURNING.search(sentence)
    told = any(pattern.search(sentence) for pattern in (_POLICY, _LONG_AGO, _LATELY, _SETTLED))
    return told and not _BURNING.search(sentence)


def _long_ago(sentence: str, matches: list[re.Match[str]]) -> bool:
    """去年没饭吃 is past; in "去年离婚了，没饭吃" the hunger is now."""
    clauses = _CLAUSE.split(sentence)
    if not matches or len(clauses) == 1:
        return bool(_LONG_AGO.search(sentence))
    return all(_LONG_AGO.search(_scope(sentence, match)) for match in matches)


def _scope(sentence: str, match: re.Match[str]) -> str:
    """The clause of `match`, with the one before it if that is only a word or two."""
    start, stop = 0, len(sentence)
    for mark in _CLAUSE.finditer(sentence):
        if mark.start() >= match.end():
            stop = mark.start()
            break
        if (
            mark.end() <= match.start()
            and len(_LONG_AGO.sub("", sentence[start : mark.start()])) > _TIME_ONLY
        ):
            start = mark.end()
    return sentence[start:stop]


def _all_denied(sentence: str, matches: list[re.Match[str]]) -> bool:
    denied = [_NEGATED.search(sentence[max(0, match.start() - 8) : match.start()]) for match in matches]
    return bool(denied) and all(denied)
