"""One payment from hand to hand. Every step locks its row, looks where it stands, and moves it once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.exc import IntegrityError

from cases.people import COUNTY, Actor
from cases.refusals import Changed, NotYours, SayWhy
from cases.states import OPEN, State
from dialogs.ground import Ground
from rules import keys
from store.casework.locking import in_turn
from store.casework.locking import locked as locked_case
from store.casework.months import count_change, measures_of_payment
from store.casework.rows import open_dossier, open_name
from store.database import Tx
from store.money import asking, envelopes
from store.money.ceilings import small_ceiling
from store.money.decisions import decided_by, given_at_once, paid_out, running, unrelated
from store.money.hands import approver, payer, proposer
from store.money.mourning import ON_ITS_WAY, held, undecided
from store.money.refusals import AlreadyThere, BadPayee, Gone, NobodyLeft, NotDecided, TooMuch
from store.money.shapes import FIRST_AID, LIVE, Payee, Wish, open_payee, shut_payee, shut_why
from store.money.told import account_told
from store.schema import paper, payment
from store.seal import Seal
from store.times import ms

_c = payment.c
MOST_FEN = 100_000_000
SHORTEST_ACCOUNT, LONGEST_ACCOUNT = 8, 32
PRESENT = ("cash", "goods")
"""Put into somebody's hands, not sent through a bank."""


def propose(tx: Tx, seal: Seal, actor: Actor, wish: Wish, now: datetime) -> int:
    """Its id. Cash and goods of first aid are held in the township's envelope from here on.

    Raises NotYours, NotDecided, BadPayee, AlreadyThere, NotEnough; Changed where another amount was decided
    since it was looked at.
    """
    row = locked_case(tx, wish.case_id)
    if row is None or not actor.covers(row.area, row.village):
        raise NotYours("propose")
    unrelated(tx, seal, actor, row.id)
    number = proposer(actor, row.area, row.village)
    decision, amount = _decision(tx, row, wish)
    if wish.seen_amount not in (None, amount):
        raise Changed("propose")
    payee = checked_payee(with_person(seal, row, _where_to(tx, seal, wish)), wish.kind)
    made = enter(tx, seal, row, decision, amount, replace(wish, payee=payee), number, now)
    if wish.first_aid and wish.kind in PRESENT:
        kept = envelopes.hold(tx, row.area, made, amount, number, now)
        tx.execute(update(payment).where(_c.id == made).values(envelope_id=kept))
    tx.wake("desk")
    return made


def enter(
    tx: Tx, seal: Seal, case: Any, decision: int, amount: int, wish: Wish, by: int, now: datetime
) -> int:
    """A new row. Raises AlreadyThere if the decision is paid, or being paid."""
    same = (_c.case_id == case.id, _c.decision == decision, _c.month == wish.month)
    earlier = tx.execute(select(func.count()).where(*same)).scalar_one()
    live = tx.execute(select(_c.id).where(*same, _c.state.in_(LIVE))).first()
    if live is not None:
        raise AlreadyThere("propose")
    key = f"{case.id}:{decision}:{wish.month or 'once'}:{earlier + 1}"
    row = insert(payment).values(
        key=key,
        case_id=case.id,
        resident_id=case.resident_id,
        area=case.area,
        village=case.village,
        programme=case.kind,
        decision=decision,
        month=wish.month,
        kind=wish.kind,
        amount=amount,
        payee=shut_payee(seal, wish.payee, key),
        state="proposed",
        proposed_by=by,
        proposed_at=ms(now),
    )
    made: int = tx.execute(row.returning(_c.id)).scalar_one()
    return made


def approve(
    tx: Tx, seal: Seal, actor: Actor, payment_id: int, seen: int, now: datetime, ground: Ground
) -> None:
    """By a second person. First aid above the township's limit, or where nobody knows the limit, is the
    county's. What was held because of a death is approved anew, once it is decided what follows from that.
    Raises NotYours, OwnHand, Gone, TooMuch, NobodyLeft.
    """
    row = _locked(tx, seal, actor, payment_id, seen, *ON_ITS_WAY)
    number, waits = approver(actor, row), payment_id in held(tx, [payment_id])
    if row.state == "approved" and not waits:
        raise Gone("approve")
    if waits and undecided(tx, row.case_id):
        raise NobodyLeft("approve")
    if row.decision == FIRST_AID and actor.role not in COUNTY:
        most = small_ceiling(ground.standards, ground.day, row.area)
        if most is None or row.amount > most:
            raise TooMuch("approve")
    if row.decision == FIRST_AID:
        given_at_once(tx, seal, row, actor, now, ground)
    _step(tx, row, state="approved", approved_by=number, approved_at=ms(now))


