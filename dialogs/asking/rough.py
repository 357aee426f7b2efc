"""An answer in words again; a day of which only the month or the year was said, with what was said."""

from __future__ import annotations

from datetime import date
from typing import Any

from dialogs.hear.calendar.days import Day, only_the_year, read_day
from dialogs.hear.hardship import TOLD, day_told
from dialogs.hear.text import legible
from dialogs.hear.unclear import Unclear
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import Asking
from dialogs.scripts.looked_up import has_none
from dialogs.state import Draft
from rules import keys

OPEN_IS_FINE = ("lead.", "complaint.", keys.COMPLAINT_PAPERS.name)
"""What begins so, nobody will ask for again."""
A_FEW_WORDS = 8
"""Characters. A longer sentence is not repeated in a line of the summary."""
_QUOTE = 3  # of a mark: who said it, when, how sure, in which words


def with_the_words(draft: Draft, name: str, value: Any, asking: Asking) -> str:
    """An answer as it was understood. Staff and resident see that "last month" is not the fifteenth."""
    if value is None and has_none(name, draft.marks):
        return asking.words.say("show-has-none")
    text = shown(name, value, asking)
    said = roughly(draft, name, value, asking)
    if not said:
        return text
    if only_the_year(Day(date.fromisoformat(value), about=True)):
        return asking.words.say("show-day-year", {"year": value[:4]})
    if len(said) > A_FEW_WORDS:
        return asking.words.say("show-day-roughly", {"day": text})
    return asking.words.say("show-day-about", {"said": said, "day": text})


def roughly(draft: Draft, name: str, value: Any, asking: Asking) -> str:
    """The words that were used for a day, where they name no day; "" for every other answer."""
    if value is None or question_for(name).takes != "day":
        return ""
    said = legible(draft.marks.get(name, ("", "", "", ""))[_QUOTE])
    if not said:
        return ""
    day = _read(draft, said, asking, value)
    exact = day.day.isoformat() != value or not day.about if isinstance(day, Day) else day.guess != value
    return "" if exact else said


def _read(draft: Draft, said: str, asking: Asking, value: str) -> Day | Unclear:
    """A story names several days: the one of what happened was taken."""
    today, hardship = asking.ground.day, draft.known.get(keys.HARDSHIP.name)
    day = read_day(said, today)
    same = isinstance(day, Day) and day.day.isoformat() == value
    if same or len(said) <= A_FEW_WORDS or hardship not in TOLD:
        return day
    return day_told(said, str(hardship), today) or day


def shown(name: str, value: Any, asking: Asking) -> str:
    if value is None:
        return asking.words.say("show-open-fine" if name.startswith(OPEN_IS_FINE) else "show-open")
    question = question_for(name)
    return question.show(value, Asking(name, asking.known, asking.ground, asking.words))
