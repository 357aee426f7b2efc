"""What happens around a notice, in verbs. Everybody here is invented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, TypeVar

from sqlalchemy import insert, select

from cases.moves import Given
from cases.people import Actor, Role
from cases.publicity import Entry
from store.database import Tx
from store.notices import making
from store.notices.hanging import hanging, notices_of_case, take_down_what_is_over
from store.notices.objecting import Answer, Heard, Said, answer_to, object_to
from store.notices.rows import Notice
from store.notices.settling import settle_objections
from store.schema import cases, objection, staff
from tests.store.office import CLERK, COLLEAGUE, COUNTY, ELSEWHERE, OFFICER, TOWN, Office, a_request

T = TypeVar("T")

HEAD = Actor("staff:5", Role.HEAD, TOWN, "陈刚")
UNTOUCHED = Actor("staff:6", Role.OFFICER, COUNTY, "吴敏")
COUNTY_HEAD = Actor("staff:7", Role.COUNTY_HEAD, COUNTY, "冯远")
VILLAGE_HELPER = Actor("staff:8", Role.VILLAGE, f"{TOWN}001", "韦国平")
AUDITOR = Actor("staff:9", Role.AUDITOR, COUNTY, "熊立人")
WORKER = Actor("staff:10", Role.WORKER, COUNTY, "龙小燕")
ADMIN = Actor("staff:11", Role.ADMINISTRATOR, COUNTY, "周敏")
EVERYBODY = (
    CLERK, COLLEAGUE, ELSEWHERE, OFFICER, HEAD, UNTOUCHED, COUNTY_HEAD, VILLAGE_HELPER, AUDITOR,
    WORKER, ADMIN,
)  # fmt: skip
WISH = making.Wish("罗小秀", 4, 7, "县民政局的通知")


@dataclass
class Board:
    office: Office
    n: int = 0

    def hire(self) -> Board:
        rows = [
            {
                "id": int(each.id.removeprefix("staff:")), "login": each.id, "name": each.name,
                "role": str(each.role), "area": each.area, "password": "", "created_at": 0,
            }
            for each in EVERYBODY
        ]  # fmt: skip
        self.do(lambda tx: tx.execute(insert(staff), rows))
        return self

    def proposed(self, yuan: int = 800, **changed: Any) -> int:
        """A request that was taken and proposed by the clerk, for a decision of the county."""
        self.n += 1
        filing = a_request(f"temporary:{self.n}", **{"village": f"{TOWN}001", **changed})
        case = self.office.file(self.office.resident(f"chat-{self.n}"), filing)
        self.office.move(case, "take")
        self.office.move(case, "declare", given=Given())
        self.office.move(case, "propose", given=Given(amount_fen=yuan * 100))
        return case

    def draft(self, case: int, actor: Actor = CLERK, **changed: Any) -> int:
        o = self.office
        wish = replace(WISH, **changed)
        return self.do(lambda tx: making.draft(tx, o.seal, actor, case, wish, o.now, o.ground))

    def check(self, notice: int, actor: Actor = COLLEAGUE) -> None:
        o = self.office
        self.do(lambda tx: making.check(tx, o.seal, actor, notice, o.now, o.ground))

    def post(self, notice: int, actor: Actor = CLERK) -> Notice:
        o = self.office
        return self.do(lambda tx: making.post(tx, o.seal, actor, notice, o.now, o.ground))

    def take_down(self, notice: int, why: str = "名字写错了", actor: Actor = CLERK) -> None:
        o = self.office
        self.do(lambda tx: making.take_down(tx, o.seal, actor, notice, why, o.now, o.ground))

    def hung(self, case: int | None = None) -> Notice:
        """All the way onto the board."""
        notice = self.draft(case or self.proposed())
        self.check(notice)
        return self.post(notice)

    def days_later(self, days: int) -> None:
        self.office.now += timedelta(days=days)
        self.office.ground = self.office.ground.on(self.office.ground.day + timedelta(days=days))

    def the_house_looks(self) -> None:
        o = self.office
        self.do(lambda tx: settle_objections(tx, o.seal, o.now, o.ground))
        self.do(lambda tx: take_down_what_is_over(tx, o.seal, o.now, o.ground))

    def public(self) -> tuple[Entry, ...]:
        o = self.office
        return o.read(lambda tx: hanging(tx, o.seal, COUNTY, o.ground.day))

    def notices(self, case: int) -> tuple[Notice, ...]:
        return self.office.read(lambda tx: notices_of_case(tx, self.office.seal, case))

    def state(self, case: int) -> str:
        return str(self.office.dossier(case).case.state)

    def object(self, token: str, words: str = "他家有两辆车", form: str = "f" * 32, **who: Any) -> Heard:
        o = self.office
        said = Said(form, words, **who)
        return self.do(lambda tx: object_to(tx, o.seal, token, said, o.now, o.ground))

    def answer(self, code: str) -> Answer | None:
        return self.office.read(lambda tx: answer_to(tx, self.office.seal, code))

    def complaints(self) -> list[int]:
        query = select(objection.c.complaint_id).order_by(objection.c.id)
        return list(self.office.read(lambda tx: tx.execute(query).scalars().all()))

    def count_cases(self) -> int:
        return len(self.office.read(lambda tx: tx.execute(select(cases.c.id)).all()))

    def do(self, work: Callable[[Tx], T]) -> T:
        return self.office.write(work)