def hand_over(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    payment_id: int,
    seen: int,
    handed: Payee,
    proof: int | None,
    now: datetime,
    ground: Ground,
) -> None:
    """Cash or goods were put into somebody's hands: by whom, into whose, and the receipt.

    `proof`: a paper of the case (photo of the receipt or of the signature). Raises NotYours, OwnHand, Gone,
    BadPayee, NobodyLeft, and what the case's move raises.
    """
    row = _locked(tx, seal, actor, payment_id, seen, "approved")
    number = payer(actor, row)
    if row.kind not in PRESENT:
        raise Gone("hand_over")
    if held(tx, [payment_id]):
        raise NobodyLeft("hand_over")
    for need in ("handed_by", "received_by"):
        if not getattr(handed, need):
            raise BadPayee(need.replace("_", "-"))
    if not _proof_of_case(tx, row.case_id, proof):
        raise BadPayee("proof")
    payee = replace(
        open_payee(seal, row.payee, row.key), handed_by=handed.handed_by, received_by=handed.received_by
    )
    paid_out(tx, seal, row, actor, now, ground)
    if row.envelope_id is not None:
        envelopes.spend(tx, row.envelope_id, row.id, row.amount, number, now)
    at = ms(now)
    _step(
        tx,
        row,
        state="confirmed",
        paid_by=number,
        paid_at=at,
        confirmed_by=number,
        confirmed_at=at,
        proof=proof,
        payee=shut_payee(seal, payee, row.key),
        ask_at=ms(now + timedelta(days=ground.county.ask_received_days)),
    )


def confirm(
    tx: Tx, seal: Seal, actor: Actor, payment_id: int, seen: int, now: datetime, ground: Ground
) -> None:
    """The bank says it arrived. Raises NotYours, OwnHand, Gone."""
    row = _locked(tx, seal, actor, payment_id, seen, "exported")
    number = payer(actor, row)
    paid_out(tx, seal, row, actor, now, ground)
    ask_at = ms(now + timedelta(days=ground.county.ask_received_days))
    _step(tx, row, state="confirmed", confirmed_by=number, confirmed_at=ms(now), ask_at=ask_at)


def fail(
    tx: Tx, seal: Seal, actor: Actor, payment_id: int, seen: int, why: str, now: datetime, ground: Ground
) -> None:
    """The bank could not book it: back to the clerk, and the resident is asked for the right account.

    Raises NotYours, OwnHand, Gone, SayWhy.
    """
    row = _locked(tx, seal, actor, payment_id, seen, "exported")
    _end(tx, seal, row, "failed", payer(actor, row), why, now)
    asking.ask_for_account(tx, seal, row, why, now, ground)


def give_back(
    tx: Tx, seal: Seal, actor: Actor, payment_id: int, seen: int, why: str, now: datetime, ground: Ground
) -> None:
    """It came back after it had been confirmed. Raises NotYours, OwnHand, Gone, SayWhy."""
    row = _locked(tx, seal, actor, payment_id, seen, "confirmed")
    if row.kind in PRESENT:
        raise Gone("give_back")
    _end(tx, seal, row, "returned", payer(actor, row), why, now)
    asking.ask_for_account(tx, seal, row, why, now, ground)


def cancel(tx: Tx, seal: Seal, actor: Actor, payment_id: int, seen: int, why: str, now: datetime) -> None:
    """Taken back by its proposer or refused by an approver, before it leaves the house; what was held is
    free again. Raises NotYours, Gone, SayWhy.
    """
    row = _locked(tx, seal, actor, payment_id, seen, "proposed", "approved")
    number = proposer(actor, row.area, row.village)
    _end(tx, seal, row, "cancelled", number, why, now)
    if row.envelope_id is not None:
        envelopes.release(tx, row.envelope_id, row.id, row.amount, number, now)


