"""What every door of the house needs at hand. Wired once in `palmtop`, handed to channels and pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from dialogs.ground import Ground
from dialogs.words import Words
from store.database import Store
from store.papers.intake import Intake
from store.papers.shelf import Shelf
from store.seal import Seal
from store.times import china_day


@dataclass(frozen=True)
class House:
    store: Store
    seal: Seal
    shelf: Shelf
    intake: Intake
    ground: Ground  # as of start-up; use `today()` for one with the right day
    now: Callable[[], datetime]
    public_url: str
    production: bool = False

    _today: dict[date, Ground] = field(default_factory=dict, init=False, repr=False)

    def today(self) -> Ground:
        day = china_day(self.now())
        ground = self._today.get(day)
        if ground is None:
            self._today.clear()
            ground = self._today[day] = self.ground.on(day)
        return ground

    def words(self, lang: str) -> Words:
        return self.ground.words(lang)
