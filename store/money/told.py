"""The account that the household told in the chat: offered for the first payment, never after one failed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from rules import keys
from store.casework.rows import open_dossier, open_name
from store.database import Tx
from store.money.shapes import Payee
from store.schema import cases, payment
from store.seal import Seal

BACK = ("failed", "returned")


def told_payee(facts: Mapping[str, Any], name: str) -> Payee | None:
    """None unless account and bank were both told."""
    account, bank = str(facts.get(keys.ACCOUNT.name) or ""), str(facts.get(keys.BANK.name) or "")
    return Payee(name=name, holder=name, bank=bank, account=account) if account and bank else None


def account_told(tx: Tx, seal: Seal, case_id: int) -> Payee | None:
    """What a payment of the case may go to without anybody typing it. None where money came back once."""
    came_back = select(payment.c.id).where(payment.c.case_id == case_id, payment.c.state.in_(BACK))
    if tx.execute(came_back.limit(1)).first() is not None:
        return None
    row = tx.execute(select(cases.c.dossier, cases.c.name, cases.c.code).where(cases.c.id == case_id)).one()
    return told_payee(open_dossier(seal, row.dossier, row.code)["facts"], open_name(seal, row.name, row.code))
