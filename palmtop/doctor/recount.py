"""`python -m palmtop recount`: what the doctor says does not agree is counted anew."""

from __future__ import annotations

from palmtop.refused import FIRST
from palmtop.settings import Settings
from palmtop.wiring import build
from store.casework.recounting import count_anew


def recount(settings: Settings, lang: str = FIRST) -> int:
    house = build(settings)
    try:
        house.store.write_now(count_anew)
        print(house.words(lang).say("keep-counted"))
    finally:
        house.store.close()
    return 0
