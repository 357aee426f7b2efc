"""Several at once: who raises takes nothing of the others, and everybody's work is there once."""

from __future__ import annotations

import asyncio
from threading import Event

import pytest
from sqlalchemy import select

from store.database import Store
from store.engine.transaction import Tx, Work
from store.residents import talks
from store.schema import job
from store.seal import Seal
from tests.patience import PATIENCE

MANY = 12


class Stumbled(Exception):
    pass


def leaves(seal: Seal, name: str) -> Work[str]:
    def work(tx: Tx) -> str:
        talks.new_job(tx, seal, "fetch_file", name, {}, 0)
        return name

    return work


def stumbles(seal: Seal, name: str) -> Work[str]:
    def work(tx: Tx) -> str:
        talks.new_job(tx, seal, "fetch_file", name, {}, 0)
        raise Stumbled(name)

    return work


@pytest.mark.parametrize("who", [(), (0,), (3,), (MANY - 1,), (2, 5, 6), tuple(range(MANY))])
async def test_who_raises_takes_nothing_of_the_others(store: Store, seal: Seal, who: tuple[int, ...]) -> None:
    gone = Event()
    waiting = asyncio.ensure_future(store.write(lambda tx: gone.wait(PATIENCE)))
    works = [(stumbles if n in who else leaves)(seal, f"{n}") for n in range(MANY)]
    others = asyncio.gather(*(store.write(work) for work in works), return_exceptions=True)
    await asyncio.sleep(0)  # all of them have been handed over, and wait for the first
    gone.set()
    assert await waiting

    answers = await others
    assert [isinstance(answer, Stumbled) for answer in answers] == [n in who for n in range(MANY)]
    assert [answer for answer in answers if isinstance(answer, str)] == [
        f"{n}" for n in range(MANY) if n not in who
    ]
    kept = store.read_now(lambda tx: sorted(int(row.key) for row in tx.execute(select(job.c.key))))
    assert kept == [n for n in range(MANY) if n not in who]
