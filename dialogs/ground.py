"""What a conversation stands on: the day, the law, the places, the county. Handed in, never looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from cases.calendar import WorkCalendar
from cases.silence import Patience
from dialogs.hear.places.atlas import Places
from dialogs.words import Words
from rules.standards import Standards

DANGER_MINUTES = 15


@dataclass(frozen=True, slots=True)
class Window:
    """Where a person can walk in or call. Unknown parts are empty and are not shown."""

    area: str
    name: str
    phone: str = ""
    address: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class County:
    code: str  # six digits
    name: str
    names: Mapping[str, str]  # what it is called in other languages
    bureau: str
    review_body: str  # where an administrative review is applied for
    hotlines: tuple[str, ...]
    windows: Mapping[str, Window]
    expenditure_working_days: int  # a goal of the service, not a limit of the law
    confirmed: bool  # the county has checked these particulars
    ask_received_days: int = 3  # after a payment the resident is asked whether it arrived
    received_working_days: int = 3  # for the clerk to settle a "no"; then the county is told
    danger_minutes: int = (
        DANGER_MINUTES  # a goal: until the county hears of an urgent case that nobody takes up
    )
    silence: tuple[Patience, ...] = ()  # goals: when who hears of a case that stands still
    keep_days: Mapping[str, int | None] = field(default_factory=dict)  # store.rounds.retention; None: always
    papers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # names by language and title

    def called(self, lang: str) -> str:
        return self.names.get(lang, self.name)


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """Made anew when one of its parts changes: the same object is the same ground."""

    day: date
    standards: Standards
    places: Places
    calendar: WorkCalendar
    county: County
    languages: Mapping[str, Words]

    def on(self, day: date) -> Ground:
        return replace(self, day=day)

    def words(self, lang: str) -> Words:
        return self.languages.get(lang) or next(iter(self.languages.values()))

    def office(self, area: str, lang: str) -> str:
        """Whose staff a matter is with: a township's, by its name, or those of the county's bureau. Raises
        KeyError for an unknown code.
        """
        county = self.county
        if area != county.code:
            return self.places.shown(area, lang)
        return self.words(lang).say("office-of-county", {"county": county.called(lang)})
