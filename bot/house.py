"""What every door of the house needs at hand. Wired once in `palmtop`, handed to channels and pages."""

from __future__ import annotations

import time
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path

from bot.exchange.link import CheckLink
from bot.watch.in_hand import InHand
from bot.watch.pulse import Pulse
from dialogs.ground import Ground
from dialogs.words import Words
from documents.press import Press
from store.database import Store
from store.engine.transaction import Viewer
from store.papers.intake import Intake
from store.papers.scanner import Scanner
from store.papers.shelf import Shelf
from store.reaching import OFFSHORE
from store.seal import Seal
from store.staff import AccountRules
from store.standards_desk import InForce
from store.times import china_day


@dataclass(frozen=True)
class House:
    store: Store
    seal: Seal
    shelf: Shelf
    intake: Intake
    ground: Ground  # as of start-up; use `today()` for the right day and the figures that count
    now: Callable[[], datetime]
    public_url: str
    steady: Callable[[], float] = time.monotonic  # seconds by a clock that nobody sets
    production: bool = False
    anchors: Path | None = None  # folder of the trail's daily anchors; None: nowhere, in a trial
    in_force: InForce = field(default_factory=InForce)
    press: Press = field(default_factory=Press)
    lease: timedelta = timedelta(seconds=20)
    """How long a letter belongs to a process that died, hung or was cut off, until another takes it over.
    Where somebody else keeps us waiting (files, webhooks, checks) it is twice as long.
    """
    hooks_inside: bool = False  # in development: other systems may stand on this machine
    accounts: AccountRules = field(default_factory=AccountRules)
    check_link: CheckLink | None = None  # the other office's system, where one is set up

    desk_networks: tuple[IPv4Network | IPv6Network, ...] = ()  # from where the desk opens; (): from anywhere

    scanner: Scanner | None = None

    metrics_key: str = ""  # for who collects figures from another machine; "": nobody does

    tables: str = ""  # the revision they had at start-up, which is what the code expects

    pulse: Pulse = field(default_factory=Pulse)

    in_hand: InHand = field(default_factory=InHand)

    identity_page: bool = False  # offshore channels carry nobody's identity: a page of ours asks for it

    _today: dict[date, Ground] = field(default_factory=dict, init=False, repr=False)

    def today(self, now: datetime | None = None) -> Ground:
        """The day, and the standards with what the county has published over them; as of `now`, which a
        message that came before midnight is answered by.
        """
        now = now or self.now()
        day, standards = china_day(now), self.in_force.over(self.ground.standards, self.store, now)
        ground = self._today.get(day)
        if ground is None or ground.standards is not standards:
            self._today.clear()
            ground = self._today[day] = replace(self.ground, day=day, standards=standards)
        return ground

    def seen_by(self, viewer: Viewer) -> House:
        """The same house for somebody at the desk, with what they may see of it (`store.viewing`)."""
        store = self.store.seen_by(viewer)
        if store is self.store:
            return self
        seen = copy(self)
        object.__setattr__(seen, "store", store)  # frozen for everybody else; what it holds is shared
        return seen

    def by_page(self, channel: str) -> bool:
        """Whether IDs, accounts and papers must not pass through this channel."""
        return self.identity_page and channel in OFFSHORE

    def words(self, lang: str) -> Words:
        return self.ground.words(lang)
