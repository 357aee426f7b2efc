"""A payment as it is wished for, and as it stands. Amounts are fen, times ms."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import orjson

from store.seal import Seal

KINDS = ("money", "cash", "goods")
LIVE = ("proposed", "approved", "exported", "confirmed")
STATES = (*LIVE, "failed", "returned", "cancelled")
FIRST_AID = 0
"""`decision` of a payment that came before the forms (Law Art. 50)."""


def row_number(text: str) -> int | None:
    """A number of a row as a form or a button brings it; None for what no row can have."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 18 else None


@dataclass(frozen=True, slots=True)
class Payee:
    """Who gets it and how, as it was when it was proposed: a later change of the case changes no list."""

    name: str  # of the person in need
    id_number: str = ""
    holder: str = ""  # of the account
    bank: str = ""
    account: str = ""
    relation: str = ""  # why the holder is somebody else
    what: str = ""  # goods: rice, a quilt
    handed_by: str = ""  # cash and goods: who put it into whose hands
    received_by: str = ""

    @property
    def account_tail(self) -> str:
        return self.account[-4:]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a clerk proposes."""

    case_id: int
    kind: str
    payee: Payee
    amount: int | None = None  # of first aid; else the decision says how much
    month: str = ""
    first_aid: bool = False
    seen_amount: int | None = None  # what the decision gave when it was looked at; None: whatever it gives


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment in whatever state."""

    id: int
    case_id: int
    code: str
    area: str
    village: str | None
    programme: str
    decision: int
    month: str
    kind: str
    amount: int
    payee: Payee
    state: str
    version: int
    hands: dict[str, tuple[int, str, int]]  # step -> number, name, when
    why: str
    batch_id: int | None
    from_envelope: bool
    proof: int | None
    answer: str | None
    answered_at: int | None
    held: bool = False  # it waits because of a death
    now_with: str = ""  # the township that works on the case by now, where another one pays this

    @property
    def first_aid(self) -> bool:
        return self.decision == FIRST_AID


def shut_payee(seal: Seal, payee: Payee, key: str) -> bytes:
    kept = {name: value for name, value in asdict(payee).items() if value}
    return seal.shut(orjson.dumps(kept), payment_context("payee", key))


def open_payee(seal: Seal, sealed: bytes, key: str) -> Payee:
    kept: dict[str, Any] = orjson.loads(seal.open(sealed, payment_context("payee", key)))
    return Payee(**{"name": "", **kept})


def shut_why(seal: Seal, why: str, key: str) -> bytes:
    return seal.shut_text(why, payment_context("why", key))


def open_why(seal: Seal, sealed: bytes | None, key: str) -> str:
    return "" if sealed is None else seal.open_text(sealed, payment_context("why", key))


def payment_context(part: str, key: str) -> bytes:
    return f"payment.{part}:{key}".encode()
