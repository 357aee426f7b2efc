"""Play the stories through the doors that everybody uses: `bot.door.take`, and the moves of the desk."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, update

from bot.channel import Inbound
from bot.door import take
from bot.house import House
from cases.case import Wanted
from cases.moves import Given
from cases.people import Actor, staff_number
from cases.refusals import MoveRefused
from dialogs.message import Heard
from palmtop.demo.money import MONEY
from palmtop.demo.pictures import PICTURES, picture
from palmtop.demo.stories import Step, Story
from store.casework import load_case, make_move
from store.database import Tx
from store.desk import mark_paper
from store.notices import making
from store.office.assignments import ask_worker
from store.papers.paper import Paper
from store.residents.conversation import last_lines, saw
from store.residents.talks import new_paper
from store.schema import cases, letter, paper
from store.times import china_day, ms

Shelved = Mapping[str, tuple[dict[str, Any], str]]
"""By the name of a picture: its names on the shelf, its sha256."""


class LostThread(Exception):
    """A story did not go as it was told. The message says where."""


@dataclass
class Clock:
    """The house's clock while the stories are played."""

    moment: datetime

    def __call__(self) -> datetime:
        return self.moment


@dataclass
class Stage:
    house: House
    clock: Clock
    stories: list[Story]
    actors: Mapping[str, Actor]
    shelved: Shelved
    residents: dict[int, int] = field(default_factory=dict)
    messages: int = 0

    async def play(self, steps: list[Step]) -> None:
        for step in steps:
            self.clock.moment = step.at
            if step.kind == "!":
                await self._act(step)
            else:
                await self._tell(step)

    async def _tell(self, step: Step) -> None:
        story = self.stories[step.story]
        self.messages += 1
        heard = await self._heard(step)
        gone = True if step.kind == "~" else None
        inbound = Inbound(
            story.channel, story.sender, f"demo-{self.messages}", heard, lang=story.lang, gone=gone
        )
        taken = await take(self.house, inbound)
        if taken.failed:
            raise LostThread(f"{story.sender}: {step.what}")
        self.residents[step.story] = taken.resident_id
        await self.house.store.write(lambda tx: _read(tx, taken.resident_id, ms(step.at)))

    async def _heard(self, step: Step) -> Heard:
        if step.kind == ">photo":
            return await self._photos(step)
        if step.kind == ">>":
            return await self._pressed(step)
        return Heard(text=step.what)

    async def _pressed(self, step: Step) -> Heard:
        """The newest button with these words on it. Raises LostThread where there is none."""
        who, seal = self.residents[step.story], self.house.seal
        lines = await self.house.store.read(lambda tx: last_lines(tx, seal, who, 20))
        says = [line.say for line in lines if line.say]
        found = [option.value for say in says for option in say.options if option.label == step.what]
        if not found:
            raise LostThread(f"{self.stories[step.story].sender}: no button {step.what}")
        return Heard(choice=found[-1])

    async def _photos(self, step: Step) -> Heard:
        """On the shelf before they are told of, as the web chat does it. Pictures come after a greeting."""
        who, now = self.residents[step.story], ms(step.at)

        def keep(tx: Tx) -> tuple[int, ...]:
            found = [self.shelved[name] for name in step.what.split()]
            return tuple(
                new_paper(tx, self.house.seal, who, "photo", now, names=names, sha256=sha256)
                for names, sha256 in found
            )

        return Heard(papers=await self.house.store.write(keep))

    async def _act(self, step: Step) -> None:
        login, move, *rest = step.what.split(" ", 2)
        actor, words = self.actors[login], rest[0] if rest else ""
        resident = self.residents[step.story]

        def work(tx: Tx) -> None:
            seal = self.house.seal
            if move in ("good", "poor"):
                mark_paper(tx, seal, actor, _newest_paper(tx, resident), state=move, note=words or None)
                return
            if move == "post_notice":
                _hang_up(tx, self.house, _newest_case(tx, resident), self.actors, words, step.at)
                return
            if move == "ask_worker":
                _ask_worker(tx, _newest_case(tx, resident), actor, self.actors["worker"], words, step.at)
                return
            if move in MONEY:
                MONEY[move](tx, self.house, actor, _newest_case(tx, resident), step.at)
                return
            given = _given(move, words, self.actors)
            make_move(tx, seal, _newest_case(tx, resident), move, actor, given, step.at, self.house.today())

        try:
            await self.house.store.write(work)
        except (MoveRefused, LookupError) as why:
            raise LostThread(f"{self.stories[step.story].sender}: {step.what}: {why!r}") from why


