"""`python -m palmtop sign-out`: after somebody held the web server in front, and with it what passed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.house import House
from dialogs.words import Words
from palmtop.refused import FIRST
from palmtop.settings import Settings
from palmtop.staffing import at_terminal
from palmtop.wiring import build
from store import trail
from store.database import Tx
from store.residents import cookies
from store.staff.everybody import sign_everybody_out
from store.trail import Act, What


def sign_out(settings: Settings, *, residents: bool, staff: bool, lang: str = FIRST) -> int:
    """While the service runs; it holds from the next click in every process."""
    house = build(settings)
    try:
        now, words = house.now(), house.words(lang)
        if residents:
            had, series = house.store.write_now(lambda tx: _browsers(tx, house, now))
            print(words.say("keep-out-residents", {"n": had}))
            _write_down(settings.anchor_folder, series, words)
        if staff:
            ended = house.store.write_now(lambda tx: _staff(tx, house, now))
            print(words.say("keep-out-staff", {"n": ended}))
    finally:
        house.store.close()
    return 0


def _browsers(tx: Tx, house: House, now: datetime) -> tuple[int, str]:
    """How many had a conversation, and the series that ended."""
    series = cookies.series_now(tx)
    return _noted(tx, house, "every-browser", cookies.end_all(tx), now), series


def _write_down(folder: Path, series: str, words: Words) -> None:
    """They have ended by now, whatever becomes of this."""
    try:
        cookies.write_down(folder, series)
    except OSError as why:
        print(words.say("keep-out-unwritten", {"why": str(why)}))


def _staff(tx: Tx, house: House, now: datetime) -> int:
    return _noted(tx, house, "everybody", sign_everybody_out(tx), now)


def _noted(tx: Tx, house: House, why: str, n: int, now: datetime) -> int:
    act = Act(at_terminal(house.ground.county.code), What.SIGN_OUT, why=why, n=n)
    trail.note(tx, house.seal, act, now)
    return n
