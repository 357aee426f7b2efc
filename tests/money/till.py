"""What happens to money, in verbs. Everybody here is invented."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sqlalchemy import insert

from cases.people import Actor, Duty, Role
from rules.standards import Confidence, Standards
from store import money
from store.database import Tx
from store.money.shapes import Paid, Payee, Wish
from store.schema import paper, staff
from store.times import ms
from tests.store.office import CLERK, COLLEAGUE, COUNTY, ELSEWHERE, OFFICER, TOWN, Office, a_request

T = TypeVar("T")

HEAD = Actor("staff:5", Role.HEAD, TOWN, "陈刚")
PAYER = Actor("staff:6", Role.CLERK, TOWN, "杨帆", duties=frozenset({Duty.PAYER}))
COUNTY_HEAD = Actor("staff:8", Role.COUNTY_HEAD, COUNTY, "何军")
COUNTY_PAYER = Actor("staff:7", Role.OFFICER, COUNTY, "吴敏", duties=frozenset({Duty.PAYER}))
EVERYBODY = (CLERK, COLLEAGUE, ELSEWHERE, OFFICER, HEAD, PAYER, COUNTY_PAYER, COUNTY_HEAD)
ACCOUNT = Payee(name="", holder="罗小秀", bank="农村信用社", account="6217 0022 0000 1234 567")
CASH = Payee(name="")


def hire(office: Office) -> None:
    def work(tx: Tx) -> None:
        rows = [
            {
                "id": int(each.id.removeprefix("staff:")),
                "login": each.id,
                "name": each.name,
                "role": str(each.role),
                "area": each.area,
                "duties": ",".join(sorted(each.duties)),
                "password": "",
                "created_at": 0,
            }
            for each in EVERYBODY
        ]
        tx.execute(insert(staff), rows)

    office.write(work)


@dataclass
class Till:
    office: Office
    cases: int = 0

    def approved_case(self, yuan: int = 1200) -> int:
        """A request that was taken and approved."""
        case = self.case()
        self.office.move(case, "take")
        self.office.grant(case, yuan * 100)
        return case

    def case(self, **changed: Any) -> int:
        self.cases += 1
        person = self.office.resident(f"chat-{self.cases}")
        filing = a_request(f"temporary:{self.cases}", **{"track": "supplement", **changed})
        return self.office.file(person, filing)

    def propose(self, case: int, actor: Actor = CLERK, **changed: Any) -> int:
        wish = Wish(**{"case_id": case, "kind": "money", "payee": ACCOUNT, **changed})
        return self.do(lambda tx: money.propose(tx, self.office.seal, actor, wish, self.office.now))

    def advance(self, case: int, yuan: int, kind: str = "cash", actor: Actor = CLERK) -> int:
        payee = replace(CASH, what="大米两袋") if kind == "goods" else CASH
        return self.propose(case, actor, kind=kind, payee=payee, amount=yuan * 100, first_aid=True)

    def approve(self, payment: int, actor: Actor = HEAD) -> None:
        seen = self.one(payment).version
        self.do(
            lambda tx: money.approve(
                tx, self.office.seal, actor, payment, seen, self.office.now, self.office.ground
            )
        )

    def send(self, *payments: int, actor: Actor = PAYER) -> int:
        pairs = tuple((number, self.one(number).version) for number in payments)
        return self.do(lambda tx: money.export(tx, actor, pairs, "0" * 64, self.office.now))

    def confirm(self, payment: int, actor: Actor = PAYER, seen: int | None = None) -> None:
        version = seen or self.one(payment).version
        office = self.office
        self.do(lambda tx: money.confirm(tx, office.seal, actor, payment, version, office.now, office.ground))

    def end(self, verb: str, payment: int, why: str = "账号不对", actor: Actor = PAYER) -> None:
        office, seen = self.office, self.one(payment).version
        verbs = {"fail": money.fail, "give_back": money.give_back}
        self.do(lambda tx: verbs[verb](tx, office.seal, actor, payment, seen, why, office.now, office.ground))

    def cancel(self, payment: int, actor: Actor = CLERK, why: str = "填错了") -> None:
        seen = self.one(payment).version
        self.do(lambda tx: money.cancel(tx, self.office.seal, actor, payment, seen, why, self.office.now))

    def hand_over(
        self, payment: int, actor: Actor = PAYER, receipt: int | None = None, **changed: str
    ) -> None:
        office, row = self.office, self.one(payment)
        receipt = receipt or self.receipt(row.case_id)
        handed = Payee(**{"name": "", "handed_by": "村干部老周", "received_by": "罗小秀", **changed})
        self.do(
            lambda tx: money.hand_over(
                tx, office.seal, actor, payment, row.version, handed, receipt, office.now, office.ground
            )
        )

    def receipt(self, case: int) -> int:
        person = self.office.dossier(case).resident_id

        def work(tx: Tx) -> int:
            row = insert(paper).values(
                resident_id=person, case_id=case, item="papers.sent", state="kept", kind="photo",
                names=b"", at=ms(self.office.now),
            )  # fmt: skip
            return int(tx.execute(row.returning(paper.c.id)).scalar_one())

        return self.do(work)

    def paid(self, yuan: int = 1200) -> int:
        """All the way to the bank's yes."""
        payment = self.propose(self.approved_case(yuan))
        self.approve(payment)
        self.send(payment)
        self.confirm(payment)
        return payment

    def fill_envelope(self, yuan: int, voucher: str = "1", actor: Actor = OFFICER) -> None:
        now = self.office.now
        self.do(lambda tx: money.put_in(tx, actor, TOWN, 2026, yuan * 100, "县财政拨款", voucher, now))

    def envelope(self) -> money.Envelope:
        found, _ = self.office.read(lambda tx: money.envelope_page(tx, OFFICER, TOWN, 2026, None))
        assert found is not None
        return found

    def one(self, payment: int) -> Paid:
        return self.office.read(lambda tx: money.one(tx, self.office.seal, OFFICER, payment))

    def do(self, work: Callable[[Tx], T]) -> T:
        return self.office.write(work)

    def confirmed_standard(self, yuan: int = 700) -> None:
        """The county has published its dibao standard anew: 700 yuan a month for everybody."""
        standards = self.office.ground.standards
        kept = [one for one in standards.values if one.key != "dibao.standard"]
        old = [one for one in standards.values if one.key == "dibao.standard"]
        day = self.office.ground.day.replace(month=1, day=1)
        fresh = [
            replace(
                one, value=yuan, period="month", valid_from=day, reconfirm_by=day.replace(year=day.year + 1),
                confidence=Confidence.CONFIRMED,
            )
            for one in old
        ]  # fmt: skip
        self.office.ground = replace(self.office.ground, standards=Standards([*kept, *fresh]))


def all_at_once(n: int, work: Callable[[int], object]) -> list[object]:
    """The outcome of each: what it returned, or what it raised."""

    def one(number: int) -> object:
        try:
            return work(number)
        except Exception as failure:
            return failure

    with ThreadPoolExecutor(16) as pool:
        return list(pool.map(one, range(n)))
