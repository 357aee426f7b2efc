"""The kinds of question: a choice, yes or no, words, a name, an amount, a day, a count, photos."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec.structs import replace

from dialogs.hear.agreement import denies
from dialogs.hear.amounts import read_monthly, read_yearly
from dialogs.hear.calendar.days import Day, read_day
from dialogs.hear.choice import pick, pick_many
from dialogs.hear.family.counting import read_count
from dialogs.hear.text import legible
from dialogs.hear.unclear import Unclear
from dialogs.message import Heard
from dialogs.questions.question import (
    Asking,
    Label,
    Options,
    Question,
    no_lead,
    no_params,
    said_label,
    spoken,
)
from dialogs.words import Words
from rules.facts import Key

_HAN, _LATIN = re.compile("[\u3400-\u9fff]"), re.compile("[A-Za-z]{2}")
LONGEST_STORY = 4000  # characters; more is kept as further messages of the case
Params = Callable[[Asking], Mapping[str, Any]]
Lead = Callable[[Asking], str]


def choice(
    key: Key[str],
    options: Sequence[str] | Options,
    *,
    skip: str = "",
    params: Params = no_params,
    lead: Lead = no_lead,
    label: Label | None = None,
) -> Question:
    fixed = () if callable(options) else tuple(options)
    listed = options if callable(options) else lambda _: fixed

    def read(heard: Heard, asking: Asking) -> Any:
        return _picked(question, heard, asking)

    def show(value: Any, asking: Asking) -> str:
        return said_label(question, str(value), asking)

    question = Question(key, "choice", read, show, listed, label, skip=skip, params=params, lead=lead)
    return question


def _picked(question: Question, heard: Heard, asking: Asking) -> Any:
    if heard.choice:
        return heard.choice if heard.choice in question.options(asking) else Unclear("unclear-choice")
    found = pick(heard.text, spoken(question, asking))
    if isinstance(found, Unclear) and found.guess is None and not found.near:
        others = (pick(heard.text, spoken(question, other)) for other in _in_their_words(heard.text, asking))
        return next((one for one in others if isinstance(one, str)), found)
    return found


def _in_their_words(text: str, asking: Asking) -> Iterator[Asking]:
    """The same question in the other languages, where the answer is written in two, or in another one."""
    script = _HAN if not asking.words.lang.startswith("zh") else _LATIN
    if script.search(text):
        for words in asking.ground.languages.values():
            if words.lang != asking.words.lang:
                yield replace(asking, words=words)


def yes_no(key: Key[bool], *, params: Params = no_params, lead: Lead = no_lead) -> Question:
    pair = choice(Key(key.name, str), ("yes", "no"), params=params)

    def read(heard: Heard, asking: Asking) -> Any:
        value = pair.read(heard, asking)
        if isinstance(value, Unclear):
            return False if value.guess == "yes" and denies(heard.text) else value
        return value == "yes"

    def show(value: Any, asking: Asking) -> str:
        return pair.show("yes" if value else "no", asking)

    return Question(key, "choice", read, show, pair.options, params=params, lead=lead)


def many(key: Key[str], options: Sequence[str], *, skip: str = "", params: Params = no_params) -> Question:
    """Several of the options; kept as their names joined by commas ("" for none)."""

    def read(heard: Heard, asking: Asking) -> Any:
        if heard.choice:
            return heard.choice if heard.choice in options else Unclear("unclear-choice")
        picked = pick_many(heard.text, spoken(question, asking))
        if isinstance(picked, Unclear):
            return picked
        return ",".join(value for value in picked if value != "none")

    def show(value: Any, asking: Asking) -> str:
        names = [said_label(question, one, asking) for one in str(value).split(",") if one]
        return asking.words.listed(names) or said_label(question, "none", asking)

    question = Question(key, "many", read, show, lambda _: options, skip=skip, params=params)
    return question


def words(key: Key[str], *, skip: str = "", reader: Callable[[str], str | Unclear] = legible) -> Question:
    """Free words; a voice message counts and is kept for a person to listen to."""

    def read(heard: Heard, asking: Asking) -> Any:
        if not legible(heard.text):
            return asking.words.say("said-by-voice") if heard.voice else Unclear("unclear-words")
        said = reader(heard.text)
        return said if isinstance(said, Unclear) else said[:LONGEST_STORY]

    return Question(key, "text", read, lambda value, _: str(value), skip=skip)


def typed(
    key: Key[str],
    takes: str,
    reader: Callable[[str], str | Unclear],
    *,
    skip: str = "",
    show: Callable[[str], str] = str,
    params: Params = no_params,
) -> Question:
    """A short text with a form of its own: a name, an ID number, a telephone number."""

    def read(heard: Heard, _: Asking) -> Any:
        return reader(heard.phone or heard.text)

    return Question(key, takes, read, lambda value, _: show(str(value)), skip=skip, params=params)


def count(
    key: Key[int],
    *,
    least: int,
    most: int,
    skip: str = "",
    reader: Callable[[str, int, int], int | Unclear] = read_count,
) -> Question:
    def read(heard: Heard, asking: Asking) -> Any:
        return reader(heard.choice or heard.text, least, most)

    def options(_: Asking) -> Sequence[str]:
        return tuple(str(n) for n in range(least, min(most, least + 5) + 1))

    def show(value: Any, asking: Asking) -> str:
        return asking.words.say("show-people", {"n": value})

    return Question(key, "count", read, show, options, label=lambda value, _: value, skip=skip)


def amount(
    key: Key[int],
    *,
    per_month: bool = False,
    skip: str = "",
    params: Params = no_params,
    lead: Lead = no_lead,
) -> Question:
    """Money. `per_month`: an income, kept as fen a month whatever period it was said for; else what was paid
    within twelve months.
    """

    def read(heard: Heard, _: Asking) -> Any:
        return read_monthly(heard.text) if per_month else read_yearly(heard.text)

    def show(value: Any, asking: Asking) -> str:
        if not per_month:
            return asking.words.say("show-money", {"yuan": yuan(value)})
        if not value:
            return asking.words.say("show-money-month-none")
        rough = "-about" if value % 100 else ""  # worked out from another period
        return asking.words.say(f"show-money-month{rough}", {"yuan": about_yuan(value)})

    return Question(key, "amount", read, show, skip=skip, params=params, lead=lead, echo=per_month)


def whole_day(at: date, words: Words) -> str:
    """With its year: "2026年11月3日"."""
    return words.say("show-day", {"year": str(at.year), "month": at.month, "day": at.day})


def yuan(fen: int) -> str:
    """ "1,234.50": grouped, the decimals only where there are any."""
    whole, rest = divmod(abs(fen), 100)
    sign = "-" if fen < 0 else ""
    return f"{sign}{whole:,}" + (f".{rest:02d}" if rest else "")


def about_yuan(fen: int) -> str:
    """ "1,235": for what was worked out or added up and is said with "about"."""
    return yuan((fen + 50) // 100 * 100)


def day(key: Key[Any], quick: Sequence[str] = ("today", "yesterday"), *, skip: str = "") -> Question:
    """A day in the past; kept as an ISO date."""
    ways = {"today": "今天", "yesterday": "昨天"}

    def read(heard: Heard, asking: Asking) -> Any:
        said = read_day(ways.get(heard.choice, heard.text), asking.ground.day)
        return said.day.isoformat() if isinstance(said, Day) else said

    def show(value: Any, asking: Asking) -> str:
        return whole_day(date.fromisoformat(value), asking.words)

    return Question(key, "day", read, show, lambda _: tuple(quick), skip=skip)


def photos(key: Key[Any], *, skip: str = "") -> Question:
    """Pictures, collected over several messages by the interview; kept as a list of paper ids."""

    def read(heard: Heard, _: Asking) -> Any:
        return list(heard.papers) or Unclear("unclear-photo")

    def show(value: Any, asking: Asking) -> str:
        return asking.words.say("show-photos", {"n": len(value)})

    return Question(key, "photos", read, show, skip=skip)