def checked_payee(payee: Payee, kind: str) -> Payee:
    """Raises BadPayee for the first part that is missing."""
    if kind == "goods":
        if not payee.what:
            raise BadPayee("what")
        return replace(payee, holder="", bank="", account="")
    if kind == "cash":
        return replace(payee, holder="", bank="", account="", what="")
    for need in ("holder", "bank"):
        if not getattr(payee, need):
            raise BadPayee(need)
    account = payee.account.replace(" ", "").replace("-", "")
    if not (account.isascii() and account.isdecimal()):
        raise BadPayee("account")
    if not SHORTEST_ACCOUNT <= len(account) <= LONGEST_ACCOUNT:
        raise BadPayee("account")
    if payee.holder != payee.name and not payee.relation:
        raise BadPayee("relation")
    return replace(payee, account=account, what="")


def _where_to(tx: Tx, seal: Seal, wish: Wish) -> Payee:
    """With the account that the household told, where nobody typed another."""
    told = account_told(tx, seal, wish.case_id) if wish.kind == "money" and not wish.payee.account else None
    if told is None:
        return wish.payee
    return replace(wish.payee, account=told.account, bank=wish.payee.bank or told.bank)


def with_person(seal: Seal, case: Any, payee: Payee) -> Payee:
    """The name and the ID as the case has them now."""
    facts = open_dossier(seal, case.dossier, case.code)["facts"]
    return replace(
        payee,
        name=open_name(seal, case.name, case.code),
        id_number=str(facts.get(keys.ID_NUMBER.name) or ""),
    )


def _decision(tx: Tx, case: Any, wish: Wish) -> tuple[int, int]:
    """Which decision is carried out, and how much it gives. Raises NotDecided, BadPayee."""
    if wish.first_aid:
        if not case.open or case.state not in OPEN - {State.APPROVED} or wish.month:
            raise NotDecided("propose")
        if wish.amount is None or not 0 < wish.amount <= MOST_FEN:
            raise BadPayee("amount")
        return FIRST_AID, wish.amount
    ready = running(case) if wish.month else case.state in (State.APPROVED, State.PAID)
    decision = decided_by(tx, case.id) if ready and case.amount else None
    if decision is None:
        raise NotDecided("propose")
    return decision, case.amount


def _locked(tx: Tx, seal: Seal, actor: Actor, payment_id: int, seen: int, *states: str) -> Any:
    """The row, ours until the transaction ends. Raises NotYours, Gone, Apart."""
    mine = _c.id == payment_id
    in_turn(tx, select(_c.case_id).where(mine))
    row = tx.execute(select(payment).where(mine).with_for_update()).first()
    if row is None or not actor.covers(row.area, row.village):
        raise NotYours("payment")
    if row.state not in states or row.version != seen:
        raise Gone("payment")
    unrelated(tx, seal, actor, row.case_id)
    return row


def _step(tx: Tx, row: Any, **changed: Any) -> None:
    done = update(payment).where(_c.id == row.id, _c.version == row.version)
    try:
        touched = tx.execute(done.values(version=row.version + 1, **changed)).rowcount
    except IntegrityError as clash:
        raise AlreadyThere("payment") from clash
    if touched != 1:
        raise Gone("payment")
    before = row._mapping
    count_change(tx, measures_of_payment(before), measures_of_payment({**before, **changed}))
    tx.wake("desk")


def _end(tx: Tx, seal: Seal, row: Any, state: str, by: int, why: str, now: datetime) -> None:
    if not why.strip():
        raise SayWhy(state)
    _step(
        tx,
        row,
        state=state,
        ended_by=by,
        ended_at=ms(now),
        why=shut_why(seal, why.strip()[:300], row.key),
        ask_at=None,
    )


def _proof_of_case(tx: Tx, case_id: int, proof: int | None) -> bool:
    if proof is None:
        return False
    wanted = select(paper.c.id).where(paper.c.id == proof, paper.c.case_id == case_id)
    return tx.execute(wanted).first() is not None