async def shelve_pictures(house: House) -> Shelved:
    """Every picture goes in as a stranger's file would: decoded elsewhere, drawn anew, sealed."""
    taken = await asyncio.gather(*(house.intake.take(picture(name)) for name in PICTURES))
    return {
        name: _shelved(house, paper)
        for name, paper in zip(PICTURES, taken, strict=True)
        if isinstance(paper, Paper)
    }


def _shelved(house: House, paper: Paper) -> tuple[dict[str, Any], str]:
    names = {
        "pages": [house.shelf.keep(page) for page in paper.pages],
        "preview": house.shelf.keep(paper.preview),
        "mime": paper.mime,
        "width": paper.width,
        "height": paper.height,
    }
    return names, paper.sha256


def _read(tx: Tx, resident_id: int, now: int) -> None:
    """Who writes has read what was written before, and reads the answer. None of it is to be posted."""
    shown = tx.execute(select(letter.c.id).where(letter.c.resident_id == resident_id)).scalars().all()
    if not shown:
        return
    saw(tx, resident_id, shown)
    tx.execute(
        update(letter)
        .where(letter.c.resident_id == resident_id, letter.c.state == "queued")
        .values(state="sent", due_at=now)
    )


def _given(move: str, words: str, actors: Mapping[str, Actor]) -> Given:
    match move:
        case "ask":
            key, _, said = words.partition(" ")
            return Given(wanted=Wanted(key, said), words=said)
        case "propose":
            return Given(amount_fen=int(words) * 100)
        case "refuse" | "propose_no" | "reopen" | "terminate":
            return Given(reason=words)
        case "visit":
            second, _, said = words.partition(" ")
            return Given(words=said, partners=frozenset({actors[second].id}))
        case "hand_over":
            return Given(assignee=actors[words])
        case "route":
            return Given(area=words)
    return Given(words=words or None)


def _hang_up(
    tx: Tx, house: House, case_id: int, actors: Mapping[str, Actor], words: str, now: datetime
) -> None:
    """One makes the notice, another looks at it, and it hangs: members, days, where that is written."""
    members, days, basis = words.split(" ", 2)
    ground, name = house.today(), load_case(tx, house.seal, case_id).name
    wish = making.Wish(name, int(members), int(days), basis)
    made = making.draft(tx, house.seal, actors["jinshan"], case_id, wish, now, ground)
    making.check(tx, house.seal, actors["head"], made, now, ground)
    making.post(tx, house.seal, actors["jinshan"], made, now, ground)


def _ask_worker(tx: Tx, case_id: int, actor: Actor, worker: Actor, task: str, now: datetime) -> None:
    asked, today = staff_number(worker.id) or 0, china_day(now)
    ask_worker(tx, actor, case_id, asked, task, today + timedelta(days=14), now, today)


def _newest_case(tx: Tx, resident_id: int) -> int:
    found = select(func.max(cases.c.id)).where(cases.c.resident_id == resident_id)
    newest = tx.execute(found).scalar()
    if newest is None:
        raise LookupError("nothing was handed in")
    return int(newest)


def _newest_paper(tx: Tx, resident_id: int) -> int:
    found = select(func.max(paper.c.id)).where(
        paper.c.resident_id == resident_id, paper.c.case_id.is_not(None)
    )
    return int(tx.execute(found).scalar_one())
