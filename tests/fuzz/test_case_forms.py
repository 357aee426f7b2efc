"""Every form that the page of a case offers, in every state and by whoever may send it, with one field or
two of it hostile: never an error of ours, and the case stays on its road. On SQLite and on PostgreSQL.

`FUZZ_CASES=20` tries each form so often; `FUZZ_CASES_SEED=n` other values.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from random import Random

import pytest
from httpx2 import Response

from api.app import create_app
from bot.house import House
from cases.states import Kind
from store.database import Store
from tests.faults import invariants
from tests.faults.history import History, books_in
from tests.fuzz.cases_in_every_state import Ways
from tests.fuzz.test_desk_forms import writable
from tests.fuzz.texts import NASTY
from tests.guard.conftest import Building
from tests.guard.forms import Form, forms_of
from tests.houses import a_house
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import Visitor
from tests.store.office import NOW

TRIES = int(os.environ.get("FUZZ_CASES", "1"))
SEED = int(os.environ.get("FUZZ_CASES_SEED", "5"))
STATES = 60
GOOD = {"amount": "800", "day": "2026-11-25", "phone": "13985400017", "tie": "child"}
"""What is taken where words are not."""
KEPT = ("form_token", "move")
HOLD = (
    invariants.one_case_per_draft,
    invariants.status_path_is_legal,
    invariants.trail_is_whole,
    invariants.counters_equal_a_recount,
)


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def house(store: Store, tmp_path: Path, clock: list[datetime]) -> Iterator[House]:
    with a_house(tmp_path, lambda: clock[0], store) as built:
        yield built


@pytest.fixture
async def ways(house: House, clock: list[datetime]) -> AsyncIterator[Ways]:
    async with AsyncExitStack() as doors:
        desk = DeskOffice(house, create_app(house), doors, clock)
        desk.hire()
        ways = Ways(Building(desk, 0))
        ways.hire()
        ways.walk(Random(SEED))
        yield ways


@dataclass
class Attack:
    """What was sent, and what went wrong."""

    ways: Ways
    rng: Random
    visitors: dict[str, Visitor] = field(default_factory=dict)
    sent: int = 0
    taken: int = 0
    wrong: list[str] = field(default_factory=list)

    async def visitor(self, who: str) -> Visitor:
        if who not in self.visitors:
            self.visitors[who] = await self.ways.building.desk.at_desk(who)
        return self.visitors[who]

    async def forms(self, case_id: int, who: str) -> list[Form]:
        visitor = await self.visitor(who)
        page = await visitor.get(f"/desk/cases/{case_id}")
        return list(forms_of(page.text)) if page.status_code == 200 else []

    async def send(self, who: str, form: Form, fields: dict[str, str], at: str) -> None:
        visitor = await self.visitor(who)
        self.sent += 1
        try:
            answer = await visitor.client.post(form.action, data=fields)
        except Exception as error:  # whatever it is: the person would have been shown a page of a bug
            self.wrong.append(f"{at}: {who} {form.action} {fields}: {error!r}"[:900])
            return
        self.taken += _taken(answer)
        if answer.status_code >= 500:
            self.wrong.append(f"{at}: {who} {form.action} {fields}: {answer.status_code}"[:900])

    def hostile(self, form: Form, move: str) -> dict[str, str]:
        """As the form offers it, with good words, but for a field or two."""
        fields = {name: GOOD.get(name, value) for name, value in form.fields.items()}
        fields |= {"move": move} if move else {}
        free = [name for name in fields if name not in KEPT]
        for name in self.rng.sample(free, min(len(free), self.rng.choice((0, 1, 1, 2)))):
            fields[name] = writable(self.rng.choice(NASTY))
        return fields


def _taken(answer: Response) -> bool:
    return answer.status_code in (200, 303)


async def test_no_form_of_a_case_breaks_anything_in_any_state(ways: Ways, tmp_path: Path) -> None:
    print(f"FUZZ_CASES={TRIES} FUZZ_CASES_SEED={SEED}")
    attack, desk = Attack(ways, Random(SEED)), ways.building.desk
    stood = 0
    for kind, state in list(ways.found):
        case_id = ways.again(kind, state)
        if case_id is None:
            continue
        stood += 1
        for move, who in [*ways.open(ways.case(case_id)), ("", "wangli"), ("", "lina")]:
            for _ in range(TRIES):
                case_id = await _one(attack, kind, case_id, move, who)
    books = desk.house.store.read_now(lambda tx: books_in(tx, desk.house.seal, tmp_path))
    broken = [why for each in HOLD for why in each(History(said=[], books=books))]
    print(f"{stood} states of {len(list(Kind))} kinds, {attack.sent} forms, {attack.taken} taken")
    assert not attack.wrong, f"{len(attack.wrong)} went wrong:\n" + "\n".join(attack.wrong[:20])
    assert not broken, "\n".join(broken[:20])
    assert stood >= STATES and attack.taken > attack.sent // (4 if TRIES == 1 else 8)  # good words run out


async def _one(attack: Attack, kind: Kind, case_id: int, move: str, who: str) -> int:
    """The form of the move, or each of the others on the page; the case that stands there afterwards."""
    state, at = attack.ways.case(case_id).state, f"{kind} {attack.ways.case(case_id).state}"
    for form in await attack.forms(case_id, who):
        if ("move" in form.names()) == bool(move):
            await attack.send(who, form, attack.hostile(form, move), at)
            if attack.ways.case(case_id).state is not state:
                again = attack.ways.again(kind, state)
                return case_id if again is None else again
    return case_id
