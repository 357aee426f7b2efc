"""Days, waits and amounts as a clerk reads them."""

from __future__ import annotations

from datetime import date, datetime

from cases.clock import Clock, left
from dialogs.ground import Ground
from dialogs.words import Words
from store.times import CHINA, china_day, china_minute, moment

MINUTE, HOUR, DAY = 60, 3600, 86400
LONG_WAIT_DAYS = 3


class Telling:
    """Bound to one reader's language and to one moment, so that a page agrees with itself."""

    def __init__(self, words: Words, now: datetime, ground: Ground) -> None:
        self._words = words
        self._now = now
        self._ground = ground

    def waited(self, since: int) -> str:
        """How long somebody has been waiting: "等了 2 天"."""
        seconds = max(0, int((self._now - moment(since)).total_seconds()))
        if seconds < HOUR:
            return self._words.say("desk-waited-minutes", {"n": seconds // MINUTE})
        if seconds < DAY:
            return self._words.say("desk-waited-hours", {"n": seconds // HOUR})
        return self._words.say("desk-waited-days", {"n": seconds // DAY})

    def long_wait(self, since: int) -> bool:
        return (self._now - moment(since)).total_seconds() >= LONG_WAIT_DAYS * DAY

    def when(self, at: int) -> str:
        """A moment, as short as it can be told without doubt."""
        local = moment(at).astimezone(CHINA)
        days = (china_day(self._now) - local.date()).days
        clock = f"{local:%H:%M}"
        if days in (0, 1):
            return self._words.say(f"desk-when-{('today', 'yesterday')[days]}", {"clock": clock})
        return f"{self.day(local.date())} {clock}"

    def whole(self, at: int) -> str:
        """A moment in full, for a tooltip and for machines."""
        return china_minute(moment(at))

    def day(self, day: date) -> str:
        this_year = day.year == self._ground.day.year
        name = "desk-day" if this_year else "desk-day-year"
        return self._words.say(name, {"year": str(day.year), "month": day.month, "day": day.day})

    def deadline(self, day: date) -> str:
        """A day on or by which something has to be done, with the day of the week."""
        return self._words.say("desk-day-of-week", {"day": self.day(day), "weekday": day.weekday()})

    def due(self, due: date) -> str:
        """How long there is left: working days ahead, calendar days behind."""
        today = self._ground.day
        if due < today:
            return self._words.say("desk-due-over", {"n": (today - due).days})
        if due == today:
            return self._words.say("desk-due-today")
        working = left(due, today, self._ground.calendar)
        if not working:  # only a weekend or a holiday lies between
            return self._words.say("desk-due-left-days", {"n": (due - today).days})
        return self._words.say("desk-due-left", {"n": working})

    def clock(self, clock: Clock) -> str:
        """The clock of a case in one line: a limit of the law, the sum of the law's steps, or a goal.

        A guess about holidays is called a guess.
        """
        if clock.paused:
            return self._words.say(f"desk-clock-paused-{clock.told}")
        name = f"desk-clock-{'accepted' if clock.accepted else 'submitted'}-{clock.told}"
        line = self._words.say(name, {"n": clock.day_number, "day": self.deadline(clock.due)})
        left = self.due(clock.due)
        return f"{line} · {left}" + (self._words.say("desk-clock-estimated") if clock.estimated else "")

    def yuan(self, fen: int) -> str:
        whole, rest = divmod(fen, 100)
        amount = f"{whole:,}" + (f".{rest:02}" if rest else "")
        return self._words.say("desk-yuan", {"amount": amount})

    def place(self, code: str) -> str:
        """What a division is called; the code itself if the county does not know it."""
        try:
            return self._ground.places.shown(code, self._words.lang)
        except KeyError:
            return code
