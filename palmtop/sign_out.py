"""`python -m palmtop sign-out`: after somebody held the web server in front, and with it what passed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.house import House
from palmtop.settings import Settings
from palmtop.staffing import at_terminal
from palmtop.wiring import build
from store import trail
from store.database import Tx
from store.residents import cookies
from store.staff.everybody import sign_everybody_out
from store.trail import Act, What


def sign_out(settings: Settings, *, residents: bool, staff: bool) -> int:
    """While the service runs; it holds from the next click in every process."""
    house = build(settings)
    try:
        now = house.now()
        if residents:
            had, series = house.store.write_now(lambda tx: _browsers(tx, house, now))
            print(f"residents: {had} browsers begin anew; what was handed in stays.")
            _write_down(settings.anchor_folder, series)
        if staff:
            ended = house.store.write_now(lambda tx: _staff(tx, house, now))
            print(f"staff: {ended} sign-ins ended, open invitations and links with them.")
    finally:
        house.store.close()
    return 0


def _browsers(tx: Tx, house: House, now: datetime) -> tuple[int, str]:
    """How many had a conversation, and the series that ended."""
    series = cookies.series_now(tx)
    return _noted(tx, house, "every-browser", cookies.end_all(tx), now), series


def _write_down(folder: Path, series: str) -> None:
    """They have ended by now, whatever becomes of this."""
    try:
        cookies.write_down(folder, series)
    except OSError as why:
        print(f"Not written beside the anchors ({why}): after `restore` of an older copy type this again.")


def _staff(tx: Tx, house: House, now: datetime) -> int:
    return _noted(tx, house, "everybody", sign_everybody_out(tx), now)


def _noted(tx: Tx, house: House, why: str, n: int, now: datetime) -> int:
    act = Act(at_terminal(house.ground.county.code), What.SIGN_OUT, why=why, n=n)
    trail.note(tx, house.seal, act, now)
    return n
