"""Put the house together from its settings."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.exchange.link import CheckLink
from bot.house import House
from bot.watch.in_hand import InHand
from dialogs.ground import Ground
from documents.press import Press
from palmtop.county import read_county, read_words
from palmtop.settings import CALENDAR, BadSettings, Settings, networks_of, open_data
from store.database import Store
from store.demo import demo_of
from store.keys.keyring import seal_for
from store.papers.intake import Intake
from store.papers.scanner import Scanner
from store.papers.shelf import Shelf
from store.revision import NewerTables, bring_up, expected, revision
from store.seal import BadSecret, Masters, Seal, make_key
from store.shipped.calendar import load_calendar
from store.shipped.standards import FOLDER, load_standards
from store.staff import AccountRules
from store.times import china_day

Now = Callable[[], datetime]


def real_now() -> datetime:
    return datetime.now(UTC)


def build(settings: Settings, now: Now = real_now) -> House:
    """Open (and migrate) the database, read the law, the places and the words. Raises BadSettings."""
    open_data(settings)
    masters = masters_of(settings)
    up_to_date(settings)
    store = Store(settings.database)
    _no_demonstration(store, settings)
    seal = seal_of(store, masters)
    return House(
        store=store,
        seal=seal,
        shelf=Shelf(settings.data / "papers", seal),
        intake=Intake(),
        ground=ground_of(settings.county, now, calendars=settings.calendars),
        now=now,
        public_url=settings.url,
        production=settings.production,
        anchors=settings.anchor_folder,
        accounts=AccountRules(
            second_factor=settings.production or settings.second_factor == "yes",
            dengbao=settings.dengbao,
        ),
        press=Press(own=settings.county / "documents"),
        check_link=_check_link(settings),
        metrics_key=settings.metrics_key,
        scanner=Scanner(Path(settings.scanner), now) if settings.scanner else None,
        desk_networks=networks_of(settings.desk_networks),
        identity_page=settings.identity_page,
        lease=timedelta(seconds=settings.lease_seconds),
        tables=store.read_now(revision),
        hooks_inside=settings.hooks_inside == "yes",
        in_hand=InHand(settings.data / "in-hand"),
    )


def up_to_date(settings: Settings, by: Callable[[str], None] = bring_up) -> None:
    """The tables are those that the code expects. Raises BadSettings where a newer release brought them."""
    try:
        by(settings.database)
    except NewerTables as why:
        raise BadSettings("settings-newer-tables", there=why.there, expected=expected()) from None


def _no_demonstration(store: Store, settings: Settings) -> None:
    """In production the page to sign in on would offer its sign-ins, password and all, to everybody."""
    if settings.production and store.read_now(demo_of) is not None:
        store.close()
        raise BadSettings("settings-demonstration")


def _check_link(settings: Settings) -> CheckLink | None:
    return CheckLink(settings.check_url, settings.check_key.encode()) if settings.check_url else None


def ground_of(
    county_folder: Path,
    now: Now = real_now,
    standards: Path = FOLDER,
    calendars: tuple[Path, ...] = (CALENDAR,),
) -> Ground:
    county, places, languages = read_county(county_folder)
    return Ground(
        day=china_day(now()),
        standards=load_standards(standards).at_home(county.code, county.bureau),
        places=places,
        calendar=load_calendar(*calendars),
        county=county,
        languages=read_words(languages, papers=county.papers),
    )


def masters_of(settings: Settings) -> Masters:
    """The master keys from the settings; in development one is made once and lies in the data folder."""
    secret = settings.secret
    if not secret:
        kept = settings.data / "secret.key"
        if not kept.exists():
            handle = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w") as file:
                file.write(make_key())
        secret = kept.read_text().strip()
    try:
        return Masters.from_text(secret)
    except BadSecret as why:
        raise BadSettings(why.message, name="PALMTOP_SECRET", **why.values) from None


def seal_of(store: Store, masters: Masters) -> Seal:
    """Raises BadSettings, with the store closed, when these masters do not open its keys."""
    try:
        return seal_for(store, masters)
    except BadSecret as why:
        store.close()
        raise BadSettings(why.message, name="PALMTOP_SECRET", **why.values) from None
