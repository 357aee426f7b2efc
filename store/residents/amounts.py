"""Bytes that one person has sent since midnight in China: a row that many processes share, not their memory.

A refused file does not count, so a smaller one may still fit. Words never count, so nothing that anybody
types is held up by it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from hashlib import sha256

from sqlalchemy import select, update

from dialogs.message import Say
from dialogs.words import Words
from store.casework.letters import post_to_resident
from store.database import Tx
from store.papers.paper import ENOUGH
from store.schema import resident, throttle
from store.seal import Seal
from store.times import CHINA, china_day, ms
from store.upsert import insert_into

A_DAY = 300 * 1024 * 1024
"""Bytes. The thirty photos that one message may speak of have this much in full size."""
_UNIT = 1024


def of_resident(resident_id: int) -> str:
    return f"bytes:resident:{resident_id}"


def takes(
    tx: Tx, seal: Seal, words: Callable[[str], Words], resident_id: int, size: int, now: datetime
) -> bool:
    """Whether a file of `size` bytes fits into the day of a person. If not, it is said once that day, in the
    conversation, where staff read it as well. `words`: those of a language.
    """
    if fits(tx, of_resident(resident_id), size, now):
        return True
    lang = tx.execute(select(resident.c.lang).where(resident.c.id == resident_id)).scalar()
    said = words(lang or "").say(ENOUGH)
    key = f"paper:enough:{resident_id}:{china_day(now)}"
    post_to_resident(tx, seal, resident_id, Say(said), key, now, None, at_once=True)
    return False


def fits(tx: Tx, name: str, size: int, now: datetime) -> bool:
    """Counts `size` bytes of `name` (`of_resident`); False, and not counted, beyond what a day holds."""
    mark, row = sha256(f"throttle\0{name}".encode()).digest()[:16], throttle.c
    midnight = datetime.combine(china_day(now) + timedelta(days=1), time(), CHINA)
    fresh = insert_into(tx, throttle).values(mark=mark, n=0, until=ms(midnight))
    locked = fresh.on_conflict_do_update(index_elements=[row.mark], set_={"n": row.n})
    found = tx.execute(locked.returning(row.n, row.until)).one()
    before = found.n if found.until > ms(now) else 0
    after = before + -(-size // _UNIT)
    if after * _UNIT > A_DAY:
        return False
    tx.execute(update(throttle).where(row.mark == mark).values(n=after, until=ms(midnight)))
    return True
