"""A batch of the economic check as a sheet for the other office: who is still to be answered for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fastapi import Request
from fastapi.responses import Response

from api.desk.exported import download, taken
from api.desk.listed import Found, Listed, Query
from api.guard import SignedIn
from api.render import house_of
from cases.people import COUNTY
from cases.refusals import NotYours
from dialogs.words import Words
from store import checks
from store.checks import carrying
from store.checks.sheets import COLUMNS, GIVEN
from store.database import Tx
from store.trail import Act, What

CSV = "text/csv; charset=utf-8"
ENDINGS = ("xlsx", "csv")


def _find(tx: Tx, request: Request, signed: SignedIn, query: Query) -> Found:
    house, batch_id = house_of(request), _number(query)
    batch, everybody = checks.batch_of(tx, house.seal, signed.actor, batch_id)
    people = carrying.askable(tx, house.seal, everybody, house.today().day)

    def file(rows: Sequence[checks.AskedPerson]) -> Response:
        purpose = signed.words.say(f"check-purpose-{batch.purpose}")
        lines = [(each.ref, each.name, each.id_number, each.code, purpose) for each in rows]
        heads, name = heads_in(signed.words), f"check-{batch.code}"
        if query.get("ending") == "csv":
            named = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
            return Response(checks.template_csv(lines, heads), media_type=CSV, headers=named)
        last = (signed.words.say("exported"), taken(house, signed).lines(signed.words))
        return download(checks.template_xlsx(lines, heads, last), name)

    def acts(rows: Sequence[checks.AskedPerson]) -> Sequence[Act]:
        """A line for every case whose people are in it."""
        return [
            Act(signed.actor, What.EXPORT, case_id, f"batch:{batch_id}", "check")
            for case_id in sorted({each.case_id for each in rows})
        ]

    return Found(signed.actor.area, {each.ref: each for each in people}, file, acts)


def _said(tx: Tx, request: Request, signed: SignedIn, query: Query) -> str:
    return f"{signed.words.say('check-batch')} {query.get('batch', '')} · {query.get('ending', '')}"


def _page(query: Query) -> str:
    return f"/desk/checks/{_number(query)}"


def _number(query: Query) -> int:
    """Raises NotYours."""
    said = query.get("batch", "")
    if not (said.isascii() and said.isdecimal() and len(said) < 10) or query.get("ending") not in ENDINGS:
        raise NotYours("check")
    return int(said)


def heads_in(words: Words) -> Mapping[str, str]:
    """What the columns are called."""
    return {column: words.say(_word(column)) for column in COLUMNS}


def _word(column: str) -> str:
    return f"check-column-{column.replace('_', '-')}"


CHECK = Listed(COUNTY, _page, ("batch", "ending"), tuple(map(_word, GIVEN)), _said, _find)
