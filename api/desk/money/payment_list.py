"""Payments as a list that leaves the house: sums and days; names masked, no account and no ID number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import Response

from api.desk.exported import download, exported
from api.desk.listed import Found, Listed, Query
from api.desk.money.payments import ARRIVED, MONTH, TODO, Asked, asked_for
from api.desk.money.sheet import COLUMNS, masked_sheet
from api.desk.overview.asked import period_of
from api.desk.telling import Telling
from api.guard import SignedIn
from api.render import house_of
from cases.people import STAFF, Role
from store import money
from store.database import Tx
from store.trail import Act, What

MOST_EXPORTED = 20_000


def _read(request: Request, signed: SignedIn, query: Query) -> Asked:
    month = query.get("month", "")
    known = month if re.fullmatch(MONTH, month, re.ASCII) else ""
    state, programme, area, first, last = (
        query.get(name, "") for name in ("state", "programme", "area", "from", "to")
    )
    asked = asked_for(signed, state, known, programme, area)
    if asked.state == ARRIVED and first and last:
        day = house_of(request).today().day
        return replace(asked, arrived=period_of("months", first[:7], last[:7], day))
    return asked


def _find(tx: Tx, request: Request, signed: SignedIn, query: Query) -> Found:
    house, asked = house_of(request), _read(request, signed, query)
    found = money.page(tx, house.seal, signed.actor, asked.filter, limit=MOST_EXPORTED)[0]

    def file(rows: Sequence[money.Paid]) -> Response:
        tell = Telling(signed.words, house.now(), house.today())
        content = masked_sheet(rows, tell, signed.words, exported(house, signed))
        return download(content, f"payments-{asked.state}")

    def acts(rows: Sequence[money.Paid]) -> Sequence[Act]:
        return [Act(signed.actor, What.EXPORT, subject=f"payments:{asked.state}:masked", n=len(rows))]

    return Found(asked.area or signed.actor.area, {str(row.id): row for row in found}, file, acts)


def _said(tx: Tx, request: Request, signed: SignedIn, query: Query) -> str:
    house, words, asked = house_of(request), signed.words, _read(request, signed, query)
    tell = Telling(words, house.now(), house.today())
    state = words.say("pay-view-todo" if asked.state == TODO else f"pay-state-{asked.state}")
    programme = words.say(f"pay-programme-{asked.programme}") if asked.programme else ""
    span = asked.arrived
    months = words.say("figures-arrived", {"from": span.first, "to": span.last}) if span else ""
    parts = (words.say("pay"), state, tell.place(asked.area or signed.actor.area), programme, asked.month)
    return " · ".join(each for each in (*parts, months) if each)


def _page(query: Query) -> str:
    return f"/desk/payments?{urlencode(query)}"


PAYMENTS = Listed(
    asks=STAFF | {Role.AUDITOR},
    page=_page,
    named=("state", "month", "programme", "area", "from", "to"),
    columns=tuple(f"paysheet-{each}" for each in COLUMNS),
    said=_said,
    find=_find,
)
