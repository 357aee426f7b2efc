"""“不对，是失业”: said to the question that follows, it takes back the answer before; what was only noted for
later can be taken back as well, and what was gathered from a story is said again by who was not asked for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dialogs.asking import interview
from dialogs.hear.calendar.days import Day, only_a_day, read_day
from dialogs.hear.choice import none_of_them
from dialogs.hear.getting_by import food_lasts
from dialogs.hear.hardship import hardship_told
from dialogs.hear.numerals import whole
from dialogs.hear.taken_back import counts_people, instead
from dialogs.hear.text import bare
from dialogs.hear.unclear import Unclear
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import spoken
from dialogs.state import MARK_WORDS
from dialogs.turn import Turn
from rules import keys

LATELY = 3
"""Answers that may be taken back so: what was told by itself at the beginning stands between them."""


NOTED = (keys.TOWNSHIP, keys.VILLAGE, keys.PHONE, keys.ID_NUMBER, keys.NAME, keys.MEMBERS, keys.LIVING)
"""What is noted where something else is asked, and can be told wrongly."""
AFTER_A_STORY = (keys.SPEAKER.name, keys.HARDSHIP_WHEN.name, keys.LIVING.name)
"""Where who has just told it expects to be asked what it was and when; later "上学" is what costs much."""
A_SENTENCE = 12  # characters of an answer; who says so many was telling, and not asked for that


def correction(turn: Turn) -> tuple[str, Any] | None:
    """The name and the new value of one of the last answers, where the message corrects it; the
    value is Unclear where it may be one of several.
    """
    said = instead(turn.heard.text)
    if not said:
        return None
    for name in _to_be_corrected(turn):
        question = question_for(name)
        if question.takes in ("text", "photos"):  # any words at all would do
            continue
        asking = interview.asking_for(name, turn.talk.draft, turn.ground, turn.words)
        if question.takes in ("choice", "many") and counts_people(said):
            continue
        value = question.read(turn.heard.saying(said), asking)
        if isinstance(value, Unclear) and question.key == keys.HARDSHIP:
            value = hardship_told(said) or value
        if not isinstance(value, Unclear) or (value.near and not whole(said)):
            return name, value
    return None


def _to_be_corrected(turn: Turn) -> list[str]:
    """The newest first; a day is known as what it corrects however long ago it was told."""
    answers = interview.given(turn.talk, turn.ground)
    days = [name for name in answers[:-LATELY] if question_for(name).takes == "day"]
    return [*reversed(answers[-LATELY:]), *days]


def noted_corrected(turn: Turn) -> str:
    """ "写错了，是龙昌", of what waits to be asked: what was made of it, in words; "" if nothing is meant."""
    said, draft = instead(turn.heard.text), turn.talk.draft
    for name in _noted(turn) if said else ():
        asking = interview.asking_for(name, draft, turn.ground, turn.words)
        value = question_for(name).read(turn.heard.saying(said), asking)
        if isinstance(value, Unclear):
            continue
        if name in draft.known:
            interview.store_answer(turn.talk, name, value, turn.mark())
        else:
            draft.old[name] = value
        return turn.words.say("corrected-to", {"value": question_for(name).show(value, asking)})
    return ""


def _noted(turn: Turn) -> Iterator[str]:
    """Told before it was asked: offered later, or known already."""
    draft, asked_for = turn.talk.draft, interview.given(turn.talk, turn.ground)
    for name in (key.name for key in NOTED):
        if name != turn.talk.asked and name not in asked_for and (name in draft.old or name in draft.known):
            yield name


def said_again(turn: Turn) -> tuple[str, Any] | None:
    """What happened or when, in a word, where it was gathered from a story before: the word counts. A bare
    "no" to whatever was asked takes nothing back. For how many days there is food is told at any question.
    """
    draft, text = turn.talk.draft, turn.heard.text
    if turn.talk.script == "temporary" and keys.LIVING.name in draft.known and food_lasts(text):
        return keys.LIVING.name, "days"
    if turn.talk.asked not in AFTER_A_STORY or "guess" in turn.talk.pending:
        return None
    if _told_in_passing(turn, keys.HARDSHIP.name) and not none_of_them(text):
        asking = interview.asking_for(keys.HARDSHIP.name, draft, turn.ground, turn.words)
        for value, forms in spoken(question_for(keys.HARDSHIP.name), asking):
            if bare(text) in map(bare, forms):
                return keys.HARDSHIP.name, value
    if _told_in_passing(turn, keys.HARDSHIP_WHEN.name) and only_a_day(text):
        day = read_day(text, turn.ground.day)
        if isinstance(day, Day):
            return keys.HARDSHIP_WHEN.name, day.day.isoformat()
    return None


def _told_in_passing(turn: Turn, name: str) -> bool:
    draft = turn.talk.draft
    if draft.known.get(name) is None or name == turn.talk.asked or turn.talk.script != "temporary":
        return False
    return len(draft.marks.get(name, ("",) * 4)[MARK_WORDS]) >= A_SENTENCE
