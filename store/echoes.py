"""The same words of danger again and again from one network address: every one is kept and answered; after
the first few they stand in the staff's queue as one task with a count.

Whoever answers a question of ours, or says it in other words, is somebody in need, and urgent like anybody
else (`store.casework.telling`). A program that only sends does not fill the list of urgent cases. Many people
behind one address may say the same in one hour (water in a valley); their first answer makes them urgent.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from sqlalchemy import update

from dialogs.deeds import Filed
from dialogs.ground import Ground
from dialogs.hear.text import bare
from store import throttle
from store.casework.telling import FOLDED
from store.database import Tx
from store.desk.tasks import NewTask, open_task, task_context
from store.schema import task
from store.seal import Seal

FULL = 5
"""So many with the same words stand in the queue each by itself, until it was quiet for 15 minutes."""
KIND = "echo"
SHOWN = 60
"""Characters of the words in the task."""


def folded(tx: Tx, seal: Seal, filing: Filed, place: str, now: datetime, ground: Ground) -> Filed:
    """`filing` as it is to be kept. `place`: the network it came from, as a mark; "" is none."""
    if not filing.urgent or not place:
        return filing
    name = f"echo:{place}:{bare(filing.words)}"
    times = throttle.times(tx, name, now)
    if times <= FULL:
        return filing
    _tell(tx, seal, name, filing.words, times, now, ground)
    return replace(filing, urgent=False, finding={**filing.finding, FOLDED: times})


def _tell(tx: Tx, seal: Seal, name: str, words: str, times: int, now: datetime, ground: Ground) -> None:
    key = f"{KIND}:{sha256(name.encode()).hexdigest()[:24]}:{ground.day:%Y-%m-%d}"
    said = ground.words("").say("echo-words", {"words": words[:SHOWN], "n": times, "full": FULL})
    open_task(tx, seal, NewTask(key, KIND, ground.county.code, ground.day, words=said), now)
    sealed = seal.shut_text(said, task_context("words", key))
    tx.execute(update(task).where(task.c.key == key, task.c.open).values(words=sealed))
