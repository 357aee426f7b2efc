"""The cookies by which browsers of residents are known again, and how all of them end at once.

Each is of a series. Only those of the series that holds now are known; so one row ends them all, also of
browsers that have said nothing yet and stand in no table. The name of a series is chance: whoever gave out
cookies of their own, while they held the web server in front, gave out none of a series that was to come.
"""

from __future__ import annotations

import re
from pathlib import Path
from secrets import token_urlsafe

from sqlalchemy import delete, func, select

from store.database import Tx
from store.residents.browsers import CHANNEL
from store.schema import address, hand_over, once_page, setting
from store.upsert import insert_into

SERIES = "browsers.series"
"""Setting: which cookies are known. Without it those of the beginning, which name no series."""
ENDED = "signed-out"
"""The folder beside the anchors of the trail, outside the database: an empty file for each series that was
ended, so that a copy from before does not bring its cookies back.
"""
COOKIE = re.compile(r"(?:([A-Za-z0-9_-]{8})\.)?[A-Za-z0-9_-]{43}")  # the series, 32 bytes


def new_cookie(series: str) -> str:
    secret = token_urlsafe(32)
    return f"{series}.{secret}" if series else secret


def series_of(cookie: str) -> str | None:
    """None: this was never a cookie of ours."""
    found = COOKIE.fullmatch(cookie)
    return None if found is None else found[1] or ""


def series_now(tx: Tx) -> str:
    return tx.execute(select(setting.c.value).where(setting.c.name == SERIES)).scalar() or ""


def end_all(tx: Tx) -> int:
    """No browser is known any more; how many had a conversation. Numbers for another phone and pages for one
    answer, which lead into a conversation as well, work no more.
    """
    row = insert_into(tx, setting).values(name=SERIES, value=token_urlsafe(6))
    tx.execute(row.on_conflict_do_update(index_elements=[setting.c.name], set_={"value": row.excluded.value}))
    tx.execute(delete(hand_over))
    tx.execute(delete(once_page))
    had = select(func.count()).select_from(address).where(address.c.channel == CHANNEL)
    return int(tx.execute(had).scalar_one())


def write_down(folder: Path, ended: str) -> None:
    """That this series was ended. Raises OSError."""
    place = folder / ENDED
    place.mkdir(parents=True, exist_ok=True)
    (place / _file_of(ended)).touch()


def was_ended(folder: Path, series: str) -> bool:
    """Whether it was ended here, whatever a copy from before says."""
    return (folder / ENDED / _file_of(series)).exists()


def _file_of(series: str) -> str:
    """No series has the name of the first, which has none."""
    return series or "first"
