"""People and requests that tests of case work begin with. All of them are invented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import insert, update

from cases.moves import NOTHING, Given, Moved
from cases.people import Actor, Role
from dialogs.deeds import CaseView, Filed
from dialogs.ground import Ground
from rules import keys
from store import casework
from store.database import Store, Tx
from store.schema import address, resident
from store.seal import Seal
from store.times import ms
from tests.houses import the_ground

T = TypeVar("T")

NOW = datetime(2026, 11, 24, 1, 30, tzinfo=UTC)
COUNTY = "522702"
TOWN, OTHER_TOWN = (each.code for each in the_ground().places.townships()[:2])

CLERK = Actor("staff:1", Role.CLERK, TOWN, "王丽")
COLLEAGUE = Actor("staff:2", Role.CLERK, TOWN, "赵强")
ELSEWHERE = Actor("staff:3", Role.CLERK, OTHER_TOWN, "孙梅")
OFFICER = Actor("staff:4", Role.OFFICER, COUNTY, "李娜")
HEAD = Actor("staff:5", Role.HEAD, TOWN, "陈刚")

NAME, ID_NUMBER, PHONE = "罗小秀", "522702198503070025", "13985400017"


@dataclass
class Office:
    """A store with verbs, so that tests read as what happens to people."""

    store: Store
    seal: Seal
    ground: Ground
    now: datetime = NOW

    def write(self, work: Callable[[Tx], T]) -> T:
        return self.store.write_now(work)

    def read(self, work: Callable[[Tx], T]) -> T:
        return self.store.read_now(work)

    def resident(self, sender: str = "chat-1", channel: str = "telegram", lang: str = "zh-CN") -> int:
        def make(tx: Tx) -> int:
            made = insert(resident).values(lang=lang, talk=b"", created_at=ms(self.now))
            number: int = tx.execute(made.returning(resident.c.id)).scalar_one()
            door = insert(address).values(
                channel=channel, sender=sender, resident_id=number, created_at=ms(self.now)
            )
            door_id = tx.execute(door.returning(address.c.id)).scalar_one()
            tx.execute(update(resident).where(resident.c.id == number).values(last_address=door_id))
            return number

        return self.write(make)

    def file(self, resident_id: int, filing: Filed | None = None) -> int:
        wanted = filing or a_request()
        return self.write(
            lambda tx: casework.file_case(tx, self.seal, wanted, resident_id, self.now, self.ground)
        )

    def move(self, case_id: int, move: str, actor: Actor = CLERK, given: Given = NOTHING) -> Moved:
        return self.write(
            lambda tx: casework.make_move(tx, self.seal, case_id, move, actor, given, self.now, self.ground)
        )

    def grant(self, case_id: int, fen: int = 80_000) -> Moved:
        """A clerk proposes, the county approves."""
        self.move(case_id, "propose", CLERK, Given(amount_fen=fen))
        return self.move(case_id, "approve", OFFICER)

    def refuse(self, case_id: int, reason: str = "不符合") -> Moved:
        """A clerk proposes to refuse, the county refuses."""
        self.move(case_id, "propose_no", CLERK, Given(reason=reason))
        return self.move(case_id, "refuse", OFFICER, Given(reason=reason))

    def view(self, case_id: int) -> CaseView:
        return self.read(lambda tx: casework.case_view(tx, self.seal, case_id, self.ground, self.now))

    def dossier(self, case_id: int) -> casework.CaseFile:
        return self.read(lambda tx: casework.load_case(tx, self.seal, case_id))


def a_request(draft: str = "temporary:1", **changed: Any) -> Filed:
    """A request for the expenditure track, unless something else is said."""
    facts = changed.pop("facts", {})
    known = {
        keys.SPEAKER.name: "self",
        keys.NAME.name: NAME,
        keys.ID_NUMBER.name: ID_NUMBER,
        keys.PHONE.name: PHONE,
        keys.HARDSHIP.name: "medical",
        keys.TOWNSHIP.name: TOWN,
        **facts,
    }
    filing: dict[str, Any] = {
        "draft": draft,
        "kind": "temporary",
        "track": "expenditure",
        "area": TOWN,
        "village": None,
        "urgent": False,
        "first_aid": False,
        "facts": {name: value for name, value in known.items() if value is not None},
        "marks": {name: ["self", "2026-11-24T09:30:00+08:00", "said", ""] for name in known},
        "finding": {"outcome": "likely"},
        "words": "",
    }
    return Filed(**{**filing, **changed})
